import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { analyse } from '../../app/analyse'
import { analysisToJson } from '../../app/analysis-json'
import { parts } from '../../values/calendar-date'
import type { ArticleSource, Language } from '../../text/article'
import { lines, type Line } from '../lines'
import { STATUS, type Run } from '../run'
import { traceToJson } from '../trace'

/**
 * `extract --ndjson`: for each line `{"id","text","date","lang"}` of the input a line `{"id","facts","numbers",
 * "findings"}`, with `--explain` also `"trace"`, in order, one held at a time. A line that can't be read gives `{"id":null,"error":…}` in its place, so
 * that input and output stay in step; the status is then 1.
 */
export async function extractLines(run: Run, input: Readable, output: Writable): Promise<number> {
  let failed = 0
  for await (const line of lines(input)) {
    if ('text' in line && line.text.trim() === '') continue
    const answer = answerTo(line, run)
    if ('error' in answer) failed++
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain')
  }
  return failed > 0 ? STATUS.failed : STATUS.done
}

type Answer = { readonly id: unknown; readonly error: string } | ({ readonly id: unknown } & object)

function answerTo(line: Line, run: Run): Answer {
  if ('problem' in line) return { id: null, error: line.problem }
  const request = parse(line.text)
  if (request === null) return { id: null, error: 'not-json' }
  const { id, text, date, lang } = request
  if (typeof text !== 'string') return { id: id ?? null, error: 'no-text' }
  const source: ArticleSource = {
    ...published(typeof date === 'string' ? date : run.arguments.published),
    ...(isLanguage(lang)
      ? { language: lang }
      : run.arguments.language === null
        ? {}
        : { language: run.arguments.language }),
  }
  const analysis = analyse(text, source)
  return {
    id: id ?? null,
    ...analysisToJson(analysis, run.arguments.words),
    ...(run.arguments.explain ? { trace: traceToJson(analysis.extraction) } : {}),
  }
}

interface Request {
  readonly id?: unknown
  readonly text?: unknown
  readonly date?: unknown
  readonly lang?: unknown
}

function parse(text: string): Request | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/** A date with more than a day (`2024-08-31T09:00Z`) is cut; one that is none is left out. */
function published(date: string | null): ArticleSource {
  const day = date?.slice(0, 'YYYY-MM-DD'.length) ?? ''
  return parts(day) === null ? {} : { published: day }
}

const isLanguage = (word: unknown): word is Language => word === 'ko' || word === 'en'
