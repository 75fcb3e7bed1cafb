import { invalidArgument } from '../wire/office-error'
import { isUnbounded } from './area'
import type { Chart, ChartSeries } from './chart'
import { defaultHeight, defaultWidth, offsetOf, sizeOf } from './geometry'
import { Range } from './range'
import type { Sheet } from './sheet'

type SeriesBy = 'Auto' | 'Columns' | 'Rows'

function line(range: Range, byColumns: boolean, at: number, from: number): Range {
  const { row, column, rows, columns } = range.area
  return new Range(
    range.sheet,
    byColumns
      ? { row: row + from, column: column + at, rows: rows - from, columns: 1 }
      : { row: row + at, column: column + from, rows: 1, columns: columns - from },
  )
}

/** True where the first cell is text or blank, which Excel takes as a heading. */
function isHeading(range: Range, row: number, column: number): boolean {
  const { value, formula } = range.sheet.grid.get(range.area.row + row, range.area.column + column)
  return formula === undefined && (value === '' || typeof value === 'string')
}

/** Reads series from a range: the first row and column are names and categories where they hold text. */
export function setSource(chart: Chart, range: Range, by: SeriesBy): void {
  const { rows, columns } = range.area
  if (isUnbounded(range.area)) throw invalidArgument('A chart cannot take whole rows or columns')
  const byColumns = by === 'Auto' ? rows >= columns : by === 'Columns'
  const lines = byColumns ? columns : rows
  const length = byColumns ? rows : columns
  const hasNames =
    length > 1 &&
    (lines === 1 ? isHeading(range, 0, 0) : isHeading(range, byColumns ? 0 : 1, byColumns ? 1 : 0))
  const hasCategories = lines > 1 && isHeading(range, byColumns ? length - 1 : 0, byColumns ? 0 : length - 1)
  const from = hasNames ? 1 : 0
  const categories = hasCategories ? line(range, byColumns, 0, from) : undefined
  const series: ChartSeries[] = []
  for (let at = hasCategories ? 1 : 0; at < lines; at++) {
    const first = line(range, byColumns, at, 0).area
    const name = String(range.sheet.grid.get(first.row, first.column).value)
    series.push({
      name: hasNames ? name : `Series${series.length + 1}`,
      values: line(range, byColumns, at, from),
      categories,
      chartType: chart.chartType,
      properties: {},
    })
  }
  chart.series = series
  if (series.length === 1) chart.properties['title.text'] ??= series[0]?.name ?? ''
}

/** Draws up a chart of a range at Excel's default size. */
export function addChart(sheet: Sheet, chartType: string, source: Range, by: SeriesBy): Chart {
  const number = sheet.workbook.nextNumber()
  const chart: Chart = {
    id: sheet.workbook.nextId(),
    sheet,
    name: `Chart ${number}`,
    chartType,
    top: 0,
    left: 0,
    width: 360,
    height: 216,
    series: [],
    properties: {},
    isDeleted: false,
  }
  setSource(chart, source, by)
  sheet.charts.push(chart)
  return chart
}

/** Lays a chart over cells: its corner alone, or its whole size. */
export function placeOver(chart: Chart, start: Range, end: Range | undefined): void {
  const { sheet } = chart
  const { row, column } = start.area
  chart.top = offsetOf(sheet.rowHeights, sheet.hiddenRows, row, defaultHeight)
  chart.left = offsetOf(sheet.columnWidths, sheet.hiddenColumns, column, defaultWidth)
  const last = end?.area ?? (start.area.rows * start.area.columns > 1 ? start.area : undefined)
  if (last === undefined) return
  const rows = last.row + last.rows - row
  const columns = last.column + last.columns - column
  if (rows <= 0 || columns <= 0) throw invalidArgument('endCell lies before startCell')
  chart.height = sizeOf(sheet.rowHeights, sheet.hiddenRows, row, rows, defaultHeight)
  chart.width = sizeOf(sheet.columnWidths, sheet.hiddenColumns, column, columns, defaultWidth)
}
