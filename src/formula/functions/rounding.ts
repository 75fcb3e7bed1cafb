import { significant } from '../coerce'
import type { FormulaError } from '../error'
import { BAD_NUMBER, DIVISION_BY_ZERO } from '../error'
import type { FunctionTable } from '../function-spec'
import { ofNumbers } from '../function-spec'
import type { Rounding } from '../round'
import { halfUp, roundAt } from '../round'

const away: Rounding = (value) => Math.sign(value) * Math.ceil(Math.abs(value))

const rounds = (min: number, rounding: Rounding) =>
  ofNumbers(min, 2, (value = 0, digits = 0) => roundAt(value, digits, rounding))

/** The multiple of a step; the quotient is taken to 15 digits so that 0.3 is three times 0.1. */
const multiple = (value: number, step: number, rounding: Rounding): number =>
  significant(rounding(significant(value / step)) * step)

/** CEILING and FLOOR: a negative step for a positive number is `#NUM!`; a step of 0 gives 0, in FLOOR `#DIV/0!`. */
function toStep(value: number, step: number, up: boolean): number | FormulaError {
  if (value === 0) return 0
  if (step === 0) return up ? 0 : DIVISION_BY_ZERO
  if (value > 0 && step < 0) return BAD_NUMBER
  return multiple(value, step, up ? Math.ceil : Math.floor)
}

function toMultiple(value: number, step: number): number | FormulaError {
  if (step === 0) return 0
  return value * step < 0 ? BAD_NUMBER : multiple(value, step, halfUp)
}

/** Rounding to places and to multiples. */
export const roundings: FunctionTable = [
  ['ROUND', rounds(2, halfUp)],
  ['ROUNDUP', rounds(2, away)],
  ['ROUNDDOWN', rounds(2, Math.trunc)],
  ['TRUNC', rounds(1, Math.trunc)],
  ['INT', ofNumbers(1, 1, (value = 0) => Math.floor(significant(value)))],
  ['CEILING', ofNumbers(2, 2, (value = 0, step = 0) => toStep(value, step, true))],
  ['FLOOR', ofNumbers(2, 2, (value = 0, step = 0) => toStep(value, step, false))],
  ['MROUND', ofNumbers(2, 2, (value = 0, step = 0) => toMultiple(value, step))],
]
