import type { Step } from '../../../tracker/plan'
import { err, ok, type Result } from '../../../values/result'
import type { WorkbookError } from '../../port'
import type { OpenWorkbook } from '../package/open-workbook'
import type { PackageError } from '../package/package-error'
import { readWorkbookParts } from '../package/parts/workbook-parts'
import type { XmlPart } from '../package/parts/xml-part'
import { packageRefusal } from '../read/refuse'
import { readSheetRows } from '../read/sheet-rows'
import { tableShapes } from '../read/table-shape'
import { columnEdits, missingColumns, putColumns } from './add-columns'
import { addCharts } from './add-charts'
import { bindCharts } from './bind-charts'
import { lookEdits } from './column-looks'
import { CellStyles } from './cell-styles'
import { defaultFormats } from './default-formats'
import { followInCharts } from './chart-formulas'
import { followInSheetParts } from './linked-parts'
import { Moves } from './moves'
import type { PackageDraft } from './package-draft'
import { patchRequest, type PatchRequest } from './patch-request'
import { followInPivots } from './pivot-sources'
import { planGrowth } from './plan-growth'
import { putBlocks } from './put-blocks'
import { putCells } from './put-cells'
import { rewriteSheets } from './rewrite-sheets'
import { surveyTables, type RequestedTable } from './survey-tables'
import { tableEdits } from './table-edits'
import { followVolatileCells } from './volatile-cells'
import { calculationEdits, dropCalculationChain, nameEdits } from './workbook-edits'
import { writeState } from './write-state'

/**
 * Carries out the steps of a plan that change what is in a workbook: cells written, rows put at the ends of tables, charts
 * bound, the state kept. Only what must change does; what speaks of cells that move follows them. Nothing is done when
 * the error is returned: `changed-meanwhile`, `protected-sheet`, `in-the-way`, `sheet-full`, `too-many-styles`, or what
 * is wrong with a part.
 */
export function patchWorkbook(
  workbook: OpenWorkbook,
  draft: PackageDraft,
  steps: readonly Step[],
): Result<null, WorkbookError> {
  const request = patchRequest(steps)
  const widened = widenTables(workbook, draft, request)
  return widened.ok ? patchTables(widened.value, draft, request) : widened
}

/** Adds columns first, so that rows are then written to tables as wide as they are to be. */
function widenTables(
  workbook: OpenWorkbook,
  draft: PackageDraft,
  request: PatchRequest,
): Result<OpenWorkbook, WorkbookError> {
  if (![...request.tables.values()].some(({ columns }) => columns.length > 0)) return ok(workbook)
  const tables = surveyTables(workbook, draft, request)
  if (!tables.ok) return tables
  const { sheets, styles: name } = workbook.parts
  const part = name === undefined ? undefined : draft.xml(name)
  if (part?.ok === false) return err(packageRefusal(part.error))
  const styles = new CellStyles(part?.value ?? null)
  for (const table of tables.value) {
    const columns = missingColumns(table)
    if (columns.length === 0) continue
    const puts = putColumns(table, columns, styles)
    if (!puts.ok) return puts
    draft.edit(table.table.shape.part.part, columnEdits(table.table, columns))
    const rewritten = rewriteSheets(draft, sheets, new Moves([]), puts.value)
    if (!rewritten.ok) return err(packageRefusal(rewritten.error))
    const name = table.survey.sheet.part ?? ''
    const sheet = readSheetRows(draft.current, name, () => undefined)
    if (!sheet.ok) return err(packageRefusal(sheet.error))
    draft.edit(sheet.value, lookEdits(sheet.value.root, table.table.shape, columns))
  }
  const styled = addStyles(draft, styles, part?.value)
  if (!styled.ok) return styled
  const parts = readWorkbookParts(draft.current)
  return parts.ok ? ok({ source: draft.current, parts: parts.value }) : err(packageRefusal(parts.error))
}

function patchTables(
  workbook: OpenWorkbook,
  draft: PackageDraft,
  request: PatchRequest,
): Result<null, WorkbookError> {
  const tables = surveyTables(workbook, draft, request)
  if (!tables.ok) return tables
  const growths = planGrowth(tables.value)
  if (!growths.ok) return growths
  const moves = new Moves(growths.value)
  const changed = changeTables(workbook, draft, tables.value, moves, request)
  if (!changed.ok) return changed
  const bound = bindCharts(draft, workbook.parts.sheets, request.charts)
  if (!bound.ok) return err(packageRefusal(bound.error))
  const drawn = addCharts(draft, workbook.parts.sheets, request.newCharts)
  if (!drawn.ok) return err(packageRefusal(drawn.error))
  const { state } = request
  return state === null ? ok(null) : writeState(draft, workbook.parts.sheets, state.sheet, state.state)
}

function changeTables(
  workbook: OpenWorkbook,
  draft: PackageDraft,
  tables: readonly RequestedTable[],
  moves: Moves,
  request: PatchRequest,
): Result<null, WorkbookError> {
  if (tables.length === 0 && request.blocks.length === 0) return ok(null)
  const { parts } = workbook
  const sheet = parts.styles === undefined ? undefined : draft.xml(parts.styles)
  if (sheet?.ok === false) return err(packageRefusal(sheet.error))
  const styles = new CellStyles(sheet?.value ?? null)
  const puts = putCells(tables, moves, styles, defaultFormats(request.state?.state), parts.date1904)
  if (!puts.ok) return puts
  const blocks = putBlocks({ draft, sheets: parts.sheets, styles, moves }, request.blocks, puts.value)
  if (!blocks.ok) return blocks
  const styled = addStyles(draft, styles, sheet?.value)
  if (!styled.ok) return styled
  const followed = follow(workbook, draft, tables, moves)
  if (!followed.ok) return err(packageRefusal(followed.error))
  const rewritten = rewriteSheets(draft, parts.sheets, moves, puts.value)
  return rewritten.ok ? ok(null) : err(packageRefusal(rewritten.error))
}

function addStyles(
  draft: PackageDraft,
  styles: CellStyles,
  part: XmlPart | undefined,
): Result<null, WorkbookError> {
  const edits = styles.edits()
  if (!edits.ok) return edits
  if (part !== undefined) draft.edit(part, edits.value)
  return ok(null)
}

/** All that speaks of cells, but the sheets themselves. */
function follow(
  { parts }: OpenWorkbook,
  draft: PackageDraft,
  tables: readonly RequestedTable[],
  moves: Moves,
): Result<null, PackageError> {
  const requested = new Map(tables.map((each) => [each.table.shape.name, each]))
  for (const shape of parts.sheets.flatMap(tableShapes)) {
    const growth = moves.growths.find(({ table }) => table === shape.name)
    const given = columnFormulas(requested.get(shape.name))
    draft.edit(shape.part.part, tableEdits(shape, moves, growth, given))
  }
  draft.edit(parts.workbook, [...nameEdits(parts, moves), ...calculationEdits(parts.workbook.root)])
  const chain = dropCalculationChain(draft, parts)
  if (!chain.ok) return chain
  const placed = followInSheetParts(draft, parts.sheets, moves)
  if (!placed.ok) return placed
  const waiting = followVolatileCells(draft, parts, moves)
  if (!waiting.ok) return waiting
  const drawn = followInCharts(draft, parts, moves)
  return drawn.ok ? followInPivots(draft, parts, moves, tables) : drawn
}

/**
 * Formulas that columns get: those of whole columns that LibreOffice keeps in the cells alone, which are put back when the
 * table grows, and those that are renewed.
 */
function columnFormulas(requested: RequestedTable | undefined): ReadonlyMap<number, string> {
  const restored = new Map(
    requested?.request.renewals.flatMap(({ column, formula, whole }) => (whole ? [[column, formula]] : [])),
  )
  if (requested === undefined || requested.rows <= 0) return restored
  const { shape, columns } = requested.table
  shape.columns.forEach(({ formula }, index) => {
    const facts = columns.get(shape.area.left + index)
    const uniform = facts?.row === shape.last ? facts.formula : null
    if (formula === null && !restored.has(index) && uniform !== null && uniform.includes('[#This Row]'))
      restored.set(index, uniform)
  })
  return restored
}
