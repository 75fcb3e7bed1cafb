import type { ChartLayout, SeriesLayout } from '../../../tracker/layout'
import { AXES, axesXml } from './chart-axes'
import { seriesXml, type SeriesRoles } from './chart-series'
import { TEXT_SIZE, textPropertiesXml, titleXml } from './chart-text'
import { element, NAMESPACES, xmlPart } from './xml'

const value = (name: string, val: string | number | boolean): string => element(name, { val })

/** The part of a chart: its bars and its lines over the same two axes, with the values they have now. */
export function chartPart(chart: ChartLayout): Uint8Array {
  return xmlPart(
    element(
      'c:chartSpace',
      { 'xmlns:c': NAMESPACES.chart, 'xmlns:a': NAMESPACES.drawing, 'xmlns:r': NAMESPACES.relationships },
      value('c:date1904', false),
      value('c:roundedCorners', false),
      element(
        'c:chart',
        {},
        titleXml(chart.title, TEXT_SIZE.title, true),
        value('c:autoTitleDeleted', false),
        element('c:plotArea', {}, element('c:layout'), groupsXml(chart), axesXml(chart)),
        chart.series.length > 1 ? legendXml() : '',
        value('c:plotVisOnly', true),
        value('c:dispBlanksAs', 'gap'),
      ),
      element(
        'c:spPr',
        {},
        element('a:solidFill', {}, element('a:srgbClr', { val: 'FFFFFF' })),
        element('a:ln', { w: 9525 }, element('a:solidFill', {}, element('a:srgbClr', { val: 'D9D9D9' }))),
      ),
      textPropertiesXml(TEXT_SIZE.axis),
    ),
  )
}

const axisIds = value('c:axId', AXES.category) + value('c:axId', AXES.value)

/** Series of one shape are drawn together; each keeps its number among all. */
function groupsXml(chart: ChartLayout): string {
  const numbered = chart.series.map((series, index) => ({ series, index }))
  const bars = numbered.filter(({ series }) => series.shape === 'bar')
  const lines = numbered.filter(({ series }) => series.shape !== 'bar')
  const drawn = (group: typeof numbered, roles: SeriesRoles): readonly string[] =>
    group.map(({ series, index }) => seriesXml(series, index, chart, roles))
  if (chart.type === 'scatter') return scatterXml(chart.series, chart)
  return [
    bars.length === 0 ? '' : barsXml(chart, drawn(bars, ['c:cat', 'c:val'])),
    lines.length === 0
      ? ''
      : element(
          'c:lineChart',
          {},
          value('c:grouping', 'standard'),
          value('c:varyColors', false),
          ...drawn(lines, ['c:cat', 'c:val']),
          value('c:marker', true),
          axisIds,
        ),
  ].join('')
}

const barsXml = ({ type, stacked }: ChartLayout, series: readonly string[]): string =>
  element(
    'c:barChart',
    {},
    value('c:barDir', type === 'bar' ? 'bar' : 'col'),
    value('c:grouping', stacked ? 'stacked' : 'clustered'),
    value('c:varyColors', false),
    ...series,
    value('c:gapWidth', 60),
    stacked ? value('c:overlap', 100) : '',
    axisIds,
  )

/** A scatter has no bars: they are drawn as points. */
const scatterXml = (all: readonly SeriesLayout[], chart: ChartLayout): string =>
  element(
    'c:scatterChart',
    {},
    value('c:scatterStyle', 'lineMarker'),
    value('c:varyColors', false),
    ...all.map((series, index) =>
      seriesXml({ ...series, shape: series.shape === 'line' ? 'line' : 'points' }, index, chart, [
        'c:xVal',
        'c:yVal',
      ]),
    ),
    axisIds,
  )

const legendXml = (): string =>
  element(
    'c:legend',
    {},
    value('c:legendPos', 'b'),
    value('c:overlay', false),
    textPropertiesXml(TEXT_SIZE.axis),
  )
