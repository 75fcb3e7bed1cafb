import { emptySheet, putCell, type Book, type Cell as BookCell, type Sheet } from '../../../formula/book'
import { recalculate } from '../../../formula/calculation'
import { errorOf, isError, UNSUPPORTED } from '../../../formula/error'
import type { Scalar } from '../../../formula/operand'
import type { TrackerState } from '../../../tracker/state'
import { err, ok, type Result } from '../../../values/result'
import type { WorkbookError } from '../../port'
import type { Package } from '../package/package'
import type { PackageError } from '../package/package-error'
import type { SheetPart } from '../package/parts/sheet-parts'
import { readWorkbookParts, type WorkbookParts } from '../package/parts/workbook-parts'
import { attributeText } from '../package/xml/xml-element'
import { cellValue, FormulaReader } from '../read/cell-content'
import { packageRefusal } from '../read/refuse'
import { readSharedStrings } from '../read/shared-strings'
import { readSheetRows, type SheetCell } from '../read/sheet-rows'
import { tableShapes } from '../read/table-shape'
import { valueEdits } from './value-edits'
import type { PackageDraft } from './package-draft'

/** Functions whose value depends on more than the cells: their cached value is kept and taken as it is. */
const MOODY = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO|WEBSERVICE|RTD)\(/i

/**
 * Calculates the tracker's formulas anew and writes their values where they have changed. Everything that its formulas
 * can read is calculated with them, but values of formulas outside the tracker's sheets stay as the file had them, as
 * does what can't be calculated here. Errors: those of the parts.
 */
export function recalculateTracker(
  draft: PackageDraft,
  state: TrackerState | undefined,
): Result<null, WorkbookError> {
  const read = readWorkbookParts(draft.current)
  if (!read.ok) return err(packageRefusal(read.error))
  const parts = read.value
  const own = trackerSheets(parts, state)
  if (own.size === 0) return ok(null)
  const strings = readSharedStrings(draft.current, parts.sharedStrings)
  if (!strings.ok) return err(packageRefusal(strings.error))
  const book = readBook(draft.current, parts, strings.value)
  if (!book.ok) return err(packageRefusal(book.error))
  recalculate(book.value, 0)
  for (const [index, sheet] of parts.sheets.entries()) {
    if (!own.has(sheet.name) || sheet.part === undefined) continue
    const cells = book.value.sheets[index]?.cells
    const edits = valueEdits(draft.current, sheet.part, strings.value, ({ row, column }) => {
      const cell = cells?.get(row)?.get(column)
      return cell?.formula === undefined || cell.value === UNSUPPORTED || isUnknown(cell.value)
        ? undefined
        : cell.value
    })
    if (!edits.ok) return err(packageRefusal(edits.error))
    draft.edit(edits.value.part, edits.value.edits)
  }
  return ok(null)
}

const isUnknown = (value: Scalar): boolean => isError(value) && value.error === 'unsupported'

/** Sheets on which a table of the tracker stands. */
function trackerSheets({ sheets }: WorkbookParts, state: TrackerState | undefined): ReadonlySet<string> {
  const tables = new Set(state?.tables.map(([, { name }]) => name))
  const own = sheets.filter((sheet) => sheet.tables.some(({ displayName }) => tables.has(displayName)))
  return new Set(own.map(({ name }) => name))
}

function readBook(
  source: Package,
  { sheets, definedNames }: WorkbookParts,
  strings: readonly string[],
): Result<Book, PackageError> {
  const read: Sheet[] = []
  for (const sheet of sheets) {
    const one = readSheet(source, sheet, strings)
    if (!one.ok) return one
    read.push(one.value)
  }
  return ok({
    sheets: read,
    tables: sheets.flatMap((sheet, index) =>
      tableShapes(sheet).map(({ name, area, headerRows, totalsRows, columns }) => ({
        name,
        sheet: index,
        ...area,
        headerRow: headerRows > 0,
        totalsRow: totalsRows > 0,
        columns: columns.map(({ header }) => header),
      })),
    ),
    names: definedNames.map(({ name, formula, sheet }) =>
      sheet === undefined ? { name, formula } : { name, formula, sheet },
    ),
  })
}

function readSheet(
  source: Package,
  { name, part, kind }: SheetPart,
  strings: readonly string[],
): Result<Sheet, PackageError> {
  const sheet: Sheet = { ...emptySheet(name), hiddenRows: new Set<number>() }
  if (part === undefined || kind !== 'worksheet') return ok(sheet)
  const hidden = new Set<number>()
  const formulas = new FormulaReader()
  const read = readSheetRows(source, part, ({ row, element, cells }) => {
    const isHidden = attributeText(element, 'hidden')
    if (isHidden === '1' || isHidden === 'true') hidden.add(row)
    for (const cell of cells) {
      const made = bookCell(cell, formulas, strings)
      if (made !== null) putCell(sheet, row, cell.column, made)
    }
  })
  return read.ok ? ok({ ...sheet, hiddenRows: hidden }) : read
}

function bookCell(cell: SheetCell, formulas: FormulaReader, strings: readonly string[]): BookCell | null {
  const formula = formulas.read(cell)
  const stored = cellValue(cell.element, strings)
  const value = attributeText(cell.element, 't') === 'e' ? errorOf(String(stored)) : stored
  const calculates = formula !== null && formula.kind !== 'array' && formula.kind !== 'dataTable'
  if (calculates && !MOODY.test(formula.text)) return { value, formula: formula.text }
  return value === null ? null : { value }
}
