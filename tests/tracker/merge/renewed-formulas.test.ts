import { tableOf } from '../../../src/tracker/catalogue'
import type { TableId } from '../../../src/tracker/column'
import { expandFormula } from '../../../src/tracker/formula-template'
import { renewedFormulas } from '../../../src/tracker/merge/renewed-formulas'
import { whereabouts, type Whereabouts } from '../../../src/tracker/merge/workbook-names'
import type { FoundTable, Snapshot } from '../../../src/tracker/snapshot'
import type { TrackerState } from '../../../src/tracker/state'
import { snapshotOf } from '../../../src/workbook/memory/snapshot'
import { formerFormula } from '../formerly'
import { desk, morgan, ubs } from './desk'

type Column = readonly [table: TableId, column: string]

const STATUS: Column = ['AnalystViews', 'status']
const CHECK: Column = ['AnalystViews', 'check']
const PRICE: Column = ['Consensus', 'price_now']

async function tracker() {
  const here = desk()
  await here.add([ubs(197, '2024-07-13'), morgan()])
  const snapshot = snapshotOf(here.workbook.book())
  const state = snapshot.state as TrackerState
  return { here, snapshot, state, where: whereabouts(snapshot, state) }
}

const columnAt = ({ located }: Whereabouts, [table, column]: Column): number =>
  located.get(table)?.columns.get(column) ?? -1

const formerly = ([table, column]: Column, { names }: Whereabouts): string => {
  const formula = formerFormula(table, column, names)
  if (formula === null) throw new Error(`${column} has had one formula`)
  return formula
}

const ofNow = ([table, column]: Column, { names }: Whereabouts): string =>
  expandFormula(tableOf(table).columns.find(({ id }) => id === column)?.formula ?? '', table, names)

/** The workbook with another formula in cells of a column, and in the column itself. */
function holding(
  snapshot: Snapshot,
  [table]: Column,
  at: number,
  formula: string,
  rows: (row: number) => boolean,
  whole: boolean,
): Snapshot {
  const changed = (found: FoundTable): FoundTable => ({
    ...found,
    formulas: found.formulas.map((each, index) => (whole && index === at ? formula : each)),
    rows: found.rows.map((cells, row) => (rows(row) ? cells.with(at, { value: null, formula }) : cells)),
  })
  return { ...snapshot, tables: snapshot.tables.map((each) => (each.name === table ? changed(each) : each)) }
}

const all = () => true
const none = () => false

test('a tracker of now needs no other formulas', async () => {
  const { where } = await tracker()
  expect(renewedFormulas(where)).toEqual({ where, renewals: [] })
})

test('one column with the formula of then gets that of now in all of its cells and for rows to come', async () => {
  const { snapshot, state, where } = await tracker()
  const at = columnAt(where, STATUS)
  const earlier = holding(snapshot, STATUS, at, formerly(STATUS, where), all, true)
  const renewed = renewedFormulas(whereabouts(earlier, state))
  const formula = ofNow(STATUS, where)
  expect(renewed.renewals).toEqual([
    { do: 'renew-formulas', table: 'AnalystViews', column: at, rows: [0, 1], formula, whole: true },
  ])
  const after = renewed.where.located.get('AnalystViews')?.found.formulas
  expect(after).toEqual(where.located.get('AnalystViews')?.found.formulas)
})

test('a single cell with the formula of then gets that of now, though the column has a formula of the user’s', async () => {
  const { snapshot, state, where } = await tracker()
  const at = columnAt(where, CHECK)
  const earlier = holding(snapshot, CHECK, at, formerly(CHECK, where), (row) => row === 1, false)
  const own = holding(earlier, CHECK, at, '1+1', none, true)
  const renewed = renewedFormulas(whereabouts(own, state))
  expect(renewed.renewals).toMatchObject([{ column: at, rows: [1], whole: false }])
  expect(renewed.where.located.get('AnalystViews')?.found.formulas[at]).toBe('1+1')
})

test('a column with the formula of then that no cell holds any more gets that of now for rows to come', async () => {
  const { snapshot, state, where } = await tracker()
  const at = columnAt(where, CHECK)
  const theirs = holding(snapshot, CHECK, at, '1+1', all, false)
  const earlier = holding(theirs, CHECK, at, formerly(CHECK, where), none, true)
  expect(renewedFormulas(whereabouts(earlier, state)).renewals).toMatchObject([
    { column: at, rows: [], whole: true },
  ])
})

test('each table gets the formulas of its own columns', async () => {
  const { snapshot, state, where } = await tracker()
  const earlier = [STATUS, PRICE].reduce(
    (now, column) => holding(now, column, columnAt(where, column), formerly(column, where), all, true),
    snapshot,
  )
  const renewed = renewedFormulas(whereabouts(earlier, state))
  expect(renewed.renewals.map(({ table, formula }) => [table, formula])).toEqual([
    ['Consensus', ofNow(PRICE, where)],
    ['AnalystViews', ofNow(STATUS, where)],
  ])
  for (const [id, { found }] of where.located)
    expect(renewed.where.located.get(id)?.found.formulas).toEqual(found.formulas)
})

test('a refresh writes them, though nothing else has changed, and once', async () => {
  const { here, where } = await tracker()
  const at = columnAt(where, STATUS)
  const formula = formerly(STATUS, where)
  here.edit('AnalystViews', (table) => ({
    ...table,
    columns: table.columns.map((column, index) => (index === at ? { ...column, formula } : column)),
    rows: table.rows.map((row) => row.with(at, { formula, value: null })),
  }))
  expect((await here.add([])).unchanged).toBe(false)
  const formulas = here.table('AnalystViews').rows.map((row) => row[at])
  expect(formulas).toMatchObject([{ formula: ofNow(STATUS, where) }, { formula: ofNow(STATUS, where) }])
  expect((await here.add([])).unchanged).toBe(true)
})
