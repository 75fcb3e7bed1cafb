import type { SeriesLayout } from '../../../tracker/layout'
import { ok, type Result } from '../../../values/result'
import type { PackageError } from '../package/package-error'
import type { SheetPart } from '../package/parts/sheet-parts'
import type { TextEdit } from '../package/xml/splice-text'
import { elementText, type XmlElement } from '../package/xml/xml-element'
import { placedCharts } from '../read/chart-names'
import { dataXml } from '../write/chart-series'
import type { PackageDraft } from './package-draft'
import type { PatchRequest } from './patch-request'

/**
 * Binds the series of charts, found by name, to other cells: a series of the same title, else the one in the same place.
 * Looks and series of the user's own stay; a chart that is gone stays gone. Errors: those of the drawings' and charts' XML.
 */
export function bindCharts(
  draft: PackageDraft,
  sheets: readonly SheetPart[],
  charts: PatchRequest['charts'],
): Result<null, PackageError> {
  for (const sheet of charts.length === 0 ? [] : sheets) {
    const placed = placedCharts(draft.current, sheet)
    if (!placed.ok) return placed
    for (const { name, part } of placed.value) {
      const series = charts.findLast(({ chart }) => chart === name)?.series
      if (series === undefined) continue
      const read = draft.xml(part)
      if (!read.ok) return read
      draft.edit(read.value, seriesEdits(read.value.root, series))
    }
  }
  return ok(null)
}

function seriesEdits(root: XmlElement, wanted: readonly SeriesLayout[]): readonly TextEdit[] {
  const drawn = named(root, 'ser')
  const titled = wanted.map((series) => drawn.find((each) => titleOf(each) === series.name))
  return wanted.flatMap((series, index) => {
    const place = drawn[index]
    const found = titled[index] ?? (place === undefined || titled.includes(place) ? undefined : place)
    return found === undefined ? [] : boundEdits(found, series)
  })
}

const titleOf = (series: XmlElement): string =>
  series.children
    .filter(({ local }) => local === 'tx')
    .flatMap((title) => named(title, 'v'))
    .map(elementText)
    .join('')

function boundEdits(drawn: XmlElement, series: SeriesLayout): readonly TextEdit[] {
  const [categories, values] = dataXml(series)
  return drawn.children.flatMap((data) => {
    const isCategories = data.local === 'cat' || data.local === 'xVal'
    if (!isCategories && data.local !== 'val' && data.local !== 'yVal') return []
    const content = isCategories ? categories : values
    const prefix = data.name.slice(0, data.name.indexOf(':') + 1)
    const text = content.replace(/<(\/?)c:/g, `<$1${prefix}`)
    return [{ start: data.start, end: data.end, text: `<${data.name}>${text}</${data.name}>` }]
  })
}

function named(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((inner) => (inner.local === local ? [inner] : named(inner, local)))
}
