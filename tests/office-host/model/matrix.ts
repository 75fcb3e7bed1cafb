import { invalidArgument } from '../wire/office-error'
import type { Area } from './area'

/**
 * Gives the value for each cell of an area from what was assigned: a table of the very dimensions or a
 * single value for all. Throws InvalidArgument for other dimensions.
 */
export function matrixOf(value: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) {
    if (value === null || value === undefined)
      throw invalidArgument('null cannot be assigned to a whole range')
    return () => value
  }
  const rows: readonly unknown[] = value
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns)
  if (!fits)
    throw invalidArgument(`The array's dimensions do not match the range's: ${area.rows} x ${area.columns}`)
  return (row, column) => (rows[row] as readonly unknown[])[column]
}

/** Makes a table of rows by columns. */
export const tabulate = <T>(area: Area, read: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => read(area.row + row, area.column + column)),
  )
