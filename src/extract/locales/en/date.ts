import { AHEAD, BEFORE_MONTH, HAPPENED } from '../../lexicon/time-words'
import { isDigit } from '../../../text/character'
import { dateOf } from '../../../values/calendar-date'
import { datesOf, reader, type Made, type Reader, type RelationAt } from '../../dates/reader'
import {
  dateNamed,
  dayAt,
  dayNamed,
  fullYear,
  monthAt,
  monthNamed,
  quarterAt,
  valid,
  weekAt,
  weekdayNamed,
  yearAt,
  type Direction,
  type Reference,
} from '../../dates/reference'
import {
  MONTH_NAMES,
  DAY_NAMES,
  ORDINALS,
  MONTH_FIRST,
  DAY_FIRST,
  WEEKDAY_NAMED,
  MONTH_NAMED,
  COUNTED,
  YEAR_END,
  QUARTER,
  FISCAL,
  ON_THE_DAY,
  AGO,
  AGO_WORDS,
  AT_THE_TIME,
  DAYS,
  DAY_WORD,
  OPENINGS,
} from '../../lexicon/english-dates'
import { UNTIL, SINCE } from '../../lexicon/joints'
import { OPENS_WITH_TIME } from '../../lexicon/short-joints'

const monthNumber = (name: string): number => MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1

/** Whether the words before a time, or behind one that opens its sentence, tell of what has happened in it. */
function isPast(text: string, index: number, end: number): boolean {
  const before = text.slice(Math.max(0, index - 60), index)
  if (OPENS_WITH_TIME.test(before)) {
    const behind = text.slice(end, end + 80)
    const at = behind.search(HAPPENED)
    return at > 0 && !AHEAD.test(behind.slice(0, at))
  }
  const verb = [...before.matchAll(HAPPENED)].pop()
  return verb !== undefined && !AHEAD.test(before.slice(verb.index))
}

const monthFirst = reader(
  MONTH_FIRST,
  ({ 0: whole, 1: name = '', 2: day, 3: dayYear, 4: year, index, input }, reference) => {
    const month = monthNumber(name)
    const end = index + whole.length
    if (day !== undefined) return dayNamedSo(reference, month, day, dayYear)
    if (year !== undefined) return { date: dateOf(Number(year), month) }
    const at = index + whole.indexOf(name)
    if (!BEFORE_MONTH.test(input.slice(Math.max(0, at - 9), at))) return null
    const isDue = input.startsWith('by ', index - 3)
    const told =
      isPast(input, isDue ? index - 3 : index, end) || input.startsWith('since ', index - 6)
        ? 'past'
        : isDue
          ? 'future'
          : 'nearest'
    return {
      end: whole.endsWith('.') ? end - 1 : end,
      relative: true,
      date: monthNamed(reference, month, told),
    }
  },
)

/** A day of a month, of a year that may be missing; no month has more than 31. */
const dayNamedSo = (
  reference: Reference,
  month: number,
  day: string,
  year: string | undefined,
): Made | null =>
  Number(day) > 31
    ? null
    : year === undefined
      ? { relative: true, date: dateNamed(reference, month, Number(day), 'nearest') }
      : { date: valid(Number(year), month, Number(day)) }

const dayFirst = reader(DAY_FIRST, ([, day = '', name = '', year], reference) =>
  dayNamedSo(reference, monthNumber(name), day, year),
)

const monthLed = reader(MONTH_NAMED, ([, lead = '', name = ''], reference) => ({
  relative: true,
  date: monthNamed(reference, monthNumber(name), directionOf(lead, 'nearest')),
}))

const weekdayLed = reader(
  WEEKDAY_NAMED,
  ({ 0: whole, 1: lead = '', 2: name = '', index, input }, reference) => {
    const end = index + whole.length
    const dayAfter = input.startsWith(', ', end) ? monthFirst(input, end + 2, reference) : null
    if (dayAfter !== null) return dayAfter
    const number = DAY_NAMES.indexOf(name.slice(0, 3).toLowerCase()) / 3
    return { relative: true, date: weekdayNamed(reference, number, directionOf(lead, 'past')) }
  },
)

const directionOf = (lead: string, otherwise: Direction): Direction =>
  /^last$/i.test(lead) ? 'past' : /^next$/i.test(lead) ? 'future' : otherwise

const stepOf = (lead: string): number => (/last|past|previous/i.test(lead) ? -1 : /next/i.test(lead) ? 1 : 0)

/** A year narrowed by where in it: its first month for early, its last for late, itself for the middle. */
function within(year: string | null, part: string | undefined): string | null {
  if (year === null || part === undefined) return year
  if (/early|start|beginning/i.test(part) && !/earlier/i.test(part)) return `${year}-01`
  return /late$|end/i.test(part) ? `${year}-12` : year
}

/** So many years, months, weeks or days from publication. */
function timeAt(unit: string, reference: Reference, steps: number): string | null {
  const at = { year: yearAt, month: monthAt, week: weekAt }[unit.toLowerCase()] ?? dayAt
  return at(reference, steps)
}

const counted = reader(COUNTED, ([, part, lead = '', unit = '', year], reference) => {
  if (year !== undefined) return { date: within(year, part) }
  const step = stepOf(lead)
  if (/quarter/i.test(unit)) {
    const period = quarterAt(reference, step)
    return { relative: true, date: period && period.slice(0, 4), period }
  }
  const date = timeAt(unit, reference, step)
  return { relative: true, date: /year/i.test(unit) ? within(date, part) : date }
})

const yearEnd = reader(YEAR_END, ([, year], reference) => ({
  relative: year === undefined,
  date: within(year ?? yearAt(reference, 0), 'end'),
}))

const quarter = reader(
  QUARTER,
  ({ 0: whole, 1: fiscal, 2: ordinal = '', 3: unit = '', 4: written, 5: lead, index, input }, reference) => {
    const isHalf = /half/i.test(unit)
    if (
      isHalf &&
      written === undefined &&
      lead === undefined &&
      fiscal === undefined &&
      !/half of$|[a-z] half/i.test(whole)
    )
      return null
    const number = ORDINALS.get(ordinal.toLowerCase()) ?? ''
    // `spent $22 billion in the fourth quarter`, written in January, is of the year before.
    const isGone =
      lead === undefined &&
      (Number(number) - 1) * (isHalf ? 6 : 3) >= (reference.month ?? 12) &&
      isPast(input, index, index + whole.length)
    const year = written ?? yearAt(reference, isGone ? -1 : stepOf(lead ?? ''))
    const isFiscal = fiscal !== undefined || /fiscal|FY/.test(whole)
    return {
      relative: written === undefined,
      date: year,
      period: year && `${isFiscal ? 'FY' : ''}${year}${isHalf ? 'H' : 'Q'}${number}`,
    }
  },
)

const fiscalYear = reader(FISCAL, ([, , written = '']) => {
  const year = fullYear(written)
  return { date: dateOf(year), period: `FY${year}` }
})

const dayOnly = reader(ON_THE_DAY, ([, day], reference) => ({
  relative: true,
  date: dayNamed(reference, Number(day), 'nearest'),
}))

const dayWord = reader(DAY_WORD, ([word], reference) => ({
  relative: true,
  date: dayAt(reference, DAYS.get(word.toLowerCase()) ?? 0),
}))

const ago = reader(AGO, ([, count = '', unit = ''], reference) => {
  const known = AGO_WORDS.indexOf(count.toLowerCase())
  const steps = /^an?$/i.test(count) ? 1 : known > 0 ? known : Number(count)
  return { relative: true, date: timeAt(unit, reference, -steps) }
})

/** What stands before a date and tells how it is meant: `by year-end`, `since 2021`. */
export const relationAt: RelationAt = (text, index) => {
  const before = text.slice(Math.max(0, index - 10), index).toLowerCase()
  if (UNTIL.test(before)) return 'by'
  return SINCE.test(before) ? 'since' : 'at'
}

/** Readers of what begins with a letter, in the order of the rows of what they begin with. */
const READERS: readonly Reader[] = [
  monthFirst,
  monthLed,
  weekdayLed,
  counted,
  yearEnd,
  quarter,
  fiscalYear,
  dayOnly,
  dayWord,
  ago,
]
/** For each opening (three codes of seven bits, in lower case) the readers to ask. */
const BY_OPENING = new Map<number, Reader[]>()
const STARTS = new Set<number>()
const PAIRS = new Set<number>()
const pairOf = (code: number, next: number): number => ((code | 32) << 7) | (next | 32)
const openingOf = (code: number, next: number, third: number): number =>
  (pairOf(code, next) << 7) | (third | 32)
const spaced = (opening: string, at: number): number => opening.replaceAll('_', ' ').charCodeAt(at)
for (const [row, openings] of OPENINGS.split('\n').entries())
  for (const opening of openings.split(' ')) {
    const read = READERS[row]
    if (read === undefined) continue
    const [code, next, third] = [opening.charCodeAt(0), spaced(opening, 1), spaced(opening, 2)]
    const key = openingOf(code, next, third)
    BY_OPENING.set(key, [...(BY_OPENING.get(key) ?? []), read])
    STARTS.add(code)
    PAIRS.add(pairOf(code, next))
  }
const DIGIT_READERS = [dayFirst, ago, counted] as const
const NONE: readonly [] = []

/** Who reads the date that can begin at `index`. */
function readersAt(text: string, index: number): readonly Reader[] {
  const code = text.charCodeAt(index)
  if (isDigit(code)) return DIGIT_READERS
  return BY_OPENING.get(openingOf(code, text.charCodeAt(index + 1), text.charCodeAt(index + 2))) ?? NONE
}

/** English dates, absolute and relative to publication. */
export const dateParser = datesOf({
  starts: (code, next) =>
    isDigit(code) || (next === null ? STARTS.has(code | 32) : PAIRS.has(pairOf(code, next))),
  readersAt,
  anaphora: AT_THE_TIME,
  relationAt,
})
