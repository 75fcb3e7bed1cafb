import type { Chart } from './model/chart'
import type { Range } from './model/range'
import type { Wire } from './wire/message'

/** A chart as plain data; places are in points, sources are absolute addresses. */
export interface InspectedChart {
  readonly name: string
  readonly id: string
  readonly chartType: string
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
  readonly title: string
  readonly series: readonly {
    readonly name: string
    readonly chartType: string
    /** `#REF!` once its cells were deleted, '' where none were set. */
    readonly values: string
    readonly categories: string
    readonly properties: Readonly<Record<string, Wire>>
  }[]
  /** What was written, by path: `axes.valueAxis.title.text`. */
  readonly properties: Readonly<Record<string, Wire>>
}

const source = (range: Range | undefined): string =>
  range === undefined ? '' : range.exists ? range.absoluteAddress : '#REF!'

/** Takes a chart as plain data. */
export const inspectChart = (chart: Chart): InspectedChart => ({
  name: chart.name,
  id: chart.id,
  chartType: chart.chartType,
  top: chart.top,
  left: chart.left,
  width: chart.width,
  height: chart.height,
  title: String(chart.properties['title.text'] ?? ''),
  series: chart.series.map(({ name, chartType, values, categories, properties }) => ({
    name,
    chartType,
    values: source(values),
    categories: source(categories),
    properties: { ...properties },
  })),
  properties: { ...chart.properties },
})
