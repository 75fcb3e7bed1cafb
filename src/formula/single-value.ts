import { WRONG_VALUE } from './error'
import type { Operand, Scalar } from './operand'
import { Area, Matrix } from './operand'
import type { Scope } from './scope'

/**
 * The one value of an operand: of a column the cell in the formula's row, of a row the cell in its column (what `@`
 * says), `#VALUE!` where there is none; of an array the first.
 */
export function singleValue(operand: Operand, scope: Scope): Scalar {
  if (operand instanceof Matrix) return operand.at(0, 0)
  return operand instanceof Area ? intersect(operand, scope) : operand
}

function intersect(area: Area, { reader, position }: Scope): Scalar {
  if (area.single) return reader.value(area.sheet, area.top, area.left)
  const { row, column } = position
  if (area.left === area.right && row >= area.top && row <= area.bottom) {
    return reader.value(area.sheet, row, area.left)
  }
  if (area.top === area.bottom && column >= area.left && column <= area.right) {
    return reader.value(area.sheet, area.top, column)
  }
  return WRONG_VALUE
}

/** The value or the values of an operand; a rectangle of one is a single value. */
export function valuesOf(operand: Operand, scope: Scope): Scalar | Matrix {
  if (operand instanceof Area) {
    return operand.single
      ? scope.reader.value(operand.sheet, operand.top, operand.left)
      : scope.reader.matrix(operand)
  }
  return operand instanceof Matrix && operand.size === 1 ? operand.at(0, 0) : operand
}
