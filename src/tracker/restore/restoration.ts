import { chartLayouts } from '../chart-layout'
import type { SeriesLayout } from '../layout'
import { tableNow } from '../merge/table-now'
import { whereabouts } from '../merge/workbook-names'
import type { CellWrite, Plan, Step } from '../plan'
import type { Snapshot } from '../snapshot'
import type { TrackerState } from '../state'
import { takenBack } from './taken-back'

/** What takes a refresh back: cells and rows by their places in the workbook as it is now. */
export interface Restoration {
  readonly cells: readonly { readonly table: string; readonly writes: readonly CellWrite[] }[]
  /** Rows to delete, by table, from the last up. */
  readonly rows: readonly { readonly table: string; readonly indexes: readonly number[] }[]
  /** Charts to delete. */
  readonly charts: readonly ChartPlace[]
  /** Charts to lead back to the cells they drew. */
  readonly binds: readonly Extract<Step, { do: 'bind-chart' }>[]
  /** Series to delete, by chart. */
  readonly series: readonly (ChartPlace & { readonly series: readonly string[] })[]
  /** The tracker's notes as they were, and the sheet that holds them; null where the write left them alone. */
  readonly state: { readonly sheet: string; readonly before: TrackerState } | null
  /** Cells and rows that the user has changed since: they stay. */
  readonly left: number
}

type ChartPlace = Snapshot['charts'][number]

/**
 * Takes back what a plan did to a tracker that was there `before`, wherever its rows and columns stand `now`; steps that
 * were never carried out need nothing. What the user has changed since stays.
 */
export function restorationOf({ steps }: Plan, before: Snapshot, now: Snapshot): Restoration {
  const { state } = before
  if (state === null || state === 'damaged') throw new Error('a refresh is of a tracker')
  const last = steps.findLast((step) => step.do === 'write-state')
  const tables = takenBack(steps, before, state, now)
  const drawn = new Map(seriesBefore(before, state))
  const there = (name: string): ChartPlace | undefined => now.charts.find((chart) => chart.name === name)
  const bound = steps.flatMap((step) => (step.do === 'bind-chart' ? [step] : []))
  return {
    ...tables,
    charts: steps.flatMap((step) => {
      const chart = step.do === 'add-chart' ? there(step.chart.name) : undefined
      return chart === undefined || before.charts.some(({ name }) => name === chart.name) ? [] : [chart]
    }),
    binds: bound.flatMap((step) => {
      const chart = there(step.chart)
      const series = drawn.get(step.chart)
      if (chart === undefined || series === undefined) return []
      const names = new Set(step.series.map(({ name }) => name))
      const led = series.filter(({ name }) => names.has(name) && !step.added.includes(name))
      return [{ ...step, sheet: chart.sheet, series: led, added: [] }]
    }),
    series: bound.flatMap(({ chart: name, added }) => {
      const chart = there(name)
      const held = before.charts.find((each) => each.name === name)?.series ?? []
      const mine = added.filter((each) => !held.includes(each))
      return chart === undefined || mine.length === 0 ? [] : [{ ...chart, series: mine }]
    }),
    state: last === undefined ? null : { sheet: last.sheet, before: state },
  }
}

/** What each chart drew, or would have drawn, of the tables as they were. */
function seriesBefore(
  before: Snapshot,
  state: TrackerState,
): readonly (readonly [string, readonly SeriesLayout[]])[] {
  const { names, located } = whereabouts(before, state)
  const tables = [...located.values()].map((table) => tableNow(table))
  return chartLayouts(tables, names).map(({ name, series }) => [name, series])
}
