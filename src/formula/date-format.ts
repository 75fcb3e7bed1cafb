import type { FormulaError } from './error'
import { UNSUPPORTED, WRONG_VALUE } from './error'
import type { FormatToken } from './format-tokens'
import type { CalendarDay } from './serial-date'
import { partsOfSerial, timeOfSerial, weekdayOf } from './serial-date'

/** Names as an English and a Korean Excel write them for `mmm` and `ddd`. */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** Whether a section of a format is one of dates. */
export const isDateFormat = (tokens: readonly FormatToken[]): boolean =>
  tokens.some(({ literal, text }) => !literal && /^[ymdhs]/.test(text))

/** A serial number in a date format, to the nearest second; `#VALUE!` for a number that is no date. */
export function formatDate(serial: number, tokens: readonly FormatToken[]): string | FormulaError {
  const rounded = Math.round(serial * 86_400) / 86_400
  const day = partsOfSerial(rounded)
  if (day === null) return WRONG_VALUE
  const halves = tokens.some(({ literal, text }) => !literal && text.startsWith('a'))
  const parts: string[] = []
  for (const [place, { literal, text }] of tokens.entries()) {
    const minutes = text.startsWith('m') && text.length < 3 && isMinute(tokens, place)
    const part =
      literal || text === ',' || text === '.' ? text : formatPart(text, rounded, day, halves, minutes)
    if (part === null) return UNSUPPORTED
    parts.push(part)
  }
  return parts.join('')
}

/** `m` means minutes after hours and before seconds. */
function isMinute(tokens: readonly FormatToken[], place: number): boolean {
  const letters = (from: readonly FormatToken[]) => from.find(({ literal }) => !literal)?.text ?? ''
  const before = letters(tokens.slice(0, place).reverse())
  const after = letters(tokens.slice(place + 1))
  return before.startsWith('h') || after.startsWith('s')
}

function formatPart(
  text: string,
  serial: number,
  day: CalendarDay,
  halves: boolean,
  minutes: boolean,
): string | null {
  const { hour, minute, second } = timeOfSerial(serial)
  switch (text.charAt(0)) {
    case 'y':
      return text.length <= 2 ? pad(day.year % 100, 2) : String(day.year)
    case 'm':
      return minutes ? pad(minute, text.length) : named(text.length, day.month, MONTHS[day.month - 1] ?? '')
    case 'd':
      return named(text.length, day.day, DAYS[weekdayOf(serial)] ?? '')
    case 'h':
      return pad(halves ? ((hour + 11) % 12) + 1 : hour, text.length)
    case 's':
      return pad(second, text.length)
    case 'a':
      return text === 'am/pm' ? (hour < 12 ? 'AM' : 'PM') : hour < 12 ? 'A' : 'P'
    default:
      return null
  }
}

/** 1 or 2 letters give the number, 3 a short name, 4 the whole, 5 its first letter. */
function named(length: number, number: number, name: string): string {
  if (length <= 2) return pad(number, length)
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0')
