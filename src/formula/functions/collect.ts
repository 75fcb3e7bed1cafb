import { numberOf } from '../coerce'
import type { FormulaError } from '../error'
import { isError } from '../error'
import type { Operand, Scalar } from '../operand'
import { isScalar } from '../operand'
import type { Scope } from '../scope'
import { matrixOf } from '../scope'

/**
 * The numbers among the arguments of SUM and its kin. In a range or an array only numbers count; an argument given
 * outright is taken as a number (`SUM("2",TRUE)` is 3). The first error ends it.
 */
export function collectNumbers(operands: readonly Operand[], scope: Scope): number[] | FormulaError {
  const numbers: number[] = []
  for (const operand of operands) {
    if (isScalar(operand)) {
      const number = numberOf(operand)
      if (isError(number)) return number
      numbers.push(number)
    } else {
      for (const value of matrixOf(operand, scope).cells) {
        if (typeof value === 'number') numbers.push(value)
        else if (isError(value)) return value
      }
    }
  }
  return numbers
}

/** Every value of the arguments in order, the blank rows past the used ones left out. */
export const collectValues = (operands: readonly Operand[], scope: Scope): readonly Scalar[] =>
  operands.flatMap((operand) => (isScalar(operand) ? [operand] : matrixOf(operand, scope).cells))
