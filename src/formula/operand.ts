import type { FormulaError } from './error'
import { UNSUPPORTED } from './error'

/** What one cell holds: a number (a date is its 1900 serial number), text, a truth value, null for blank, an error. */
export type Scalar = number | string | boolean | null | FormulaError

/** A rectangle of cells: sheet index, first and last row and column, all 0-based and inclusive. */
export class Area {
  constructor(
    readonly sheet: number,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
  ) {}

  get rows(): number {
    return this.bottom - this.top + 1
  }

  get columns(): number {
    return this.right - this.left + 1
  }

  get single(): boolean {
    return this.top === this.bottom && this.left === this.right
  }
}

/**
 * Values as rows x columns, row after row in `cells`. `cells` may end early: what is past it is blank (a reference to
 * a whole column stores only its used rows).
 */
export class Matrix {
  #unsupported: boolean | null = null

  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly Scalar[],
  ) {}

  /** The value at a 0-based row and column. */
  at(row: number, column: number): Scalar {
    return this.cells[row * this.columns + column] ?? null
  }

  /** How many values it has, the blank ones past `cells` included. */
  get size(): number {
    return this.rows * this.columns
  }

  /** Whether one of its values is `unsupported`, so that nothing can be said of the whole. */
  get unsupported(): boolean {
    this.#unsupported ??= this.cells.includes(UNSUPPORTED)
    return this.#unsupported
  }
}

/** What a part of a formula gives: a value, many values, or a reference not yet read. */
export type Operand = Scalar | Matrix | Area

/** Whether an operand is one value and not a rectangle of them. */
export const isScalar = (operand: Operand): operand is Scalar =>
  !(operand instanceof Matrix) && !(operand instanceof Area)
