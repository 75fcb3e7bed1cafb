import type { ChartLayout } from '../../../tracker/layout'
import { ok, type Result } from '../../../values/result'
import type { PackageError } from '../package/package-error'
import { relationshipsPart } from '../package/parts/relationships'
import type { SheetPart } from '../package/parts/sheet-parts'
import { attributeText, type XmlElement } from '../package/xml/xml-element'
import { placedCharts } from '../read/chart-names'
import { addContentTypes, addRelationships } from '../transplant/package-lists'
import { chartPart } from '../write/chart-part'
import { anchorXml, drawingPart } from '../write/drawing-part'
import { NAMESPACES } from '../write/xml'
import { named } from './chart-xml'
import type { PackageDraft } from './package-draft'
import { appendInside, prefixOf } from './xml-edits'

const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml'

/**
 * Draws new charts on sheets that are there, behind what is drawn on them. A chart whose name is there, or whose sheet
 * is gone, is left out. Errors: those of the drawings' XML.
 */
export function addCharts(
  draft: PackageDraft,
  sheets: readonly SheetPart[],
  charts: readonly ChartLayout[],
): Result<null, PackageError> {
  for (const sheet of charts.length === 0 ? [] : sheets) {
    const placed = placedCharts(draft.current, sheet)
    if (!placed.ok) return placed
    const known = new Set(placed.value.map(({ name }) => name))
    const added = charts.filter((chart) => chart.sheet === sheet.name && !known.has(chart.name))
    if (added.length === 0 || sheet.part === undefined) continue
    const drawing = drawingOf(draft, sheet.part, sheet)
    if (!drawing.ok) return drawing
    const drawn = draw(draft, drawing.value, added)
    if (!drawn.ok) return drawn
  }
  return ok(null)
}

/** The part that places a sheet's drawings, made where it has none. */
function drawingOf(draft: PackageDraft, part: string, { drawings }: SheetPart): Result<string, PackageError> {
  const [known] = drawings
  if (known !== undefined) return ok(known.part)
  const name = draft.freeName('xl/drawings/drawing#.xml')
  draft.put(name, drawingPart([], []))
  const typed = addContentTypes(draft, [{ name, type: DRAWING }])
  if (!typed.ok) return typed
  const ids = addRelationships(draft, relationshipsPart(part), [{ kind: 'drawing', name }])
  if (!ids.ok) return ids
  const read = draft.xml(part)
  if (!read.ok) return read
  const { root } = read.value
  const xml = `<${prefixOf(root)}drawing xmlns:r="${NAMESPACES.relationships}" r:id="${ids.value[0] ?? ''}"/>`
  const next = root.children.find(({ local }) => AFTER_DRAWING.includes(local))
  draft.edit(read.value, [
    next === undefined ? appendInside(root, xml) : { start: next.start, end: next.start, text: xml },
  ])
  return ok(name)
}

/** What follows a drawing in a sheet (ECMA-376-1, CT_Worksheet). */
const AFTER_DRAWING: readonly string[] = [
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]

function draw(
  draft: PackageDraft,
  drawing: string,
  charts: readonly ChartLayout[],
): Result<null, PackageError> {
  const parts = charts.map((chart) => {
    const name = draft.freeName('xl/charts/chart#.xml')
    draft.put(name, chartPart(chart))
    return name
  })
  const typed = addContentTypes(
    draft,
    parts.map((name) => ({ name, type: CHART })),
  )
  if (!typed.ok) return typed
  const ids = addRelationships(
    draft,
    relationshipsPart(drawing),
    parts.map((name) => ({ kind: 'chart', name })),
  )
  if (!ids.ok) return ids
  const read = draft.xml(drawing)
  if (!read.ok) return read
  const { root } = read.value
  const first = highestId(root) + 1
  const xml = charts.map((chart, index) => ownNames(anchorXml(chart, first + index, ids.value[index] ?? '')))
  draft.edit(read.value, [appendInside(root, xml.join(''))])
  return ok(null)
}

/** An anchor that brings its name spaces along: another program may have given them other prefixes. */
const ownNames = (anchor: string): string =>
  anchor.replace(
    '<xdr:twoCellAnchor',
    `<xdr:twoCellAnchor xmlns:xdr="${NAMESPACES.spreadsheetDrawing}" xmlns:a="${NAMESPACES.drawing}"`,
  )

const highestId = (root: XmlElement): number =>
  named(root, 'cNvPr').reduce((most, each) => Math.max(most, Number(attributeText(each, 'id')) || 0), 1)
