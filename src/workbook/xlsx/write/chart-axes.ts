import { startsAtZero } from '../../../tracker/chart-layout'
import type { ChartLayout } from '../../../tracker/layout'
import { TEXT_SIZE, textPropertiesXml, titleXml } from './chart-text'
import { element } from './xml'

/** Numbers by which a chart's groups name its axes. */
export const AXES = { category: 111_111_111, value: 222_222_222 } as const

const value = (name: string, val: string | number | boolean): string => element(name, { val })

const lineXml = (rgb: string | null): string =>
  element(
    'c:spPr',
    {},
    element(
      'a:ln',
      { w: 6350 },
      rgb === null ? element('a:noFill') : element('a:solidFill', {}, element('a:srgbClr', { val: rgb })),
    ),
  )

/** The two axes of a chart. Bars that lie run from the top, in the order of their table. */
export function axesXml(chart: ChartLayout): string {
  const lying = chart.type === 'bar'
  const scatter = chart.type === 'scatter'
  const category = element(
    scatter ? 'c:valAx' : 'c:catAx',
    {},
    value('c:axId', AXES.category),
    element('c:scaling', {}, value('c:orientation', lying ? 'maxMin' : 'minMax')),
    value('c:delete', false),
    value('c:axPos', lying ? 'l' : 'b'),
    titleXml(chart.categoryTitle, TEXT_SIZE.axis, false),
    element('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'low'),
    lineXml('A6A6A6'),
    textPropertiesXml(TEXT_SIZE.axis),
    value('c:crossAx', AXES.value),
    value('c:crosses', 'autoZero'),
    ...(scatter
      ? [value('c:crossBetween', 'midCat')]
      : [
          value('c:auto', true),
          value('c:lblAlgn', 'ctr'),
          value('c:lblOffset', 100),
          value('c:noMultiLvlLbl', true),
        ]),
  )
  return category + valueAxisXml(chart, lying)
}

function valueAxisXml(chart: ChartLayout, lying: boolean): string {
  return element(
    'c:valAx',
    {},
    value('c:axId', AXES.value),
    element(
      'c:scaling',
      {},
      value('c:orientation', 'minMax'),
      ...(startsAtZero(chart) ? [value('c:min', 0)] : []),
    ),
    value('c:delete', false),
    value('c:axPos', lying ? 'b' : 'l'),
    element('c:majorGridlines', {}, lineXml('E3E3E3')),
    titleXml(chart.valueTitle, TEXT_SIZE.axis, false),
    element('c:numFmt', { formatCode: chart.valueFormat, sourceLinked: false }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'nextTo'),
    lineXml(null),
    textPropertiesXml(TEXT_SIZE.axis),
    value('c:crossAx', AXES.category),
    // The end of reversed categories is the bottom.
    value('c:crosses', lying ? 'max' : 'autoZero'),
    value('c:crossBetween', chart.type === 'scatter' ? 'midCat' : 'between'),
  )
}
