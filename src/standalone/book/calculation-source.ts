import { cellAt, type Book } from '../../formula/book'
import type { CellValue } from '../../tracker/cell'
import { bookOf } from '../../tracker/plan-book'
import { err, ok, type Result } from '../../values/result'
import type { MemoryBook } from '../../workbook/memory/book'
import type { WorkbookError } from '../../workbook/port'
import { openWorkbook, type OpenWorkbook } from '../../workbook/xlsx/package/open-workbook'
import { readBook, trackerSheets } from '../../workbook/xlsx/patch/recalculate'
import { dateShift } from '../../workbook/xlsx/read/date-cells'
import { packageRefusal } from '../../workbook/xlsx/read/refuse'
import { readSharedStrings } from '../../workbook/xlsx/read/shared-strings'
import type { CalculationSource } from '../file-job'
import { draftOf } from '../recalculate-book'
import { holdCalculation, type HeldCalculation } from './held-calculation'

/**
 * Begins to calculate a workbook of the page, or a file: of that everything is read, hidden sheets too, and the
 * tracker's own sheets are told, as a save writes them. `held` gives a file that is open. Errors: those of the file's
 * parts.
 */
export function calculationOf(
  source: CalculationSource,
  held: (file: number) => OpenWorkbook,
): Result<HeldCalculation, WorkbookError> {
  if ('book' in source) return ok(holdCalculation(bookWithValues(source.book), () => true))
  const opened = 'file' in source ? ok(held(source.file)) : openWorkbook(source.bytes)
  if (!opened.ok) return err(packageRefusal(opened.error))
  const { source: parts, parts: workbook } = opened.value
  const own = trackerSheets(workbook, source.state)
  const strings = readSharedStrings(parts, workbook.sharedStrings)
  if (!strings.ok) return err(packageRefusal(strings.error))
  const shift = dateShift({ source: parts, parts: workbook })
  if (!shift.ok) return err(packageRefusal(shift.error))
  const read = readBook(parts, workbook, { strings: strings.value, shift: shift.value }, own)
  return read.ok
    ? ok(holdCalculation(read.value.book, (sheet) => own.has(sheet)))
    : err(packageRefusal(read.error))
}

/** A workbook of the page as the evaluator sees it, its formulas with the values they have. */
function bookWithValues(book: MemoryBook): Book {
  const made = bookOf(draftOf(book))
  const sheets = new Map(made.sheets.map((sheet) => [sheet.name, sheet]))
  const put = (sheet: string, row: number, column: number, value: CellValue): void => {
    const cell = cellAt(sheets.get(sheet), row, column)
    if (cell !== undefined) cell.value = value
  }
  for (const { sheet, row, column, rows } of book.tables) {
    rows.forEach((cells, down) =>
      cells.forEach(({ value }, right) => put(sheet, row + 1 + down, column + right, value)),
    )
  }
  for (const { layout, cells } of book.sheets) {
    for (const [place, { value }] of cells) {
      const [row = 0, column = 0] = place.split(',').map(Number)
      put(layout.name, row, column, value)
    }
  }
  return made
}
