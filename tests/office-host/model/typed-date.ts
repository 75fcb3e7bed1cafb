import { toSerial } from './serial-date'

/** A number typed as a date or time, with the format Excel gives the cell. */
export interface TypedNumber {
  readonly value: number
  readonly numberFormat: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const monthOf = (word: string): number => {
  const at = months.indexOf(word.slice(0, 3).toLowerCase())
  const names = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/i
  return word.length === 3 || names.test(word) ? at + 1 : 0
}

const fullYear = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year)

function dated(serial: number | undefined, numberFormat: string): TypedNumber | undefined {
  return serial === undefined ? undefined : { value: serial, numberFormat }
}

function dateOf(typed: string, thisYear: number): TypedNumber | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(typed)
  if (iso !== null) {
    const [, year, month, day] = iso.map(Number)
    return iso[3] === undefined
      ? dated(toSerial(year ?? 0, month ?? 0, 1), 'mmm-yy')
      : dated(toSerial(year ?? 0, month ?? 0, day ?? 0), 'm/d/yyyy')
  }
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(typed)
  if (us !== null) {
    const [, month, day, year] = us.map(Number)
    const whole = us[3] !== undefined
    const serial = toSerial(whole ? fullYear(year ?? 0) : thisYear, month ?? 0, day ?? 0)
    return dated(serial, whole ? 'm/d/yyyy' : 'd-mmm') ?? monthAndYear(us[1] ?? '', us[2] ?? '', whole)
  }
  return wordy(typed, thisYear)
}

function monthAndYear(month: string, year: string, whole: boolean): TypedNumber | undefined {
  return whole || year.length !== 2
    ? undefined
    : dated(toSerial(fullYear(Number(year)), Number(month), 1), 'mmm-yy')
}

function wordy(typed: string, thisYear: number): TypedNumber | undefined {
  const dayFirst = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ,]+(\d{2}|\d{4}))?$/.exec(typed)
  const monthFirst = /^([A-Za-z]{3,9})[- ](\d{1,2})(?:,? +(\d{4}))?$/.exec(typed)
  const match = dayFirst ?? monthFirst
  if (match === null) return undefined
  const month = monthOf((dayFirst === null ? match[1] : match[2]) ?? '')
  const day = Number(dayFirst === null ? match[2] : match[1])
  const year = match[3] === undefined ? thisYear : fullYear(Number(match[3]))
  return month === 0
    ? undefined
    : dated(toSerial(year, month, day), match[3] === undefined ? 'd-mmm' : 'd-mmm-yy')
}

function timeOf(typed: string): TypedNumber | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(am|pm))?$/i.exec(typed)
  if (match === null) return undefined
  const [, hours = '0', minutes = '0', seconds = '0', half] = match
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/pm/i.test(half) ? 12 : 0)
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  const shape = `h:mm${match[3] === undefined ? '' : ':ss'}${half === undefined ? '' : ' AM/PM'}`
  return { value: (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, numberFormat: shape }
}

/** Reads what US Excel takes as a date or time: `1-2`, `3/4`, `2024-08`, `5 Jan`, `10:30`. */
export const typedDate = (typed: string, thisYear: number): TypedNumber | undefined =>
  dateOf(typed, thisYear) ?? timeOf(typed)
