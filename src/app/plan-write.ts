import type { Plan } from '../tracker/plan'
import { isBeginning } from '../tracker/merge/resume'
import type { Snapshot } from '../tracker/snapshot'
import type { Choice, TrackerSettings } from '../tracker/state'
import { ok, type Result } from '../values/result'
import type { WorkbookError } from '../workbook/port'
import { applyDecisions } from './apply-decisions'
import { isOfFacts } from './changes'
import { decisionsOf, type ReviewedReading } from './decisions'
import { nothingToWrite, previewOf, type Preview } from './preview'
import { prepare } from './refresh'
import { rowChanges } from './row-changes'

/** What a write of reviewed articles would do to a workbook, and how it is told. */
export interface WritePlan {
  readonly plan: Plan
  readonly preview: Preview
  /** Rows of facts added, updated, and with a kept edit of the user's; `besides` the changed rows of all other tables. */
  readonly counts: {
    readonly added: number
    readonly updated: number
    readonly kept: number
    readonly besides: number
  }
}

/**
 * Plans the writing of reviewed articles, and of those the workbook keeps, to a workbook that holds this now; conflicts
 * no choice settles stay mine. Without any article it refreshes what is there, and begins nothing.
 */
export function planWrite(
  snapshot: Snapshot,
  readings: readonly ReviewedReading[],
  settings: TrackerSettings,
  choices: readonly Choice[],
): Result<WritePlan, WorkbookError> {
  const { state } = snapshot
  const language = state === null || state === 'damaged' ? settings.language : state.settings.language
  const known = state === null || state === 'damaged' ? [] : state.tables
  const held = new Map(known.map(([id, { rows, deleted }]) => [id, { rows: new Map(rows), deleted }]))
  const decisions = decisionsOf(
    readings,
    language,
    ({ table, key }) => held.get(table)?.rows.has(key) === true,
  )
  const restore = decisions.accepted
    .filter(({ table, key }) => held.get(table)?.deleted.includes(key) === true)
    .map(({ table, key }) => [table, key] as const)
  const isBegun = state !== null && state !== 'damaged' && isBeginning(state)
  if (
    (state === null || isBegun) &&
    decisions.analyses.every(({ extraction }) => extraction.facts.length === 0)
  ) {
    const preview = nothingToWrite(isBegun ? 'unfinished' : 'article')
    return ok({ plan: { steps: [] }, preview, counts: { added: 0, updated: 0, kept: 0, besides: 0 } })
  }
  const prepared = prepare(snapshot, decisions.analyses, { settings, take: null, choices, restore })
  if (!prepared.ok) return prepared
  const { refreshed } = prepared.value
  const plan = applyDecisions(prepared.value.plan, snapshot, decisions)
  const updates = rowChanges(plan, snapshot, refreshed.changes, settings.language)
  const { added, kept, besides } = refreshed.counts
  return ok({
    plan,
    preview: previewOf(plan, refreshed, updates, snapshot, settings.language),
    counts: { added, updated: updates.filter(isOfFacts).length, kept, besides },
  })
}
