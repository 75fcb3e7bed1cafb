import { startsAtZero } from '../../tracker/chart-layout'
import type { ChartLayout, SeriesLayout } from '../../tracker/layout'
import type { Step } from '../../tracker/plan'
import type { Snapshot } from '../../tracker/snapshot'
import { OVERHEAD, PHASE, type Action } from './queue'

/**
 * Draws a native chart, found again by its name. Series are set one by one: `auto` swaps rows and columns on the web.
 * `begun` is one that a first writing began and left.
 */
export const addChart = (layout: ChartLayout, begun?: Snapshot['charts'][number]): Action => ({
  phase: PHASE.charts,
  bytes: OVERHEAD * (16 + 12 * layout.series.length),
  queue: (context) => {
    const sheet = context.workbook.worksheets.getItem(layout.sheet)
    const [first, ...others] = layout.series
    if (first === undefined) return
    const chart =
      begun === undefined
        ? sheet.charts.add(typeOf(layout), rangeOf(context, first.values), Excel.ChartSeriesBy.columns)
        : sheet.charts.getItem(begun.name)
    const drawn = Math.max(begun?.series?.length ?? 1, 1)
    chart.name = layout.name
    chart.title.text = layout.title
    chart.legend.visible = layout.series.length > 1
    chart.legend.position = 'Bottom'
    setSeries(context, chart.series.getItemAt(0), first, layout)
    others.forEach((series, index) => {
      const place = index + 1 < drawn ? chart.series.getItemAt(index + 1) : chart.series.add(series.name)
      setSeries(context, place, series, layout)
    })
    title(chart.axes.categoryAxis, layout.categoryTitle)
    title(chart.axes.valueAxis, layout.valueTitle)
    chart.axes.valueAxis.numberFormat = layout.valueFormat
    if (startsAtZero(layout)) chart.axes.valueAxis.minimum = 0
    chart.setPosition(
      sheet.getRangeByIndexes(layout.from.row, layout.from.column, 1, 1),
      sheet.getRangeByIndexes(layout.to.row - 1, layout.to.column - 1, 1, 1),
    )
  },
})

/**
 * Leads the series of a chart to other cells; its place and looks stay the user's, and so do series of their own. A
 * series is the one of its name, else the one in its place; a new one is added.
 */
export const bindChart = (
  { sheet, chart: name, series, added }: Extract<Step, { do: 'bind-chart' }>,
  { charts }: Snapshot,
): Action => ({
  phase: PHASE.charts,
  bytes: OVERHEAD * 12 * series.length,
  queue: (context) => {
    const drawn = charts.find((each) => each.sheet === sheet && each.name === name)?.series ?? []
    const chart = context.workbook.worksheets.getItem(sheet).charts.getItem(name)
    const type = series.every(({ shape }) => shape !== 'bar') ? 'line' : 'column'
    const wanted = new Set(series.map((each) => each.name))
    series.forEach((each, index) => {
      const at = drawn.indexOf(each.name)
      const inPlace = wanted.has(drawn[index] ?? '') ? -1 : index
      const found = at >= 0 ? at : inPlace
      if (at < 0 && added.includes(each.name)) setSeries(context, chart.series.add(each.name), each, { type })
      else if (found >= 0 && found < drawn.length) bind(context, chart.series.getItemAt(found), each)
    })
  },
})

function typeOf({ type, stacked }: ChartLayout): Excel.ChartType {
  if (type === 'bar') return stacked ? Excel.ChartType.barStacked : Excel.ChartType.barClustered
  if (type === 'column') return stacked ? Excel.ChartType.columnStacked : Excel.ChartType.columnClustered
  return type === 'line' ? Excel.ChartType.lineMarkers : Excel.ChartType.xyscatter
}

function setSeries(
  context: Excel.RequestContext,
  series: Excel.ChartSeries,
  layout: SeriesLayout,
  chart: Pick<ChartLayout, 'type'>,
): void {
  series.name = layout.name
  bind(context, series, layout)
  if (layout.shape === 'line' && chart.type !== 'line') series.chartType = Excel.ChartType.line
  if (layout.shape === 'points' && chart.type !== 'scatter') series.chartType = Excel.ChartType.lineMarkers
  if (layout.shape === 'bar') series.format.fill.setSolidColor(`#${layout.color}`)
  else if (layout.shape === 'line') series.format.line.color = `#${layout.color}`
  else {
    series.format.line.clear()
    series.markerBackgroundColor = `#${layout.color}`
    series.markerForegroundColor = `#${layout.color}`
  }
  if (layout.labels) series.hasDataLabels = true
}

function bind(
  context: Excel.RequestContext,
  series: Excel.ChartSeries,
  { categories, values }: SeriesLayout,
): void {
  series.setXAxisValues(rangeOf(context, categories))
  series.setValues(rangeOf(context, values))
}

function title(axis: Excel.ChartAxis, text: string): void {
  axis.title.text = text
}

/** The range of a reference on a named sheet: `'AI Investments'!$A$6:$A$9`. */
function rangeOf(context: Excel.RequestContext, reference: string): Excel.Range {
  const cut = reference.lastIndexOf('!')
  const sheet = reference.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'")
  return context.workbook.worksheets.getItem(sheet).getRange(reference.slice(cut + 1).replaceAll('$', ''))
}
