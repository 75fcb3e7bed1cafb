import { LAST_COLUMN } from '../values/sheet-size'
import type { Book, Position } from './book'
import { cellAt } from './book'
import { errorOf, isError, UNSUPPORTED } from './error'
import type { Area, Scalar } from './operand'
import { Matrix } from './operand'
import type { Reader } from './scope'

/** Values kept in memory; when there are more, all are let go (a running total over 10,000 rows has 50 million). */
const MAX_KEPT = 4_000_000
/** From so many changed cells on it is quicker to let go of everything kept. */
const MANY_CHANGES = 500

const NO_ROWS: ReadonlySet<number> = new Set()

/** Reads the cells of a book and keeps rectangles that were read until told that a cell in them has changed. */
export class CellReader implements Reader {
  readonly #book: Book
  readonly #kept = new Map<string, { readonly area: Area; readonly matrix: Matrix }>()
  #keptValues = 0
  #lastRow = 0
  #lastColumn = 0

  constructor(book: Book) {
    this.#book = book
    for (const { cells } of book.sheets) {
      for (const [row, columns] of cells) for (const column of columns.keys()) this.#extend(row, column)
    }
  }

  value(sheet: number, row: number, column: number): Scalar {
    const value = cellAt(this.#book.sheets[sheet], row, column)?.value ?? null
    return isError(value) ? errorOf(value.error) : value
  }

  matrix(area: Area): Matrix {
    if (area.single) return new Matrix(1, 1, [this.value(area.sheet, area.top, area.left)])
    const key = `${area.sheet}:${area.top}:${area.left}:${area.bottom}:${area.right}`
    const kept = this.#kept.get(key)
    if (kept !== undefined) return kept.matrix
    const matrix = this.#read(area)
    this.#keptValues += matrix.cells.length
    if (this.#keptValues > MAX_KEPT) this.#forgetAll()
    this.#kept.set(key, { area, matrix })
    return matrix
  }

  formula(sheet: number, row: number, column: number): string | undefined {
    return cellAt(this.#book.sheets[sheet], row, column)?.formula
  }

  hiddenRows(sheet: number): ReadonlySet<number> {
    return this.#book.sheets[sheet]?.hiddenRows ?? NO_ROWS
  }

  /** Lets go of what was read from cells that have changed, or are about to. */
  forget(changed: readonly Position[]): void {
    const wasLast = this.#lastRow
    for (const { row, column } of changed) this.#extend(row, column)
    if (changed.length > MANY_CHANGES || this.#lastRow !== wasLast) this.#forgetAll()
    for (const [key, { area, matrix }] of this.#kept) {
      if (!changed.some((position) => contains(area, position))) continue
      this.#kept.delete(key)
      this.#keptValues -= matrix.cells.length
    }
  }

  #forgetAll(): void {
    this.#kept.clear()
    this.#keptValues = 0
  }

  #extend(row: number, column: number): void {
    this.#lastRow = Math.max(this.#lastRow, row)
    this.#lastColumn = Math.max(this.#lastColumn, column)
  }

  #read(area: Area): Matrix {
    const right = area.right === LAST_COLUMN ? Math.max(area.left, this.#lastColumn) : area.right
    const bottom = Math.min(area.bottom, this.#lastRow)
    const columns = right - area.left + 1
    if ((bottom - area.top + 1) * columns > MAX_KEPT) return new Matrix(area.rows, columns, [UNSUPPORTED])
    const cells: Scalar[] = []
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) {
        cells.push(this.value(area.sheet, row, column))
      }
    }
    return new Matrix(area.rows, columns, cells)
  }
}

/** Whether a cell stands in a rectangle. */
export const contains = (area: Area, { sheet, row, column }: Position): boolean =>
  area.sheet === sheet && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
