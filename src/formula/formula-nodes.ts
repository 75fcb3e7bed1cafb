import type { Book, Cell, Position } from './book'
import type { ParsedFormula } from './expression'
import { parseFormula } from './parse'

/** A cell with a formula; `rank` is its place in the order of calculation, `cyclic` whether it needs itself. */
export interface FormulaNode {
  readonly position: Position
  readonly cell: Cell
  readonly formula: string
  readonly parsed: ParsedFormula
  rank: number
  cyclic: boolean
}

/** Something for each of many places, by column and then by row: keys that stay small numbers are found quickest. */
export class Places<T> {
  readonly #columns = new Map<number, Map<number, T>>()

  get(sheet: number, row: number, column: number): T | undefined {
    return this.#columns.get(sheet * 16_384 + column)?.get(row)
  }

  set(sheet: number, row: number, column: number, value: T): void {
    const key = sheet * 16_384 + column
    const rows = this.#columns.get(key) ?? new Map<number, T>()
    this.#columns.set(key, rows)
    rows.set(row, value)
  }
}

/** The cells with formulas by sheet, row and column. */
export function formulaNodes(book: Book): FormulaNode[] {
  const nodes: FormulaNode[] = []
  book.sheets.forEach(({ cells }, sheet) => {
    for (const [row, columns] of cells) {
      for (const [column, cell] of columns) {
        const { formula } = cell
        if (formula === undefined) continue
        const position = { sheet, row, column }
        nodes.push({ position, cell, formula, parsed: parseFormula(formula), rank: 0, cyclic: false })
      }
    }
  })
  return nodes.sort(
    ({ position: one }, { position: other }) =>
      one.sheet - other.sheet || one.row - other.row || one.column - other.column,
  )
}

/** The number of each formula by its place. */
export function numbersByPlace(nodes: readonly FormulaNode[]): Places<number> {
  const places = new Places<number>()
  nodes.forEach(({ position: { sheet, row, column } }, id) => places.set(sheet, row, column, id))
  return places
}
