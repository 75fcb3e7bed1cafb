import type { SeriesLayout } from '../../../tracker/layout'
import { ok, type Result } from '../../../values/result'
import type { PackageError } from '../package/package-error'
import type { SheetPart } from '../package/parts/sheet-parts'
import type { TextEdit } from '../package/xml/splice-text'
import type { XmlElement } from '../package/xml/xml-element'
import { placedCharts } from '../read/chart-names'
import { dataXml } from '../write/chart-series'
import { named, titleOf, withPrefix } from './chart-xml'
import type { PackageDraft } from './package-draft'
import { addedSeries } from './add-series'
import type { PatchRequest } from './patch-request'
import { prefixOf } from './xml-edits'

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
      const wanted = charts.findLast(({ chart }) => chart === name)
      if (wanted === undefined) continue
      const read = draft.xml(part)
      if (!read.ok) return read
      draft.edit(read.value, [
        ...seriesEdits(read.value.root, wanted),
        ...addedSeries(read.value.root, wanted),
      ])
    }
  }
  return ok(null)
}

function seriesEdits(
  root: XmlElement,
  { series: wanted, added }: PatchRequest['charts'][number],
): readonly TextEdit[] {
  const drawn = named(root, 'ser')
  const titled = wanted.map((series) => drawn.find((each) => titleOf(each) === series.name))
  return wanted.flatMap((series, index) => {
    const place = drawn[index]
    const found = titled[index] ?? (place === undefined || titled.includes(place) ? undefined : place)
    if (titled[index] === undefined && added.includes(series.name)) return []
    return found === undefined ? [] : boundEdits(found, series)
  })
}

function boundEdits(drawn: XmlElement, series: SeriesLayout): readonly TextEdit[] {
  const [categories, values] = dataXml(series)
  return drawn.children.flatMap((data) => {
    const isCategories = data.local === 'cat' || data.local === 'xVal'
    if (!isCategories && data.local !== 'val' && data.local !== 'yVal') return []
    const content = isCategories ? categories : values
    const text = withPrefix(content, prefixOf(data))
    return [{ start: data.start, end: data.end, text: `<${data.name}>${text}</${data.name}>` }]
  })
}
