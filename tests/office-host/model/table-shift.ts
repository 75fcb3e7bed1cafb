import { sheetColumns } from './area'
import { columnDeleted } from './lost-references'
import type { Shift } from './shift-cells'
import type { Sheet } from './sheet'
import type { Table } from './table'
import { freeHeading } from './table-follow'

function insertHeadings(table: Table, at: number, count: number): void {
  const { row, column } = table.range.area
  for (let each = 0; each < count; each++) {
    const heading = freeHeading(table.columns.map((one) => one.name))
    table.columns.splice(at + each, 0, table.newColumn(heading))
    const cell = table.sheet.grid.get(row, column + at + each)
    table.sheet.grid.set(row, column + at + each, { ...cell, value: heading })
  }
}

function dropColumns(table: Table, from: number, count: number): void {
  for (const { name } of table.columns.slice(from, from + count)) columnDeleted(table, name)
  table.columns.splice(from, count)
}

/** Tells, before cells move sideways, what each table's columns must do afterwards. */
export function planTableColumns(sheet: Sheet, { area, vertical, by }: Shift): () => void {
  if (vertical) return () => undefined
  const steps = sheet.tables.map((table) => {
    const { column, columns, row, rows } = table.range.area
    const level = area.row <= row && area.row + area.rows >= row + rows
    const at = area.column - column
    if (!level || by === 0) return () => undefined
    if (by > 0) return at > 0 && at < columns ? () => insertHeadings(table, at, by) : () => undefined
    const from = Math.max(0, at)
    const gone = Math.min(columns, at - by) - from
    return gone > 0 && gone < columns ? () => dropColumns(table, from, gone) : () => undefined
  })
  return () => {
    for (const step of steps) step()
  }
}

/** A table keeps one blank row when its last row goes. */
export function keepOneRow(sheet: Sheet): void {
  for (const table of sheet.tables) {
    if (!table.range.exists) continue
    const { area } = table.range
    const least = table.showTotals ? 3 : 2
    if (area.rows < least && area.columns < sheetColumns) table.range.moveTo({ ...area, rows: least })
  }
}
