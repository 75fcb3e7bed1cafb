import { numberOf } from '../coerce'
import type { FormulaError } from '../error'
import { BAD_NUMBER, isError, UNSUPPORTED, WRONG_VALUE } from '../error'
import type { EagerFunction, FunctionTable } from '../function-spec'
import { ofNumbers, ofValues } from '../function-spec'
import { numberOfText } from '../number-text'
import type { CalendarDay } from '../serial-date'
import { partsOfSerial, serialOfParts, timeOfSerial, weekdayOf } from '../serial-date'
import { dateDifference } from './date-difference'

/** A part of the day a serial number stands for; `#NUM!` when it is no date. */
const ofDay = (part: (day: CalendarDay) => number): EagerFunction =>
  ofNumbers(1, 1, (serial = 0) => {
    const day = partsOfSerial(serial)
    return day === null ? BAD_NUMBER : part(day)
  })

const ofTime = (part: (time: ReturnType<typeof timeOfSerial>) => number): EagerFunction =>
  ofNumbers(1, 1, (serial = 0) => (serial < 0 ? BAD_NUMBER : part(timeOfSerial(serial))))

/** DATE: years 0–1899 count from 1900; months and days roll over. */
function date(year = 0, month = 0, day = 0): number | FormulaError {
  const [y, m, d] = [Math.trunc(year), Math.trunc(month), Math.trunc(day)]
  if (y < 0 || y > 9999 || Math.abs(m) > 1e6 || Math.abs(d) > 1e7) return BAD_NUMBER
  const months = (y < 1900 ? y + 1900 : y) * 12 + m - 1
  return serialOfParts(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, d) ?? BAD_NUMBER
}

/** The month `count` months on: its first day's year and month. */
function monthAfter({ year, month }: CalendarDay, count: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + Math.trunc(count)
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** EDATE keeps the day unless the month is shorter; EOMONTH gives the month's last day. */
const shifted = (whole: boolean): EagerFunction =>
  ofNumbers(2, 2, (serial = 0, count = 0) => {
    const day = partsOfSerial(serial)
    if (day === null) return BAD_NUMBER
    const { year, month } = monthAfter(day, count)
    const last = lastDayOf(year, month)
    return serialOfParts(year, month, whole ? last : Math.min(day.day, last)) ?? BAD_NUMBER
  })

/** WEEKDAY: type 1 Sunday = 1, 2 Monday = 1, 3 Monday = 0, 11–17 from Monday … Sunday = 1. */
function weekday(serial = 0, type = 1): number | FormulaError {
  const kind = Math.trunc(type)
  if (partsOfSerial(serial) === null) return BAD_NUMBER
  const day = weekdayOf(serial)
  if (kind === 3) return (day + 6) % 7
  const first = kind === 1 || kind === 17 ? 0 : kind === 2 ? 1 : kind >= 11 && kind <= 16 ? kind - 10 : null
  return first === null ? BAD_NUMBER : ((day - first + 7) % 7) + 1
}

/** DATEVALUE: only a date in ISO form is the same in every region. */
const dateValue = ofValues(1, 1, ([text = null]) => {
  if (typeof text !== 'string') return WRONG_VALUE
  if (!/^\s*\d{4}-\d/.test(text)) return isError(numberOfText(text)) ? numberOfText(text) : UNSUPPORTED
  const serial = numberOfText(text)
  return isError(serial) ? serial : Math.floor(serial)
})

const time = (hour = 0, minute = 0, second = 0): number | FormulaError => {
  const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second)
  return seconds < 0 ? BAD_NUMBER : (seconds % 86_400) / 86_400
}

const dateDif = ofValues(3, 3, ([from = null, to = null, unit = null]) => {
  const [start, end] = [numberOf(from), numberOf(to)]
  if (isError(start)) return start
  if (isError(end)) return end
  return typeof unit === 'string' ? dateDifference(start, end, unit.toUpperCase()) : BAD_NUMBER
})

/** Dates and times; a date is its serial number in the 1900 system. */
export const dates: FunctionTable = [
  ['DATE', ofNumbers(3, 3, date)],
  ['TIME', ofNumbers(3, 3, time)],
  ['YEAR', ofDay(({ year }) => year)],
  ['MONTH', ofDay(({ month }) => month)],
  ['DAY', ofDay(({ day }) => day)],
  ['HOUR', ofTime(({ hour }) => hour)],
  ['MINUTE', ofTime(({ minute }) => minute)],
  ['SECOND', ofTime(({ second }) => second)],
  ['WEEKDAY', ofNumbers(1, 2, weekday)],
  ['EDATE', shifted(false)],
  ['EOMONTH', shifted(true)],
  ['DAYS', ofNumbers(2, 2, (end = 0, start = 0) => Math.floor(end) - Math.floor(start))],
  ['DATEDIF', dateDif],
  ['DATEVALUE', dateValue],
  ['TODAY', ofValues(0, 0, (_, { now }) => Math.floor(now))],
  ['NOW', ofValues(0, 0, (_, { now }) => now)],
]
