import { digitsEnd, isDigit } from '../../../text/character'
import { dateMark, type Found, type RelationAt } from '../../dates/plain-dates'
import {
  dateNamed,
  dayNamed,
  fullYear,
  monthAt,
  monthNamed,
  referenceOf,
  valid,
  weekdayNamed,
  yearAt,
  type Reference,
} from '../../dates/reference'
import {
  AGO,
  AGO_WORDS,
  CALENDAR,
  DIRECTIONS,
  FISCAL,
  MONTHS,
  MONTHS_RANGE,
  RELATIVE,
  RELATIVE_WORD,
  WEEKDAY,
  YEARS,
  YEARS_RANGE,
} from '../../lexicon/korean-dates'
import { dateOf } from '../../../values/calendar-date'
import { ANAPHORA, COUNTING, opens, STARTS } from '../../dates/korean-openings'
import { yearTold } from '../../dates/year-told'
import type { Parser } from '../../locale'

function readAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** The year, month and day that CALENDAR read, put together with the word that leads them. */
function calendar(text: string, index: number, reference: Reference): Found | null {
  const found = readAt(CALENDAR, text, index)
  if (found === null) return null
  const [whole, lead, year, month, day, quarter, half, part] = found
  const end = index + whole.trimEnd().length
  if (
    lead === undefined &&
    year === undefined &&
    month === undefined &&
    day === undefined &&
    quarter === undefined &&
    half === undefined
  )
    return null
  if (
    DIRECTIONS.has(lead ?? '') &&
    month === undefined &&
    day === undefined &&
    quarter === undefined &&
    half === undefined &&
    part !== '봄' &&
    part !== '여름' &&
    part !== '가을' &&
    part !== '겨울'
  )
    return null
  if (lead === '올' && whole.trimEnd() === '올') return null
  const bareYear =
    year !== undefined &&
    year.length === 2 &&
    month === undefined &&
    quarter === undefined &&
    half === undefined
  if (bareYear || Number(month ?? 1) > 12 || month === '0' || Number(day ?? 1) > 31 || day === '0')
    return null
  const relative = year === undefined
  const told =
    lead === undefined && month !== undefined ? yearTold(text, index, Number(month), reference) : null
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
}

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

const periodOf = (
  year: number | null,
  quarter: string | undefined,
  half: string | undefined,
): Omit<Found, 'end'> =>
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

function ago(text: string, index: number, reference: Reference): Found | null {
  const found = readAt(AGO, text, index)
  if (found === null) return null
  const [whole, count = '', unit] = found
  const steps = -(AGO_WORDS.get(count) ?? Number(count))
  const date = unit === '년' ? yearAt(reference, steps) : monthAt(reference, steps)
  return { end: index + whole.length, date, relative: true }
}

function range(text: string, index: number, reference: Reference): Found | null {
  const years = isDigit(text.charCodeAt(index)) ? readAt(YEARS_RANGE, text, index) : null
  if (years !== null) {
    const [whole, first = '', second = ''] = years
    const last = second.length === 2 ? first.slice(0, 2) + second : second
    return { end: index + whole.length, date: last, period: `${first}/${last}` }
  }
  const months = readAt(MONTHS_RANGE, text, index)
  if (months === null) return null
  const [whole, lead, told, from, to] = months
  const year =
    told === undefined ? (leadYear(lead, reference) ?? nearestYear(reference, Number(from))) : Number(told)
  const [first, last] = year === null ? [] : [dateOf(year, Number(from)), dateOf(year, Number(to))]
  const period = first === undefined || last === undefined ? null : `${first}/${last}`
  return { end: index + whole.length, date: last ?? null, relative: told === undefined, period }
}

function fiscal(text: string, index: number): Found | null {
  const found = readAt(FISCAL, text, index)
  if (found === null) return null
  const [whole, year = '', quarter] = found
  const part = quarter === undefined ? '' : `Q${quarter}`
  return { end: index + whole.length, date: year, period: `FY${year}${part}` }
}

function word(text: string, index: number, reference: Reference): Found | null {
  const found = readAt(RELATIVE_WORD, text, index)
  if (found !== null) {
    const made = RELATIVE.get(found[0])?.(reference)
    if (made !== undefined) return { end: index + found[0].length, relative: true, ...made }
  }
  const weekday = readAt(WEEKDAY, text, index)
  if (weekday === null) return null
  const direction = weekday[1] === '오는' ? 'future' : 'past'
  const date = weekdayNamed(reference, '일월화수목금토'.indexOf(weekday[2] ?? ''), direction)
  return { end: index + weekday[0].length, date, relative: true }
}

/** What follows a date and tells how it is meant: `연말까지`, `2021년부터`. */
export const relationAt: RelationAt = (text, _start, end) => {
  if (text.startsWith('까지', end)) return 'by'
  return text.startsWith('부터', end) || text.startsWith(' 이후', end) || text.startsWith('이후', end)
    ? 'since'
    : 'at'
}

/** Who reads what begins with a digit or an apostrophe, and what begins with a word. */
const DIGIT_READERS = [fiscal, range, ago, calendar] as const
const COUNT_READERS = [ago, calendar, word] as const
const WORD_READERS = [range, calendar, word] as const
const RANGE_READERS = [range] as const
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
export const dateParser: Parser = {
  name: 'date',
  insideCues: true,
  starts: (code, next) =>
    code === 39
      ? next === null || isDigit(next)
      : isDigit(code) || (STARTS.has(code) && (next === null || opens(code, next))),
  parse: (text, index, { published }) => {
    const readers = readersAt(text, index)
    if (readers.length === 0) return null
    if (text.startsWith(ANAPHORA, index))
      return dateMark('anaphoric-date', index, { end: index + ANAPHORA.length, date: null, relative: true })
    const reference = referenceOf(published)
    let best: Found | null = null
    for (const read of readers) {
      const found = read(text, index, reference)
      if (found !== null && found.end > (best?.end ?? index)) best = found
    }
    if (best === null) return null
    return dateMark('date', index, best, relationAt(text, index, best.end))
  },
}
