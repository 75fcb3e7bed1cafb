import type { Span } from '../../text/span'

/** A line of a table: its cells without the spaces around them, in order. */
export interface Row extends Span {
  readonly cells: readonly Span[]
}

/** No table that a reader has pasted has more columns, nor cells with more characters. */
const MOST_CELLS = 24
const LONGEST_CELL = 120

/**
 * The lines of a text, each with its cells where tabs or upright strokes part it into two at least
 * (`Barclays<tab>Overweight<tab>$250`, `| KB증권 | 매수 | 30만원 |`), else with none.
 */
export function* rowsOf(text: string): Generator<Row> {
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    yield { start, end, cells: cellsOf(text, start, end) }
    start = end + 1
  }
}

function cellsOf(text: string, start: number, end: number): readonly Span[] {
  const line = text.slice(start, end)
  const mark = line.includes('\t') ? '\t' : '|'
  const parts = line.split(mark, MOST_CELLS + 2)
  if (parts.length < 2 || parts.length > MOST_CELLS) return []
  let at = start
  const cells = parts.map((part): Span => {
    const from = at + part.length - part.trimStart().length
    at += part.length + 1
    return { start: from, end: Math.max(from, at - 1 - (part.length - part.trimEnd().length)) }
  })
  // The strokes that open and close a line part nothing.
  const first = line.trimStart().startsWith('|') ? 1 : 0
  const inner = cells.slice(first, line.trimEnd().endsWith('|') ? -1 : undefined)
  return inner.length < 2 || inner.some((cell) => cell.end - cell.start > LONGEST_CELL) ? [] : inner
}
