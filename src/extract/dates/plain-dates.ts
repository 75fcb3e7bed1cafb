import { digitsEnd, isDigit } from '../../text/character'
import { dateOf } from '../../values/calendar-date'
import { MONTH_FIRST, PERIOD, QUARTER, YEAR, YEAR_FIRST, IS_MONTH } from '../lexicon/date-shapes'
import type { Parser } from '../locale'
import { dateMark, reader, type Found, type Made, type RelationAt } from './reader'
import { fullYear, referenceOf, valid, type Reference } from './reference'

const yearFirst = reader(
  YEAR_FIRST,
  ({ 0: whole, 1: year = '', 2: mark, 3: month = '', 4: day, index, input }) => {
    if (day === undefined) {
      const end = index + whole.length
      return year.length === 4 &&
        (mark !== '.' || IS_MONTH.test(input.slice(end, end + 5))) &&
        month.length === 2 &&
        Number(month) <= 12 &&
        Number(month) > 0
        ? { date: dateOf(Number(year), Number(month)) }
        : null
    }
    const date = valid(fullYear(year), Number(month), Number(day))
    return date === null || !/^(?:19|20)/.test(date) ? null : { date }
  },
)

const monthFirst = reader(MONTH_FIRST, ([, month = '', day = '', year], reference) => {
  const known = year === undefined ? reference.year : fullYear(year)
  if (known === null || (year === undefined && day.length + month.length < 3)) return null
  const date = valid(known, Number(month), Number(day))
  return date === null ? null : { date, relative: year === undefined }
})

function part([whole, quarter, quarterYear, half, halfYear]: RegExpExecArray, { year }: Reference): Made {
  const isQuarter = whole.includes('Q')
  const written = isQuarter ? quarterYear : halfYear
  const known = written === undefined ? year : fullYear(written)
  const relative = written === undefined
  return known === null
    ? { date: null, relative }
    : {
        date: dateOf(known),
        period: `${known}${isQuarter ? `Q${quarter ?? ''}` : `H${half ?? ''}`}`,
        relative,
      }
}

/** `3Q24`, `1H25`. */
const quarter = reader(QUARTER, part)

/** `Q3 2024`, `H1`, `FY2025`, `CY24Q1`. */
const period = reader(PERIOD, (match, reference) => {
  const [whole, , , , , written = '', number] = match
  if (/^[QH]/.test(whole)) return part(match, reference)
  const year = fullYear(written)
  const told = `${year}${number === undefined ? '' : `Q${number}`}`
  return { date: dateOf(year), period: whole.startsWith('F') ? `FY${told}` : told }
})

const bareYear = reader(YEAR, ({ 1: first = '', 2: second, index }) => {
  if (second === undefined) return { date: first }
  const last = second.length === 2 ? first.slice(0, 2) + second : second
  return Number(last) > Number(first)
    ? { date: last, period: `${first}/${last}` }
    : { end: index + first.length, date: first }
})

/** A date that begins with digits; what stands behind them tells which it can be. */
function digital(text: string, index: number, reference: Reference): Found | null {
  const end = digitsEnd(text, index, 5)
  const behind = text.charCodeAt(end)
  const isSlash = behind === 47
  const found =
    isSlash || behind === 45 || behind === 46
      ? (yearFirst(text, index, reference) ?? (isSlash ? monthFirst(text, index, reference) : null))
      : behind === 72 || behind === 81
        ? quarter(text, index, reference)
        : null
  return found ?? (end - index === 4 ? bareYear(text, index, reference) : null)
}

/** Dates that any language writes with digits and Latin letters: `2024-08-31`, `3Q24`, `FY2025`, `2024`. */
export const plainDates = (relationAt: RelationAt): Parser => ({
  name: 'plain-date',
  insideCues: true,
  starts: (code, next) =>
    isDigit(code) ||
    ((code === 81 || code === 72) && (next === null || isDigit(next))) ||
    ((code === 70 || code === 67) && (next === null || next === 89)),
  parse: (text, index, { published }) => {
    const read = isDigit(text.charCodeAt(index)) ? digital : period
    const found = read(text, index, referenceOf(published))
    return found && dateMark('plain-date', index, found, relationAt(text, index, found.end))
  },
})
