import { filterRows, showAllRows } from '../model/filter-rows'
import { sortRows } from '../model/sort-rows'
import { bodyArea } from '../model/table-area'
import {
  addTable,
  convertToRange,
  deleteTable,
  deleteTableColumn,
  deleteTableRows,
  insertTableColumn,
  insertTableRows,
  renameTable,
} from '../model/table-changes'
import { moveTableColumn } from '../model/table-column-move'
import { renameColumn } from '../model/table-follow'
import type { Stage } from './stage'

/** What a user does to tables; rows and positions count from 0. */
export const tableActs = ({ table, column, cells, act }: Stage) => ({
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

  /** Filters a table: rows that show none of these texts in the column are hidden. */
  filterTable: (name: string, heading: string, values: readonly string[]) =>
    act(() => {
      const found = table(name)
      filterRows(found, column(found, heading), values)
    }),
  /** Takes the filters of a table away. */
  clearFilters: (name: string) => act(() => showAllRows(table(name))),

  renameColumn: (name: string, heading: string, renamed: string) =>
    act(() => renameColumn(table(name), column(table(name), heading), renamed)),
  insertColumn: (name: string, at: number, heading: string) =>
    act(() => insertTableColumn(table(name), at, heading)),
  deleteColumn: (name: string, heading: string) =>
    act(() => deleteTableColumn(table(name), column(table(name), heading))),
  /** Drags a column to another position, counted after the move. */
  moveColumn: (name: string, heading: string, to: number) =>
    act(() => moveTableColumn(table(name), column(table(name), heading), to)),
  insertRow: (name: string, at: number) => act(() => void insertTableRows(table(name), at, 1)),
  deleteRow: (name: string, at: number) => act(() => deleteTableRows(table(name), at, 1)),
})
