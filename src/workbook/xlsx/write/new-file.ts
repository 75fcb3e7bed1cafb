import { stateToPieces } from '../../../tracker/state-text'
import type { BlockLayout, ChartLayout, SheetLayout } from '../../../tracker/layout'
import type { Result } from '../../../values/result'
import { packageLimits } from '../package/limits'
import { emptyPackage } from '../package/package'
import type { PackageError } from '../package/package-error'
import { portableCodec, type ZipCodec } from '../package/zip/codec'
import { writePackage } from '../package/write-package'
import { chartPart } from './chart-part'
import { orderedSheets, type FileDraft } from './draft'
import { drawingPart } from './drawing-part'
import { headerNotes, notesPart, noteShapesPart } from './notes-parts'
import { Parts } from './parts'
import { appPart, corePart } from './properties-parts'
import { Relations } from './relations'
import { sheetPart, type SheetContent, type SheetLinks } from './sheet-part'
import { StyleSheet } from './style-sheet'
import { tablePart } from './table-part'
import { themePart } from './theme-part'
import { workbookPart } from './workbook-part'

/** A sheet for a workbook that has none yet: the format asks for one. */
const BLANK_SHEET: SheetLayout = {
  name: 'Sheet1',
  visibility: 'visible',
  widths: [],
  frozenRows: 0,
  frozenColumns: 0,
  printedColumns: null,
  tabColor: null,
}

/** The bytes of a new workbook, the same for the same draft. Errors: those of `writePackage` for what is too much. */
export const writeNewFile = (
  draft: FileDraft,
  codec: ZipCodec = portableCodec,
): Result<Uint8Array, PackageError> =>
  writePackage({ ...emptyPackage, codec }, partsOf(draft), packageLimits.writtenBytes)

/** The parts of a new workbook by zip name. */
export function partsOf(draft: FileDraft): ReadonlyMap<string, Uint8Array> {
  const writing: Writing = { parts: new Parts(), styles: new StyleSheet(), tables: 0, charts: 0 }
  const sheets = draft.sheets.length === 0 ? [BLANK_SHEET] : orderedSheets(draft)
  const workbook = new Relations('xl/workbook.xml')
  const ids = sheets.map((layout, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`
    writeSheet(writing, draft, layout, index + 1, part)
    return workbook.add('worksheet', part)
  })
  workbook.add('styles', 'xl/styles.xml')
  workbook.add('theme', 'xl/theme/theme1.xml')
  const { parts } = writing
  parts.put('xl/styles.xml', 'styles', writing.styles.part())
  parts.put('xl/theme/theme1.xml', 'theme', themePart())
  parts.put('xl/workbook.xml', 'workbook', workbookPart(sheets, ids, draft), workbook)
  parts.put('docProps/core.xml', 'core', corePart(titleOf(draft, sheets)))
  parts.put('docProps/app.xml', 'app', appPart())
  const root = new Relations('')
  root.add('officeDocument', 'xl/workbook.xml')
  root.add('core-properties', 'docProps/core.xml')
  root.add('extended-properties', 'docProps/app.xml')
  return parts.finished(root)
}

/** What is made so far. */
interface Writing {
  readonly parts: Parts
  readonly styles: StyleSheet
  tables: number
  charts: number
}

function writeSheet(
  writing: Writing,
  draft: FileDraft,
  layout: SheetLayout,
  number: number,
  part: string,
): void {
  const relations = new Relations(part)
  const content = contentOf(draft, layout)
  const charts = draft.charts.filter(({ sheet }) => sheet === layout.name)
  const links: SheetLinks = {
    drawing: charts.length === 0 ? null : relations.add('drawing', writeDrawing(writing, charts, number)),
    notes: writeNotes(writing, content, number, relations),
    tables: content.tables.map((table) => {
      const id = ++writing.tables
      const name = `xl/tables/table${id}.xml`
      writing.parts.put(name, 'table', tablePart(table, id))
      return relations.add('table', name)
    }),
  }
  writing.parts.put(part, 'worksheet', sheetPart(content, links, writing.styles, number === 1), relations)
}

const contentOf = (draft: FileDraft, layout: SheetLayout): SheetContent => {
  const blocks = draft.blocks.filter(({ sheet }) => sheet === layout.name)
  return {
    layout,
    tables: draft.tables.filter(({ sheet }) => sheet === layout.name),
    blocks: draft.state?.sheet === layout.name ? [...blocks, stateBlock(draft.state)] : blocks,
  }
}

/** The state, a piece a cell down the first column. */
const stateBlock = ({ sheet, state }: NonNullable<FileDraft['state']>): BlockLayout => ({
  sheet,
  row: 0,
  column: 0,
  cells: stateToPieces(state).map((piece) => [{ value: piece, look: 'text' }]),
})

function writeDrawing(writing: Writing, charts: readonly ChartLayout[], number: number): string {
  const name = `xl/drawings/drawing${number}.xml`
  const relations = new Relations(name)
  const ids = charts.map((chart) => {
    const part = `xl/charts/chart${++writing.charts}.xml`
    writing.parts.put(part, 'chart', chartPart(chart))
    return relations.add('chart', part)
  })
  writing.parts.put(name, 'drawing', drawingPart(charts, ids), relations)
  return name
}

/** Writes the notes of a sheet and gives the relationship to the shapes they are shown by. */
function writeNotes(
  { parts }: Writing,
  { tables }: SheetContent,
  number: number,
  relations: Relations,
): string | null {
  const notes = headerNotes(tables)
  if (notes.length === 0) return null
  parts.put(`xl/comments${number}.xml`, 'comments', notesPart(notes))
  parts.put(`xl/drawings/vmlDrawing${number}.vml`, 'vml', noteShapesPart(notes, number))
  relations.add('comments', `xl/comments${number}.xml`)
  return relations.add('vmlDrawing', `xl/drawings/vmlDrawing${number}.vml`)
}

/** The workbook's title: the one that stands in the first cell of its first sheet. */
function titleOf({ blocks }: FileDraft, [first]: readonly SheetLayout[]): string {
  const head = blocks.find(({ sheet, row, column }) => sheet === first?.name && row === 0 && column === 0)
  const value = head?.cells[0]?.[0]?.value
  return typeof value === 'string' ? value : ''
}
