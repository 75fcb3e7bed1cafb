import { isBlankRow } from '../../../src/workbook/memory/blank-row'
import fc from 'fast-check'
import { tableOf } from '../../../src/tracker/catalogue'
import type { Cell, CellValue } from '../../../src/tracker/cell'
import { mergeTracker, type MergeOptions, type MergeResult } from '../../../src/tracker/merge/merge'
import type { TrackerContent } from '../../../src/tracker/row'
import type { MemoryBook, MemoryTable } from '../../../src/workbook/memory/book'
import { applyStep } from '../../../src/workbook/memory/apply-step'
import { snapshotOf } from '../../../src/workbook/memory/snapshot'
import { afterDeeds, deeds } from './user'
import { bases, perturbed, TABLES, written, type TestTable } from './world'

export const LIST: MergeOptions = { choices: [], take: null, restore: [] }

/** One base, perturbed twice: by the user and by the articles. */
export const triples = bases.chain((first) => fc.tuple(fc.constant(first), deeds, perturbed(first)))

/** What a property looks at: the book as written, as the user left it, what the articles say then, and the refresh. */
export interface Sides {
  readonly first: TrackerContent
  readonly second: TrackerContent
  readonly base: MemoryBook
  readonly mine: MemoryBook
  readonly merged: MergeResult
  readonly after: MemoryBook
}

type Triple = typeof triples extends fc.Arbitrary<infer T> ? T : never

export async function sidesOf([first, done, second]: Triple): Promise<Sides> {
  const base = await written(first)
  const mine = afterDeeds(base, done)
  const merged = merge(mine, second)
  return { first, second, base, mine, merged, after: applied(mine, merged) }
}

export function merge(book: MemoryBook, content: TrackerContent, options = LIST): MergeResult {
  const snapshot = snapshotOf(book)
  if (snapshot.state === null || snapshot.state === 'damaged') throw new Error('no state')
  return mergeTracker(snapshot, snapshot.state, content, options)
}

/** The book after a merge's plan. */
export function applied(book: MemoryBook, { plan }: MergeResult): MemoryBook {
  return plan.steps.reduce((now, step) => {
    const next = applyStep(now, step)
    if (!next.ok) throw new Error(`${step.do}: ${next.error.code} ${next.error.detail}`)
    return next.value
  }, book)
}

export const tableIn = (book: MemoryBook, id: TestTable): MemoryTable => {
  const table = book.tables.find(({ name }) => name === id || name === `My_${id}`)
  if (table === undefined) throw new Error(id)
  return table
}

/** The tables of the properties that the user has not deleted. */
export const tablesLeft = (book: MemoryBook): readonly TestTable[] =>
  TABLES.filter((id) => book.tables.some(({ name }) => name === id || name === `My_${id}`))

/** Where the columns of the catalogue stand in a table, by id. */
export const columnsOf = (table: MemoryTable): ReadonlyMap<string, number> =>
  new Map(table.columns.flatMap(({ layout }, at) => (layout === null ? [] : [[layout.id, at] as const])))

/** Rows by key: the first of equal keys, as the merge sees them. */
export function rowsOf(table: MemoryTable): ReadonlyMap<string, readonly Cell[]> {
  const rows = new Map<string, readonly Cell[]>()
  const at = columnsOf(table).get('key') ?? -1
  for (const row of table.rows) {
    const key = row[at]?.value
    if (typeof key === 'string' && key !== '' && !rows.has(key)) rows.set(key, row)
  }
  return rows
}

/** Gives the value of a column in a row of a table; null for a blank one and for a row that is not there. */
export function reader(table: MemoryTable): (key: string, column: string) => CellValue {
  const columns = columnsOf(table)
  const rows = rowsOf(table)
  return (key, column) => rows.get(key)?.[columns.get(column) ?? -1]?.value ?? null
}

/** Whether a cell holds a formula of the user's. */
export function formulaReader(table: MemoryTable): (key: string, column: string) => boolean {
  const columns = columnsOf(table)
  const rows = rowsOf(table)
  return (key, column) => 'formula' in (rows.get(key)?.[columns.get(column) ?? -1] ?? {})
}

/** A table of one blank row is an empty table: the row is filled first. */
export const isBlankTable = (table: MemoryTable): boolean =>
  table.rows.length === 1 && table.rows.every((row) => isBlankRow(table, row))

export const wantedOf = (content: TrackerContent, id: TestTable) =>
  new Map(content.tables.get(id)?.map((row) => [row.key, row.cells]))

/** Columns that the articles may fill. */
export const settable: Readonly<Record<TestTable, readonly string[]>> = {
  AnalystViews: settableOf('AnalystViews'),
  Fleets: settableOf('Fleets'),
}

function settableOf(id: TestTable): readonly string[] {
  return tableOf(id)
    .columns.filter(({ formula, kind }) => formula === undefined && kind === 'source')
    .map((column) => column.id)
}
