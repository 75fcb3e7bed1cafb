import type { CellValue } from '../tracker/cell'
import { ok, type Result } from '../values/result'
import { placeOf, type MemoryBook } from '../workbook/memory/book'
import { createMemoryWorkbook } from '../workbook/memory/workbook'
import type { Workbook, WorkbookError } from '../workbook/port'
import { openFileWorkbook, type FileWorkbook } from '../workbook/xlsx/file-workbook'
import { recalculated } from './recalculate-book'
import type { GridCell } from './sheet-grid'

/** The workbook that the page shows: the port to it, what it holds now, and the user's own edits. */
export interface DeskWorkbook extends Workbook {
  readonly book: () => MemoryBook
  /** Whether anything changed since it was opened or saved. */
  readonly isUnsaved: () => boolean
  readonly markSaved: () => void
  /** Puts a value the user typed into a cell; the error is that of the opened file. */
  readonly edit: (
    sheet: string,
    row: number,
    column: number,
    cell: GridCell,
    value: CellValue,
  ) => Promise<Result<null, WorkbookError>>
  /** Puts another workbook in place of this one. */
  readonly replace: (book: MemoryBook, file: FileWorkbook, name: string) => void
  /** The file that was opened; null while the workbook was made on this page. */
  readonly file: () => FileWorkbook | null
  readonly fileName: () => string
  /** Takes the last write back; nothing happens when there was none. */
  readonly undo: () => Promise<Result<null, WorkbookError>>
  readonly listen: (listener: () => void) => () => void
}

/** A workbook on the page; every change calculates its formulas again. */
export function createDeskWorkbook(first: MemoryBook): DeskWorkbook {
  const memory = createMemoryWorkbook(first)
  const listeners = new Set<() => void>()
  let unsaved = false
  let before: Before | null = null
  let file: FileWorkbook | null = null
  let fileName = 'analyst-views.xlsx'
  const put = (book: MemoryBook, changed: boolean): void => {
    memory.change(() => book)
    unsaved = changed
    for (const listener of listeners) listener()
  }
  return {
    read: memory.read,
    apply: async (plan, watch) => {
      const start = { book: memory.book(), bytes: file?.bytes() ?? null }
      const kept = file === null ? ok(null) : await file.apply(plan)
      if (!kept.ok) return kept
      const applied = await memory.apply(plan, watch)
      if (applied.ok) before = start
      put(recalculated(memory.book()), true)
      return applied
    },
    book: memory.book,
    isUnsaved: () => unsaved,
    markSaved: () => put(memory.book(), false),
    edit: async (sheet, row, column, cell, value) => {
      const kept = await keepInFile(file, cell, value)
      if (!kept.ok) return kept
      put(recalculated(withValue(memory.book(), sheet, row, column, cell, value)), true)
      return ok(null)
    },
    file: () => file,
    fileName: () => fileName,
    replace: (book, opened, name) => {
      before = null
      file = opened
      fileName = name
      put(book, false)
    },
    undo: () => {
      if (before === null) return Promise.resolve(ok(null))
      const { book, bytes } = before
      const reopened = bytes === null ? null : openFileWorkbook(bytes)
      if (reopened?.ok === false) return Promise.resolve(reopened)
      file = reopened?.value ?? null
      before = null
      put(book, true)
      return Promise.resolve(ok(null))
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The workbook before the last write: as the page held it, and the opened file's bytes. */
interface Before {
  readonly book: MemoryBook
  readonly bytes: Uint8Array | null
}

async function keepInFile(
  file: FileWorkbook | null,
  { place, value: expected }: GridCell,
  value: CellValue,
): Promise<Result<null, WorkbookError>> {
  if (file === null || place === null) return ok(null)
  const { table, row, column } = place
  const written = await file.apply({
    steps: [{ do: 'write-cells', table, cells: [{ row, column, cell: { value }, expected }] }],
  })
  return written.ok ? ok(null) : written
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
