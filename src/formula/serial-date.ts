/** Days from the spreadsheet's day 0 to 1970-01-01 (1900 system, right from 1900-03-01 on). */
const EPOCH_SERIAL = 25_569
const DAY_MS = 86_400_000
/** The 1900 system has a 29 February 1900, which never was, as day 60; days before it are one lower. */
const LEAP_BUG = 60
/** 9999-12-31, the last day a spreadsheet knows. */
const LAST_SERIAL = 2_958_465

/** A calendar day: year, month 1–12, day (0 only for serial number 0). */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * The serial number (1900 system) of a day; a month or day out of its bounds rolls over as in DATE (month 14 is
 * February of the next year). Null outside 1900-01-01 … 9999-12-31.
 */
export function serialOfParts(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999) return null
  const days = Date.UTC(year, month - 1, day) / DAY_MS + EPOCH_SERIAL
  const serial = days <= LEAP_BUG ? days - 1 : days
  return serial >= 0 && serial <= LAST_SERIAL ? serial : null
}

/** The day of a serial number, its time of day cut off; null outside 0 … 9999-12-31. */
export function partsOfSerial(serial: number): CalendarDay | null {
  const whole = Math.floor(serial)
  if (!(whole >= 0 && whole <= LAST_SERIAL)) return null
  if (whole === 0) return { year: 1900, month: 1, day: 0 }
  if (whole === LEAP_BUG) return { year: 1900, month: 2, day: 29 }
  const date = new Date((whole - EPOCH_SERIAL + (whole < LEAP_BUG ? 1 : 0)) * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Day of the week of a serial number, 0 = Sunday; day 1 (1900-01-01) counts as a Sunday, as spreadsheets have it. */
export const weekdayOf = (serial: number): number => (Math.floor(serial) + 6) % 7

/** Hours, minutes and seconds of the day part of a serial number, to the nearest second. */
export function timeOfSerial(serial: number): { hour: number; minute: number; second: number } {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400
  return { hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60 }
}
