import { analyse } from '../app/analyse'
import type { Analysis } from '../audit/finding'
import { ok, type Result } from '../values/result'
import type { Failure } from './failure'
import { readText } from './read-text'
import { explain, type Run } from './run'

/** An article's file and what was read in it. */
export interface ReadArticle {
  readonly file: string
  readonly analysis: Analysis
}

/**
 * Reads the files one after another and hands each to `use` as soon as it is read. A file that fails is told in one line
 * and the next goes on; gives what failed.
 */
export async function readArticles(
  run: Run,
  files: readonly string[],
  use: (article: ReadArticle) => void,
): Promise<readonly Failure[]> {
  const failures: Failure[] = []
  for (const [index, file] of files.entries()) {
    if (files.length > 1) run.remark(run.words.reading(index + 1, files.length, file))
    const read = await readArticle(run, file)
    if (read.ok) use(read.value)
    else {
      failures.push(read.error)
      run.remark(explain(run.words, read.error))
    }
  }
  return failures
}

/** Lists what failed of several files, which has scrolled away while the others were read. */
export function tellFailures(run: Run, failures: readonly Failure[], files: number): void {
  if (failures.length === 0 || files < 2) return
  run.remark(run.words.failedFiles(failures.length))
  for (const each of failures) run.remark(explain(run.words, each))
}

async function readArticle(run: Run, file: string): Promise<Result<ReadArticle, Failure>> {
  const { published, language } = run.arguments
  const text = await readText(file)
  if (!text.ok) return text
  const analysis = analyse(text.value, {
    ...(published === null ? {} : { published }),
    ...(language === null ? {} : { language }),
  })
  return ok({ file, analysis })
}
