import type { CellValue } from './cell'
import { fromSerial } from './serial-date'

const monthNames =
  'January February March April May June July August September October November December'.split(' ')
const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value)
  const size = Math.abs(value)
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e')
    const power = Math.abs(Number(exponent)).toString().padStart(2, '0')
    return `${String(Number(mantissa))}E${Number(exponent) < 0 ? '-' : '+'}${power}`
  }
  return String(Number(value.toPrecision(10)))
}

const withGroups = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

function numeric(pattern: string, value: number): string {
  const places = /\.([0#?]*)/.exec(pattern)?.[1]?.length ?? 0
  const least = /\.(0*)/.exec(pattern)?.[1]?.length ?? 0
  const whole = (pattern.split('.')[0] ?? '').replace(/[^0]/g, '').length
  const [left = '', right = ''] = Math.abs(value).toFixed(places).split('.')
  const padded = (whole === 0 && left === '0' ? '' : left).padStart(whole, '0')
  const tail = right.slice(0, least) + right.slice(least).replace(/0+$/, '')
  return (pattern.includes(',') ? withGroups(padded) : padded) + (tail === '' ? '' : `.${tail}`)
}

function scientific(pattern: string, value: number): string {
  const places = /\.(0*)/.exec(pattern)?.[1]?.length ?? 0
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(places).split('e')
  return `${mantissa}E${Number(exponent) < 0 ? '-' : '+'}${Math.abs(Number(exponent)).toString().padStart(2, '0')}`
}

function dateText(pattern: string, serial: number): string {
  const date = fromSerial(serial)
  const half = /am\/pm/i.test(pattern)
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  const hours = half ? date.getUTCHours() % 12 || 12 : date.getUTCHours()
  let afterHour = false
  return pattern.replace(/am\/pm|y+|m+|d+|h+|s+/gi, (part) => {
    const letter = part.charAt(0).toLowerCase()
    const isMinute = letter === 'm' && afterHour
    afterHour = letter === 'h' || (afterHour && letter !== 'm')
    if (letter === 'a') return date.getUTCHours() < 12 ? 'AM' : 'PM'
    if (letter === 'y')
      return part.length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 2)
    if (letter === 'h') return pad(hours, part.length)
    if (letter === 's') return pad(date.getUTCSeconds(), part.length)
    if (isMinute) return pad(date.getUTCMinutes(), part.length)
    if (letter === 'm') {
      const name = monthNames[date.getUTCMonth()] ?? ''
      return part.length > 2
        ? name.slice(0, part.length === 3 ? 3 : undefined)
        : pad(date.getUTCMonth() + 1, part.length)
    }
    const name = dayNames[date.getUTCDay()] ?? ''
    return part.length > 2
      ? name.slice(0, part.length === 3 ? 3 : undefined)
      : pad(date.getUTCDate(), part.length)
  })
}

/** True for a format that shows dates or times. */
export const isDateFormat = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ''))

function section(format: string, value: number): { readonly pattern: string; readonly signed: boolean } {
  const sections = format.split(';')
  const at = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0
  return { pattern: sections[at] ?? '', signed: value < 0 && at === 0 }
}

function withoutMarks(pattern: string): string {
  return pattern
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_./g, ' ')
    .replace(/\*./g, '')
}

function formatted(format: string, value: number): string {
  const { pattern, signed } = section(format, value)
  const clean = withoutMarks(pattern)
  if (isDateFormat(pattern)) return value < 0 ? '#' : dateText(clean.replaceAll('"', ''), value)
  const codes = /(?:"[^"]*"|\\.)|([0#?][0#?,]*(?:\.[0#?]*)?(?:E[+-]0+)?|\.[0#?]+|General)/gi
  const percent = /%/.test(clean.replace(/"[^"]*"/g, ''))
  const scaled = percent ? value * 100 : value
  const text = clean.replace(codes, (literal: string, code: string | undefined) => {
    if (code === undefined) return literal.startsWith('"') ? literal.slice(1, -1) : literal.slice(1)
    if (/^general$/i.test(code)) return general(Math.abs(scaled))
    return /E/i.test(code) ? scientific(code, scaled) : numeric(code, scaled)
  })
  return signed ? `-${text}` : text
}

/** What the cell shows, as `Range.text` gives it, in a column wide enough. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return value
  if (numberFormat === 'General' || numberFormat === '@' || numberFormat === '') return general(value)
  return formatted(numberFormat, value)
}
