import { invalidArgument, invalidOperation } from '../wire/office-error'
import { type Area, intersection, isUnbounded } from './area'
import { raiseChanged } from './change-events'
import { continueCalculated, noteCalculated } from './calculated-columns'
import { tableConverted, tableDeleted } from './lost-references'
import { isValidName } from './name'
import { shownText } from './number-text'
import { mustBeUnprotected } from './protection'
import { Range } from './range'
import { tableRenamed } from './rename-in-formulas'
import { deleteCells, insertCells } from './shift-cells'
import { styleValue } from './style'
import { Table } from './table'
import { bodyArea, totalArea } from './table-area'
import { raiseTableAdded, raiseTableDeleted } from './table-events'
import { freeHeading, uniqueHeading } from './table-follow'
import { takeColumns } from './table-grow'
import type { Workbook } from './workbook'
import { clearCells } from './write-cells'

/** True for a text that may name a table here: a valid name that nothing else has. */
export function checkTableName(workbook: Workbook, name: string, except?: Table): void {
  if (!isValidName(name)) throw invalidArgument(`${name} is no valid table name`)
  const other = workbook.tables.find(
    (table) => table !== except && table.name.toLowerCase() === name.toLowerCase(),
  )
  if (other !== undefined || workbook.findName(name, undefined) !== undefined)
    throw invalidArgument(`The name ${name} is taken`)
}

function freeTableName(workbook: Workbook): string {
  let count = 1
  while (workbook.findTable(`Table${count}`) !== undefined) count++
  return `Table${count}`
}

function headings(range: Range): string[] {
  const { area, sheet } = range
  const names: string[] = []
  for (let at = 0; at < area.columns; at++) {
    const cell = sheet.grid.get(area.row, area.column + at)
    const text = shownText(cell.value, String(styleValue(cell.style, 'numberFormat')))
    const name = text === '' ? freeHeading(names) : uniqueHeading(text, names)
    names.push(name)
    sheet.grid.set(area.row, area.column + at, { style: cell.style, value: name })
  }
  return names
}

function mustBeFree(range: Range, except?: Table): void {
  for (const table of range.sheet.tables)
    if (table !== except && intersection(table.range.area, range.area) !== undefined)
      throw invalidArgument('A table cannot overlap another table')
}

/** Makes a table of a range. Headings become texts; blank and repeated ones are given names. */
export function addTable(range: Range, hasHeaders: boolean): Table {
  const { sheet } = range
  mustBeUnprotected(sheet, 'tables.add')
  mustBeFree(range)
  if (isUnbounded(range.area)) throw invalidArgument('A table cannot be whole rows or columns')
  const { row, column, rows, columns } = range.area
  if (!hasHeaders) insertCells(new Range(sheet, { row, column, rows: 1, columns }), 'Down')
  const total = Math.max(2, rows + (hasHeaders ? 0 : 1))
  const own = new Range(sheet, { row, column, rows: total, columns })
  const number = String(sheet.workbook.nextNumber())
  const table = new Table(number, freeTableName(sheet.workbook), own, headings(own))
  sheet.tables.push(table)
  noteCalculated(table)
  raiseTableAdded(table)
  return table
}

/** Gives the table another name and follows it into formulas. */
export function renameTable(table: Table, name: string): void {
  checkTableName(table.sheet.workbook, name, table)
  const old = table.name
  table.name = name
  tableRenamed(table, old)
}

/** Sets the table on another range, which must begin with the same heading row. */
export function resizeTable(table: Table, target: Range): void {
  const old = table.range.area
  mustBeUnprotected(table.sheet, 'table.resize')
  const next = target.area
  const sameTop = target.sheet === table.sheet && next.row === old.row
  if (!sameTop || next.rows < 2 || intersection(old, next) === undefined)
    throw invalidArgument('The new range must overlap the table and keep its heading row')
  mustBeFree(target, table)
  const before = next.column - old.column
  if (before !== 0) throw invalidArgument('This host resizes tables at their right and lower edges only')
  table.columns.splice(next.columns)
  const added = next.columns - table.columns.length
  table.range.moveTo({ ...next, columns: next.columns - added })
  if (added > 0) takeColumns(table, added)
  if (next.rows > old.rows) continueCalculated(table, old.row + old.rows, next.rows - old.rows)
}

/** Takes the table and its cells away; cells below move up, as Excel does. */
export function deleteTable(table: Table): void {
  mustBeUnprotected(table.sheet, 'table.delete')
  tableDeleted(table)
  forgetTable(table)
  deleteCells(table.range, 'Up')
}

/** Takes the table away and leaves its cells. */
export function convertToRange(table: Table): Range {
  mustBeUnprotected(table.sheet, 'table.convertToRange')
  tableConverted(table)
  forgetTable(table)
  return new Range(table.sheet, table.range.area)
}

function forgetTable(table: Table): void {
  const { tables } = table.sheet
  tables.splice(tables.indexOf(table), 1)
  table.isDeleted = true
  raiseTableDeleted(table)
}

/** Shows or hides the row of totals, moving the cells below. */
export function showTotals(table: Table, show: boolean): void {
  if (table.showTotals === show) return
  mustBeUnprotected(table.sheet, 'table.showTotals')
  const { area } = table.range
  if (show) {
    insertCells(new Range(table.sheet, { ...area, row: area.row + area.rows, rows: 1 }), 'Down')
    table.range.moveTo({ ...area, rows: area.rows + 1 })
    table.showTotals = true
    const cell = table.sheet.grid.get(area.row + area.rows, area.column)
    table.sheet.grid.set(area.row + area.rows, area.column, { ...cell, value: 'Total' })
  } else {
    const totals = totalArea(table)
    table.showTotals = false
    if (totals !== undefined) deleteCells(new Range(table.sheet, totals), 'Up')
  }
}

/** Makes room for rows in the body at `at` (from 0) and gives the area of the new rows. */
export function insertTableRows(table: Table, at: number, count: number): Area {
  mustBeUnprotected(table.sheet, 'table rows')
  const body = bodyArea(table)
  if (at > body.rows) throw invalidArgument(`There is no row ${at} in table ${table.name}`)
  const area = { ...body, row: body.row + at, rows: count }
  insertCells(new Range(table.sheet, area), 'Down')
  if (at === body.rows && !table.showTotals)
    table.range.moveTo({ ...table.range.area, rows: table.range.area.rows + count })
  continueCalculated(table, area.row, count)
  return area
}

/** Deletes rows of the body; the last one is emptied instead. */
export function deleteTableRows(table: Table, at: number, count: number): void {
  mustBeUnprotected(table.sheet, 'table rows')
  const body = bodyArea(table)
  if (at + count > body.rows) throw invalidOperation(`Table ${table.name} has no row ${at + count - 1}`)
  const kept = count === body.rows ? 1 : 0
  if (kept > 0) clearCells(new Range(table.sheet, { ...body, rows: 1 }), 'All')
  if (count === kept) return
  deleteCells(new Range(table.sheet, { ...body, row: body.row + at + kept, rows: count - kept }), 'Up')
}

/** Makes room for a column and gives it a heading. */
export function insertTableColumn(table: Table, at: number, heading: string | undefined): void {
  mustBeUnprotected(table.sheet, 'table columns')
  const { area } = table.range
  if (at > table.columns.length) throw invalidArgument(`There is no column ${at} in table ${table.name}`)
  const taken = table.columns.map((column) => column.name)
  const name = heading === undefined || heading === '' ? freeHeading(taken) : uniqueHeading(heading, taken)
  insertCells(new Range(table.sheet, { ...area, column: area.column + at, columns: 1 }), 'Right')
  if (at === 0 || at === taken.length) {
    table.range.moveTo({ ...area, columns: area.columns + 1 })
    table.columns.splice(at, 0, table.newColumn(name))
  }
  const column = table.columns[at]
  if (column === undefined) throw new Error('the column was not added')
  column.name = name
  const cell = table.sheet.grid.get(area.row, area.column + at)
  table.sheet.grid.set(area.row, area.column + at, { ...cell, value: name })
  raiseChanged(new Range(table.sheet, { ...area, column: area.column + at, columns: 1 }), 'RangeEdited')
}

/** Deletes a column of the table only, closing the gap. */
export function deleteTableColumn(table: Table, at: number): void {
  mustBeUnprotected(table.sheet, 'table columns')
  if (table.columns.length === 1) throw invalidOperation('A table keeps one column')
  const { area } = table.range
  deleteCells(new Range(table.sheet, { ...area, column: area.column + at, columns: 1 }), 'Left')
}
