import type { CellValue } from '../tracker/cell'
import type { Step } from '../tracker/plan'
import type { Result } from '../values/result'
import type { MemoryBook } from '../workbook/memory/book'
import type { Progress, Workbook, WorkbookError } from '../workbook/port'
import type { SheetValues } from './book/cell-values'
import type { GridCell } from './grid-cell'

/** A cell that the user gives another value: where it is, what it held, the value it gets. */
export interface CellEdit {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly cell: GridCell
  readonly value: CellValue
}

/** A workbook as the page holds it: one made on the page, or a file that was opened. */
export interface HeldWorkbook extends Workbook {
  /** What the page shows of it. */
  readonly book: () => MemoryBook
  /** Gives cells other values, all or none; they are there when it is done, formulas follow. */
  readonly edit: (edits: readonly CellEdit[]) => Promise<Result<null, WorkbookError>>
  /** Remembers how it is now; what it gives brings that back. */
  readonly mark: () => () => void
  /** Whom it tells, from now on, when formulas have followed an edit, and how far they are meanwhile. */
  readonly tell: (followed: () => void, told: Progress) => void
  /** Whether formulas are still following. */
  readonly isCalculating: () => boolean
  /** The workbook as an .xlsx file; `told` gets how far its making is. */
  readonly bytes: (told?: Progress) => Promise<Result<Uint8Array, WorkbookError>>
  /** Sheets of which only the first rows are shown. */
  readonly cutSheets: () => readonly string[]
  /** Lets go of what works for it; it can still be used and starts that anew. */
  readonly close: () => void
  /** The same workbook as it is now, whatever becomes of this one. */
  readonly copy: () => Promise<Result<HeldWorkbook, WorkbookError>>
}

/** The values that edits give their cells, sheet by sheet. */
export function valuesOf(edits: readonly CellEdit[]): readonly SheetValues[] {
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))]
  return sheets.map((name) => ({
    sheet: name,
    cells: edits
      .filter(({ sheet }) => sheet === name)
      .map(({ row, column, value }) => ({ row, column, value })),
  }))
}

/** The rows that edits of the blank rows below tables make of them; `width` gives a table's columns. */
export function newRowSteps(edits: readonly CellEdit[], width: (table: string) => number): readonly Step[] {
  const tables = new Map<string, Map<number, Map<number, CellValue>>>()
  for (const { row, cell, value } of edits) {
    if (!cell.newRow || cell.place === null) continue
    const rows = tables.get(cell.place.table) ?? new Map<number, Map<number, CellValue>>()
    tables.set(cell.place.table, rows)
    rows.set(row, (rows.get(row) ?? new Map<number, CellValue>()).set(cell.place.column, value))
  }
  return [...tables].map(([table, rows]) => ({
    do: 'append-rows',
    table,
    rows: [...rows]
      .sort(([one], [other]) => one - other)
      .map(([, cells]) =>
        Array.from({ length: width(table) }, (_, column) =>
          cells.has(column) ? { value: cells.get(column) ?? null } : null,
        ),
      ),
  }))
}

/** The steps that give cells that are there the values of edits, against what they held before the first of them. */
export function valueSteps(edits: readonly CellEdit[]): readonly Step[] {
  const first = new Map<string, CellEdit>()
  for (const edit of edits) {
    if (edit.cell.newRow) continue
    const key = `${edit.row},${edit.column} ${edit.sheet}`
    const known = first.get(key)
    first.set(key, known === undefined ? edit : { ...known, value: edit.value })
  }
  return [...first.values()]
    .filter(({ cell, value }) => cell.value !== value)
    .map(({ sheet, row, column, cell, value }): Step => {
      if (cell.place === null)
        return { do: 'write-block', block: { sheet, row, column, cells: [[{ value, look: 'input' }]] } }
      const { table, row: down, column: right } = cell.place
      const write = { row: down, column: right, cell: { value }, expected: cell.value }
      return { do: 'write-cells', table, cells: [write] }
    })
}
