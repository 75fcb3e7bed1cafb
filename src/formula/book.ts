import type { Scalar } from './operand'

/** Where a cell is: sheet index, row and column, all 0-based. */
export interface Position {
  readonly sheet: number
  readonly row: number
  readonly column: number
}

/**
 * A cell: its value (null = blank) and, when it is calculated, its formula (a leading `=` may be there or not). With
 * `array` the formula is an array formula (Ctrl+Shift+Enter). A calculation writes `value`.
 */
export interface Cell {
  value: Scalar
  formula?: string
  array?: boolean
}

/** A sheet: its cells by row, then by column, both 0-based; rows a filter or the user has hidden. */
export interface Sheet {
  readonly name: string
  readonly cells: Map<number, Map<number, Cell>>
  readonly hiddenRows?: ReadonlySet<number>
}

/** A table: the rectangle with header and totals rows (0-based, inclusive) and its column names from left to right. */
export interface Table {
  readonly name: string
  readonly sheet: number
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly headerRow: boolean
  readonly totalsRow: boolean
  readonly columns: readonly string[]
}

/** A defined name: what it stands for (`Assumptions!$B$3`), and the index of the sheet it belongs to, if to one. */
export interface DefinedName {
  readonly name: string
  readonly formula: string
  readonly sheet?: number
}

/** All that formulas can see. Cells may change between calculations; for new tables or names open a new calculation. */
export interface Book {
  readonly sheets: readonly Sheet[]
  readonly tables: readonly Table[]
  readonly names: readonly DefinedName[]
}

/** A sheet without cells. */
export const emptySheet = (name: string): Sheet => ({ name, cells: new Map() })

/** The cell at a place, or undefined where there is none. */
export const cellAt = (sheet: Sheet | undefined, row: number, column: number): Cell | undefined =>
  sheet?.cells.get(row)?.get(column)

/** Puts a cell in its place, over what was there. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  const cells = sheet.cells.get(row)
  if (cells === undefined) sheet.cells.set(row, new Map([[column, cell]]))
  else cells.set(column, cell)
}
