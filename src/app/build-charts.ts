import type { Bilingual } from '../tracker/column'
import { chartLayouts, drawnCharts } from '../tracker/chart-layout'
import { charts } from '../tracker/charts'
import type { ChartLayout } from '../tracker/layout'
import { tableNow } from '../tracker/merge/table-now'
import { whereabouts } from '../tracker/merge/workbook-names'
import type { Plan, Step } from '../tracker/plan'
import type { Snapshot } from '../tracker/snapshot'

/** A chart of the tracker: whether the workbook has it, and whether there is anything to draw. */
export interface ChartStanding {
  readonly name: string
  readonly title: Bilingual
  readonly there: boolean
  readonly drawable: boolean
}

/** How each of the tracker's charts stands in a workbook; empty when it holds no tracker. */
export function chartStandings(snapshot: Snapshot): readonly ChartStanding[] {
  const drawable = new Set(drawableCharts(snapshot).map(({ name }) => name))
  if (snapshot.state === null || snapshot.state === 'damaged') return []
  const there = new Set(snapshot.charts.map(({ name }) => name))
  return charts.map(({ name, title }) => ({
    name,
    title,
    there: there.has(name),
    drawable: drawable.has(name),
  }))
}

/** The tracker's charts that a workbook has, as the tracker would draw them from what its tables hold now. */
export function standingCharts(snapshot: Snapshot): readonly ChartLayout[] {
  const there = new Set(snapshot.charts.map(({ name }) => name))
  return drawableCharts(snapshot).filter(({ name }) => there.has(name))
}

/** Draws the named charts, or all that are missing; one that is there stays as the user made it. */
export function planCharts(snapshot: Snapshot, names: readonly string[] | null): Plan {
  const { state } = snapshot
  if (state === null || state === 'damaged') return { steps: [] }
  const there = new Set(snapshot.charts.map(({ name }) => name))
  const missing = drawableCharts(snapshot).filter(
    ({ name }) => !there.has(name) && (names === null || names.includes(name)),
  )
  if (missing.length === 0) return { steps: [] }
  const known = [...new Set([...state.charts, ...missing.map(({ name }) => name)])]
  const { names: now, located } = whereabouts(snapshot, state)
  const sheet = now.sheets.state
  const made = new Set(missing.map(({ name }) => name))
  const drawn = [
    ...state.drawn.filter(([name]) => !made.has(name)),
    ...drawnCharts(
      [...located.values()].map((table) => tableNow(table)),
      now,
    ).filter(([name]) => made.has(name)),
  ]
  return {
    steps: [
      ...missing.map((chart): Step => ({ do: 'add-chart', chart })),
      { do: 'write-state', sheet, state: { ...state, charts: known, drawn } },
    ],
  }
}

function drawableCharts(snapshot: Snapshot): readonly ChartLayout[] {
  const { state } = snapshot
  if (state === null || state === 'damaged') return []
  const { names, located } = whereabouts(snapshot, state)
  return chartLayouts(
    [...located.values()].map((table) => tableNow(table)),
    names,
  )
}
