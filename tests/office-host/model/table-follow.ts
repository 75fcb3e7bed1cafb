import { type Area, intersection, isOnSheet } from './area'
import { type Cell, isBlank } from './cell'
import { followCalculated } from './calculated-columns'
import type { Range } from './range'
import { columnRenamed } from './rename-in-formulas'
import type { Table } from './table'
import { headerArea } from './table-area'
import { growColumns, growRows } from './table-grow'

type Change = readonly [row: number, column: number, cell: Cell]

/** A heading no other column has: `Name`, `Name2`, `Name3`. */
export function uniqueHeading(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  if (!used.has(wanted.toLowerCase())) return wanted
  let count = 2
  while (used.has(`${wanted}${count}`.toLowerCase())) count++
  return `${wanted}${count}`
}

/** A heading for a column without one: `Column1`, or the next free number. */
export function freeHeading(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  let count = 1
  while (used.has(`column${count}`)) count++
  return `Column${count}`
}

/** Renames a column, in its heading's cell and in every formula that names it. */
export function renameColumn(table: Table, at: number, wanted: string): void {
  const column = table.columns[at]
  if (column === undefined) throw new Error('no such column')
  const others = table.columns.filter((each) => each !== column).map((each) => each.name)
  const old = column.name
  column.name = wanted === '' ? freeHeading(others) : uniqueHeading(wanted, others)
  const { row, column: left } = table.range.area
  const cell = table.sheet.grid.get(row, left + at)
  const { formula: _formula, ...rest } = cell
  table.sheet.grid.set(row, left + at, { ...rest, value: column.name })
  if (old !== column.name) columnRenamed(table, old, column.name)
}

function followHeadings(table: Table, changes: readonly Change[]): void {
  const { row, column, columns } = table.range.area
  for (const [changedRow, changedColumn, cell] of changes)
    if (changedRow === row && changedColumn >= column && changedColumn < column + columns)
      renameColumn(table, changedColumn - column, String(cell.value))
}

/** True where one of the changes puts something into the strip of cells. */
function fills(changes: readonly Change[], written: Area, strip: Area): boolean {
  if (intersection(written, strip) === undefined) return false
  return changes.some(([row, column, cell]) => {
    const inside = intersection(strip, { row, column, rows: 1, columns: 1 }) !== undefined
    return inside && !isBlank(cell)
  })
}

/**
 * What Excel does by itself after cells were written: headings rename columns, values just below or
 * beside a table are taken into it, and formulas of a column go on.
 */
export function afterWrite({ sheet, area }: Range, changes: readonly Change[]): void {
  for (const table of [...sheet.tables]) {
    const { row, column, rows, columns } = table.range.area
    if (intersection(headerArea(table), area) !== undefined) followHeadings(table, changes)
    const below = { row: row + rows, column, rows: 1, columns }
    const beside = { row, column: column + columns, rows, columns: 1 }
    if (isOnSheet(below) && fills(changes, area, below)) growRows(table, area)
    else if (isOnSheet(beside) && fills(changes, area, beside)) growColumns(table, area)
    if (intersection(table.range.area, area) !== undefined) followCalculated(table, changes)
  }
}
