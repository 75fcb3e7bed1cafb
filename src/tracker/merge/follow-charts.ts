import { chartLayouts, drawnCharts, seriesLayouts, type DrawnTable } from '../chart-layout'
import { charts, type Chart } from '../charts'
import type { TrackerNames } from '../names'
import type { Step } from '../plan'
import type { Snapshot } from '../snapshot'
import type { DrawnChart, TrackerState } from '../state'

/** What charts need after a refresh, and what is to be remembered of them. */
export interface ChartChanges {
  readonly steps: readonly Step[]
  readonly charts: readonly string[]
  readonly drawn: readonly DrawnChart[]
}

/**
 * Lets the charts follow their tables, given as they will be: one whose rows in use are more or fewer, or that has a
 * series with its first values, is led to them; one that has something to draw for the first time is made. One that the
 * user deleted stays deleted, and a series that the user took out stays out.
 */
export function followCharts(
  tables: readonly DrawnTable[],
  names: TrackerNames,
  snapshot: Snapshot,
  state: TrackerState,
): ChartChanges {
  const now = new Map(drawnCharts(tables, names).map((drawn) => [drawn[0], drawn]))
  const before = new Map(state.drawn.map((drawn) => [drawn[0], drawn]))
  const layouts = new Map(chartLayouts(tables, names).map((layout) => [layout.name, layout]))
  const steps: Step[] = []
  const drawn = new Map(before)
  for (const chart of charts) {
    const shown = now.get(chart.name)
    const table = tables.find(({ name }) => name === names.tables.get(chart.table))
    const layout = layouts.get(chart.name)
    if (shown === undefined || table === undefined || layout === undefined) continue
    const place = snapshot.charts.find(({ name }) => name === chart.name)
    const last = before.get(chart.name)
    if (place === undefined) {
      if (state.charts.includes(chart.name)) continue
      steps.push({ do: 'add-chart', chart: layout })
      drawn.set(chart.name, shown)
    } else {
      const next = following(last, shown, chart)
      if (same(last, next)) continue
      drawn.set(chart.name, next)
      steps.push(bind(place.sheet, chart, table, names, last, next))
    }
  }
  const made = steps.flatMap((step) => (step.do === 'add-chart' ? [step.chart.name] : []))
  return {
    steps,
    charts: [...state.charts, ...made],
    drawn: [...drawn.values()],
  }
}

/** The rows in use now; a series that was drawn once stays, even if its values are gone. */
const following = (
  last: DrawnChart | undefined,
  [name, rows, columns]: DrawnChart,
  chart: Chart,
): DrawnChart => [
  name,
  rows,
  chart.series
    .map(({ column }) => column)
    .filter((column) => columns.includes(column) || last?.[2].includes(column) === true),
]

const same = (a: DrawnChart | undefined, b: DrawnChart): boolean =>
  a !== undefined && a[1] === b[1] && a[2].length === b[2].length

function bind(
  sheet: string,
  chart: Chart,
  table: DrawnTable,
  names: TrackerNames,
  last: DrawnChart | undefined,
  [, , columns]: DrawnChart,
): Step {
  const added = chart.series.filter(
    ({ column }) => last !== undefined && columns.includes(column) && !last[2].includes(column),
  )
  return {
    do: 'bind-chart',
    sheet,
    chart: chart.name,
    series: seriesLayouts(chart, table, names, columns),
    added: added.map(({ name }) => name[names.language]),
  }
}
