import { digitsEnd, isDigit } from '../../../text/character'
import { datesOf, reader, type Made, type RelationAt } from '../../dates/reader'
import {
  dateNamed,
  dayNamed,
  fullYear,
  monthAt,
  monthNamed,
  valid,
  weekdayNamed,
  yearAt,
  type Reference,
} from '../../dates/reference'
import {
  AGO,
  AGO_WORDS,
  ANAPHORIC,
  CALENDAR,
  DIRECTIONS,
  FISCAL,
  MONTHS,
  MONTHS_RANGE,
  RELATIVE,
  RELATIVE_WORD,
  SEASONS,
  WEEKDAY,
  YEARS,
  YEARS_RANGE,
} from '../../lexicon/korean-dates'
import { dateOf } from '../../../values/calendar-date'
import { COUNTING, opens, STARTS } from '../../dates/korean-openings'
import { yearTold } from '../../dates/year-told'

/** The year, month and day that CALENDAR read, put together with the word that leads them. */
const calendar = reader(CALENDAR, (match, reference) => {
  const { 0: whole, 1: lead, 2: year, 3: month, 4: day, 5: quarter, 6: half, 7: part, index, input } = match
  const isYearAlone = [month, quarter, half].every(isMissing)
  const isBare = isYearAlone && day === undefined
  if (isBare && lead === undefined && year === undefined) return null
  if (isBare && DIRECTIONS.has(lead ?? '') && !SEASONS.includes(part ?? '-')) return null
  if (lead === '올' && whole.trimEnd() === '올') return null
  if (isYearAlone && year?.length === 2) return null
  if (Number(month ?? 1) > 12 || month === '0' || Number(day ?? 1) > 31 || day === '0') return null
  const end = index + whole.trimEnd().length
  const relative = year === undefined
  const told =
    lead === undefined && month !== undefined ? yearTold(input, index, Number(month), reference) : null
  const known = year === undefined ? (leadYear(lead, reference) ?? told) : fullYear(year.replace("'", ''))
  if (quarter !== undefined || half !== undefined)
    return { end, relative, ...periodOf(known ?? bareYearOf(reference, lead, quarter), quarter, half) }
  return {
    end,
    relative,
    date: dated(
      reference,
      lead,
      known,
      year !== undefined || told !== null || YEARS.has(lead ?? ''),
      month,
      day,
      part,
    ),
  }
})

const isMissing = (part: string | undefined): boolean => part === undefined

/** The year of a month that names none: the last one when the next is more than half a year off. */
const nearestYear = ({ year, month }: Reference, named: number): number | null =>
  year !== null && month !== null && named > month + 6 ? year - 1 : year

/** A quarter that names no year is the last one of its name when the next is more than half a year off: `4분기` in March. */
const bareYearOf = (
  reference: Reference,
  lead: string | undefined,
  quarter: string | undefined,
): number | null =>
  lead === undefined && quarter !== undefined
    ? nearestYear(reference, Number(quarter) * 3 - 2)
    : reference.year

const leadYear = (lead: string | undefined, reference: Reference): number | null => {
  const offset = lead === undefined ? undefined : YEARS.get(lead)
  return offset === undefined || reference.year === null ? null : reference.year + offset
}

const periodOf = (year: number | null, quarter: string | undefined, half: string | undefined): Made =>
  year === null
    ? { date: null }
    : {
        date: dateOf(year),
        period: `${year}${quarter === undefined ? (half === '상반기' ? 'H1' : 'H2') : `Q${quarter}`}`,
      }

function dated(
  reference: Reference,
  lead: string | undefined,
  year: number | null,
  yearTold: boolean,
  month: string | undefined,
  day: string | undefined,
  part: string | undefined,
): string | null {
  const direction = DIRECTIONS.get(lead ?? '') ?? 'nearest'
  const offset = MONTHS.get(lead ?? '')
  if (offset !== undefined) {
    const base = monthAt(reference, offset)
    if (base === null || day === undefined) return base
    return valid(Number(base.slice(0, 4)), Number(base.slice(5)), Number(day))
  }
  if (yearTold) {
    if (year === null) return null
    if (month === undefined)
      return part === '초' || part === '연초'
        ? `${year}-01`
        : part === '말' || part === '연말'
          ? `${year}-12`
          : dateOf(year)
    return day === undefined ? monthOf(year, Number(month)) : valid(year, Number(month), Number(day))
  }
  if (month !== undefined && Number(month) >= 1 && Number(month) <= 12)
    return day === undefined
      ? monthNamed(reference, Number(month), direction)
      : dateNamed(reference, Number(month), Number(day), direction)
  if (day !== undefined) return dayNamed(reference, Number(day), direction)
  return yearAt(reference, 0)
}

const monthOf = (year: number, month: number): string | null =>
  month >= 1 && month <= 12 ? dateOf(year, month) : null

const ago = reader(AGO, ([, count = '', unit], reference) => {
  const steps = AGO_WORDS.get(count) ?? Number(count)
  return { date: (unit === '년' ? yearAt : monthAt)(reference, -steps), relative: true }
})

const years = reader(YEARS_RANGE, ([, first = '', second = '']) => {
  const last = second.length === 2 ? first.slice(0, 2) + second : second
  return { date: last, period: `${first}/${last}` }
})

const months = reader(MONTHS_RANGE, ([, lead, told, from, to], reference) => {
  const year =
    told === undefined ? (leadYear(lead, reference) ?? nearestYear(reference, Number(from))) : Number(told)
  const relative = told === undefined
  if (year === null) return { date: null, relative }
  const last = dateOf(year, Number(to))
  return { date: last, relative, period: `${dateOf(year, Number(from))}/${last}` }
})

const fiscal = reader(FISCAL, ([, year = '', quarter]) => ({
  date: year,
  period: `FY${year}${quarter === undefined ? '' : `Q${quarter}`}`,
}))

const word = reader(RELATIVE_WORD, ([told], reference) => ({
  relative: true,
  date: null,
  ...RELATIVE.get(told)?.(reference),
}))

const weekday = reader(WEEKDAY, ([, lead, day = ''], reference) => ({
  date: weekdayNamed(reference, '일월화수목금토'.indexOf(day), lead === '오는' ? 'future' : 'past'),
  relative: true,
}))

/** What follows a date and tells how it is meant: `연말까지`, `2021년부터`. */
export const relationAt: RelationAt = (text, _start, end) => {
  if (text.startsWith('까지', end)) return 'by'
  return text.startsWith('부터', end) || text.startsWith(' 이후', end) || text.startsWith('이후', end)
    ? 'since'
    : 'at'
}

/** Who reads what begins with a digit or an apostrophe, and what begins with a word. */
const DIGIT_READERS = [fiscal, years, months, ago, calendar] as const
const COUNT_READERS = [ago, calendar, word, weekday] as const
const WORD_READERS = [months, calendar, word, weekday] as const
const RANGE_READERS = [years, months] as const
const NONE = [] as const

/** Who reads the date that can begin at `index`: with an opening, or one to four digits and a word of dates close behind. */
function readersAt(text: string, index: number) {
  const code = text.charCodeAt(index)
  const first = code === 39 ? index + 1 : index
  if (!isDigit(text.charCodeAt(first)))
    return !opens(code, text.charCodeAt(index + 1)) ? NONE : COUNTING.has(code) ? COUNT_READERS : WORD_READERS
  let at = digitsEnd(text, first, 5)
  if (text.charCodeAt(at) === 32) at++
  const behind = text.charCodeAt(at)
  if (behind === 45 || behind === 126) return RANGE_READERS
  return at - first < 6 && '년월일분달개회'.includes(text.charAt(at) || ' ') ? DIGIT_READERS : NONE
}

/** Korean dates, absolute and relative to publication. */
export const dateParser = datesOf({
  starts: (code, next) =>
    code === 39
      ? next === null || isDigit(next)
      : isDigit(code) || (STARTS.has(code) && (next === null || opens(code, next))),
  readersAt,
  anaphora: ANAPHORIC,
  relationAt,
})
