import type { Language } from '../text/article'
import { tableOf } from '../tracker/catalogue'
import type { TableId } from '../tracker/column'
import type { Conflict } from '../tracker/merge/conflict'
import { whereabouts } from '../tracker/merge/workbook-names'
import type { Plan } from '../tracker/plan'
import type { Snapshot } from '../tracker/snapshot'
import { conflictTexts } from './conflict-texts'
import { TOLD_TABLES, type Change } from './changes'
import type { Refreshed } from './refresh'
import type { RowChange } from './row-changes'
import { rowNames, type RowNames } from './row-names'

/** What a write would do to one table, counted in rows. */
export interface TableChange {
  readonly table: TableId
  /** The table's name for people. */
  readonly title: string
  readonly added: number
  /** Rows with a cell that gets another value, of those that an article still yields. */
  readonly updated: number
  /** Rows no article yields any more; they are marked, not removed. */
  readonly gone: number
}

/** A cell that the user and the articles changed to different values, with its table's name for people. */
export interface CellConflict extends Conflict {
  readonly tableTitle: string
  /** What the row is about, as the workbook says it: its first words. */
  readonly row: string
  /** Both values as text; an empty text is an empty cell. */
  readonly texts: { readonly mine: string; readonly theirs: string }
}

/** What a write would do, without doing it. */
export interface Preview {
  /**
   * What is wanting before anything can be written: an article with a fact, for a workbook without a tracker; the
   * article of a first writing that stopped half-way. Null when nothing is.
   */
  readonly wanting: 'article' | 'unfinished' | null
  /** How many articles that the workbook keeps are read again with it. */
  readonly again: number
  /** Titles of the articles of which only quotes are kept: they can't be read again, their rows stay. */
  readonly quotesOnly: readonly (string | null)[]
  /** Whether the workbook holds no tracker yet. */
  readonly fresh: boolean
  /** Whether nothing at all would be written. */
  readonly unchanged: boolean
  /** Rows with a cell that the user changed and that stays. */
  readonly kept: number
  readonly changes: readonly TableChange[]
  /** The updated rows with the old and new value of each cell. */
  readonly updates: readonly RowChange[]
  readonly conflicts: readonly CellConflict[]
}

/** Tells what a plan would do, table by table, in a language. */
export function previewOf(
  plan: Plan,
  refreshed: Refreshed,
  updates: readonly RowChange[],
  snapshot: Snapshot,
  language: Language,
): Preview {
  const nameOf = namesIn(snapshot)
  const changed = new Set([...refreshed.changes, ...updates].map(({ table }) => table))
  const ids = TOLD_TABLES.filter((table) => changed.has(table))
  const titleOf = (table: TableId): string => tableOf(table).title[language]
  const count = (table: TableId, kind: Change['kind']): number =>
    refreshed.changes.filter((change) => change.table === table && change.kind === kind).length
  return {
    wanting: null,
    again: refreshed.stored.filter(({ text }) => text !== null).length,
    quotesOnly: refreshed.stored.flatMap(({ text, title }) => (text === null ? [title] : [])),
    fresh: refreshed.isNew,
    unchanged: plan.steps.length === 0,
    kept: refreshed.counts.kept,
    changes: ids
      .map((table) => ({
        table,
        title: titleOf(table),
        added: count(table, 'add'),
        updated: updates.filter((update) => update.table === table).length,
        gone: count(table, 'gone'),
      }))
      .filter(({ added, updated, gone }) => added + updated + gone > 0),
    updates,
    conflicts: refreshed.conflicts.map((conflict) => ({
      ...conflict,
      tableTitle: titleOf(conflict.table),
      row: nameOf(conflict.table, conflict.key, conflict.column),
      texts: conflictTexts(conflict, language),
    })),
  }
}

/** Names rows as the workbook does; without a tracker that can be read, by their keys. */
const namesIn = (snapshot: Snapshot): RowNames => {
  const { state } = snapshot
  return state === null || state === 'damaged'
    ? (_table, key) => key
    : rowNames(whereabouts(snapshot, state).located)
}

/** The preview where something is wanting. */
export const nothingToWrite = (wanting: Preview['wanting']): Preview => ({
  wanting,
  again: 0,
  quotesOnly: [],
  fresh: false,
  unchanged: true,
  kept: 0,
  changes: [],
  updates: [],
  conflicts: [],
})
