import { emphasisIn } from './emphasis'
import { linksIn } from './links'
import { byPosition, type Span } from './span'

/** A text without what only tells how its words look or where they lead, and the way back to the whole one. */
export interface Unadorned {
  readonly text: string
  /** What was taken out, in order. */
  readonly cuts: readonly Span[]
  /** A span of this text as one of the whole text. */
  readonly whole: (span: Span) => Span
}

/** Whether a text may have any adornment: most have none. */
const MAY_HAVE =
  /[*_`\\<[\r\u00ad\u200b\u200c\u2060\ufeff]|\bA\.I\.|^(?:[ >]|#{1,6} |[\u2600-\u27bf\u2b50\ud83c-\ud83e]|\d\ufe0f?\u20e3)| $/m

/**
 * What opens a line and tells nothing: spaces, the marks of a quotation and of a heading, pictures (`🚀 메타, …`, `1️⃣ Meta …`).
 * Bullets and numbers stay, since they tell a row of a list.
 */
const OPENING =
  /(?: |>|#{1,6} |(?:[\u2600-\u27bf\u2b50]|[\ud83c-\ud83e][\udc00-\udfff])[\ufe0f\u200d]*|\d\ufe0f?\u20e3)+/y

/**
 * Takes out what Markdown and web pages put around words, so that they read the same with and without it: emphasis
 * (`**350억 달러**를`, `__$35 billion__`, `\$3.38`), links (`[오픈AI](https://…)는`, `[[Nvidia]]`), marks at the start and spaces at
 * the end of a line, line ends of Windows, characters without width, the points of `A.I.`. Null when there is nothing of it.
 */
export function unadorned(text: string): Unadorned | null {
  if (!MAY_HAVE.test(text)) return null
  const cuts: Span[] = []
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    for (const cut of inLine(text, start, end)) if (cut.end > cut.start) cuts.push(cut)
    start = end + 1
  }
  return cuts.length === 0 ? null : without(text, cuts)
}

/** The points of `A.I.`, but the last where a sentence ends in it. */
const POINTS = /(?<=\bA)\.(?=I\.)|(?<=\bA\.I)\.(?!$| (?!GPU)[A-Z]\w* [a-z])/g

/** The bullet or number of a row, behind which a picture may stand: `- 🟢 Barclays …`, `2. ✅ …`. */
const BULLET = /(?:[-*•·]|\d{1,2}[.)]) /y

const ends = (pattern: RegExp, text: string, from: number, most: number): number => {
  pattern.lastIndex = from
  return pattern.test(text) ? Math.min(pattern.lastIndex, most) : from
}

function inLine(text: string, start: number, end: number): readonly Span[] {
  const open = ends(OPENING, text, start, end)
  const bullet = ends(BULLET, text, open, end)
  const first = bullet > open ? ends(OPENING, text, bullet, end) : open
  let close = end
  while (close > first && ' \r'.includes(text.charAt(close - 1))) close--
  const links = linksIn(text, first, close)
  const points = Array.from(text.slice(first, close).matchAll(POINTS), ({ index }): Span => {
    const at = first + index
    return { start: at, end: at + 1 }
  })
  const inside = links.concat(emphasisIn(text, first, close, links), points).sort(byPosition)
  return [
    { start, end: open },
    { start: Math.min(bullet, first), end: first },
    ...withoutOverlap(inside),
    { start: close, end },
  ]
}

/** Of spans in order those that begin behind the end of the one before. */
function withoutOverlap(spans: readonly Span[]): readonly Span[] {
  let end = 0
  return spans.filter((span) => {
    const isFree = span.start >= end
    if (isFree) end = span.end
    return isFree
  })
}

function without(text: string, cuts: readonly Span[]): Unadorned {
  let plain = ''
  let from = 0
  /** Where each cut is in the plain text, and how much is cut up to and with it. */
  const places: number[] = []
  const sums: number[] = []
  for (const { start, end } of cuts) {
    plain += text.slice(from, start)
    from = end
    places.push(plain.length)
    sums.push((sums.at(-1) ?? 0) + end - start)
  }
  plain += text.slice(from)
  const at = (index: number): number => index + (sums[lastUpTo(places, index)] ?? 0)
  return {
    text: plain,
    cuts,
    whole: ({ start, end }) => ({ start: at(start), end: end > start ? at(end - 1) + 1 : at(start) }),
  }
}

/** The index of the last of ascending numbers that is not above one; -1 when all are. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? Infinity) <= most) low = middle + 1
    else high = middle
  }
  return low - 1
}
