import { tableOf } from '../../../src/tracker/catalogue'
import { locate } from '../../../src/tracker/merge/locate'
import type { FoundTable, Snapshot } from '../../../src/tracker/snapshot'
import type { TrackerState } from '../../../src/tracker/state'
import { snapshotOf } from '../../../src/workbook/memory/snapshot'
import { desk, morgan, ubs } from './desk'

/** A tracker of two views, and one of its tables with a change, as a workbook tells of them. */
async function found(
  id: 'AnalystViews' | 'ChartTargets' | 'Fleets' | 'RatingScale' | 'Findings',
  change: (table: FoundTable) => FoundTable | null,
) {
  const here = desk()
  await here.add([ubs(197, '2024-07-13'), morgan()])
  const snapshot = snapshotOf(here.workbook.book())
  const state = snapshot.state as TrackerState
  const tables = snapshot.tables.flatMap((table) => (table.name === id ? (change(table) ?? []) : [table]))
  const changed: Snapshot = { ...snapshot, tables }
  return locate(tableOf(id), new Map(state.tables).get(id), changed)
}

const at = (table: FoundTable, header: string): number => table.headers.indexOf(header)

/** The table with column ids of another program. */
const renumbered = (table: FoundTable): FoundTable => ({
  ...table,
  columnIds: table.columnIds.map((_id, index) => String(index + 40)),
})

const renamed = (table: FoundTable, ...headers: readonly string[]): FoundTable => ({
  ...table,
  headers: table.headers.map((header) => (headers.includes(header) ? `${header} of mine` : header)),
})

test('a column that was renamed and retyped is known by its id while the other ids hold', async () => {
  const located = await found('AnalystViews', (table) => {
    const target = at(table, 'Target')
    return {
      ...renamed(table, 'Target'),
      rows: table.rows.map((row) => row.with(target, { value: 'retyped', formula: null })),
    }
  })
  expect(located?.columns.get('target')).toBe(located?.found.headers.indexOf('Target of mine'))
})

test('so is the first one', async () => {
  const located = await found('AnalystViews', (table) => ({
    ...renamed(table, 'Company'),
    rows: table.rows.map((row) => row.with(0, { value: 'retyped', formula: null })),
  }))
  expect(located?.columns.get('company')).toBe(0)
})

test('a column that was renamed in a file whose ids were given anew is known by what stands in it', async () => {
  const located = await found('AnalystViews', (table) => ({
    ...renamed(table, 'Institution'),
    columnIds: table.columnIds.map((_id, index) => String(index + 40)),
  }))
  expect(located?.columns.get('institution')).toBe(located?.found.headers.indexOf('Institution of mine'))
})

test('a column of which half was retyped as well is not guessed at', async () => {
  const located = await found('AnalystViews', (table) => {
    const institution = at(table, 'Institution')
    return {
      ...renamed(table, 'Institution'),
      columnIds: table.columnIds.map((_id, index) => String(index + 40)),
      rows: table.rows.map((row, index) =>
        index === 0 ? row.with(institution, { value: 'retyped', formula: null }) : row,
      ),
    }
  })
  expect(located?.columns.has('institution')).toBe(false)
})

test('a column of the user’s own is not taken for a deleted one that held the same, while the ids are ours', async () => {
  const located = await found('AnalystViews', (table) => {
    const own = at(table, 'Articles')
    return {
      ...table,
      headers: table.headers.with(own, 'Mine'),
      columnIds: table.columnIds.with(own, '99'),
    }
  })
  expect(located?.columns.has('articles')).toBe(false)
})

test('of two columns that hold the same none is taken for the renamed one', async () => {
  const located = await found('AnalystViews', (table) => {
    const copied = at(table, 'Institution')
    const wide = renamed(table, 'Institution')
    return {
      ...wide,
      headers: [...wide.headers, 'A copy'],
      formulas: [...wide.formulas, null],
      columnIds: [...wide.columnIds.map((_id, index) => String(index + 40)), '99'],
      rows: wide.rows.map((row) => [...row, row[copied] ?? { value: null, formula: null }]),
    }
  })
  expect(located?.columns.has('institution')).toBe(false)
})

test('a renamed table of which three of four headers are as they were is known again, one of fewer is not', async () => {
  const mine = (count: number) => (table: FoundTable) => ({
    ...renamed(table, ...table.headers.filter((header) => header !== 'Key').slice(0, count)),
    name: 'Mine',
  })
  expect((await found('Findings', mine(3)))?.found.name).toBe('Mine')
  expect(await found('Findings', mine(4))).toBeNull()
})

test('a table that was deleted is not taken for another one of the tracker, nor for one of the user', async () => {
  expect(await found('RatingScale', () => null)).toBeNull()
  const emptied = desk()
  await emptied.add([ubs(197, '2024-07-13')])
  const snapshot = snapshotOf(emptied.workbook.book())
  const tables = snapshot.tables
    .filter(({ name }) => name !== 'RatingScale')
    .map((table) => (table.name === 'AnalystViews' ? { ...table, rows: [] } : table))
  const written = new Map((snapshot.state as TrackerState).tables).get('RatingScale')
  expect(locate(tableOf('RatingScale'), written, { ...snapshot, tables })).toBeNull()
  const own = await found('RatingScale', (table) => ({
    ...table,
    name: 'Mine',
    rows: table.rows.slice(0, 2).map((row) => row.map(() => ({ value: 'my own', formula: null }))),
  }))
  expect(own).toBeNull()
})

test('a renamed table is known by its headers and a row of it', async () => {
  const located = await found('RatingScale', (table) => ({ ...table, name: 'Scale' }))
  expect(located?.found.name).toBe('Scale')
  const views = await found('AnalystViews', (table) => ({
    ...renamed(table, 'Company'),
    name: 'V',
    rows: [],
  }))
  expect(views?.found.name).toBe('V')
})

test('a renamed table whose rows are all others is known by all of its many headers; by few it takes a row', async () => {
  const others = (table: FoundTable): FoundTable => ({
    ...table,
    name: 'Mine',
    rows: table.rows.map((row) => row.map(() => ({ value: 'another', formula: null }))),
  })
  expect((await found('AnalystViews', others))?.found.name).toBe('Mine')
  expect((await found('ChartTargets', others))?.found.name).toBe('Mine')
  expect((await found('AnalystViews', (table) => renamed(others(table), 'Company')))?.found.name).toBe('Mine')
  expect((await found('AnalystViews', (table) => renumbered(others(table))))?.found.name).toBe('Mine')
  expect(await found('RatingScale', others)).toBeNull()
  const emptied = await found('RatingScale', (table) => ({ ...table, name: 'Scale', rows: [] }))
  expect(emptied?.found.name).toBe('Scale')
})

test('a column is the one of the header it had last, though another has its first one by now', async () => {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  here.edit('AnalystViews', (table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.header === 'Target' ? { ...column, header: 'Goal' } : column,
    ),
  }))
  await here.add([morgan()])
  const snapshot = snapshotOf(here.workbook.book())
  const state = snapshot.state as TrackerState
  const tables = snapshot.tables.map((table) =>
    table.name !== 'AnalystViews'
      ? table
      : {
          ...table,
          headers: ['Target', ...table.headers],
          formulas: [null, ...table.formulas],
          columnIds: ['99', ...table.columnIds],
          rows: table.rows.map((row) => [{ value: 'my own', formula: null }, ...row]),
        },
  )
  const written = new Map(state.tables).get('AnalystViews')
  const located = locate(tableOf('AnalystViews'), written, { ...snapshot, tables })
  expect(located?.columns.get('target')).toBe(located?.found.headers.indexOf('Goal'))
})

test('a renamed column is not taken to be another that has its id in a file whose ids were given anew', async () => {
  const located = await found('AnalystViews', (table) => {
    const wide = renamed(table, 'Institution')
    const id = table.columnIds[at(table, 'Institution')] ?? ''
    return {
      ...wide,
      headers: [...wide.headers, 'Own'],
      formulas: [...wide.formulas, null],
      columnIds: [...wide.columnIds.map((_id, index) => String(index + 40)), id],
      rows: wide.rows.map((row) => [...row, { value: 'my own', formula: null }]),
    }
  })
  expect(located?.columns.get('institution')).toBe(located?.found.headers.indexOf('Institution of mine'))
})

test('a table is known by the name that it was given and that was noted, however its headers are called', async () => {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  here.workbook.change((book) => ({
    ...book,
    tables: book.tables.map((table) => (table.name === 'RatingScale' ? { ...table, name: 'Scale' } : table)),
  }))
  await here.add([morgan()])
  const snapshot = snapshotOf(here.workbook.book())
  const state = snapshot.state as TrackerState
  const tables = snapshot.tables.map((table) =>
    table.name === 'Scale'
      ? { ...table, headers: table.headers.map((header) => `${header} of mine`) }
      : table,
  )
  const located = locate(tableOf('RatingScale'), new Map(state.tables).get('RatingScale'), {
    ...snapshot,
    tables,
  })
  expect(located?.found.name).toBe('Scale')
})

test('a key column that was renamed as well is found first, since the others are known by its rows', async () => {
  const located = await found('AnalystViews', (table) => ({
    ...renamed(table, 'Key', 'Institution'),
    columnIds: table.columnIds.map((_id, index) => String(index + 40)),
  }))
  expect(located?.columns.get('institution')).toBe(located?.found.headers.indexOf('Institution of mine'))
  expect(located?.columns.get('key')).toBe(located?.found.headers.indexOf('Key of mine'))
})

test('a table of the user is not taken for a deleted one because it has a key of its', async () => {
  const own = await found('RatingScale', (table) => ({
    ...table,
    name: 'Mine',
    headers: ['Key', 'My note'],
    formulas: [null, null],
    columnIds: ['1', '2'],
    rows: table.rows.map((row) => [row[at(table, 'Key')], row[0]].flatMap((cell) => cell ?? [])),
  }))
  expect(own).toBeNull()
})

test('a renamed table without its key column is not known any more, so that no row of it counts as deleted', async () => {
  const without = await found('AnalystViews', (table) => {
    const key = at(table, 'Key')
    return {
      ...table,
      name: 'Mine',
      headers: table.headers.toSpliced(key, 1),
      formulas: table.formulas.toSpliced(key, 1),
      columnIds: table.columnIds.toSpliced(key, 1),
      rows: table.rows.map((row) => row.toSpliced(key, 1)),
    }
  })
  expect(without).toBeNull()
})

test('a renamed table of few columns is known though only a blank row is left of it', async () => {
  const emptied = await found('RatingScale', (table) => ({
    ...table,
    name: 'Scale',
    rows: table.rows.slice(0, 1).map((row) => row.map(() => ({ value: null, formula: null }))),
  }))
  expect(emptied?.found.name).toBe('Scale')
})

test('a renamed table of many columns is not known by most of its headers alone', async () => {
  const other = await found('AnalystViews', (table) => ({
    ...renamed(table, 'Institution'),
    name: 'Mine',
    columnIds: table.columnIds.map((_id, index) => String(index + 40)),
    rows: table.rows.map((row) => row.with(at(table, 'Key'), { value: 'another', formula: null })),
  }))
  expect(other).toBeNull()
})

test('a renamed column is told from one that has its header and holds the same by now', async () => {
  const located = await found('AnalystViews', (table) => {
    const [institution, company] = [at(table, 'Institution'), at(table, 'Company')]
    return {
      ...renamed(table, 'Institution'),
      columnIds: table.columnIds.map((_id, index) => String(index + 40)),
      rows: table.rows.map((row) => row.with(company, row[institution] ?? { value: null, formula: null })),
    }
  })
  expect(located?.columns.get('institution')).toBe(located?.found.headers.indexOf('Institution of mine'))
})

test('a renamed column is known by what was written in it, whatever the user put into its blank cells', async () => {
  const located = await found('AnalystViews', (table) => {
    const analyst = at(table, 'Analyst')
    return {
      ...renamed(table, 'Analyst'),
      columnIds: table.columnIds.map((_id, index) => String(index + 40)),
      rows: table.rows.map((row) =>
        row[analyst]?.value === null ? row.with(analyst, { value: 'mine', formula: null }) : row,
      ),
    }
  })
  expect(located?.columns.get('analyst')).toBe(located?.found.headers.indexOf('Analyst of mine'))
})
