import type { Analysis } from '../audit/finding'
import type { TableId } from '../tracker/column'
import { trackerContent, type ContentOptions } from '../tracker/content'
import type { Conflict } from '../tracker/merge/conflict'
import { correctedArticles } from '../tracker/merge/corrected-articles'
import { knownShares } from '../tracker/merge/known-shares'
import { namesInUse } from '../tracker/merge/names-in-use'
import { rememberedRows } from '../tracker/merge/remembered-rows'
import { mergeTracker, type MergeOptions } from '../tracker/merge/merge'
import type { TableMerge } from '../tracker/merge/merge-table'
import { isBeginning, resumeTracker } from '../tracker/merge/resume'
import { planNewTracker } from '../tracker/new-plan'
import { FACT_TABLES } from '../tracker/rows/fact-fields'
import type { Plan } from '../tracker/plan'
import type { TrackerContent } from '../tracker/row'
import type { Snapshot } from '../tracker/snapshot'
import type { Choice, StoredArticle, TrackerSettings } from '../tracker/state'
import { err, ok, type Result } from '../values/result'
import type { Watch, Workbook, WorkbookError } from '../workbook/port'
import { analyse } from './analyse'
import { additions, changesOf, isOfFacts, type Change } from './changes'
import type { BuiltCounts } from './messages/command-line'
import { findingSentence } from './messages/findings'
import { rowChanges, type RowChange } from './row-changes'

/** How a refresh is done. */
export interface RefreshOptions {
  /** Language and keeping of a new tracker; one that is there keeps its own. */
  readonly settings: TrackerSettings
  /** Whose value every conflict takes that no choice settles; null lists them. */
  readonly take: 'mine' | 'theirs' | null
  readonly choices?: readonly Choice[]
  /** Deleted rows to bring back. */
  readonly restore?: MergeOptions['restore']
  /** Works out what would change and writes nothing. */
  readonly dryRun?: boolean
  readonly watch?: Watch
}

/** What a refresh did, or would do. */
export interface Refreshed {
  readonly counts: BuiltCounts
  /** The rows that change, those of facts first. */
  readonly changes: readonly Change[]
  /** Old and new values of the updated rows; told by a dry run only. */
  readonly updates: readonly RowChange[]
  readonly conflicts: readonly Conflict[]
  /** Tables the user deleted. */
  readonly missing: readonly TableId[]
  /** Articles the workbook keeps that were not given again: read again, or, where only quotes are kept, left as they are. */
  readonly stored: readonly StoredArticle[]
  /** Whether the workbook was as it should be already. */
  readonly unchanged: boolean
  /** Whether the workbook held no tracker before. */
  readonly isNew: boolean
}

/**
 * Brings a workbook to what the articles say, losing nothing of the user's: reads it, merges, applies the plan. Articles
 * that the tracker keeps are read again together with the new ones. The error is the workbook's own.
 */
export async function refresh(
  workbook: Workbook,
  analyses: readonly Analysis[],
  options: RefreshOptions,
): Promise<Result<Refreshed, WorkbookError>> {
  const read = await workbook.read(options.watch)
  if (!read.ok) return read
  const prepared = prepare(read.value, analyses, options)
  if (!prepared.ok) return prepared
  const { plan, refreshed } = prepared.value
  if (options.dryRun === true) {
    const updates = rowChanges(plan, read.value, refreshed.changes, options.settings.language)
    return ok({ ...refreshed, updates })
  }
  if (plan.steps.length === 0) return ok(refreshed)
  const applied = await workbook.apply(plan, options.watch, read.value)
  return applied.ok ? ok(refreshed) : applied
}

interface Prepared {
  readonly plan: Plan
  readonly refreshed: Refreshed
}

/** What is to be done to a workbook that holds this now: pure, for a preview and for tests. */
export function prepare(
  snapshot: Snapshot,
  analyses: readonly Analysis[],
  { settings, take, choices = [], restore = [] }: RefreshOptions,
): Result<Prepared, WorkbookError> {
  const { state } = snapshot
  if (state === 'damaged') return err({ code: 'damaged', detail: '_tracker' })
  if (snapshot.readOnly) return err({ code: 'read-only', detail: '' })
  if (state === null) {
    const content = contentOf(analyses, settings)
    return ok(
      prepared(planNewTracker(content, settings, snapshot), { changes: additions(content), isNew: true }),
    )
  }
  const given = analyses.map(({ extraction }) => extraction.article)
  const corrected = correctedArticles(state.articles, given)
  const again = new Set(given.map(({ id }) => id))
  const stored = state.articles.filter(({ id }) => !corrected.has(id) && !again.has(id))
  const analysed = [...stored.flatMap(readAgain), ...analyses]
  const content = contentOf(analysed, state.settings, {
    remembered: rememberedRows(state, given),
    ...(isBeginning(state) ? {} : { inUse: namesInUse(snapshot, state), shares: knownShares(state) }),
  })
  const merge = { take, choices, restore }
  if (isBeginning(state)) {
    const { plan, conflicts } = resumeTracker(snapshot, state, content, merge)
    return ok(prepared(plan, { changes: additions(content), conflicts, stored, isNew: true }))
  }
  const { plan, merged, conflicts, missing } = mergeTracker(snapshot, state, content, merge)
  return ok(prepared(plan, { changes: changesOf(merged), conflicts, missing, stored, isNew: false }, merged))
}

const contentOf = (
  analyses: readonly Analysis[],
  { language }: TrackerSettings,
  known: Omit<ContentOptions, 'language' | 'words'> = {},
): TrackerContent =>
  trackerContent(analyses, {
    language,
    words: (finding) => findingSentence(finding, language),
    ...known,
  })

const readAgain = ({
  text,
  title,
  publisher,
  author,
  published,
  language,
}: StoredArticle): readonly Analysis[] =>
  text === null
    ? []
    : [
        analyse(text, {
          language,
          ...(title === null ? {} : { title }),
          ...(publisher === null ? {} : { publisher }),
          ...(author === null ? {} : { author }),
          ...(published === null ? {} : { published }),
        }),
      ]

type Found = Pick<Refreshed, 'changes' | 'isNew'> &
  Partial<Pick<Refreshed, 'conflicts' | 'missing' | 'stored'>>

function prepared(
  plan: Plan,
  { changes, isNew, conflicts = [], missing = [], stored = [] }: Found,
  merged: ReadonlyMap<TableId, TableMerge> = new Map(),
): Prepared {
  const facts = changes.filter(isOfFacts)
  const count = (kind: Change['kind']): number => facts.filter((change) => change.kind === kind).length
  const inFacts = (rows: 'kept' | 'gone'): number =>
    FACT_TABLES.reduce((sum, table) => sum + (merged.get(table)?.[rows].length ?? 0), 0)
  return {
    plan,
    refreshed: {
      counts: {
        added: count('add'),
        updated: count('update'),
        kept: inFacts('kept'),
        conflicts: conflicts.length,
        gone: inFacts('gone'),
        besides: changes.length - facts.length,
      },
      changes,
      updates: [],
      conflicts,
      missing,
      stored,
      unchanged: plan.steps.length === 0,
      isNew,
    },
  }
}
