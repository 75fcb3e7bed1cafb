import type { Stats } from 'node:fs'
import { lstat, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { refresh, type Refreshed } from '../../app/refresh'
import { workbookErrorSentence } from '../../app/messages/workbook-errors'
import type { Analysis } from '../../audit/finding'
import { newFileWorkbook, openFileWorkbook, type FileWorkbook } from '../../workbook/xlsx/file-workbook'
import { err, ok, type Result } from '../../values/result'
import { failure, type Failure } from '../failure'
import { fromSystem } from '../read-text'
import { readArticles, tellFailures } from '../read-articles'
import { lockOf } from '../file-lock'
import { replaceFile } from '../replace-file'
import { explain, STATUS, type Run } from '../run'
import { nativeCodec } from '../zip-codec'
import { articleFiles } from '../article-files'
import { describeChanges, describeConflicts } from '../describe-changes'

/**
 * `build FILE… -o tracker.xlsx`: writes the tracker, or refreshes the one that is there. Files, folders and patterns; what
 * could not be read is listed at the end. A dry run prints a line for each row that would change.
 */
export async function buildCommand(run: Run): Promise<number> {
  const { files, output, dryRun, backup, words } = run.arguments
  if (files.length === 0 || output === null) {
    run.remark(explain(run.words, failure(files.length === 0 ? 'no-input' : 'no-output', '')))
    return STATUS.usage
  }
  const built = await buildInto(run, output)
  if (!built.ok) {
    if (built.error !== null) run.remark(explain(run.words, built.error))
    return STATUS.failed
  }
  const { workbook, seen, refreshed, failures } = built.value
  const written =
    dryRun || refreshed.unchanged ? ok(null) : await replaceFile(output, workbook.bytes(), { backup, seen })
  if (!written.ok) {
    run.remark(explain(run.words, written.error))
    return STATUS.failed
  }
  const { counts, isNew } = refreshed
  run.print(run.words.built(output, counts))
  if (counts.besides > 0 && !isNew) run.print(run.words.besides(counts.besides))
  if (refreshed.unchanged) run.print(run.words.unchanged)
  else if (dryRun) run.print(run.words.dryRun)
  if (dryRun) for (const line of describeChanges(refreshed, words)) run.print(line)
  for (const line of describeConflicts(refreshed, words)) run.print(line)
  tellFailures(run, failures, files.length + failures.length)
  return failures.length > 0 ? STATUS.failed : STATUS.done
}

interface Target {
  readonly workbook: FileWorkbook
  /** The file as it was when it was read; null when there was none. */
  readonly seen: Stats | null
}

interface Built extends Target {
  readonly refreshed: Refreshed
  /** Why articles could not be read. */
  readonly failures: readonly Failure[]
}

/** The workbook as it is to be; null where nothing could be read, of which each was told already. */
async function buildInto(run: Run, output: string): Promise<Result<Built, Failure | null>> {
  const { words, quotesOnly, take, dryRun } = run.arguments
  const { files, failures: absent } = await articleFiles(run.arguments.files)
  for (const each of absent) run.remark(explain(run.words, each))
  const clash = await sameFile(files, output)
  if (clash !== null) return err(failure('same-file', clash))
  const opened = await openTarget(output, words, dryRun)
  if (!opened.ok) return opened
  const analyses: Analysis[] = []
  const unread = await readArticles(run, files, ({ analysis }) => analyses.push(analysis))
  const failures = [...absent, ...unread]
  if (analyses.length === 0) {
    tellFailures(run, failures, files.length)
    return err(null)
  }
  if (!analyses.some(({ extraction }) => extraction.facts.length > 0)) {
    return err(failure('no-facts', run.arguments.files.join(' ')))
  }
  const { workbook, seen } = opened.value
  const refreshed = await refresh(workbook, analyses, {
    settings: { language: words, keep: quotesOnly ? 'quotes' : 'articles' },
    take,
    dryRun,
  })
  return refreshed.ok
    ? ok({ workbook, seen, refreshed: refreshed.value, failures })
    : err(failure('workbook', output, workbookErrorSentence(refreshed.error, words)))
}

async function openTarget(
  output: string,
  language: Run['arguments']['words'],
  readsOnly: boolean,
): Promise<Result<Target, Failure>> {
  try {
    const found = await stat(output).catch(() => null)
    if (found === null) return await newTarget(output)
    if (!found.isFile()) return err(failure(found.isDirectory() ? 'is-directory' : 'not-writable', output))
    const lock = readsOnly ? null : ((await lockOf(await realpath(output))) ?? (await lockOf(output)))
    if (lock !== null) return err(failure('open-elsewhere', output, lock.file))
    const opened = openFileWorkbook(await readFile(output), nativeCodec)
    return opened.ok
      ? ok({ workbook: opened.value, seen: found })
      : err(failure('workbook', output, workbookErrorSentence(opened.error, language)))
  } catch (error) {
    return err(fromSystem(output, error))
  }
}

/** A file to be made: a name that spreadsheets take for what it is, in a folder that is there, told before any reading. */
async function newTarget(output: string): Promise<Result<Target, Failure>> {
  if (path.extname(output).toLowerCase() !== '.xlsx') return err(failure('not-xlsx', output))
  const isLink = (await lstat(output).catch(() => null))?.isSymbolicLink() === true
  const folder = isLink ? null : await stat(path.dirname(output)).catch(() => null)
  if (!isLink && folder?.isDirectory() !== true) return err(failure('no-folder', output))
  return ok({ workbook: newFileWorkbook(nativeCodec), seen: null })
}

async function sameFile(files: readonly string[], output: string): Promise<string | null> {
  const target = await realpath(output).catch(() => null)
  if (target === null) return null
  for (const file of files) if ((await realpath(file).catch(() => null)) === target) return file
  return null
}
