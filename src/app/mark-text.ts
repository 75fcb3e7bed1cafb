import type { NumberReport } from '../facts/number-report'
import type { Span } from '../text/span'

/** A stretch of an article with one look: inside a number or not, inside the words that are shown or not. */
export interface Stretch extends Span {
  readonly number: NumberReport | null
  readonly shown: boolean
}

/** A line of an article cut into stretches; the stretches cover it without gap. */
export interface MarkedLine extends Span {
  readonly stretches: readonly Stretch[]
}

/** Cuts a text into lines, and each line where a number or the shown words begin or end. Linear in the text. */
export function markText(
  text: string,
  numbers: readonly NumberReport[],
  shown: Span | null,
): readonly MarkedLine[] {
  const ordered = [...numbers].sort((a, b) => a.span.start - b.span.start)
  const lines: MarkedLine[] = []
  let next = 0
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const inside: NumberReport[] = []
    for (; (ordered[next]?.span.start ?? Infinity) < end; next++) {
      const number = ordered[next]
      if (number !== undefined && number.span.start >= start && number.span.end <= end) inside.push(number)
    }
    if (end > start) lines.push({ start, end, stretches: cut({ start, end }, inside, shown) })
    start = end + 1
  }
  return lines
}

function cut(line: Span, numbers: readonly NumberReport[], shown: Span | null): readonly Stretch[] {
  const within = (at: number): boolean => at > line.start && at < line.end
  const edges = [
    line.start,
    ...numbers.flatMap(({ span }) => [span.start, span.end]),
    ...(shown === null ? [] : [shown.start, shown.end]),
    line.end,
  ].filter((at) => at === line.start || at === line.end || within(at))
  const sorted = [...new Set(edges)].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? line.end
    const number = numbers.find(({ span }) => span.start <= start && end <= span.end) ?? null
    return { start, end, number, shown: shown !== null && shown.start <= start && end <= shown.end }
  })
}
