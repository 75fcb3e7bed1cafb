import { NOT_AVAILABLE, UNSUPPORTED } from './error'
import type { Scalar } from './operand'
import { isScalar, Matrix } from './operand'

/** Values one step may calculate; more (a product over whole columns) is left to the spreadsheet. */
const MAX_VALUES = 262_144

/**
 * Applies a function to values and rectangles of values side by side. A single value, row or column is repeated along
 * the others; where one is too short the result is `#N/A`, as in array formulas.
 */
export function broadcast(
  operands: readonly (Scalar | Matrix)[],
  apply: (values: readonly Scalar[]) => Scalar,
): Scalar | Matrix {
  const matrices = operands.filter((operand) => operand instanceof Matrix)
  if (matrices.length === 0) return apply(operands.filter(isScalar))
  return fill(matrices, (row, column) => apply(operands.map((operand) => pick(operand, row, column))))
}

/** The same for two operands, without a list for each place: what the operators do over long columns. */
export function broadcastPair(
  left: Scalar | Matrix,
  right: Scalar | Matrix,
  apply: (left: Scalar, right: Scalar) => Scalar,
): Scalar | Matrix {
  if (isScalar(left) && isScalar(right)) return apply(left, right)
  const matrices = [left, right].filter((operand) => operand instanceof Matrix)
  return fill(matrices, (row, column) => apply(pick(left, row, column), pick(right, row, column)))
}

function fill(
  matrices: readonly Matrix[],
  valueAt: (row: number, column: number) => Scalar,
): Scalar | Matrix {
  const rows = Math.max(...matrices.map((matrix) => matrix.rows))
  const columns = Math.max(...matrices.map((matrix) => matrix.columns))
  if (rows * columns > MAX_VALUES) return UNSUPPORTED
  const cells: Scalar[] = []
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) cells.push(valueAt(row, column))
  }
  return new Matrix(rows, columns, cells)
}

function pick(operand: Scalar | Matrix, row: number, column: number): Scalar {
  if (!(operand instanceof Matrix)) return operand
  const y = operand.rows === 1 ? 0 : row
  const x = operand.columns === 1 ? 0 : column
  return y < operand.rows && x < operand.columns ? operand.at(y, x) : NOT_AVAILABLE
}
