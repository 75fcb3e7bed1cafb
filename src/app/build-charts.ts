import type { Bilingual, TableId } from '../tracker/column'
import { tableOf } from '../tracker/catalogue'
import { chartLayouts } from '../tracker/chart-layout'
import { charts } from '../tracker/charts'
import type { ChartLayout, TableLayout } from '../tracker/layout'
import type { Located } from '../tracker/merge/locate'
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
  const sheet = whereabouts(snapshot, state).names.sheets.state
  return {
    steps: [
      ...missing.map((chart): Step => ({ do: 'add-chart', chart })),
      { do: 'write-state', sheet, state: { ...state, charts: known } },
    ],
  }
}

function drawableCharts(snapshot: Snapshot): readonly ChartLayout[] {
  const { state } = snapshot
  if (state === null || state === 'damaged') return []
  const { names, located } = whereabouts(snapshot, state)
  return chartLayouts(
    [...located].map(([id, table]) => layoutOf(id, table)),
    names,
  )
}

/** A table as it stands in the workbook, its columns under their own ids wherever the user moved them. */
function layoutOf(id: TableId, { found, columns }: Located): TableLayout {
  const ids = new Map([...columns].map(([column, index]) => [index, column]))
  return {
    name: found.name,
    sheet: found.sheet,
    row: found.row,
    column: found.column,
    rows: found.rows.map((row) => row.map(({ value }) => ({ value }))),
    headerHeight: 0,
    rowHeights: [],
    columns: found.headers.map((header, index) => {
      const column = tableOf(id).columns.find((each) => each.id === ids.get(index))
      return {
        id: column?.id ?? `own ${index}`,
        header,
        note: null,
        kind: column?.kind ?? 'input',
        numberFormat: 'General',
        width: column?.width ?? 12,
        wrap: false,
        align: 'left',
        formula: found.formulas[index] ?? null,
        validation: null,
        conditional: [],
      }
    }),
  }
}
