import type { CellValue } from '../tracker/cell'
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
  /** The same workbook as it is now, whatever becomes of this one. */
  readonly copy: () => Promise<Result<HeldWorkbook, WorkbookError>>
}
