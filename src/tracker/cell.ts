/**
 * What a cell of a plan or snapshot holds. Numbers are in base units, percentages as fractions, dates as spreadsheet
 * serial numbers of the 1900 system; text is always text, whatever it begins with; null is an empty cell.
 */
export type CellValue = string | number | boolean | null

/** A cell to write: a value, or a formula (without `=`, in file form) with the value it has now. */
export type Cell =
  | { readonly value: CellValue; readonly format?: string }
  | { readonly formula: string; readonly value: CellValue; readonly format?: string }

/** A cell as found in a workbook; `formula` is as the workbook tells it, without `=`, null for a constant. */
export interface FoundCell {
  readonly value: CellValue
  readonly formula: string | null
  /** Its number format: told only of cells that a write is about to give another one. */
  readonly format?: string
}

/** A rectangle of cells on a sheet; rows and columns count from 0, the ends are left out. */
export interface Area {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}
