import { numberOf, textOf } from './coerce'
import { comparePlain } from './compare'
import type { FormulaError } from './error'
import { BAD_NUMBER, DIVISION_BY_ZERO, isError, WRONG_VALUE } from './error'
import type { BinaryOperator, UnaryOperator } from './expression'
import type { Scalar } from './operand'

/** A sum nearer to zero than this share of its terms is zero: what spreadsheets do with the rest of 1.1-1-0.1. */
const CANCELLATION = 2 ** -48

/** The longest text a cell holds, and the longest a formula can make. */
export const MAX_TEXT = 32_767

/** An operator on two values; the left error goes before the right one. */
export function applyBinary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left
  if (isError(right)) return right
  if (operator === '&') return join(left, right)
  const compares = comparisons.get(operator)
  if (compares !== undefined) return compares(comparePlain(left, right))
  const a = numberOf(left)
  if (isError(a)) return a
  const b = numberOf(right)
  return isError(b) ? b : finite(arithmetic(operator, a, b))
}

/** An operator on one value. */
export function applyUnary(operator: UnaryOperator, value: Scalar): Scalar {
  if (operator === '+' || operator === '@') return value
  const number = numberOf(value)
  if (isError(number)) return number
  return operator === '-' ? 0 - number : number / 100
}

const comparisons = new Map<BinaryOperator, (order: number) => boolean>([
  ['=', (order) => order === 0],
  ['<>', (order) => order !== 0],
  ['<', (order) => order < 0],
  ['<=', (order) => order <= 0],
  ['>', (order) => order > 0],
  ['>=', (order) => order >= 0],
])

function join(left: Scalar, right: Scalar): Scalar {
  const a = textOf(left)
  if (isError(a)) return a
  const b = textOf(right)
  if (isError(b)) return b
  return a.length + b.length > MAX_TEXT ? WRONG_VALUE : a + b
}

function arithmetic(operator: BinaryOperator, a: number, b: number): number | FormulaError {
  switch (operator) {
    case '+':
      return addNumbers(a, b)
    case '-':
      return addNumbers(a, -b)
    case '*':
      return a * b
    case '/':
      return b === 0 ? DIVISION_BY_ZERO : a / b
    default:
      return power(a, b)
  }
}

/** The sum of two numbers; what is only the rounding error of two that cancel is 0. */
export function addNumbers(a: number, b: number): number {
  const sum = a + b
  return Math.abs(sum) < Math.abs(a) * CANCELLATION ? 0 : sum
}

/** A power: 0^0 is `#NUM!`, 0 to a negative power `#DIV/0!`, a root of a negative number `#NUM!`. */
export function power(base: number, exponent: number): number | FormulaError {
  if (base === 0 && exponent === 0) return BAD_NUMBER
  return base === 0 && exponent < 0 ? DIVISION_BY_ZERO : base ** exponent
}

/** A result as a cell can hold it: what is no finite number is `#NUM!`, -0 is 0. */
export const finite = (value: number | FormulaError): number | FormulaError =>
  isError(value) ? value : Number.isFinite(value) ? value + 0 : BAD_NUMBER
