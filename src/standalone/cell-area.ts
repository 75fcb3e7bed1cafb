import type { FoundTable } from '../tracker/snapshot'
/** Cells of one column of a sheet; column and rows count from 0, the last row is in it. */
export interface CellArea {
  readonly sheet: string
  readonly column: number
  readonly first: number
  readonly last: number
}

const REFERENCE = /^'?((?:[^']|'')*?)'?!\$([A-Z]{1,3})\$(\d{1,7})(?::\$[A-Z]{1,3}\$(\d{1,7}))?$/

/** The cells of a reference to one column or cell: `'GPU Fleets'!$B$6:$B$9`, `Assumptions!$D$7`; null for another. */
export function areaOf(reference: string): CellArea | null {
  const found = REFERENCE.exec(reference)
  if (found === null) return null
  const [, sheet = '', letters = '', first, last = first] = found
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { sheet: sheet.replaceAll("''", "'"), column, first: Number(first) - 1, last: Number(last) - 1 }
}

/** Whether a cell stands in a table of the same sheet, its header among its rows; one without rows has a blank one. */
export const isOfTable = (
  { row, column, rows, headers }: FoundTable,
  cell: { readonly row: number; readonly column: number },
): boolean =>
  cell.row >= row &&
  cell.row <= row + Math.max(rows.length, 1) &&
  cell.column >= column &&
  cell.column < column + headers.length
