import type { Cell, CellValue } from '../../tracker/cell'
import type { BlockCell, ChartLayout, ColumnLayout, SheetLayout } from '../../tracker/layout'
import type { TrackerState } from '../../tracker/state'

/** A column of a table in memory; one the user added has no layout beyond its header. */
export interface MemoryColumn {
  /** Stays with the column when it is renamed or moved. */
  readonly id: string
  readonly header: string
  readonly layout: ColumnLayout | null
  /** Calculated-column formula without `=`, null for a column of values. */
  readonly formula: string | null
}

/** What a user hides of a table's rows. They are there all the same: read, written and added to like any other. */
export interface HiddenRows {
  /** Filters by the id of their column: the values that each lets through. */
  readonly filters: readonly (readonly [column: string, values: readonly CellValue[]])[]
  /** Lines of the table that are not shown, from 0, whether a filter or the user's hand hid them. */
  readonly lines: readonly number[]
}

/** A table in memory: rows × columns of cells, without header. */
export interface MemoryTable {
  readonly id: string
  readonly name: string
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly columns: readonly MemoryColumn[]
  readonly rows: readonly (readonly Cell[])[]
  /** Absent where all rows are shown. */
  readonly hidden?: HiddenRows
}

/** A sheet in memory: its layout and the cells outside tables, by `row,column`. */
export interface MemorySheet {
  readonly layout: SheetLayout
  readonly protected: boolean
  readonly cells: ReadonlyMap<string, NonNullable<BlockCell>>
}

/** A whole workbook as a value: a change makes a new one, and an old one stays as it was. */
export interface MemoryBook {
  readonly readOnly: boolean
  readonly sheets: readonly MemorySheet[]
  readonly tables: readonly MemoryTable[]
  readonly names: readonly { readonly name: string; readonly refersTo: string }[]
  readonly charts: readonly ChartLayout[]
  readonly state: TrackerState | null
}

/** A workbook with nothing in it. */
export const EMPTY_BOOK: MemoryBook = {
  readOnly: false,
  sheets: [],
  tables: [],
  names: [],
  charts: [],
  state: null,
}

/** The place of a cell outside tables in a sheet's map. */
export const placeOf = (row: number, column: number): string => `${row},${column}`
