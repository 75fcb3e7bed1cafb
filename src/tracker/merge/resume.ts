import { planTracker } from '../new-plan'
import type { Plan, Step } from '../plan'
import type { TrackerContent } from '../row'
import type { Snapshot } from '../snapshot'
import type { TrackerState } from '../state'
import type { Conflict } from './conflict'
import { mergeTracker, type MergeOptions } from './merge'
import { whereabouts } from './workbook-names'

/** Whether a first writing began and never ended: names are noted, tables are not. */
export const isBeginning = (state: TrackerState): boolean => state.tables.length === 0

/**
 * What is left to do of a first writing that stopped half-way. What is missing is made under the names noted; tables
 * that are there are merged with nothing known of what was written, so that a cell the user has changed since is not
 * overwritten but listed.
 */
export function resumeTracker(
  snapshot: Snapshot,
  state: TrackerState,
  content: TrackerContent,
  options: MergeOptions,
): { readonly plan: Plan; readonly conflicts: readonly Conflict[]; readonly state: TrackerState } {
  const { names, located } = whereabouts(snapshot, state)
  const whole = planTracker(content, state.settings, names)
  const present = mergeTracker(snapshot, state, content, options)
  const before = whole.steps.filter(({ do: action }) => action !== 'write-state')
  const filled = present.plan.steps.filter(
    ({ do: action }) => action !== 'write-state' && action !== 'add-chart',
  )
  const fresh = whole.steps.flatMap((step) => (step.do === 'write-state' ? [step.state] : [])).at(-1)
  if (fresh === undefined) throw new Error('a plan for a new tracker ends by writing its state')
  const merged = new Map(present.state.tables)
  const next: TrackerState = {
    ...fresh,
    choices: present.state.choices,
    tables: fresh.tables.map(([id, table]) => [id, located.has(id) ? (merged.get(id) ?? table) : table]),
  }
  const steps: readonly Step[] = [
    ...before,
    ...filled,
    { do: 'write-state', sheet: names.sheets.state, state: next },
  ]
  return {
    plan: { steps: steps.filter((step) => !isDone(step, snapshot)) },
    conflicts: present.conflicts,
    state: next,
  }
}

/** Steps whose result is there already; blocks and names are written again, which changes nothing. */
function isDone(step: Step, snapshot: Snapshot): boolean {
  switch (step.do) {
    case 'add-sheet':
      return snapshot.sheets.some(({ name }) => name === step.sheet.name)
    case 'add-table':
      return snapshot.tables.some(({ name }) => name === step.table.name)
    case 'add-chart':
      return snapshot.charts.some(({ name }) => name === step.chart.name)
    case 'define-name':
      return snapshot.names.some(({ name }) => name === step.name)
    default:
      return false
  }
}
