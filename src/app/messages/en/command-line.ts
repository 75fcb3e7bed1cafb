import type { CommandLineWords } from '../command-line'

const HELP = `Reads news articles for analysts' price targets, ratings and AI-investment figures.

  analyst-views extract FILE…            facts, numbers and findings of articles
      --published DATE                   resolves "last week", "이달" against it (2024-08-31, 2024-08)
      --lang ko|en                       language of the articles (else told from the text)
      --json                             one JSON document
      --ndjson                           reads lines {"id","text","date","lang"} from standard input, writes a line each
      --explain                          which rules made each fact, and why candidates were left out
  analyst-views build FILE… -o FILE.xlsx the tracker workbook; refreshed when the file holds one.
                                         A folder stands for the .txt and .md files in it; patterns: '2024/**/*.txt'
      --headers ko|en                    language of a new workbook
      --quotes-only                      keeps the quotes, not the articles, in the workbook
      --dry-run                          says what would change and writes nothing
      --mine | --theirs                  settles conflicts for the workbook's or the articles' values
      --backup                           keeps the old file as FILE.xlsx.bak
  analyst-views audit FILE…              what the arithmetic of articles says about them; status 1 if anything

The articles never leave this machine.`

/** Words for those of the system's codes that a user can do something about. */
const SYSTEM: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EACCES', 'no permission'],
  ['EPERM', 'no permission'],
  ['EROFS', 'the disk is read-only'],
])

const reason = (code: string): string => SYSTEM.get(code) ?? code

/** The command line in English. */
export const commandLine: CommandLineWords = {
  help: HELP,
  failures: {
    usage: (subject) => `not understood: ${subject} (see --help)`,
    'no-input': () => 'which articles? name files, folders or patterns (see --help)',
    'no-output': () => 'which workbook? name it with -o FILE.xlsx (see --help)',
    'no-folder': (subject) => `${subject}: its folder does not exist; nothing was written`,
    'not-xlsx': (subject) => `${subject}: a new workbook's name must end in .xlsx; nothing was written`,
    'missing-file': (subject) => `${subject}: no such file`,
    'is-directory': (subject) => `${subject}: is a folder, not a file`,
    'not-readable': (subject, detail) => `${subject}: cannot be read (${reason(detail)})`,
    'empty-file': (subject) => `${subject}: is empty`,
    'not-text': (subject) => `${subject}: is not a text file (UTF-8 or UTF-16)`,
    'too-large-file': (subject) => `${subject}: is larger than an article can be (10 MB)`,
    'no-facts': (subject) => `${subject}: no analyst view or AI-investment figure found`,
    'bad-date': (subject) => `${subject}: is no date (2024-08-31, 2024-08 or 2024)`,
    exists: (subject) => `${subject}: exists and holds no tracker; nothing was written`,
    'not-writable': (subject, detail) =>
      `${subject}: cannot be written (${reason(detail)}); nothing was changed`,
    'same-file': (subject) => `${subject}: is both an article and the workbook to write`,
    'open-elsewhere': (subject, detail) =>
      `${subject}: is open in another program (${detail}); close it there, or delete that lock file if it is not`,
    'changed-meanwhile': (subject) =>
      `${subject}: was changed by another program meanwhile; nothing was written`,
    'no-articles': (subject) => `${subject}: no article there (.txt, .md)`,
    workbook: (subject, detail) => `${subject}: ${detail.replace(/\.$/, '')}; nothing was changed`,
  },
  reading: (index, all, file) => `[${index}/${all}] ${file}`,
  accounted: (claimed, all) => `${claimed} of ${all} numbers accounted for`,
  built: (file, { added, updated, kept, conflicts, gone }) =>
    `${file}: ${added} added, ${updated} updated, ${kept} kept, ${conflicts} in conflict, ${gone} no longer in the articles`,
  besides: (rows) =>
    `besides: ${rows} ${rows === 1 ? 'row' : 'rows'} of findings, sources and the tables beside the facts`,
  dryRun: 'Nothing was written: this is what would be.',
  unchanged: 'The workbook is as the articles say already; nothing was written.',
  failedFiles: (count) => (count === 1 ? '1 file failed' : `${count} files failed`),
}
