import type { CellValue } from '../tracker/cell'
import { tableOf } from '../tracker/catalogue'
import { ok, type Result } from '../values/result'
import { placeOf, type MemoryBook } from '../workbook/memory/book'
import { createMemoryWorkbook } from '../workbook/memory/workbook'
import type { Workbook, WorkbookError } from '../workbook/port'
import type { Selected } from '../taskpane/home'
import { recalculated } from './recalculate-book'
import type { GridCell } from './sheet-grid'

/** The workbook that the page shows: the port to it, what it holds now, and the user's own edits. */
export interface DeskWorkbook extends Workbook {
  readonly book: () => MemoryBook
  /** Whether anything changed since it was opened or saved. */
  readonly isUnsaved: () => boolean
  readonly markSaved: () => void
  readonly edit: (sheet: string, row: number, column: number, cell: GridCell, value: CellValue) => void
  /** Puts another workbook in place of this one. */
  readonly replace: (book: MemoryBook) => void
  /** Takes the last write back; nothing happens when there was none. */
  readonly undo: () => Promise<Result<null, WorkbookError>>
  readonly listen: (listener: () => void) => () => void
}

/** A workbook on the page; every change calculates its formulas again. */
export function createDeskWorkbook(first: MemoryBook): DeskWorkbook {
  const memory = createMemoryWorkbook(first)
  const listeners = new Set<() => void>()
  let unsaved = false
  let before: MemoryBook | null = null
  const put = (book: MemoryBook, changed: boolean): void => {
    memory.change(() => book)
    unsaved = changed
    for (const listener of listeners) listener()
  }
  return {
    read: memory.read,
    apply: async (plan, watch) => {
      const start = memory.book()
      const applied = await memory.apply(plan, watch)
      if (applied.ok) before = start
      put(recalculated(memory.book()), true)
      return applied
    },
    book: memory.book,
    isUnsaved: () => unsaved,
    markSaved: () => put(memory.book(), false),
    edit: (sheet, row, column, cell, value) =>
      put(recalculated(withValue(memory.book(), sheet, row, column, cell, value)), true),
    replace: (book) => {
      before = null
      put(book, false)
    },
    undo: () => {
      if (before !== null) put(before, true)
      before = null
      return Promise.resolve(ok(null))
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function withValue(
  book: MemoryBook,
  sheet: string,
  row: number,
  column: number,
  { place }: GridCell,
  value: CellValue,
): MemoryBook {
  if (place === null) {
    const sheets = book.sheets.map((each) => {
      const cell = each.cells.get(placeOf(row, column))
      if (each.layout.name !== sheet || cell === undefined) return each
      return { ...each, cells: new Map(each.cells).set(placeOf(row, column), { ...cell, value }) }
    })
    return { ...book, sheets }
  }
  const tables = book.tables.map((table) => {
    if (table.name !== place.table) return table
    const rows = table.rows.map((cells, index) =>
      index === place.row
        ? cells.map((cell, at) => (at === place.column && !('formula' in cell) ? { ...cell, value } : cell))
        : cells,
    )
    return { ...table, rows }
  })
  return { ...book, tables }
}

/** What the tracker knows of a cell of the grid; null for a cell outside its tables. */
export function selectedCell(book: MemoryBook, cell: GridCell | null): Selected | null {
  const { place } = cell ?? { place: null }
  const { state } = book
  if (place === null || state === null) return null
  const table = book.tables.find(({ name }) => name === place.table)
  const [id, written] = state.tables.find(([, each]) => each.name === place.table) ?? []
  const column = table?.columns[place.column]
  if (table === undefined || id === undefined || written === undefined || column === undefined) return null
  const keyAt = table.columns.findIndex((each) => each.layout?.id === tableOf(id).key)
  const key = String(table.rows[place.row]?.[keyAt]?.value ?? '')
  const columnId = column.layout?.id ?? written.headers.find(([, header]) => header === column.header)?.[0]
  const row = written.rows.find(([each]) => each === key)?.[1]
  const citation = row?.citations[columnId ?? ''] ?? null
  const kind = column.formula !== null ? 'computed' : citation === null ? 'other' : 'source'
  return { table: table.name, column: column.header, key, kind, citation }
}
