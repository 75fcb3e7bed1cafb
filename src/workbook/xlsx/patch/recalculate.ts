import { emptySheet, putCell, type Book, type Cell as BookCell, type Sheet } from '../../../formula/book'
import { recalculate } from '../../../formula/calculation'
import { errorOf, isError, UNSUPPORTED } from '../../../formula/error'
import type { Scalar } from '../../../formula/operand'
import type { CellValue } from '../../../tracker/cell'
import type { TrackerState } from '../../../tracker/state'
import { err, ok, type Result } from '../../../values/result'
import type { WorkbookError } from '../../port'
import type { Package } from '../package/package'
import type { PackageError } from '../package/package-error'
import type { SheetPart } from '../package/parts/sheet-parts'
import { readWorkbookParts, type WorkbookParts } from '../package/parts/workbook-parts'
import type { XmlPart } from '../package/parts/xml-part'
import type { TextEdit } from '../package/xml/splice-text'
import { attributeText } from '../package/xml/xml-element'
import { cellValue, FormulaReader, type CellFormula } from '../read/cell-content'
import { dateShift } from '../read/date-cells'
import { packageRefusal } from '../read/refuse'
import { readSharedStrings } from '../read/shared-strings'
import { readSheetRows, type SheetCell } from '../read/sheet-rows'
import { tableShapes, type TableShape } from '../read/table-shape'
import { refreshChartCaches } from './chart-caches'
import type { CellReading } from './sheet-survey'
import { heldValue, valueEdits, type HeldValue } from './value-edits'
import type { PackageDraft } from './package-draft'

/** Functions whose value depends on more than the cells: their cached value is kept and taken as it is. */
const MOODY = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO|WEBSERVICE|RTD)\(/i

/** Formulas already looked at: the rows of a column hold one text. */
const looked = new Map<string, boolean>()
const MAX_LOOKED = 1000

function isMoody(formula: string): boolean {
  const known = looked.get(formula)
  if (known !== undefined) return known
  if (looked.size >= MAX_LOOKED) looked.clear()
  const moody = MOODY.test(formula)
  looked.set(formula, moody)
  return moody
}

/**
 * Calculates the tracker's formulas anew and writes their values where they have changed. Everything that its formulas
 * can read is calculated with them, but values of formulas outside the tracker's sheets stay as the file had them, as
 * does what can't be calculated here. Errors: those of the parts.
 */
export function recalculateTracker(
  draft: PackageDraft,
  state: TrackerState | undefined,
): Result<null, WorkbookError> {
  const found = readWorkbookParts(draft.current)
  if (!found.ok) return err(packageRefusal(found.error))
  const parts = found.value
  const own = trackerSheets(parts, state)
  if (own.size === 0) return ok(null)
  const strings = readSharedStrings(draft.current, parts.sharedStrings)
  if (!strings.ok) return err(packageRefusal(strings.error))
  const shift = dateShift({ source: draft.current, parts })
  if (!shift.ok) return err(packageRefusal(shift.error))
  const read = readBook(draft.current, parts, { strings: strings.value, shift: shift.value }, own)
  if (!read.ok) return err(packageRefusal(read.error))
  const { book, held } = read.value
  recalculate(book, 0)
  for (const { part, sheet, values } of held) {
    const cells = book.sheets[sheet]?.cells
    const edits: TextEdit[] = []
    for (const each of values) {
      const cell = cells?.get(each.row)?.get(each.column)
      if (cell?.formula === undefined || cell.value === UNSUPPORTED || isUnknown(cell.value)) continue
      for (const edit of valueEdits(each, cell.value)) edits.push(edit)
    }
    draft.edit(part, edits)
  }
  const drawn = refreshChartCaches(draft, parts, book, own)
  return drawn.ok ? ok(null) : err(packageRefusal(drawn.error))
}

const isUnknown = (value: Scalar): boolean => isError(value) && value.error === 'unsupported'

/** Sheets on which a table of the tracker stands. */
export function trackerSheets(
  { sheets }: WorkbookParts,
  state: TrackerState | undefined,
): ReadonlySet<string> {
  const tables = new Set(state?.tables.map(([, { name }]) => name))
  const own = sheets.filter((sheet) => sheet.tables.some(({ displayName }) => tables.has(displayName)))
  return new Set(own.map(({ name }) => name))
}

/** The values that the formulas of one of the tracker's sheets hold, and the part they are in. */
interface HeldSheet {
  readonly part: XmlPart
  readonly sheet: number
  readonly values: readonly HeldValue[]
}

/** A workbook as the evaluator sees it, and what the formulas of the tracker's sheets hold. */
export interface ReadBook {
  readonly book: Book
  readonly held: readonly HeldSheet[]
}

/** Reads all that formulas can see; `own` names the tracker's sheets. Errors: those of the parts. */
export function readBook(
  source: Package,
  { sheets, definedNames }: WorkbookParts,
  reading: CellReading,
  own: ReadonlySet<string>,
): Result<ReadBook, PackageError> {
  const read: Sheet[] = []
  const held: HeldSheet[] = []
  for (const [index, sheet] of sheets.entries()) {
    const values = own.has(sheet.name) ? [] : null
    const one = readSheet(source, sheet, reading, values)
    if (!one.ok) return one
    read.push(one.value.sheet)
    const { part } = one.value
    if (part !== null && values !== null) held.push({ part, sheet: index, values })
  }
  const tables = sheets.flatMap((sheet, index) => tableShapes(sheet).map((shape) => bookTable(shape, index)))
  const names = definedNames.map(({ name, formula, sheet }) =>
    sheet === undefined ? { name, formula } : { name, formula, sheet },
  )
  return ok({ book: { sheets: read, tables, names }, held })
}

const bookTable = (
  { name, area, headerRows, totalsRows, columns }: TableShape,
  sheet: number,
): Book['tables'][number] => ({
  name,
  sheet,
  ...area,
  headerRow: headerRows > 0,
  totalsRow: totalsRows > 0,
  columns: columns.map(({ header }) => header),
})

/** A sheet's cells; `values` gets what its formulas hold, null where nobody asks. */
function readSheet(
  source: Package,
  { name, part, kind }: SheetPart,
  { strings, shift }: CellReading,
  values: HeldValue[] | null,
): Result<{ readonly sheet: Sheet; readonly part: XmlPart | null }, PackageError> {
  const hidden = new Set<number>()
  const sheet: Sheet = { ...emptySheet(name), hiddenRows: hidden }
  if (part === undefined || kind !== 'worksheet') return ok({ sheet, part: null })
  const formulas = new FormulaReader()
  const read = readSheetRows(source, part, ({ row, element, cells }) => {
    const isHidden = attributeText(element, 'hidden')
    if (isHidden === '1' || isHidden === 'true') hidden.add(row)
    for (const cell of cells) {
      const formula = formulas.read(cell)
      const stored = cellValue(cell, strings, shift)
      const made = bookCell(cell, formula, stored)
      if (made !== null) putCell(sheet, row, cell.column, made)
      if (formula !== null) values?.push(heldValue(cell, stored, shift(cell.style)))
    }
  })
  return read.ok ? ok({ sheet, part: read.value }) : read
}

function bookCell({ type }: SheetCell, formula: CellFormula | null, stored: CellValue): BookCell | null {
  const value = type === 'e' ? errorOf(String(stored)) : stored
  const calculates = formula !== null && formula.kind !== 'array' && formula.kind !== 'dataTable'
  if (calculates && !isMoody(formula.text)) return { value, formula: formula.text }
  return value === null ? null : { value }
}
