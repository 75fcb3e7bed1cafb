import { grouped } from '../values/thousands'
import { generalNumber, textOf } from './coerce'
import { formatDate, isDateFormat } from './date-format'
import type { FormulaError } from './error'
import { isError, UNSUPPORTED, WRONG_VALUE } from './error'
import type { FormatToken } from './format-tokens'
import { sectionsOf, tokensOfFormat } from './format-tokens'
import { numberOfText } from './number-text'
import type { Scalar } from './operand'
import { halfUp, roundAt } from './round'

/** The longest number format a spreadsheet takes. */
const MAX_FORMAT = 255

/**
 * TEXT: a value in a number format (`#,##0.0`, `0%`, `yyyy-mm-dd`, `"US$"0`, up to four sections). `unsupported` for
 * formats that depend on the region or that this evaluator does not write.
 */
export function formatValue(value: Scalar, format: string | FormulaError): Scalar {
  if (isError(value)) return value
  if (isError(format)) return format
  if (format.length > MAX_FORMAT) return WRONG_VALUE
  if (typeof value === 'boolean') return textOf(value)
  const sections = sectionsOf(format)
  if (typeof value === 'string') {
    const number = numberOfText(value)
    return isError(number) ? formatText(value, sections) : formatNumber(number, sections)
  }
  return formatNumber(value ?? 0, sections)
}

/** Text is written by the fourth section, or by one with `@`, else as it is. */
function formatText(text: string, sections: readonly string[]): Scalar {
  const section = sections[3] ?? sections.find((each) => each.includes('@'))
  if (section === undefined) return text
  const tokens = tokensOfFormat(section)
  return tokens === null ? UNSUPPORTED : tokens.map((token) => (isAt(token) ? text : token.text)).join('')
}

const isAt = ({ literal, text }: FormatToken): boolean => !literal && text === '@'

function formatNumber(number: number, sections: readonly string[]): Scalar {
  const [positive = '', negative, zero] = sections
  if (number < 0 && negative !== undefined) return formatSection(-number, negative)
  return formatSection(number, number === 0 && zero !== undefined ? zero : positive)
}

function formatSection(number: number, section: string): Scalar {
  if (/^general$/i.test(section)) return generalNumber(number)
  if (section === '') return number < 0 ? '-' : ''
  const tokens = tokensOfFormat(section)
  if (tokens === null) return UNSUPPORTED
  if (isDateFormat(tokens)) return formatDate(number, tokens)
  if (tokens.some(isAt))
    return tokens.map((token) => (isAt(token) ? generalNumber(number) : token.text)).join('')
  return formatDigits(number, tokens)
}

/** The digits of a format as one run: `#,##0.0#`. */
const DIGITS = /^([0#,]*)(?:(\.)([0#]*))?(,*)$/

function formatDigits(number: number, tokens: readonly FormatToken[]): Scalar {
  const isDigit = ({ literal, text }: FormatToken) => !literal && text !== '%'
  const first = tokens.findIndex(isDigit)
  const last = tokens.findLastIndex(isDigit)
  const written = (part: readonly FormatToken[]) => part.map(({ text }) => text).join('')
  if (first < 0) return (number < 0 ? '-' : '') + written(tokens)
  const inside = tokens.slice(first, last + 1)
  const pattern = inside.some(({ literal }) => literal) ? null : DIGITS.exec(written(inside))
  if (pattern === null) return UNSUPPORTED
  const percents = tokens.filter(({ literal, text }) => !literal && text === '%').length
  const digits = writeDigits(roundedFor(Math.abs(number), percents, pattern), pattern)
  const sign = number < 0 && /[1-9]/.test(digits) ? '-' : ''
  return sign + written(tokens.slice(0, first)) + digits + written(tokens.slice(last + 1))
}

/** Each `%` is a factor of a hundred, each comma after the last digit a thousandth. */
function roundedFor(
  size: number,
  percents: number,
  [, whole = '', , places = '', after = '']: RegExpExecArray,
) {
  const trailing = /,*$/.exec(whole)?.[0].length ?? 0
  return roundAt(size * 100 ** percents * 1000 ** -(trailing + after.length), places.length, halfUp)
}

function writeDigits(size: number, [, whole = '', point = '', places = '']: RegExpExecArray): string {
  const [before = '', decimals = ''] = size.toFixed(Math.min(places.length, 100)).split('.')
  const least = whole.replace(/[^0]/g, '').length
  const integer = (before === '0' ? '' : before).padStart(least, '0')
  const marked = /,/.test(whole.replace(/,*$/, '')) ? grouped(integer) : integer
  return marked + point + trimDecimals(decimals, places.lastIndexOf('0') + 1)
}

/** Drops zeros at the end down to the decimals that the format asks for. */
function trimDecimals(decimals: string, least: number): string {
  let end = decimals.length
  while (end > least && decimals.charAt(end - 1) === '0') end -= 1
  return decimals.slice(0, end)
}
