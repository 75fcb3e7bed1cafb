import type { FoundCell } from '../../../tracker/cell'
import type { FoundTable, Snapshot } from '../../../tracker/snapshot'
import { stateFromPieces } from '../../../tracker/state-text'
import { err, ok, type Result } from '../../../values/result'
import type { OpenWorkbook } from '../package/open-workbook'
import type { PackageError } from '../package/package-error'
import type { SheetPart } from '../package/parts/sheet-parts'
import { attributeText, child, type XmlElement } from '../package/xml/xml-element'
import { FormulaReader } from './cell-content'
import { dateShift, type DateShift } from './date-cells'
import { placedCharts } from './chart-names'
import { foundCells, TableGatherer } from './found-table'
import { readSharedStrings } from './shared-strings'
import { readSheetRows, type SheetRow } from './sheet-rows'
import { tableShapes } from './table-shape'

/** Sheets that may hold a tracker's state: named so when it was made, with a number where the name was taken. */
const STATE_SHEET = /^_tracker( \d{1,4})?$/i

/** A name that Excel itself keeps (`_xlnm.Print_Area`) is no name of the user's. */
const BUILT_IN = '_xlnm.'

/** Is told what a sheet holds while it is read. */
export interface SheetWatch {
  /** A row, and what stands in its cells, in their order. */
  readonly take: (row: SheetRow, found: readonly FoundCell[]) => void
  /** All of the sheet but its rows. */
  readonly end: (root: XmlElement) => void
}

/**
 * What a tracker needs to know of a workbook file. `watch` may look at each worksheet as it is read. Errors: those of
 * its parts.
 */
export function readSnapshot(
  workbook: OpenWorkbook,
  watch: (sheet: SheetPart) => SheetWatch | null = () => null,
): Result<Snapshot, PackageError> {
  const { source, parts } = workbook
  const strings = readSharedStrings(source, parts.sharedStrings)
  if (!strings.ok) return strings
  const shift = dateShift(workbook)
  if (!shift.ok) return shift
  const sheets: Snapshot['sheets'][number][] = []
  const tables: FoundTable[] = []
  const charts: Snapshot['charts'][number][] = []
  let state: Snapshot['state'] = null
  for (const sheet of parts.sheets) {
    const read = readSheet(workbook, sheet, { strings: strings.value, shift: shift.value }, watch)
    if (!read.ok) return read
    const placed = placedCharts(source, sheet)
    if (!placed.ok) return placed
    const { name } = sheet
    const visibility = sheet.state === 'veryHidden' ? 'very-hidden' : sheet.state
    sheets.push({ name, visibility, protected: read.value.protected })
    for (const each of read.value.tables) tables.push(each)
    for (const each of placed.value.map((chart) => ({ sheet: name, name: chart.name }))) charts.push(each)
    if (state === null) ({ state } = read.value)
  }
  const names = parts.definedNames
    .filter(({ name, sheet }) => sheet === undefined && !name.startsWith(BUILT_IN))
    .map(({ name, formula }) => ({ name, refersTo: formula }))
  return ok({ readOnly: false, sheets, tables, names, charts, state })
}

interface ReadSheet {
  readonly protected: boolean
  readonly tables: readonly FoundTable[]
  readonly state: Snapshot['state']
}

const isWorksheet = ({ kind, part }: SheetPart): boolean => kind === 'worksheet' && part !== undefined

function readSheet(
  { source }: OpenWorkbook,
  sheet: SheetPart,
  { strings, shift }: { readonly strings: readonly string[]; readonly shift: DateShift },
  watch: (sheet: SheetPart) => SheetWatch | null,
): Result<ReadSheet, PackageError> {
  if (!isWorksheet(sheet) || sheet.part === undefined) {
    return ok({ protected: false, tables: [], state: null })
  }
  const gatherers = tableShapes(sheet).map((shape) => new TableGatherer(shape))
  const holdsState = STATE_SHEET.test(sheet.name) && sheet.state !== 'visible'
  const watched = watch(sheet)
  const pieces: string[] = []
  const formulas = new FormulaReader()
  const read = readSheetRows(source, sheet.part, (row) => {
    if (gatherers.length === 0 && !holdsState && watched === null) return
    const cells = foundCells(row, formulas, strings, shift)
    for (const gatherer of gatherers) gatherer.take(row, cells)
    watched?.take(row, cells)
    if (holdsState) pieces[row.row] = firstText(row.cells.map(({ column }) => column).indexOf(0), cells)
  })
  if (!read.ok) return err(read.error)
  watched?.end(read.value.root)
  return ok({
    protected: isProtected(read.value.root),
    tables: gatherers.map((gatherer) => gatherer.table()),
    state: holdsState
      ? stateFromPieces(Array.from(pieces, (piece: string | undefined) => piece ?? ''))
      : null,
  })
}

const firstText = (at: number, cells: readonly FoundCell[]): string => {
  const value = cells[at]?.value
  return typeof value === 'string' ? value : ''
}

/** Whether a sheet may not be changed without taking its protection off. */
export function isProtected(sheet: XmlElement): boolean {
  const protection = child(sheet, 'sheetProtection')
  const on = protection === undefined ? undefined : attributeText(protection, 'sheet')
  return on === '1' || on === 'true'
}
