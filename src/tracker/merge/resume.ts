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
  const last = whole.steps.at(-1)
  if (last?.do !== 'write-state') throw new Error('a plan for a new tracker ends by writing its state')
  const merged = new Map(present.state.tables)
  const next: TrackerState = {
    ...last.state,
    choices: present.state.choices,
    tables: last.state.tables.map(([id, table]) => [id, merged.get(id) ?? table]),
  }
  const steps: readonly Step[] = [
    ...(located.size > 0 ? before.map(formulasAlone) : before),
    ...filled,
    { do: 'write-state', sheet: names.sheets.state, state: next },
  ]
  return {
    plan: { steps },
    conflicts: present.conflicts,
    state: next,
  }
}

/**
 * A block without its values, which were there before the first table: an input among them may be the user's by now. Its
 * formulas are written after the tables, so they may be missing.
 */
const formulasAlone = (step: Step): Step =>
  step.do !== 'write-block'
    ? step
    : {
        ...step,
        block: {
          ...step.block,
          cells: step.block.cells.map((row) =>
            row.map((cell) => (cell !== null && 'formula' in cell ? cell : null)),
          ),
        },
      }
