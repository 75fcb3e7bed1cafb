import type { CellValue } from '../../tracker/cell'
import type { ChartLayout } from '../../tracker/layout'
import { areaOf } from '../cell-area'
import type { SheetGrid } from '../sheet-grid'

/** One series of a chart with the values its cells hold now. */
export interface ChartLine {
  readonly name: string
  readonly shape: 'bar' | 'line' | 'points'
  readonly color: string
  readonly values: readonly (number | null)[]
  /** Whether each point shows its value. */
  readonly labelled: boolean
}

/** A chart with the values its cells hold now. */
export interface ChartContent {
  readonly chart: ChartLayout
  readonly labels: readonly string[]
  readonly lines: readonly ChartLine[]
}

/** Reads a chart's series from the sheets they refer to; `gridOf` gives a sheet by its name. */
export function chartContent(chart: ChartLayout, gridOf: (sheet: string) => SheetGrid | null): ChartContent {
  const read = (reference: string): readonly CellValue[] => valuesAt(reference, gridOf)
  return {
    chart,
    labels: read(chart.series[0]?.categories ?? '').map((value) => String(value ?? '')),
    lines: chart.series.map(({ name, shape, color, values, labels }) => ({
      name,
      shape,
      color,
      labelled: labels,
      values: read(values).map((value) => (typeof value === 'number' ? value : null)),
    })),
  }
}

/** The values that the cells of a reference to one column hold now; none for another reference. */
export function valuesAt(
  reference: string,
  gridOf: (sheet: string) => SheetGrid | null,
): readonly CellValue[] {
  const area = areaOf(reference)
  const grid = area === null ? null : gridOf(area.sheet)
  if (area === null || grid === null) return []
  return Array.from(
    { length: area.last - area.first + 1 },
    (_, index) => grid.cell(area.first + index, area.column)?.value ?? null,
  )
}
