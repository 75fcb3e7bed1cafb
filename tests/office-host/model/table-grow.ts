import { type Area, intersection } from './area'
import { continueCalculated } from './calculated-columns'
import type { Sheet } from './sheet'
import type { Table } from './table'
import { freeHeading, uniqueHeading } from './table-follow'

function isFree(sheet: Sheet, area: Area, except: Table): boolean {
  return sheet.tables.every((table) => table === except || intersection(table.range.area, area) === undefined)
}

/** Takes the rows written just below a table into it, as typing there does; not past its totals. */
export function growRows(table: Table, written: Area): void {
  const { area } = table.range
  const within =
    written.column >= area.column && written.column + written.columns <= area.column + area.columns
  if (table.showTotals || !within) return
  const rows = written.row + written.rows - area.row
  const added = { ...area, row: area.row + area.rows, rows: rows - area.rows }
  if (added.rows <= 0 || !isFree(table.sheet, added, table)) return
  table.range.moveTo({ ...area, rows })
  continueCalculated(table, added.row, added.rows)
}

/** Gives the table a column for each column of cells from `first` on, headed as the cells are or by number. */
export function takeColumns(table: Table, count: number): void {
  const { area } = table.range
  table.range.moveTo({ ...area, columns: area.columns + count })
  for (let at = area.columns; at < area.columns + count; at++) {
    const taken = table.columns.map((column) => column.name)
    const cell = table.sheet.grid.get(area.row, area.column + at)
    const heading = cell.value === '' ? freeHeading(taken) : uniqueHeading(String(cell.value), taken)
    table.columns.push(table.newColumn(heading))
    const { formula: _formula, ...rest } = cell
    table.sheet.grid.set(area.row, area.column + at, { ...rest, value: heading })
  }
}

/** Takes columns written just beside a table into it. */
export function growColumns(table: Table, written: Area): void {
  const { area } = table.range
  const within = written.row >= area.row && written.row + written.rows <= area.row + area.rows
  const count = written.column + written.columns - area.column - area.columns
  const added = { ...area, column: area.column + area.columns, columns: count }
  if (within && count > 0 && isFree(table.sheet, added, table)) takeColumns(table, count)
}
