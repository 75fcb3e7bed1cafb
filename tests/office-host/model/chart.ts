import type { Wire } from '../wire/message'
import type { Range } from './range'
import type { Sheet } from './sheet'

/** One series of a chart; its sources move with their cells. */
export interface ChartSeries {
  name: string
  values: Range | undefined
  categories: Range | undefined
  chartType: string
  readonly properties: Record<string, Wire>
}

/** A chart: its place in points from the sheet's corner, its series, and formats as written. */
export interface Chart {
  readonly id: string
  readonly sheet: Sheet
  name: string
  chartType: string
  top: number
  left: number
  width: number
  height: number
  series: ChartSeries[]
  /** Properties written by path, such as `title.text` or `axes.valueAxis.title.text`. */
  readonly properties: Record<string, Wire>
  isDeleted: boolean
}
