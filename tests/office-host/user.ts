import { parseArea } from './model/area'
import { raiseSelected } from './model/change-events'
import { findRange } from './model/find-range'
import { Range } from './model/range'
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from './model/sheet-changes'
import type { Sheet, Visibility } from './model/sheet'
import { deleteCells, insertCells } from './model/shift-cells'
import { sortRows } from './model/sort-rows'
import type { Table } from './model/table'
import { bodyArea } from './model/table-area'
import {
  addTable,
  convertToRange,
  deleteTable,
  deleteTableColumn,
  deleteTableRows,
  insertTableColumn,
  insertTableRows,
  renameTable,
} from './model/table-changes'
import { renameColumn } from './model/table-follow'
import { moveTableColumn } from './model/table-column-move'
import type { CellValue } from './model/cell'
import type { Chart } from './model/chart'
import type { Workbook } from './model/workbook'
import { setStyle } from './model/style-cells'
import type { StyleValue } from './model/style'
import { writeContents } from './model/write-cells'
import { protectSheet, unprotectSheet } from './types/worksheet-protection'

/** What a person does at the screen. Names are those shown; throws for what is not there. */
export type User = ReturnType<typeof createUser>

const need = <T>(thing: T | undefined, what: string): T => {
  if (thing === undefined) throw new Error(`The workbook has no ${what}`)
  return thing
}

/** Makes the acts of a user; `done` is called after each. A co-author's acts can be played too. */
export function createUser(workbook: Workbook, done: () => void) {
  let source: 'Unknown' | 'Remote' = 'Unknown'
  const sheet = (name: string): Sheet => need(workbook.findSheet(name), `sheet ${name}`)
  const table = (name: string): Table => need(workbook.findTable(name), `table ${name}`)
  const chart = (name: string): Chart =>
    need(
      workbook.charts.find((each) => each.name === name),
      `chart ${name}`,
    )
  const cells = (name: string, address: string): Range =>
    need(findRange(workbook, address, sheet(name)), `range ${address}`)
  const column = (of: Table, name: string): number => {
    const at = of.columnIndex(name)
    if (at < 0) throw new Error(`Table ${of.name} has no column ${name}`)
    return at
  }
  const act = (work: () => void): void => {
    workbook.events.source = source
    const { enabled } = workbook.events
    try {
      work()
    } finally {
      workbook.events.source = 'ThisLocalAddin'
      workbook.events.enabled = enabled
      done()
    }
  }
  return {
    /** Types into a cell, or into each cell of a range, as at the keyboard: `=A1*2`, `'005930`, `50%`. */
    type: (sheetName: string, address: string, typed: CellValue) =>
      act(() => writeContents(cells(sheetName, address), typed)),
    /** Types into a table's cell by row from 0 and the column's heading. */
    typeInTable: (tableName: string, row: number, heading: string, typed: CellValue) =>
      act(() => {
        const found = table(tableName)
        const body = bodyArea(found)
        const place = {
          row: body.row + row,
          column: body.column + column(found, heading),
          rows: 1,
          columns: 1,
        }
        writeContents(new Range(found.sheet, place), typed)
      }),
    /** Formats cells: `fill.color`, `font.bold`, `numberFormat`. */
    format: (sheetName: string, address: string, property: string, value: StyleValue) =>
      act(() => setStyle(cells(sheetName, address), property, value)),
    select: (sheetName: string, address: string) =>
      act(() => {
        const range = cells(sheetName, address)
        workbook.select(range)
        raiseSelected(range)
      }),
    addSheet: (name: string) => act(() => void addSheet(workbook, name)),
    renameSheet: (name: string, renamed: string) => act(() => renameSheet(sheet(name), renamed)),
    deleteSheet: (name: string) => act(() => deleteSheet(sheet(name))),
    moveSheet: (name: string, position: number) => act(() => moveSheet(sheet(name), position)),
    showSheet: (name: string, visibility: Visibility) => act(() => setVisibility(sheet(name), visibility)),
    protect: (name: string, options?: Readonly<Record<string, unknown>>, password?: string) =>
      act(() => protectSheet(sheet(name), options, password)),
    unprotect: (name: string, password?: string) => act(() => unprotectSheet(sheet(name), password)),
    /** Inserts whole rows, such as `3:4`, or whole columns, such as `B:B`. */
    insertLines: (sheetName: string, address: string) =>
      act(() => void insertCells(cells(sheetName, address), isRows(address) ? 'Down' : 'Right')),
    /** Deletes whole rows or columns. */
    deleteLines: (sheetName: string, address: string) =>
      act(() => deleteCells(cells(sheetName, address), isRows(address) ? 'Up' : 'Left')),
    hideLines: (sheetName: string, address: string, hidden = true) =>
      act(() => {
        const { area } = cells(sheetName, address)
        const [lines, first, count] = isRows(address)
          ? [sheet(sheetName).hiddenRows, area.row, area.rows]
          : [sheet(sheetName).hiddenColumns, area.column, area.columns]
        for (let line = first; line < first + count; line++)
          if (hidden) lines.add(line)
          else lines.delete(line)
      }),
    makeTable: (sheetName: string, address: string, name: string) =>
      act(() => renameTable(addTable(cells(sheetName, address), true), name)),
    renameTable: (name: string, renamed: string) => act(() => renameTable(table(name), renamed)),
    deleteTable: (name: string) => act(() => deleteTable(table(name))),
    convertToRange: (name: string) => act(() => void convertToRange(table(name))),
    sortTable: (name: string, heading: string, ascending = true) =>
      act(() => {
        const found = table(name)
        sortRows(found.sheet, bodyArea(found), [{ key: column(found, heading), ascending }], false)
      }),
    filterTable: (name: string, heading: string, values: readonly string[]) =>
      act(() => {
        const found = table(name)
        need(found.columns[column(found, heading)], heading).filter = { filterOn: 'Values', values }
      }),
    renameColumn: (name: string, heading: string, renamed: string) =>
      act(() => renameColumn(table(name), column(table(name), heading), renamed)),
    /** Inserts a column before position `at`, counted from 0. */
    insertColumn: (name: string, at: number, heading: string) =>
      act(() => insertTableColumn(table(name), at, heading)),
    deleteColumn: (name: string, heading: string) =>
      act(() => deleteTableColumn(table(name), column(table(name), heading))),
    /** Drags a column to another position, counted from 0 after the move. */
    moveColumn: (name: string, heading: string, to: number) =>
      act(() => moveTableColumn(table(name), column(table(name), heading), to)),
    insertRow: (name: string, at: number) => act(() => void insertTableRows(table(name), at, 1)),
    deleteRow: (name: string, at: number) => act(() => deleteTableRows(table(name), at, 1)),
    moveChart: (name: string, top: number, left: number) =>
      act(() => void Object.assign(chart(name), { top, left })),
    renameChart: (name: string, renamed: string) => act(() => void (chart(name).name = renamed)),
    /** Changes a chart's property by path, such as `title.text`. */
    restyleChart: (name: string, property: string, value: string | number | boolean) =>
      act(() => void (chart(name).properties[property] = value)),
    deleteChart: (name: string) =>
      act(() => {
        const found = chart(name)
        found.sheet.charts.splice(found.sheet.charts.indexOf(found), 1)
        found.isDeleted = true
      }),
    /** Plays acts as a co-author elsewhere: their events say Remote. */
    asCoauthor: (acts: () => void) => {
      source = 'Remote'
      try {
        acts()
      } finally {
        source = 'Unknown'
      }
    },
  }
}

const isRows = (address: string): boolean => (parseArea(address)?.columns ?? 0) > 16_000
