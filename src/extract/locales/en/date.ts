import { AHEAD, BEFORE_MONTH, HAPPENED } from '../../lexicon/time-words'
import { isDigit } from '../../../text/character'
import { dateOf } from '../../../values/calendar-date'
import { dateMark, type Found, type RelationAt } from '../../dates/plain-dates'
import {
  dateNamed,
  dayAt,
  dayNamed,
  fullYear,
  monthAt,
  monthNamed,
  quarterAt,
  referenceOf,
  valid,
  weekAt,
  weekdayNamed,
  yearAt,
  type Direction,
  type Reference,
} from '../../dates/reference'
import type { Parser } from '../../locale'
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

function readAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

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

function monthFirst(text: string, index: number, reference: Reference): Found | null {
  const found = readAt(MONTH_FIRST, text, index)
  if (found === null) return null
  const [whole, name = '', day, dayYear, year] = found
  const month = monthNumber(name)
  const end = index + whole.length
  if (Number(day ?? 1) > 31) return null
  if (day !== undefined)
    return dayYear === undefined
      ? { end, relative: true, date: dateNamed(reference, month, Number(day), 'nearest') }
      : { end, date: valid(Number(dayYear), month, Number(day)) }
  if (year !== undefined) return { end, date: dateOf(Number(year), month) }
  const at = index + whole.indexOf(name)
  if (!BEFORE_MONTH.test(text.slice(Math.max(0, at - 9), at))) return null
  const isDue = text.startsWith('by ', index - 3)
  const told =
    isPast(text, isDue ? index - 3 : index, end) || text.startsWith('since ', index - 6)
      ? 'past'
      : isDue
        ? 'future'
        : 'nearest'
  return {
    end: whole.endsWith('.') ? end - 1 : end,
    relative: true,
    date: monthNamed(reference, month, told),
  }
}

function dayFirst(text: string, index: number, reference: Reference): Found | null {
  const found = readAt(DAY_FIRST, text, index)
  if (found === null) return null
  const [whole, day = '', name = '', year] = found
  if (Number(day) > 31) return null
  const end = index + whole.length
  return year === undefined
    ? { end, relative: true, date: dateNamed(reference, monthNumber(name), Number(day), 'nearest') }
    : { end, date: valid(Number(year), monthNumber(name), Number(day)) }
}

function monthLed(text: string, index: number, reference: Reference): Found | null {
  const month = readAt(MONTH_NAMED, text, index)
  if (month === null) return null
  const [whole, lead = '', name = ''] = month
  const date = monthNamed(reference, monthNumber(name), directionOf(lead))
  return { end: index + whole.length, relative: true, date }
}

function weekdayLed(text: string, index: number, reference: Reference): Found | null {
  const weekday = readAt(WEEKDAY_NAMED, text, index)
  if (weekday === null) return null
  const dayAfter = monthFirst(text, index + weekday[0].length + 2, reference)
  if (dayAfter !== null && text.startsWith(', ', index + weekday[0].length)) return dayAfter
  const number = DAY_NAMES.indexOf((weekday[2] ?? '').slice(0, 3).toLowerCase()) / 3
  const direction = /^next$/i.test(weekday[1] ?? '') ? 'future' : 'past'
  return { end: index + weekday[0].length, relative: true, date: weekdayNamed(reference, number, direction) }
}

const directionOf = (lead: string): Direction =>
  /^last$/i.test(lead) ? 'past' : /^next$/i.test(lead) ? 'future' : 'nearest'

const stepOf = (lead: string): number => (/last|past|previous/i.test(lead) ? -1 : /next/i.test(lead) ? 1 : 0)

/** A year narrowed by where in it: its first month for early, its last for late, itself for the middle. */
function within(year: string | null, part: string | undefined): string | null {
  if (year === null || part === undefined) return year
  if (/early|start|beginning/i.test(part) && !/earlier/i.test(part)) return `${year}-01`
  return /late$|end/i.test(part) ? `${year}-12` : year
}

function counted(text: string, index: number, reference: Reference): Found | null {
  const found = readAt(COUNTED, text, index)
  if (found === null) return null
  const [whole, part, lead = '', unit = '', year] = found
  const end = index + whole.length
  if (year !== undefined) return { end, date: within(year, part) }
  const step = stepOf(lead)
  const word = unit.toLowerCase()
  if (word === 'year') return { end, relative: true, date: within(yearAt(reference, step), part) }
  if (word === 'month') return { end, relative: true, date: monthAt(reference, step) }
  if (word === 'week') return { end, relative: true, date: weekAt(reference, step) }
  const period = quarterAt(reference, step)
  return { end, relative: true, date: period === null ? null : period.slice(0, 4), period }
}

function yearEnd(text: string, index: number, reference: Reference): Found | null {
  const found = readAt(YEAR_END, text, index)
  if (found === null) return null
  const year = found[1] ?? yearAt(reference, 0)
  return { end: index + found[0].length, relative: found[1] === undefined, date: within(year, 'end') }
}

function quarter(text: string, index: number, reference: Reference): Found | null {
  const found = readAt(QUARTER, text, index)
  if (found === null) return null
  const [whole, fiscal, ordinal = '', unit = '', written, lead] = found
  if (
    written === undefined &&
    lead === undefined &&
    unit.toLowerCase() === 'half' &&
    !/half of$/i.test(whole) &&
    fiscal === undefined &&
    !/[a-z] half/i.test(whole)
  )
    return null
  const number = ORDINALS.get(ordinal.toLowerCase()) ?? ''
  const isHalf = unit.toLowerCase() === 'half'
  // `spent $22 billion in the fourth quarter`, written in January, is of the year before.
  const isGone =
    lead === undefined &&
    (Number(number) - 1) * (isHalf ? 6 : 3) >= (reference.month ?? 12) &&
    isPast(text, index, index + whole.length)
  const year = written ?? yearAt(reference, isGone ? -1 : stepOf(lead ?? ''))
  const part = `${isHalf ? 'H' : 'Q'}${number}`
  const isFiscal = fiscal !== undefined || /fiscal|FY/.test(whole)
  return {
    end: index + whole.length,
    relative: written === undefined,
    date: year,
    period: year === null ? null : `${isFiscal ? 'FY' : ''}${year}${part}`,
  }
}

function fiscalYear(text: string, index: number): Found | null {
  const found = readAt(FISCAL, text, index)
  if (found === null) return null
  const year = fullYear(found[2] ?? '')
  return { end: index + found[0].length, date: dateOf(year), period: `FY${year}` }
}

function dayOnly(text: string, index: number, reference: Reference): Found | null {
  const found = readAt(ON_THE_DAY, text, index)
  if (found === null) return null
  return {
    end: index + found[0].length,
    relative: true,
    date: dayNamed(reference, Number(found[1]), 'nearest'),
  }
}

function dayWord(text: string, index: number, reference: Reference): Found | null {
  const word = readAt(DAY_WORD, text, index)
  const offset = word === null ? undefined : DAYS.get(word[0].toLowerCase())
  if (word === null || offset === undefined) return null
  return { end: index + word[0].length, relative: true, date: dayAt(reference, offset) }
}

function ago(text: string, index: number, reference: Reference): Found | null {
  const found = readAt(AGO, text, index)
  if (found === null) return null
  const [whole, count = '', unit = ''] = found
  const known = AGO_WORDS.indexOf(count.toLowerCase())
  const steps = -(/^an?$/i.test(count) ? 1 : known > 0 ? known : Number(count))
  const end = index + whole.length
  const kind = unit.toLowerCase()
  if (kind === 'year') return { end, relative: true, date: yearAt(reference, steps) }
  if (kind === 'month') return { end, relative: true, date: monthAt(reference, steps) }
  return { end, relative: true, date: kind === 'week' ? weekAt(reference, steps) : dayAt(reference, steps) }
}

/** What stands before a date and tells how it is meant: `by year-end`, `since 2021`. */
export const relationAt: RelationAt = (text, index) => {
  const before = text.slice(Math.max(0, index - 10), index).toLowerCase()
  if (UNTIL.test(before)) return 'by'
  return SINCE.test(before) ? 'since' : 'at'
}

type Reader = (text: string, index: number, reference: Reference) => Found | null

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
/** The first letter of `at the time`. */
const A = 97
const DIGIT_READERS = [dayFirst, ago, counted] as const
const NONE: readonly [] = []

/** Who reads the date that can begin at `index`. */
function readersAt(text: string, index: number): readonly Reader[] {
  const code = text.charCodeAt(index)
  if (isDigit(code)) return DIGIT_READERS
  return BY_OPENING.get(openingOf(code, text.charCodeAt(index + 1), text.charCodeAt(index + 2))) ?? NONE
}

/** English dates, absolute and relative to publication. */
export const dateParser: Parser = {
  name: 'date',
  insideCues: true,
  starts: (code, next) =>
    isDigit(code) || (next === null ? STARTS.has(code | 32) : PAIRS.has(pairOf(code, next))),
  parse: (text, index, { published }) => {
    const readers = readersAt(text, index)
    if (readers.length === 0) return null
    if ((text.charCodeAt(index) | 32) === A && AT_THE_TIME.test(text.slice(index, index + 12)))
      return dateMark('anaphoric-date', index, { end: index + 11, date: null, relative: true })
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
