import type { CellValue } from '../tracker/cell'
import type { Step } from '../tracker/plan'
import type { Result } from '../values/result'
import type { MemoryBook } from '../workbook/memory/book'
import type { Workbook, WorkbookError } from '../workbook/port'
import type { GridCell } from './sheet-grid'

/** A cell that the user typed into: where it is, what it held, the value it gets. */
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
  readonly edit: (edit: CellEdit) => Promise<Result<null, WorkbookError>>
  /** The workbook as an .xlsx file. */
  readonly bytes: () => Promise<Result<Uint8Array, WorkbookError>>
  /** Sheets of which only the first rows are shown. */
  readonly cutSheets: () => readonly string[]
  /** Lets go of what works for it; it can still be used and starts that anew. */
  readonly close: () => void
  /** The same workbook as it is now, whatever becomes of this one. */
  readonly copy: () => Promise<Result<HeldWorkbook, WorkbookError>>
}

/** The step that carries out an edit of a table's cell, or of the blank row below it, in a table of so many columns. */
export function editStep({ cell, value }: CellEdit, columns: number): Step | null {
  if (cell.place === null) return null
  const { table, row, column } = cell.place
  if (!cell.newRow) {
    return {
      do: 'write-cells',
      table,
      cells: [{ row, column, cell: { value }, expected: cell.value }],
    }
  }
  const line = Array.from({ length: columns }, (_, index) => (index === column ? { value } : null))
  return { do: 'append-rows', table, rows: [line] }
}
