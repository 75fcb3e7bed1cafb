import type { PartialDate } from '../../values/calendar-date'
import type { Parser } from '../locale'
import type { DateMark } from '../mark'
import { referenceOf, type Reference } from './reference'

/** What a reader found, before it is a mark. */
export interface Found {
  readonly end: number
  readonly date: PartialDate | null
  readonly relative?: boolean
  readonly period?: string | null
  readonly relation?: DateMark['relation']
}

/** What is made of the words of a date; it ends where they end unless it says where. */
export type Made = Omit<Found, 'end'> & { readonly end?: number }

/** Reads the date that begins at a place; null when none does. */
export type Reader = (text: string, index: number, reference: Reference) => Found | null

/** The reader of what a sticky pattern matches. */
export const reader =
  (pattern: RegExp, make: (match: RegExpExecArray, reference: Reference) => Made | null): Reader =>
  (text, index, reference) => {
    pattern.lastIndex = index
    const match = pattern.exec(text)
    const made = match === null ? null : make(match, reference)
    return match === null || made === null ? null : { end: index + match[0].length, ...made }
  }

/** A date mark of what was found at `start`; the relation is the one found, else the one given. */
export const dateMark = (
  parser: string,
  start: number,
  found: Found,
  relation: DateMark['relation'] = 'at',
): DateMark => ({
  type: 'date',
  parser,
  start,
  end: found.end,
  date: found.date,
  relative: found.relative ?? false,
  relation: found.relation ?? relation,
  period: found.period ?? null,
})

/** Tells from the words around a date whether it is meant as an end or a beginning. */
export type RelationAt = (text: string, start: number, end: number) => DateMark['relation']

/** How the dates of a language are read. */
interface Dates {
  readonly starts: Parser['starts']
  /** Who reads the date that can begin at `index`; the longest of what they read is kept. */
  readonly readersAt: (text: string, index: number) => readonly Reader[]
  /** What points to the date told before (sticky): `당시`, `at the time`. */
  readonly anaphora: RegExp
  readonly relationAt: RelationAt
}

/** The dates of a language, absolute and relative to publication. */
export const datesOf = ({ starts, readersAt, anaphora, relationAt }: Dates): Parser => ({
  name: 'date',
  insideCues: true,
  starts,
  parse: (text, index, { published }) => {
    const readers = readersAt(text, index)
    if (readers.length === 0) return null
    anaphora.lastIndex = index
    if (anaphora.test(text))
      return dateMark('anaphoric-date', index, { end: anaphora.lastIndex, date: null, relative: true })
    const reference = referenceOf(published)
    let best: Found | null = null
    for (const read of readers) {
      const found = read(text, index, reference)
      if (found !== null && found.end > (best?.end ?? index)) best = found
    }
    return best && dateMark('date', index, best, relationAt(text, index, best.end))
  },
})
