import type { Language } from '../text/article'
import { tableOf } from '../tracker/catalogue'
import type { TableId } from '../tracker/column'
import type { Conflict } from '../tracker/merge/conflict'
import { whereabouts } from '../tracker/merge/workbook-names'
import type { Plan } from '../tracker/plan'
import type { Snapshot } from '../tracker/snapshot'
import type { Change, Refreshed } from './refresh'

/** What a write would do to one table, counted in rows. */
export interface TableChange {
  readonly table: TableId
  /** The table's name for people. */
  readonly title: string
  readonly added: number
  readonly updated: number
  /** Rows no article yields any more; they are marked, not removed. */
  readonly gone: number
}

/** A cell that the user and the articles changed to different values, with its table's name for people. */
export interface CellConflict extends Conflict {
  readonly tableTitle: string
  /** What the row is about, as the workbook says it: its first words. */
  readonly row: string
  /** Whether the values are days, as serial numbers. */
  readonly isDate: boolean
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
  readonly conflicts: readonly CellConflict[]
}

/** Tells what a plan would do, table by table, in a language. */
export function previewOf(plan: Plan, refreshed: Refreshed, snapshot: Snapshot, language: Language): Preview {
  const rowOf = rowNames(snapshot)
  const ids = [...new Set(refreshed.changes.map(({ table }) => table))]
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
    changes: ids.map((table) => ({
      table,
      title: titleOf(table),
      added: count(table, 'add'),
      updated: count(table, 'update'),
      gone: count(table, 'gone'),
    })),
    conflicts: refreshed.conflicts.map((conflict) => ({
      ...conflict,
      tableTitle: titleOf(conflict.table),
      row: rowOf(conflict),
      isDate: tableOf(conflict.table).columns.some(
        ({ id, format }) => id === conflict.column && format === 'date',
      ),
    })),
  }
}

/** How many words name a row: institution, analyst and company, or owner, site and chip. */
const NAMING = 3

/** What the row of a conflict is about: its first texts that stand there now. */
function rowNames(snapshot: Snapshot): (conflict: Conflict) => string {
  const { state } = snapshot
  if (state === null || state === 'damaged') return ({ key }) => key
  const { located } = whereabouts(snapshot, state)
  return ({ table, key, column }) => {
    const at = located.get(table)
    const index = (id: string): number => at?.columns.get(id) ?? -1
    const cells = at?.found.rows.find((row) => row[index(tableOf(table).key)]?.value === key)
    const texts = tableOf(table).columns.flatMap(({ id, kind }) => {
      const value = cells?.[index(id)]?.value
      return kind === 'source' && id !== column && typeof value === 'string' && value !== '' ? [value] : []
    })
    return texts.length === 0 ? key : texts.slice(0, NAMING).join(' · ')
  }
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
  conflicts: [],
})
