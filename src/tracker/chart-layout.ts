import type { Chart, ChartSeries } from './charts'
import { charts } from './charts'
import type { CellValue } from './cell'
import type { ChartLayout, ColumnLayout, SeriesLayout, TableLayout } from './layout'
import type { TrackerNames } from './names'
import type { DrawnChart } from './state'
import { columnRange } from './a1'

/** What is read of a table to draw charts of it. */
export interface DrawnTable extends Pick<TableLayout, 'name' | 'sheet' | 'row' | 'column' | 'rows'> {
  readonly columns: readonly Pick<ColumnLayout, 'id'>[]
}

/** The Summary's grid: three charts beside each other, two rows of them. */
const FIRST_ROW = 7
const ROWS = 16
const GAP = 1
const COLUMNS = 6
const ACROSS = 3

/** The place of the chart of an index on the Summary, counted from 0; the bottom right cell is the first not covered. */
export function chartPlace(index: number): Pick<ChartLayout, 'from' | 'to'> {
  const row = FIRST_ROW + Math.floor(index / ACROSS) * (ROWS + GAP)
  const column = (index % ACROSS) * COLUMNS
  return { from: { row, column }, to: { row: row + ROWS, column: column + COLUMNS } }
}

/** Whether the value axis begins at zero: a bar's length is its value, 315 against 320 must not look like a half. */
export const startsAtZero = ({ type }: Pick<ChartLayout, 'type'>): boolean =>
  type === 'column' || type === 'bar'

/** The charts that have something to draw, from the tables of the Summary with their values. */
export const chartLayouts = (tables: readonly DrawnTable[], names: TrackerNames): readonly ChartLayout[] =>
  charts.flatMap((chart, index) => {
    const table = tables.find(({ name }) => name === names.tables.get(chart.table))
    if (table === undefined || filledRows(table) === 0) return []
    return [
      {
        name: chart.name,
        sheet: names.sheets.summary,
        type: chart.type,
        stacked: chart.stacked,
        title: chart.title[names.language],
        description: chart.description[names.language],
        categoryTitle: chart.categoryTitle[names.language],
        valueTitle: chart.valueTitle[names.language],
        valueFormat: chart.valueFormat,
        series: seriesLayouts(chart, table, names),
        ...chartPlace(index),
      },
    ]
  })

/** What the charts that have something to draw show of their tables. */
export const drawnCharts = (tables: readonly DrawnTable[], names: TrackerNames): readonly DrawnChart[] =>
  charts.flatMap((chart): readonly DrawnChart[] => {
    const table = tables.find(({ name }) => name === names.tables.get(chart.table))
    const rows = table === undefined ? 0 : filledRows(table)
    return table === undefined || rows === 0
      ? []
      : [
          [
            chart.name,
            rows,
            chart.series.filter((series) => isDrawn(series, table, rows)).map(({ column }) => column),
          ],
        ]
  })

/** An optional series is left out while it has no value. */
const isDrawn = ({ column, optional }: ChartSeries, table: DrawnTable, rows: number): boolean =>
  optional !== true ||
  table.rows.slice(0, rows).some((cells) => typeof cells[indexOf(table, column)]?.value === 'number')

/**
 * The series of a chart over the rows of its table that are in use; those with something to draw, or those of the
 * columns that are given.
 */
export function seriesLayouts(
  chart: Chart,
  table: DrawnTable,
  names: TrackerNames,
  columns?: readonly string[],
): readonly SeriesLayout[] {
  const rows = filledRows(table)
  const range = (id: string): string =>
    columnRange(table.sheet, table.column + indexOf(table, id), table.row + 1, table.row + rows)
  const values = (id: string): readonly CellValue[] =>
    table.rows.slice(0, rows).map((cells) => cells[indexOf(table, id)]?.value ?? null)
  return chart.series.flatMap((series) => {
    const { column, name, shape, color, labels } = series
    const numbers = values(column).map((value) => (typeof value === 'number' ? value : null))
    if (columns === undefined ? !isDrawn(series, table, rows) : !columns.includes(column)) return []
    return [
      {
        name: name[names.language],
        categories: range('label'),
        values: range(column),
        shape,
        color,
        labels: labels ?? false,
        cache: { categories: values('label').map((value) => String(value ?? '')), values: numbers },
      },
    ]
  })
}

/** Rows up to the last whose slot is in use. */
function filledRows(table: DrawnTable): number {
  const fact = indexOf(table, 'fact')
  return table.rows.findLastIndex((cells) => (cells[fact]?.value ?? '') !== '') + 1
}

function indexOf(table: DrawnTable, id: string): number {
  const index = table.columns.findIndex((column) => column.id === id)
  if (index < 0) throw new Error(`no column ${table.name}.${id}`)
  return index
}
