import { ok, type Result } from '../../../values/result'
import type { Package } from '../package/package'
import type { PackageError } from '../package/package-error'
import { relationshipAttributeNamespaces } from '../package/parts/namespaces'
import type { DrawingPart, SheetPart } from '../package/parts/sheet-parts'
import { readXmlPart } from '../package/parts/xml-part'
import { attributeText, type XmlElement } from '../package/xml/xml-element'

/** A chart on a sheet: the name of its object and its part. */
export interface PlacedChart {
  readonly name: string
  readonly part: string
}

/** The charts of a sheet's drawings. Errors: those of the drawings' XML. */
export function placedCharts(
  source: Package,
  sheet: SheetPart,
): Result<readonly PlacedChart[], PackageError> {
  const charts: PlacedChart[] = []
  for (const drawing of sheet.drawings) {
    const part = readXmlPart(source, drawing.part, 'workbook-invalid')
    if (!part.ok) return part
    collect(part.value.root, drawing, charts)
  }
  return ok(charts)
}

function collect(element: XmlElement, drawing: DrawingPart, charts: PlacedChart[]): void {
  if (element.local !== 'graphicFrame') {
    for (const inner of element.children) collect(inner, drawing, charts)
    return
  }
  const name = attributeText(descendant(element, 'cNvPr') ?? element, 'name') ?? ''
  const chart = descendant(element, 'chart')
  const id = relationshipAttributeNamespaces
    .map((namespace) => (chart === undefined ? undefined : attributeText(chart, 'id', namespace)))
    .find((found) => found !== undefined)
  const part = drawing.relationships.byId.get(id ?? '')?.part
  if (part !== undefined && drawing.charts.includes(part)) charts.push({ name, part })
}

function descendant(element: XmlElement, local: string): XmlElement | undefined {
  for (const inner of element.children) {
    const found = inner.local === local ? inner : descendant(inner, local)
    if (found !== undefined) return found
  }
  return undefined
}
