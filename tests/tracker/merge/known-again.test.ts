import { tables, tableOf } from '../../../src/tracker/catalogue'
import type { TableId } from '../../../src/tracker/column'
import { locate, locateTables, writtenTable, type Located } from '../../../src/tracker/merge/locate'
import type { FoundTable, Snapshot } from '../../../src/tracker/snapshot'
import type { TrackerState, WrittenTable } from '../../../src/tracker/state'
import { snapshotOf } from '../../../src/workbook/memory/snapshot'
import { article, desk, morgan, ubs } from './desk'

const FLEET = 'Tesla is running 35,000 H100 chips.'

async function tracker(...more: readonly string[]) {
  const here = desk()
  await here.add([ubs(197, '2024-07-13'), morgan(), ...more.map((text) => article(text, '2026-11-10'))])
  const snapshot = snapshotOf(here.workbook.book())
  return { snapshot, state: snapshot.state as TrackerState }
}

/** Finds a table of a snapshot after a change to it, and to what was written in it. */
function after(
  { snapshot, state }: { readonly snapshot: Snapshot; readonly state: TrackerState },
  id: TableId,
  change: (table: FoundTable) => FoundTable,
  rewritten: (written: WrittenTable) => WrittenTable = (written) => written,
): Located | null {
  const written = writtenTable(state, id)
  if (written === undefined) throw new Error(`no ${id}`)
  const changed = snapshot.tables.map((table) => (table.name === id ? change(table) : table))
  return locate(tableOf(id), rewritten(written), { ...snapshot, tables: changed })
}

const cell = (value: string | number | null) => ({ value, formula: null })

const at = (table: FoundTable, header: string): number => table.headers.indexOf(header)

/** As a file has it that another program saved: other ids, and headers that the user changed. */
const foreign = (table: FoundTable, ...headers: readonly string[]): FoundTable => ({
  ...table,
  headers: table.headers.map((header) => (headers.includes(header) ? `${header} of mine` : header)),
  columnIds: table.columnIds.map((_id, index) => String(index + 40)),
})

/** With a column of the user's at the right. */
const withOwn = (
  table: FoundTable,
  id: string,
  own: (row: number) => string | number | null,
): FoundTable => ({
  ...table,
  headers: [...table.headers, 'Own'],
  formulas: [...table.formulas, null],
  columnIds: [...table.columnIds, id],
  rows: table.rows.map((row, index) => [...row, cell(own(index))]),
})

test('a workbook without a state, or with one that cannot be read, holds no table of a tracker', async () => {
  const { snapshot } = await tracker()
  for (const state of [null, 'damaged'] as const)
    expect(locate(tableOf('AnalystViews'), undefined, { ...snapshot, state })).toBeNull()
})

test('a renamed table is one table of the tracker, not a deleted one as well that has some of its headers', async () => {
  const { snapshot, state } = await tracker()
  const left = snapshot.tables.flatMap((table) => {
    if (table.name === 'RatingScale') return []
    return table.name === 'AnalystViews' ? [{ ...table, name: 'Mine', rows: [] }] : [table]
  })
  const located = locateTables(tables, state, { ...snapshot, tables: left })
  expect(located.get('AnalystViews')?.found.name).toBe('Mine')
  expect(located.has('RatingScale')).toBe(false)
})

test('of a renamed table one row that is known is enough, beside any of the user’s', async () => {
  const here = await tracker()
  const known = after(here, 'RatingScale', (table) => ({
    ...table,
    name: 'Mine',
    rows: [table.rows[0]?.map(() => cell('my own')) ?? [], ...table.rows.slice(0, 1)],
  }))
  expect(known?.found.name).toBe('Mine')
})

test('a table of the user’s with one row is not a renamed one, nor is one of many rows for one that had a single row', async () => {
  const here = await tracker()
  const own = (count: number) => (table: FoundTable) => ({
    ...table,
    name: 'Mine',
    rows: table.rows.slice(0, count).map((row) => row.map(() => cell('my own'))),
  })
  const single = (written: WrittenTable) => ({ ...written, rows: written.rows.slice(0, 1) })
  expect(after(here, 'RatingScale', own(1))).toBeNull()
  expect(after(here, 'RatingScale', own(2), single)).toBeNull()
})

test('a renamed table in which nothing was ever written is known by its headers, whatever the user put into it', async () => {
  const here = await tracker()
  const none = (written: WrittenTable) => ({ ...written, rows: [] })
  const filled = (table: FoundTable) => ({
    ...table,
    name: 'Mine',
    rows: table.rows.map((row) => row.map(() => cell('my own'))),
  })
  expect(after(here, 'RatingScale', filled, none)?.found.name).toBe('Mine')
})

test('a column that has its header is not another one that has its id by chance', async () => {
  const here = await tracker()
  const ids = new Map(writtenTable(here.state, 'AnalystViews')?.headers.map(([id, , host]) => [id, host]))
  const located = after(here, 'AnalystViews', (table) =>
    withOwn(foreign(table, 'Company'), ids.get('institution') ?? '', (row) =>
      String(table.rows[row]?.[at(table, 'Institution')]?.value),
    ),
  )
  expect(located?.columns.get('institution')).toBe(located?.found.headers.indexOf('Institution'))
})

test('of a table whose writing stopped a column that was renamed is unknown, and the others are known', async () => {
  const { snapshot, state } = await tracker()
  const begun: TrackerState = { ...state, tables: [] }
  const changed = snapshot.tables.map((table) =>
    table.name === 'AnalystViews' ? foreign(table, 'Institution') : table,
  )
  const located = locateTables(tables, begun, { ...snapshot, state: begun, tables: changed })
  const columns = located.get('AnalystViews')?.columns
  expect([columns?.has('institution'), columns?.has('target'), columns?.size]).toEqual([
    false,
    true,
    tableOf('AnalystViews').columns.length - 1,
  ])
})

test('where all headers and ids are others, the columns are known by what stands in them', async () => {
  const located = after(await tracker(), 'AnalystViews', (table) => foreign(table, ...table.headers))
  const headers = located?.found.headers ?? []
  expect(located?.columns.get('key')).toBe(headers.indexOf('Key of mine'))
  expect(located?.columns.get('institution')).toBe(headers.indexOf('Institution of mine'))
})

test('where one column is left of ours, no other is taken for a deleted one that held the same', async () => {
  const located = after(await tracker(), 'AnalystViews', (table) => {
    const [key, institution] = [at(table, 'Key'), at(table, 'Institution')]
    return {
      ...table,
      headers: ['Key', 'Mine'],
      formulas: [null, null],
      columnIds: [table.columnIds[key] ?? '', '99'],
      rows: table.rows.map((row) => [row[key] ?? cell(null), row[institution] ?? cell(null)]),
    }
  })
  expect([...(located?.columns.keys() ?? [])]).toEqual(['key'])
})

test('a column that nothing was written in is not taken to be another', async () => {
  const located = after(await tracker(FLEET), 'Fleets', (table) => foreign(table, 'Site'))
  expect(located?.columns.has('chip')).toBe(true)
  expect(located?.columns.has('site')).toBe(false)
})

describe('in ten rows', () => {
  /** The table with ten rows, of which `other` hold something else in the column of institutions. */
  const ten = (table: FoundTable, other: number): FoundTable => ({
    ...table,
    rows: Array.from({ length: 10 }, (_, index) =>
      table.headers.map((header) =>
        cell(
          header === 'Key'
            ? `k${index}`
            : header === 'Institution'
              ? index < other
                ? 'x'
                : `i${index}`
              : null,
        ),
      ),
    ),
  })
  const written = (table: WrittenTable): WrittenTable => ({
    ...table,
    rows: Array.from({ length: 10 }, (_, index) => [
      `k${index}`,
      {
        cells: { key: `k${index}`, institution: `i${index}` },
        citations: {},
        articles: [],
        presence: 'present' as const,
      },
    ]),
  })

  test('nine cells that are as they were tell a renamed column, eight do not', async () => {
    const here = await tracker()
    const found = (other: number) =>
      after(here, 'AnalystViews', (table) => foreign(ten(table, other), 'Institution'), written)
    expect(found(1)?.columns.has('institution')).toBe(true)
    expect(found(2)?.columns.has('institution')).toBe(false)
  })

  test('of two columns that are much as it was the one that is more so is the renamed one', async () => {
    const located = after(
      await tracker(),
      'AnalystViews',
      (table) => withOwn(foreign(ten(table, 1), 'Institution'), '99', (row) => `i${row}`),
      written,
    )
    expect(located?.columns.get('institution')).toBe(located?.found.headers.indexOf('Own'))
  })
})
