/** An ISO 8601 calendar date or a prefix of one: `2024-08-28`, `2024-08`, `2024`. The length tells the precision. */
export type PartialDate = string

/** How fine a date was given. */
export type Precision = 'day' | 'month' | 'year'

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Year, month (1–12 or null) and day (or null) of a date; null when it is none (`2024-13`, `2023-02-29`). */
export function parts(date: string): { year: number; month: number | null; day: number | null } | null {
  const found = SHAPE.exec(date)
  if (found === null) return null
  const year = Number(found[1])
  const month = found[2] === undefined ? null : Number(found[2])
  const day = found[3] === undefined ? null : Number(found[3])
  if (month !== null && (month < 1 || month > 12)) return null
  if (day !== null && (day < 1 || day > daysInMonth(year, month ?? 1))) return null
  return { year, month, day }
}

/** `day` for a full date, `month` for `2024-08`, `year` for `2024`. */
export const precisionOf = (date: PartialDate): Precision =>
  date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year'

/** Days of a month (1–12) of the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The text of a date from its parts, as fine as the parts given. */
export const dateOf = (year: number, month?: number, day?: number): PartialDate => {
  const written = String(year).padStart(4, '0')
  if (month === undefined) return written
  return day === undefined ? `${written}-${pad(month)}` : `${written}-${pad(month)}-${pad(day)}`
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** The last day that a partial date covers, as a full date: `2024-08` gives `2024-08-31`. Null when it is no date. */
export function lastDay(date: PartialDate): PartialDate | null {
  const found = parts(date)
  if (found === null) return null
  const month = found.month ?? 12
  return dateOf(found.year, month, found.day ?? daysInMonth(found.year, month))
}

/** The month `count` months after (before, when negative) a year and month. */
export function shiftMonth(year: number, month: number, count: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + count
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** The full date `count` days after (before, when negative) a full date. Null when the date is not full. */
export function shiftDays(date: PartialDate, count: number): PartialDate | null {
  const serial = serialOf(date)
  return serial === null ? null : dateOfSerial(serial + count)
}

/** Days from 1899-12-30 to 1970-01-01: the spreadsheet's day 0 to the epoch (right from 1900-03-01 on). */
const EPOCH_SERIAL = 25569
const DAY_MS = 86_400_000

/** The spreadsheet serial number (1900 system) of a full date; null for a partial one or none. */
export function serialOf(date: PartialDate): number | null {
  const found = parts(date)
  if (found?.month == null || found.day === null) return null
  return Date.UTC(found.year, found.month - 1, found.day) / DAY_MS + EPOCH_SERIAL
}

/** The full date of a spreadsheet serial number (1900 system), its time of day cut off. */
export const dateOfSerial = (serial: number): PartialDate =>
  new Date((Math.floor(serial) - EPOCH_SERIAL) * DAY_MS).toISOString().slice(0, 10)
