import { invalidOperation } from '../wire/office-error'
import { type Area, contains, intersection, isOnSheet, sheetColumns, sheetRows } from './area'
import { raiseChanged } from './change-events'
import { tableDeleted } from './lost-references'
import { mustAllow, mustBeUnlocked } from './protection'
import { Range } from './range'
import { shiftFormulas } from './shift-formulas'
import type { Sheet } from './sheet'
import { raiseTableDeleted } from './table-events'
import { keepOneRow, planTableColumns } from './table-shift'

/** Where cells go: `Down` and `Right` make room, `Up` and `Left` close it. */
export type Direction = 'Down' | 'Right' | 'Up' | 'Left'

/** A move of all cells behind an area along one axis; `by` is negative where cells were taken out. */
export interface Shift {
  readonly area: Area
  readonly vertical: boolean
  readonly by: number
}

/** Where a rectangle is after the shift; undefined where nothing of it is left. */
export function shifted(area: Area, shift: Shift): Area | undefined {
  const { vertical, by, area: moved } = shift
  const crosses = vertical
    ? area.column >= moved.column && area.column + area.columns <= moved.column + moved.columns
    : area.row >= moved.row && area.row + area.rows <= moved.row + moved.rows
  if (!crosses) return area
  const from = vertical ? moved.row : moved.column
  const [start, length] = vertical ? [area.row, area.rows] : [area.column, area.columns]
  const limit = vertical ? sheetRows : sheetColumns
  if (length === limit) return area
  const place = (edge: number): number =>
    edge < from ? edge : by > 0 ? edge + by : Math.max(from, edge + by)
  const first = place(start)
  const last = by > 0 ? place(start + length - 1) + 1 : place(start + length)
  if (last <= first || first >= limit) return undefined
  return vertical
    ? { ...area, row: first, rows: Math.min(last, limit) - first }
    : { ...area, column: first, columns: Math.min(last, limit) - first }
}

/** Excel refuses to cut a table in two. */
function mustSpareTables(sheet: Sheet, shift: Shift): void {
  const { area, vertical, by } = shift
  const path = vertical
    ? { ...area, rows: sheetRows - area.row }
    : { ...area, columns: sheetColumns - area.column }
  for (const table of sheet.tables) {
    const place = table.range.area
    const common = intersection(place, path)
    if (common === undefined) continue
    const cut = vertical ? common.columns < place.columns : common.rows < place.rows
    const beheaded = vertical && by < 0 && intersection(area, { ...place, rows: 1 }) !== undefined
    if (cut || (beheaded && !contains(area, place)))
      throw invalidOperation(`The cells of table ${table.name} cannot be moved in part`)
  }
}

function dropDeletedTables(sheet: Sheet): void {
  const gone = sheet.tables.filter(({ range }) => !range.exists)
  for (const table of gone) {
    sheet.tables.splice(sheet.tables.indexOf(table), 1)
    table.isDeleted = true
  }
  for (const table of gone) {
    tableDeleted(table)
    raiseTableDeleted(table)
  }
}

function apply(sheet: Sheet, shift: Shift): void {
  const { area, vertical, by } = shift
  const { grid } = sheet
  const followColumns = planTableColumns(sheet, shift)
  grid.relocate((row, column) => {
    const place = shifted({ row, column, rows: 1, columns: 1 }, shift)
    return place && [place.row, place.column]
  })
  const whole = vertical ? area.columns === sheetColumns : area.rows === sheetRows
  if (whole) shiftLines(sheet, shift)
  shiftFormulas(sheet, shift)
  for (const range of [...sheet.moving]) if (range.exists) range.moveTo(shifted(range.area, shift))
  dropDeletedTables(sheet)
  keepOneRow(sheet)
  followColumns()
  if (by !== 0) sheet.workbook.isStale = true
}

function moveKeys<V>(map: Map<number, V>, from: number, by: number): void {
  const entries = [...map]
  map.clear()
  for (const [key, value] of entries)
    if (key < from) map.set(key, value)
    else if (key + by >= from) map.set(key + by, value)
}

function shiftLines(sheet: Sheet, { area, vertical, by }: Shift): void {
  const from = vertical ? area.row : area.column
  moveKeys(vertical ? sheet.rowHeights : sheet.columnWidths, from, by)
  moveKeys(vertical ? sheet.grid.rowStyles : sheet.grid.columnStyles, from, by)
  const hidden = vertical ? sheet.hiddenRows : sheet.hiddenColumns
  const marks = new Map([...hidden].map((line) => [line, true]))
  moveKeys(marks, from, by)
  hidden.clear()
  for (const line of marks.keys()) hidden.add(line)
}

/** Makes room at the area, pushing what is there down or right; the new cells take the format before them. */
export function insertCells(range: Range, direction: 'Down' | 'Right'): Range {
  const { sheet, area } = range
  const vertical = direction === 'Down'
  mustAllow(sheet, vertical ? 'allowInsertRows' : 'allowInsertColumns')
  const shift = { area, vertical, by: vertical ? area.rows : area.columns }
  mustSpareTables(sheet, shift)
  const end = sheet.grid.usedArea({ row: 0, column: 0, rows: sheetRows, columns: sheetColumns }, true)
  const moved = end && shifted({ ...end, ...(vertical ? { rows: end.rows } : {}) }, shift)
  if (moved !== undefined && !isOnSheet(moved)) throw invalidOperation('Cells would be pushed off the sheet')
  apply(sheet, shift)
  const whole = vertical ? area.columns === sheetColumns : area.rows === sheetRows
  const added = new Range(sheet, area)
  raiseChanged(added, whole ? (vertical ? 'RowInserted' : 'ColumnInserted') : 'CellInserted')
  return added
}

/** Takes cells out and closes the gap from below or from the right. */
export function deleteCells(range: Range, direction: 'Up' | 'Left'): void {
  const { sheet, area } = range
  const vertical = direction === 'Up'
  mustAllow(sheet, vertical ? 'allowDeleteRows' : 'allowDeleteColumns')
  if (sheet.protection !== undefined) mustBeUnlocked(sheet, area)
  const shift = { area, vertical, by: vertical ? -area.rows : -area.columns }
  mustSpareTables(sheet, shift)
  const whole = vertical ? area.columns === sheetColumns : area.rows === sheetRows
  raiseChanged(range, whole ? (vertical ? 'RowDeleted' : 'ColumnDeleted') : 'CellDeleted')
  apply(sheet, shift)
}
