import fc from 'fast-check'
import type { Cell } from '../../../src/tracker/cell'
import { mergeTracker } from '../../../src/tracker/merge/merge'
import { isBeginning, resumeTracker } from '../../../src/tracker/merge/resume'
import { planNewTracker } from '../../../src/tracker/new-plan'
import type { Plan } from '../../../src/tracker/plan'
import type { TrackerContent } from '../../../src/tracker/row'
import type { Snapshot } from '../../../src/tracker/snapshot'
import type { MemoryBook, MemoryTable } from '../../../src/workbook/memory/book'
import { createMemoryWorkbook } from '../../../src/workbook/memory/workbook'
import { withoutRows } from './hiding'
import { columnsOf, LIST } from './sides'
import { SETTINGS } from './world'

/** When operations fail, counted from 0 within an attempt. */
export type Fault = (operation: number) => boolean

export const NEVER: Fault = () => false
export const onceAt =
  (at: number): Fault =>
  (operation) =>
    operation === at
export const everAfter =
  (at: number): Fault =>
  (operation) =>
    operation >= at

/** What an attempt at a refresh left. */
export interface Attempt {
  readonly book: MemoryBook
  readonly failed: boolean
  /** Reads and steps that were begun. */
  readonly operations: number
}

/** Reads a workbook, plans what is to be done to it and does it, with failures. */
export async function attempt(book: MemoryBook, content: TrackerContent, fault = NEVER): Promise<Attempt> {
  let operations = 0
  const workbook = createMemoryWorkbook(book, {
    fault: () => (fault(operations++) ? { code: 'failed', detail: 'injected' } : null),
  })
  const read = await workbook.read()
  const done = read.ok ? await workbook.apply(planOf(read.value, content)) : read
  return { book: workbook.book(), failed: !done.ok, operations }
}

function planOf(snapshot: Snapshot, content: TrackerContent): Plan {
  const { state } = snapshot
  if (state === 'damaged') throw new Error('the state is damaged')
  if (state === null) return planNewTracker(content, SETTINGS, snapshot)
  return isBeginning(state)
    ? resumeTracker(snapshot, state, content, LIST).plan
    : mergeTracker(snapshot, state, content, LIST).plan
}

/** An edit that a user makes between a failure and the next attempt, of a row that stood there before both. */
export type Edit =
  | { readonly edit: 'type'; readonly row: number; readonly column: number; readonly value: string }
  | { readonly edit: 'delete'; readonly row: number }

/** Values that no article has: an edit that restores an older value cannot be told from a cell not yet written. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        edit: fc.constant('type' as const),
        row: fc.nat(20),
        column: fc.nat(40),
        value: fc.constantFrom('edited 1', 'edited 2', 'edited 3'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ edit: fc.constant('delete' as const), row: fc.nat(20) }) },
  ),
  { maxLength: 4 },
)

/** The book after edits of rows whose keys stand in `before` already, which say the same of any book grown from it. */
export const afterEdits = (book: MemoryBook, before: MemoryBook, made: readonly Edit[]): MemoryBook => ({
  ...book,
  tables: book.tables.map((table) => {
    const known = before.tables.find(({ id }) => id === table.id)
    if (known === undefined) return table
    const keys = keysOf(known)
    const emptied = emptiedColumns(known)
    return made.reduce((now, edit) => edited(now, keys, emptied, edit), table)
  }),
})

const keysOf = (table: MemoryTable): readonly string[] => {
  const at = columnsOf(table).get('key') ?? -1
  return [...new Set(table.rows.map((row) => row[at]?.value).filter((key) => typeof key === 'string'))].sort()
}

/**
 * Columns of formulas that the user emptied. The first value that is typed into one makes it the user's, so that rows which
 * come after that stay blank in it: an edit before the failure, not after it.
 */
const emptiedColumns = ({ columns, rows }: MemoryTable): readonly string[] =>
  columns
    .filter(
      ({ layout }, at) =>
        layout?.formula != null &&
        rows.every((row) => !('formula' in (row[at] ?? {})) && (row[at]?.value ?? '') === ''),
    )
    .map(({ id }) => id)

function edited(
  table: MemoryTable,
  keys: readonly string[],
  emptied: readonly string[],
  edit: Edit,
): MemoryTable {
  const key = keys[edit.row % Math.max(keys.length, 1)]
  if (key === undefined || key === '') return table
  const keyAt = columnsOf(table).get('key') ?? -1
  const isOf = (row: readonly Cell[]): boolean => row[keyAt]?.value === key
  if (edit.edit === 'delete') {
    // A table without rows tells no more which columns were typed over: an edit before the failure, not after it.
    const left = withoutRows(table, isOf)
    return left.rows.some((row) => keys.some((each) => each !== '' && each === row[keyAt]?.value))
      ? left
      : table
  }
  const at = edit.column % table.columns.length
  if (at === keyAt || emptied.includes(table.columns[at]?.id ?? '')) return table
  const index = table.rows.findIndex(isOf)
  return {
    ...table,
    rows: table.rows.map((row, i) => (i === index ? row.with(at, { value: edit.value }) : row)),
  }
}
