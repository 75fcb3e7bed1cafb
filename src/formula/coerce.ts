import type { FormulaError } from './error'
import { isError, WRONG_VALUE } from './error'
import { numberOfText } from './number-text'
import type { Scalar } from './operand'

/** A value as a number for arithmetic: blank is 0, TRUE 1, text what it stands for or `#VALUE!` (so `""` is an error). */
export function numberOf(value: Scalar): number | FormulaError {
  if (typeof value === 'number' || isError(value)) return value
  if (typeof value === 'string') return numberOfText(value)
  return value === true ? 1 : 0
}

/** A value as text: blank is empty, 0.5 is `0.5`, TRUE is `TRUE`. */
export function textOf(value: Scalar): string | FormulaError {
  if (typeof value === 'string' || isError(value)) return value
  if (value === null) return ''
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : generalNumber(value)
}

/** A value as a truth value: 0 and blank are FALSE, `true` as text is TRUE, other text `#VALUE!`. */
export function truthOf(value: Scalar): boolean | FormulaError {
  if (typeof value === 'boolean' || isError(value)) return value
  if (value === null) return false
  if (typeof value === 'number') return value !== 0
  const word = value.toUpperCase()
  return word === 'TRUE' ? true : word === 'FALSE' ? false : WRONG_VALUE
}

/** A number to the 15 significant digits a spreadsheet keeps when it compares or writes one. */
export const significant = (value: number): number => Number(value.toPrecision(15))

/** A number as the General format writes it with room enough: 15 digits, exponents in two digits (`1E-10`, `1E+21`). */
export function generalNumber(value: number): string {
  const rounded = significant(value)
  const size = Math.abs(rounded)
  if (size === 0) return '0'
  if (size < 1e21 && size >= 1e-9) return plainDigits(rounded)
  const [digits = '', exponent = ''] = rounded.toExponential().split('e')
  return `${digits}E${exponent[0] ?? ''}${exponent.slice(1).padStart(2, '0')}`
}

/** Small numbers without the exponent that JavaScript writes below 1e-6; no trailing zeros. */
const plainDigits = (value: number): string =>
  Math.abs(value) >= 1e-6 ? String(value) : value.toFixed(20).replace(/0+$/, '')
