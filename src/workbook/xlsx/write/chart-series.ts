import type { ChartLayout, SeriesLayout } from '../../../tracker/layout'
import { TEXT_SIZE, textPropertiesXml } from './chart-text'
import { element, textElement } from './xml'

const solid = (rgb: string): string => element('a:solidFill', {}, element('a:srgbClr', { val: rgb }))
const value = (name: string, val: string | number | boolean): string => element(name, { val })

/** The elements of a series that stand for its categories and its values: `c:cat`, `c:val`, or `c:xVal`, `c:yVal`. */
export type SeriesRoles = readonly [categories: string, values: string]

/** One series of a chart, with the values it has now for readers that do not calculate. */
export function seriesXml(
  series: SeriesLayout,
  index: number,
  { valueFormat, stacked }: Pick<ChartLayout, 'valueFormat' | 'stacked'>,
  [categories, values]: SeriesRoles,
): string {
  const { shape } = series
  return element(
    'c:ser',
    {},
    value('c:idx', index),
    value('c:order', index),
    element('c:tx', {}, textElement('c:v', series.name)),
    shapeXml(series),
    shape === 'bar' ? value('c:invertIfNegative', false) : markerXml(series),
    series.labels ? labelsXml(shape, stacked, valueFormat) : '',
    element(categories, {}, textCache(series.categories, series.cache.categories)),
    element(values, {}, numberCache(series.values, series.cache.values, valueFormat)),
    shape === 'bar' ? '' : value('c:smooth', false),
  )
}

/** What a series draws: its categories and its values, with what they hold now for readers that do not calculate. */
export const dataXml = (
  { categories, values, cache }: SeriesLayout,
  format = 'General',
): readonly [categories: string, values: string] => [
  textCache(categories, cache.categories),
  numberCache(values, cache.values, format),
]

const LINE_WIDTH = 22_225

function shapeXml({ shape, color }: SeriesLayout): string {
  if (shape === 'bar') return element('c:spPr', {}, solid(color))
  const line =
    shape === 'points'
      ? element('a:ln', { w: LINE_WIDTH }, element('a:noFill'))
      : element('a:ln', { w: LINE_WIDTH, cap: 'rnd' }, solid(color), element('a:round'))
  return element('c:spPr', {}, line)
}

/** Points have a disc; a line has none, except that one of a single point could not be seen without. */
function markerXml({ shape, color, cache }: SeriesLayout): string {
  const drawn = shape === 'points' || cache.values.length === 1
  if (!drawn) return element('c:marker', {}, value('c:symbol', 'none'))
  const symbol = shape === 'points' ? 'circle' : 'dash'
  return element(
    'c:marker',
    {},
    value('c:symbol', symbol),
    value('c:size', 8),
    element('c:spPr', {}, solid(color), element('a:ln', {}, solid(color))),
  )
}

/** Values beside the points; those of a line or of points have a ground, so that no line runs through them. */
function labelsXml(shape: SeriesLayout['shape'], stacked: boolean, format: string): string {
  const position = shape === 'bar' ? (stacked ? 'inEnd' : 'outEnd') : 't'
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: format, sourceLinked: false }),
    element(
      'c:spPr',
      {},
      shape === 'bar' ? element('a:noFill') : solid('FFFFFF'),
      element('a:ln', {}, element('a:noFill')),
    ),
    textPropertiesXml(TEXT_SIZE.label),
    value('c:dLblPos', position),
    value('c:showLegendKey', false),
    value('c:showVal', true),
    value('c:showCatName', false),
    value('c:showSerName', false),
    value('c:showPercent', false),
    value('c:showBubbleSize', false),
  )
}

function textCache(reference: string, texts: readonly string[]): string {
  const points = texts.map((text, idx) => element('c:pt', { idx }, textElement('c:v', text)))
  return element(
    'c:strRef',
    {},
    textElement('c:f', reference),
    element('c:strCache', {}, value('c:ptCount', texts.length), ...points),
  )
}

function numberCache(reference: string, values: readonly (number | null)[], format: string): string {
  const points = values.map((number, idx) =>
    number === null ? '' : element('c:pt', { idx }, element('c:v', {}, String(number))),
  )
  return element(
    'c:numRef',
    {},
    textElement('c:f', reference),
    element(
      'c:numCache',
      {},
      textElement('c:formatCode', format),
      value('c:ptCount', values.length),
      ...points,
    ),
  )
}
