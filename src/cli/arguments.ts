import { parseArgs } from 'node:util'
import { parts } from '../values/calendar-date'
import { err, ok, type Result } from '../values/result'
import type { Language } from '../text/article'
import { failure, type Failure } from './failure'

/** The commands and what they are given. */
export interface Arguments {
  readonly command: 'extract' | 'build' | 'audit' | 'help' | 'version'
  readonly files: readonly string[]
  readonly published: string | null
  /** Language of the articles; null to tell it from the text. */
  readonly language: Language | null
  /** Language of what is printed and of a new workbook's headers. */
  readonly words: Language
  readonly form: 'text' | 'json' | 'ndjson'
  readonly explain: boolean
  readonly output: string | null
  readonly quotesOnly: boolean
  readonly dryRun: boolean
  readonly backup: boolean
  /** Whose value conflicts take; null leaves them to be listed. */
  readonly take: 'mine' | 'theirs' | null
}

const OPTIONS = {
  published: { type: 'string' },
  lang: { type: 'string' },
  headers: { type: 'string' },
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  explain: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  'quotes-only': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  backup: { type: 'boolean' },
  mine: { type: 'boolean' },
  theirs: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

/** Understands the words of a command line, or says which it does not. */
export function readArguments(words: readonly string[]): Result<Arguments, Failure> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    })
    const [name, ...files] = positionals
    const command = values.version ? 'version' : values.help || name === undefined ? 'help' : name
    if (!isCommand(command)) return err(failure('usage', command))
    const { published = null, lang = null, headers = 'en' } = values
    if (published !== null && parts(published) === null) return err(failure('bad-date', published))
    if (lang !== null && !isLanguage(lang)) return err(failure('usage', `--lang ${lang}`))
    if (!isLanguage(headers)) return err(failure('usage', `--headers ${headers}`))
    if (values.mine && values.theirs) return err(failure('usage', '--mine --theirs'))
    return ok({
      command,
      files,
      published,
      language: lang,
      words: headers,
      form: values.ndjson ? 'ndjson' : values.json ? 'json' : 'text',
      explain: values.explain ?? false,
      output: values.output ?? null,
      quotesOnly: values['quotes-only'] ?? false,
      dryRun: values['dry-run'] ?? false,
      backup: values.backup ?? false,
      take: values.mine ? 'mine' : values.theirs ? 'theirs' : null,
    })
  } catch (error) {
    if (error instanceof TypeError && 'code' in error)
      // The parser goes on with advice on its own syntax, which nobody asked for here.
      return err(failure('usage', error.message.split(/\n|\. /)[0] ?? ''))
    throw error
  }
}

const isCommand = (word: string): word is Arguments['command'] =>
  ['extract', 'build', 'audit', 'help', 'version'].includes(word)
const isLanguage = (word: string): word is Language => word === 'ko' || word === 'en'
