import { err, ok, type Result } from '../../../values/result'
import type { WorkbookError } from '../../port'
import type { OpenWorkbook } from '../package/open-workbook'
import { partsOfKind } from '../package/parts/relationships'
import type { SheetPart } from '../package/parts/sheet-parts'
import type { CellArea } from '../read/a1-range'
import { dateShift } from '../read/date-cells'
import { packageRefusal, refuse } from '../read/refuse'
import { readSharedStrings } from '../read/shared-strings'
import { tableShapes, type TableShape } from '../read/table-shape'
import { drawnAreas, pivotArea } from './linked-parts'
import type { PackageDraft } from './package-draft'
import type { PatchRequest, TableRequest } from './patch-request'
import { isBlankTable } from './blank-table'
import type { WantedRows } from './plan-growth'
import { surveySheet, type SheetSurvey } from './sheet-survey'

/** A table that a plan changes. `reused`: its only row is blank and takes the first new one. */
export interface RequestedTable extends WantedRows {
  readonly request: TableRequest
  readonly reused: boolean
}

/** Looks through the sheets of the tables that a plan changes. Errors: those of the parts; a table that is not there. */
export function surveyTables(
  workbook: OpenWorkbook,
  draft: PackageDraft,
  request: PatchRequest,
): Result<readonly RequestedTable[], WorkbookError> {
  const strings = readSharedStrings(workbook.source, workbook.parts.sharedStrings)
  if (!strings.ok) return err(packageRefusal(strings.error))
  const shift = dateShift(workbook)
  if (!shift.ok) return err(packageRefusal(shift.error))
  const reading = { strings: strings.value, shift: shift.value }
  const shapes = new Map(
    workbook.parts.sheets.flatMap(tableShapes).map((shape): [string, TableShape] => [shape.name, shape]),
  )
  const missing = [...request.tables.keys()].find((name) => !shapes.has(name))
  if (missing !== undefined) return err(refuse('changed-meanwhile', missing))
  const kept = keptRows(request, shapes)
  const tables: RequestedTable[] = []
  for (const sheet of workbook.parts.sheets) {
    const names = tableShapes(sheet).map(({ name }) => name)
    if (!names.some((name) => request.tables.has(name))) continue
    const survey = surveySheet(workbook, sheet, reading, kept)
    if (!survey.ok) return err(packageRefusal(survey.error))
    const objects = objectsOn(draft, sheet)
    if (!objects.ok) return objects
    for (const each of requested(survey.value, objects.value, request)) tables.push(each)
  }
  return ok(tables)
}

const keptRows = (
  request: PatchRequest,
  shapes: ReadonlyMap<string, TableShape>,
): ReadonlyMap<string, ReadonlySet<number>> =>
  new Map(
    [...request.tables].map(([name, { writes, renewals }]) => {
      const first = shapes.get(name)?.first ?? 0
      const written = writes.map(({ row }) => first + row)
      const renewed = renewals.flatMap(({ rows }) => rows.map((row) => first + row))
      return [name, new Set([...written, ...renewed])]
    }),
  )

type Objects = Pick<WantedRows, 'pivots' | 'drawn'>

function objectsOn(draft: PackageDraft, sheet: SheetPart): Result<Objects, WorkbookError> {
  const pivots: CellArea[] = []
  const drawn: CellArea[] = []
  for (const name of partsOfKind(sheet.relationships, 'pivotTable')) {
    const part = draft.xml(name)
    if (!part.ok) return err(packageRefusal(part.error))
    const area = pivotArea(part.value.root)
    if (area !== undefined) pivots.push(area)
  }
  for (const name of partsOfKind(sheet.relationships, 'drawing')) {
    const part = draft.xml(name)
    if (!part.ok) return err(packageRefusal(part.error))
    for (const each of drawnAreas(part.value.root)) drawn.push(each)
  }
  return ok({ pivots, drawn })
}

const requested = (
  survey: SheetSurvey,
  objects: Objects,
  { tables }: PatchRequest,
): readonly RequestedTable[] =>
  survey.tables.flatMap((table) => {
    const request = tables.get(table.shape.name)
    if (request === undefined) return []
    const reused = request.rows.length > 0 && isBlankTable(table)
    return [{ survey, table, ...objects, request, reused, rows: request.rows.length - (reused ? 1 : 0) }]
  })
