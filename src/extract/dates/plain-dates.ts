import { digitsEnd, isDigit } from '../../text/character'
import { dateOf, type PartialDate } from '../../values/calendar-date'
import { MONTH_FIRST, PERIOD, QUARTER, YEAR, YEAR_FIRST, IS_MONTH } from '../lexicon/date-shapes'
import type { Parser } from '../locale'
import type { DateMark } from '../mark'
import { fullYear, referenceOf, valid } from './reference'

/** What a date parser found, before it is a mark. */
export interface Found {
  readonly end: number
  readonly date: PartialDate | null
  readonly relative?: boolean
  readonly period?: string | null
  readonly relation?: DateMark['relation']
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

function readAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

function yearFirst(text: string, index: number): Found | null {
  const found = readAt(YEAR_FIRST, text, index)
  if (found === null) return null
  const [whole, year = '', mark, month = '', day] = found
  const end = index + whole.length
  if (day === undefined)
    return year.length === 4 &&
      (mark !== '.' || IS_MONTH.test(text.slice(end, end + 5))) &&
      month.length === 2 &&
      Number(month) <= 12 &&
      Number(month) > 0
      ? { end, date: dateOf(Number(year), Number(month)) }
      : null
  const date = valid(fullYear(year), Number(month), Number(day))
  return date === null || !/^(?:19|20)/.test(date) ? null : { end, date }
}

function monthFirst(text: string, index: number, published: string | null): Found | null {
  const found = readAt(MONTH_FIRST, text, index)
  if (found === null) return null
  const [whole, month = '', day = '', year] = found
  const reference = referenceOf(published)
  const known = year === undefined ? reference.year : fullYear(year)
  if (known === null || (year === undefined && day.length + month.length < 3)) return null
  const date = valid(known, Number(month), Number(day))
  return date === null ? null : { end: index + whole.length, date, relative: year === undefined }
}

function quarter(text: string, index: number, published: string | null): Found | null {
  const found = readAt(isDigit(text.charCodeAt(index)) ? QUARTER : PERIOD, text, index)
  if (found === null) return null
  const end = index + found[0].length
  if (!found[0].startsWith('Q') && !found[0].startsWith('H') && !isDigit(found[0].charCodeAt(0))) {
    const year = fullYear(found[5] ?? '')
    const part = found[6] === undefined ? '' : `Q${found[6]}`
    return { end, date: dateOf(year), period: `${found[0].startsWith('F') ? 'FY' : ''}${year}${part}` }
  }
  const isQuarter = found[0].includes('Q')
  const part = isQuarter ? found[1] : found[3]
  const written = isQuarter ? found[2] : found[4]
  const year = written === undefined ? referenceOf(published).year : fullYear(written)
  const period = year === null ? null : `${year}${isQuarter ? 'Q' : 'H'}${part ?? ''}`
  return { end, date: year === null ? null : dateOf(year), period, relative: written === undefined }
}

function bareYear(text: string, index: number): Found | null {
  const found = readAt(YEAR, text, index)
  if (found === null) return null
  const [whole, first = '', second] = found
  if (second === undefined) return { end: index + whole.length, date: first }
  const last = second.length === 2 ? first.slice(0, 2) + second : second
  return Number(last) > Number(first)
    ? { end: index + whole.length, date: last, period: `${first}/${last}` }
    : { end: index + first.length, date: first }
}

/** A date that begins with digits; what stands behind them tells which it can be. */
function digital(text: string, index: number, published: string | null): Found | null {
  const end = digitsEnd(text, index, 5)
  const behind = text.charCodeAt(end)
  const isSlash = behind === 47
  const found =
    isSlash || behind === 45 || behind === 46
      ? (yearFirst(text, index) ?? (isSlash ? monthFirst(text, index, published) : null))
      : behind === 72 || behind === 81
        ? quarter(text, index, published)
        : null
  return found ?? (end - index === 4 ? bareYear(text, index) : null)
}

/** Tells from the words around a date whether it is meant as an end or a beginning. */
export type RelationAt = (text: string, start: number, end: number) => DateMark['relation']

/** Dates that any language writes with digits and Latin letters: `2024-08-31`, `3Q24`, `FY2025`, `2024`. */
export const plainDates = (relationAt: RelationAt): Parser => ({
  name: 'plain-date',
  insideCues: true,
  starts: (code, next) =>
    isDigit(code) ||
    ((code === 81 || code === 72) && (next === null || isDigit(next))) ||
    ((code === 70 || code === 67) && (next === null || next === 89)),
  parse: (text, index, { published }) => {
    const code = text.charCodeAt(index)
    const found = isDigit(code) ? digital(text, index, published) : quarter(text, index, published)
    if (found === null) return null
    return dateMark('plain-date', index, found, relationAt(text, index, found.end))
  },
})
