import {
  dateOf,
  daysInMonth,
  parts,
  serialOf,
  shiftDays,
  shiftMonth,
  type PartialDate,
} from '../../values/calendar-date'

/**
 * The day an article was published, against which its relative dates are resolved; each part may be unknown. Every
 * answer is as fine as asked for, null where the publication date is not known finely enough.
 */
export interface Reference {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

const UNKNOWN: Reference = { year: null, month: null, day: null }

let last: { readonly published: string | null; readonly reference: Reference } = {
  published: null,
  reference: UNKNOWN,
}

/** The reference of a publication date (ISO 8601 or a prefix; null or none gives an unknown one). */
export function referenceOf(published: string | null): Reference {
  if (published === last.published) return last.reference
  last = { published, reference: (published === null ? null : parts(published.slice(0, 10))) ?? UNKNOWN }
  return last.reference
}

/** A year counted from the publication's: 작년 is -1. */
export const yearAt = (reference: Reference, offset: number): PartialDate | null =>
  reference.year === null ? null : dateOf(reference.year + offset)

/** A month counted from the publication's: 지난달 is -1. */
export function monthAt({ year, month }: Reference, offset: number): PartialDate | null {
  if (year === null || month === null) return null
  const shifted = shiftMonth(year, month, offset)
  return dateOf(shifted.year, shifted.month)
}

/** A day counted from the publication's: yesterday is -1. */
export const dayAt = ({ year, month, day }: Reference, offset: number): PartialDate | null =>
  year === null || month === null || day === null ? null : shiftDays(dateOf(year, month, day), offset)

/** A week counted from the publication's, as the month that holds all of it; null where it touches two. */
export function weekAt(reference: Reference, offset: number): PartialDate | null {
  const weekday = weekdayOf(dayAt(reference, 0))
  if (weekday === null) return null
  const first = dayAt(reference, offset * 7 - weekday)?.slice(0, 7) ?? null
  return first === (dayAt(reference, offset * 7 - weekday + 6)?.slice(0, 7) ?? null) ? first : null
}

/** A quarter counted from the publication's, as `2024Q3`. */
export function quarterAt({ year, month }: Reference, offset: number): string | null {
  if (year === null || month === null) return null
  const index = year * 4 + Math.floor((month - 1) / 3) + offset
  return `${Math.floor(index / 4)}Q${(index % 4) + 1}`
}

/** Where a bare month or day lies: before publication, after it, or nearest. */
export type Direction = 'past' | 'future' | 'nearest'

/** A month named without its year: 지난 4월 is the last April not after publication, 오는 4월 the next, else that year's. */
export function monthNamed(
  { year, month }: Reference,
  named: number,
  direction: Direction,
): PartialDate | null {
  if (year === null) return null
  if (month === null) return direction === 'nearest' ? dateOf(year, named) : null
  const offset = direction === 'past' && named > month ? -1 : direction === 'future' && named < month ? 1 : 0
  return dateOf(year + offset, named)
}

/** A day and month named without a year: that year's, or last year's where it would be over half a year ahead. */
export function dateNamed(
  reference: Reference,
  named: number,
  day: number,
  direction: Direction,
): PartialDate | null {
  const { year, month } = reference
  if (year === null) return null
  if (direction === 'nearest' && month !== null && named - month > 6) return valid(year - 1, named, day)
  if (direction === 'nearest' && month !== null && month - named > 9) return valid(year + 1, named, day)
  const found = monthNamed(reference, named, direction)
  return found === null ? null : valid(Number(found.slice(0, 4)), named, day)
}

/** How far ahead of publication a day of the month may lie before last month's is meant (`2일` read on the 30th). */
const DAYS_AHEAD = 10

/** A day named without its month: 지난 28일 is the last 28th, 오는 28일 the next, a bare one the nearest. */
export function dayNamed(
  { year, month, day }: Reference,
  named: number,
  direction: Direction,
): PartialDate | null {
  if (year === null || month === null) return null
  if (day === null) return direction === 'nearest' ? valid(year, month, named) : null
  const offset =
    direction === 'past'
      ? named > day
        ? -1
        : 0
      : direction === 'future'
        ? named < day
          ? 1
          : 0
        : named > day + DAYS_AHEAD
          ? -1
          : 0
  const shifted = shiftMonth(year, month, offset)
  return valid(shifted.year, shifted.month, named)
}

/** A weekday (0 Sunday … 6 Saturday): the last one not after publication, or the one of the week before or after. */
export function weekdayNamed(reference: Reference, named: number, direction: Direction): PartialDate | null {
  const weekday = weekdayOf(dayAt(reference, 0))
  if (weekday === null) return null
  const back = (weekday - named + 7) % 7
  return dayAt(reference, direction === 'future' ? (7 - back) % 7 || 7 : -back)
}

/** 1899-12-31, the spreadsheet's day 1, was a Sunday. */
function weekdayOf(date: PartialDate | null): number | null {
  const serial = date === null ? null : serialOf(date)
  return serial === null ? null : (serial + 6) % 7
}

/** The full date of its parts; null for one that no calendar has (`2월 30일`). */
export const valid = (year: number, month: number, day: number): PartialDate | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dateOf(year, month, day) : null

/** Four digits of a year of two: 24 is 2024, 97 is 1997. */
export const fullYear = (digits: string): number => {
  const year = Number(digits)
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900)
}
