import type { SeriesLayout } from '../../../tracker/layout'
import type { TextEdit } from '../package/xml/splice-text'
import { attributeText, type XmlElement } from '../package/xml/xml-element'
import { seriesXml } from '../write/chart-series'
import { element } from '../write/xml'
import { named, titleOf, withPrefix } from './chart-xml'
import type { PatchRequest } from './patch-request'
import { prefixOf } from './xml-edits'

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'

/**
 * Draws the series that a chart never had: lines and points behind the lines that are there, or as lines on the axes of
 * the bars. A chart without axes (one that the user turned into a pie) gets none.
 */
export function addedSeries(
  root: XmlElement,
  { series, added }: PatchRequest['charts'][number],
): readonly TextEdit[] {
  const [plot] = named(root, 'plotArea')
  const drawn = plot === undefined ? [] : named(plot, 'ser')
  const titles = new Set(drawn.map(titleOf))
  const fresh = series.filter(
    ({ name, shape }) => added.includes(name) && !titles.has(name) && shape !== 'bar',
  )
  if (plot === undefined || fresh.length === 0) return []
  const first = nextIndex(drawn)
  const xml = fresh.map((each, index) => lineXml(each, first + index)).join('')
  const prefix = prefixOf(plot)
  const lines = named(plot, 'lineChart')[0]
  const last = lines === undefined ? undefined : named(lines, 'ser').at(-1)
  if (last !== undefined) return [{ start: last.end, end: last.end, text: withPrefix(xml, prefix) }]
  const group = plot.children.findLast(({ local }) => local.endsWith('Chart'))
  const axes = group === undefined ? [] : named(group, 'axId').map((axis) => attributeText(axis, 'val') ?? '')
  if (group === undefined || axes.length < 2) return []
  return [{ start: group.end, end: group.end, text: withPrefix(groupXml(xml, axes), prefix) }]
}

const nextIndex = (drawn: readonly XmlElement[]): number =>
  drawn
    .flatMap((each) => named(each, 'idx'))
    .reduce((most, idx) => Math.max(most, Number(attributeText(idx, 'val')) || 0), -1) + 1

/** A series that brings the name space of its looks along: a part of another program may call it otherwise. */
const lineXml = (series: SeriesLayout, index: number): string =>
  seriesXml(series, index, { valueFormat: 'General', stacked: false }, ['c:cat', 'c:val']).replace(
    '<c:ser>',
    `<c:ser xmlns:a="${DRAWING}">`,
  )

const groupXml = (series: string, axes: readonly string[]): string =>
  element(
    'c:lineChart',
    {},
    element('c:grouping', { val: 'standard' }),
    element('c:varyColors', { val: false }),
    series,
    element('c:marker', { val: true }),
    ...axes.map((id) => element('c:axId', { val: id })),
  )
