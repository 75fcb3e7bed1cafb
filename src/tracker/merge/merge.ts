import type { Cell } from '../cell'
import { tables } from '../catalogue'
import type { Table, TableId } from '../column'
import { keptArticle } from '../kept-article'
import type { Plan, Step } from '../plan'
import type { TrackerContent, TrackerRow } from '../row'
import { compareText } from '../rows/told-fact'
import type { Snapshot } from '../snapshot'
import type { Choice, StoredArticle, TrackerState, WrittenTable } from '../state'
import { appendedRows } from './appended-rows'
import type { Conflict } from './conflict'
import { emptiedSlots } from './emptied-slots'
import { writtenTable, type Located } from './locate'
import { correctedArticles } from './corrected-articles'
import { unreadArticles } from './remembered-rows'
import { standingFormula } from './standing-formula'
import { drawnTables } from './drawn-tables'
import { followCharts } from './follow-charts'
import type { TableChanges } from './table-now'
import { mergeTable, type TableMerge } from './merge-table'
import { renewedFormulas } from './renewed-formulas'
import { whereabouts, type Whereabouts } from './workbook-names'

/** How a merge settles what it may not settle itself. */
export interface MergeOptions {
  /** What the user chose for single conflicts, now; earlier choices are in the state. */
  readonly choices: readonly Choice[]
  /** Whose value every other conflict takes; null lists them. */
  readonly take: 'mine' | 'theirs' | null
  /** Keys of deleted rows to bring back. */
  readonly restore: readonly (readonly [table: TableId, key: string])[]
}

/** What a refresh would do, before it does it. */
export interface MergeResult {
  /** Empty when the workbook and its state are as they should be. */
  readonly plan: Plan
  readonly merged: ReadonlyMap<TableId, TableMerge>
  readonly conflicts: readonly Conflict[]
  /** Tables the user deleted: they stay so, and what the articles give them is not written. */
  readonly missing: readonly TableId[]
  readonly state: TrackerState
}

/** Merges a tracker three ways: what was last written, what the workbook holds now, what the articles say now. */
export function mergeTracker(
  snapshot: Snapshot,
  state: TrackerState,
  content: TrackerContent,
  options: MergeOptions,
): MergeResult {
  const { where, renewals } = renewedFormulas(whereabouts(snapshot, state))
  const choices = latest([...state.choices, ...options.choices])
  const merged = new Map<TableId, TableMerge>()
  const changes = new Map<TableId, TableChanges>()
  const written: Step[] = []
  for (const table of tables) {
    const located = where.located.get(table.id)
    if (located === undefined) continue
    const merge = mergeOne(table, located, { state, content, options, choices, where })
    const change = { writes: merge.writes, rows: appendedRows(table.id, merge.added, located, where) }
    merged.set(table.id, merge)
    changes.set(table.id, change)
    for (const each of stepsOf(located.found.name, change)) written.push(each)
  }
  const rest = stateAfter(state, content, where, merged, choices)
  const follow = followCharts(drawnTables(where, changes, state.drawn), where.names, snapshot, state)
  const next: TrackerState = { ...rest, charts: follow.charts, drawn: follow.drawn }
  const steps = [...renewals, ...written, ...follow.steps]
  const plan: Plan =
    steps.length === 0 && same(state, next)
      ? { steps: [] }
      : { steps: [...steps, { do: 'write-state', sheet: where.names.sheets.state, state: next }] }
  return {
    plan,
    merged,
    conflicts: [...merged.values()].flatMap(({ conflicts }) => conflicts),
    missing: tables.map(({ id }) => id).filter((id) => !where.located.has(id)),
    state: next,
  }
}

interface Sides {
  readonly state: TrackerState
  readonly content: TrackerContent
  readonly options: MergeOptions
  readonly choices: readonly Choice[]
  readonly where: Whereabouts
}

function mergeOne(
  table: Table,
  located: Located,
  { state, content, options, choices, where }: Sides,
): TableMerge {
  const written = writtenTable(state, table.id)
  const restored = new Set(options.restore.filter(([id]) => id === table.id).map(([, key]) => key))
  const unread = unreadArticles(state, content.articles)
  const cell = (row: TrackerRow, column: string): Cell => {
    const format = row.formats[column]
    return { value: row.cells[column] ?? null, ...(format === undefined ? {} : { format }) }
  }
  const formulas = new Map(
    table.columns.flatMap(({ id, formula }) =>
      formula === undefined ? [] : [[id, standingFormula(formula, table.id, where)]],
    ),
  )
  return mergeTable({
    table,
    written: written && { ...written, ...forgotten(written, restored) },
    located,
    desired: [...(content.tables.get(table.id) ?? []), ...emptiedSlots(table, written, content)],
    choices,
    take: options.take,
    isUnreadable: (articles) => articles.some((id) => unread.has(id)),
    cell,
    formula: (id) => formulas.get(id) ?? null,
  })
}

/** A deleted row that is brought back is as if it had never been written. */
const forgotten = ({ rows, deleted }: WrittenTable, restored: ReadonlySet<string>) => ({
  rows: rows.filter(([key]) => !restored.has(key)),
  deleted: deleted.filter((key) => !restored.has(key)),
})

/** Of several choices about one cell the last. */
const latest = (choices: readonly Choice[]): readonly Choice[] => [
  ...new Map(choices.map((choice) => [`${choice.table} ${choice.column} ${choice.key}`, choice])).values(),
]

const stepsOf = (table: string, { writes, rows }: TableChanges): readonly Step[] => [
  ...(writes.length > 0 ? [{ do: 'write-cells', table, cells: writes } satisfies Step] : []),
  ...(rows.length > 0 ? [{ do: 'append-rows', table, rows } satisfies Step] : []),
]

function stateAfter(
  state: TrackerState,
  content: TrackerContent,
  where: Whereabouts,
  merged: ReadonlyMap<TableId, TableMerge>,
  choices: readonly Choice[],
): TrackerState {
  const settled = [...merged.values()].flatMap((merge) => merge.settled)
  return {
    ...state,
    articles: articlesAfter(state, content),
    tables: tables.flatMap(({ id }) => {
      const written = writtenTable(state, id)
      const table = tableAfter(id, written, where, merged.get(id))
      return table === undefined ? [] : [[id, table] as const]
    }),
    choices: latest([...choices.filter(({ taken }) => taken === 'mine'), ...settled]),
  }
}

/** Articles known before stay, but for those corrected now; those read again are kept as the user chose. */
function articlesAfter(
  { articles, settings }: TrackerState,
  content: TrackerContent,
): readonly StoredArticle[] {
  const read = new Map(content.articles.map((article) => [article.id, article]))
  const corrected = correctedArticles(articles, content.articles)
  return [...articles.filter(({ id }) => !read.has(id) && !corrected.has(id)), ...read.values()]
    .map((article) => keptArticle(article, settings.keep))
    .sort((a, b) => compareText(a.id, b.id))
}

function tableAfter(
  id: TableId,
  written: WrittenTable | undefined,
  { located, names }: Whereabouts,
  merge: TableMerge | undefined,
): WrittenTable | undefined {
  if (merge === undefined) return written
  const at = located.get(id)
  const headers = [...(at?.columns ?? [])].map(
    ([column, index]) => [column, at?.found.headers[index] ?? '', at?.found.columnIds[index] ?? ''] as const,
  )
  const lost = (written?.headers ?? []).filter(([column]) => !at?.columns.has(column))
  return {
    name: names.tables.get(id) ?? id,
    headers: [...headers, ...lost],
    rows: merge.rows,
    deleted: merge.deleted,
  }
}

const same = (a: TrackerState, b: TrackerState): boolean => JSON.stringify(a) === JSON.stringify(b)
