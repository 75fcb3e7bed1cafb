import { BAD_NUMBER, DIVISION_BY_ZERO } from '../error'
import type { FunctionTable } from '../function-spec'
import { ofNumbers } from '../function-spec'
import { addNumbers, power } from '../operator'

/** MOD: the rest has the sign of the divisor. */
const modulo = (value: number, divisor: number) =>
  divisor === 0 ? DIVISION_BY_ZERO : addNumbers(value, -divisor * Math.floor(value / divisor))

const logarithm = (value: number, base: number) => {
  if (value <= 0 || base <= 0) return BAD_NUMBER
  if (base === 1) return DIVISION_BY_ZERO
  if (base === 10) return Math.log10(value)
  return base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base)
}

/** Functions of single numbers. */
export const arithmetic: FunctionTable = [
  ['ABS', ofNumbers(1, 1, (value = 0) => Math.abs(value))],
  ['SIGN', ofNumbers(1, 1, (value = 0) => Math.sign(value))],
  ['SQRT', ofNumbers(1, 1, (value = 0) => (value < 0 ? BAD_NUMBER : Math.sqrt(value)))],
  ['POWER', ofNumbers(2, 2, (base = 0, exponent = 0) => power(base, exponent))],
  ['EXP', ofNumbers(1, 1, (value = 0) => Math.exp(value))],
  ['LN', ofNumbers(1, 1, (value = 0) => (value <= 0 ? BAD_NUMBER : Math.log(value)))],
  ['LOG10', ofNumbers(1, 1, (value = 0) => logarithm(value, 10))],
  ['LOG', ofNumbers(1, 2, (value = 0, base = 10) => logarithm(value, base))],
  ['MOD', ofNumbers(2, 2, (value = 0, divisor = 0) => modulo(value, divisor))],
  ['QUOTIENT', ofNumbers(2, 2, (a = 0, b = 0) => (b === 0 ? DIVISION_BY_ZERO : Math.trunc(a / b)))],
  ['PI', ofNumbers(0, 0, () => Math.PI)],
]
