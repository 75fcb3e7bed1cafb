import type { Position } from './book'
import type { BookIndex } from './book-index'
import type { Operand, Scalar } from './operand'
import { Area, Matrix } from './operand'

/** Reads cells; the same rectangle is read once and then kept until one of its cells changes. */
export interface Reader {
  /** The value of one cell. */
  value(sheet: number, row: number, column: number): Scalar
  /** The values of a rectangle; whole columns end at the last used row. */
  matrix(area: Area): Matrix
  /** The formula in a cell, or undefined. */
  formula(sheet: number, row: number, column: number): string | undefined
  /** The rows of a sheet that a filter or the user has hidden. */
  hiddenRows(sheet: number): ReadonlySet<number>
}

/** What a formula can see: where it stands, the book, and the moment it is calculated at. */
export interface Scope {
  readonly position: Position
  readonly index: BookIndex
  readonly reader: Reader
  /** The serial number of the moment, day and time of day: what NOW gives, and TODAY without the time. */
  readonly now: number
  /** How many more defined names may be followed for this cell; names can lead to one another without end. */
  readonly names: { left: number }
}

/**
 * How a part of a formula meets many values.
 * `single`: one is wanted, so of a range the cell in the formula's own row or column is taken (`@`).
 * `native`: inside SUMPRODUCT, LOOKUP, INDEX or AGGREGATE, which take arrays in every formula.
 * `formula`: the whole formula is an array formula.
 */
export type Mode = 'single' | 'native' | 'formula'

/** The values of an operand, read if it is a reference. */
export function matrixOf(operand: Operand, scope: Scope): Matrix {
  if (operand instanceof Matrix) return operand
  return operand instanceof Area ? scope.reader.matrix(operand) : new Matrix(1, 1, [operand])
}
