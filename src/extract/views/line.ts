import { VIEW_VERBS } from '../lexicon/cue-groups'
import type { Sentence } from '../context'
import type { Cue } from '../cue'
import type { CueMark, Mark, NameMark, NameReading } from '../mark'
import type { Span } from '../../text/span'

/** A sentence with the folded text it stands in: what the grammars of views read. */
export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/**
 * A sentence with more marks than this is a table or a hostile text, and no sentence of a view: comparing all marks with
 * all others there would cost the square of its length.
 */
export const MOST_MARKS = 120

/** The line of a sentence, without the names that it takes back. */
export function lineOf(text: string, { start, end, marks }: Sentence): Line {
  const isTold = (mark: Mark): boolean => mark.type !== 'name' || !isTakenBack(text, mark)
  return { text, start, end, marks: marks.every(isTold) ? marks : marks.filter(isTold) }
}

/** Whether a correction says that a name is not the one: `Jefferies, Not Oppenheimer`. */
const isTakenBack = (text: string, { start }: NameMark): boolean =>
  /[,(] ?not $/i.test(text.slice(Math.max(0, start - 6), start))

/** Whether a mark is a cue of one of these kinds; asked of every mark, so that it makes no list of them. */
export const isCue = (mark: Mark, a: Cue, b: Cue = a, c: Cue = a, d: Cue = a): mark is CueMark =>
  mark.type === 'cue' && (mark.cue === a || mark.cue === b || mark.cue === c || mark.cue === d)

/** Whether a mark is a verb that a view is told by. */
export const isVerb = (mark: Mark): mark is CueMark => mark.type === 'cue' && VIEW_VERBS.has(mark.cue)

/** Whether a mark is a word for what a verb of views acts on: `price target`, `rating`, `coverage`, 투자의견. */
export const isHead = (mark: Mark): mark is CueMark =>
  isCue(mark, 'price-target', 'rating-word', 'opinion', 'coverage')

/** All cues of these kinds, in order. */
export const cuesOf = (line: Line, a: Cue, b: Cue = a, c: Cue = a, d: Cue = a): readonly CueMark[] =>
  line.marks.filter((mark): mark is CueMark => isCue(mark, a, b, c, d))

/** Whether a line has a cue of one of these kinds. */
export const hasCue = (line: Line, a: Cue, b: Cue = a, c: Cue = a, d: Cue = a): boolean =>
  line.marks.some((mark) => isCue(mark, a, b, c, d))

/** The text of a line before an offset, at most `length` of it. */
export const before = (line: Line, at: number, length = 24): string =>
  line.text.slice(Math.max(line.start, at - length), at)

/** The text of a line behind an offset, at most `length` of it. */
export const after = (line: Line, at: number, length = 24): string =>
  line.text.slice(at, Math.min(line.end, at + length))

/** The text between two spans of a line. */
export const between = (line: Line, a: Span, b: Span): string => line.text.slice(a.end, b.start)

/** The reading of a name as company, or as institution; null when it has none. */
export function readingAs(mark: Mark, kind: 'company' | 'institution' | 'person'): NameReading | null {
  if (mark.type === 'name') for (const reading of mark.readings) if (reading.kind === kind) return reading
  return null
}

/** Whether a mark is the name of an institution. */
export const namesHouse = (mark: Mark | null): boolean =>
  mark !== null && readingAs(mark, 'institution') !== null

/** Whether a mark is the name of a company. */
export const namesCompany = (mark: Mark | null): boolean =>
  mark !== null && readingAs(mark, 'company') !== null

/** Whether a mark names a company that is no house. */
export const isCompanyAlone = (mark: Mark | null): boolean => namesCompany(mark) && !namesHouse(mark)

/** The name that begins at (or covers) an offset. */
export const nameAt = (line: Line, at: number): NameMark | null =>
  line.marks.find((mark): mark is NameMark => mark.type === 'name' && mark.start <= at && mark.end > at) ??
  null

/** Matches a sticky expression at an offset and gives where the match ends, -1 when there is none. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
