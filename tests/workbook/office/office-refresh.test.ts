import { refresh, type RefreshOptions } from '../../../src/app/refresh'
import type { Analysis } from '../../../src/audit/finding'
import { createOfficeWorkbook } from '../../../src/workbook/office/office-workbook'
import { startOfficeHost, type OfficeHost } from '../../office-host/start'
import { evaluate } from './evaluate'
import { FIRST, LATER } from './stories'

const OPTIONS: RefreshOptions = { settings: { language: 'en', keep: 'articles' }, take: null }

let host: OfficeHost
let uninstall: () => void
const excel = createOfficeWorkbook()

beforeEach(async () => {
  host = startOfficeHost({ evaluate })
  uninstall = host.install()
  await write(FIRST)
  host.resetCounts()
})
afterEach(() => uninstall())

const attempt = (...analyses: Analysis[]) => refresh(excel, analyses, OPTIONS)

async function write(...analyses: Analysis[]) {
  const done = await attempt(...analyses)
  if (!done.ok) throw new Error(`${done.error.code} ${done.error.detail}`)
  return done.value
}

const column = (table: string, header: string): readonly unknown[] => {
  const found = host.table(table)
  const at = found.columns.findIndex(({ name }) => name === header)
  return found.values.map((row) => row[at])
}

test('adds the rows of a later article below, in three round trips, with their formulas', async () => {
  const { counts } = await write(LATER)
  expect(counts).toMatchObject({ added: 3, updated: 0, conflicts: 0 })
  expect(host.roundTrips).toBeLessThanOrEqual(3)
  expect(column('AnalystViews', 'Institution')).toEqual(['UBS', 'Goldman Sachs'])
  expect(column('AnalystViews', 'Rating')).toEqual(['Sell', 'Buy'])
  expect(column('AnalystViews', 'Status')).toEqual(['current', 'current'])
  expect((await write(LATER)).unchanged).toBe(true)
})

test("keeps the user's edits, order, own column and renamed header", async () => {
  await write(LATER)
  host.user.typeInTable('AnalystViews', 0, 'Target', 180)
  host.user.typeInTable('AnalystViews', 1, 'Analyst', "'=my own words")
  host.user.renameColumn('AnalystViews', 'Currency', 'Money')
  host.user.sortTable('AnalystViews', 'Company', true)
  host.user.insertColumn('AnalystViews', 2, 'Mine')
  host.user.typeInTable('AnalystViews', 1, 'Mine', 'call them')
  const before = host.table('AnalystViews').values
  expect((await write(FIRST, LATER)).counts).toMatchObject({ added: 0, updated: 0, kept: 1, conflicts: 0 })
  expect(host.table('AnalystViews').values).toEqual(before)
})

test('does not bring back a row the user deleted', async () => {
  host.user.deleteRow('Fleets', 0)
  await write(LATER)
  expect(column('Fleets', 'Owner').filter((owner) => owner !== '')).toEqual(['Meta'])
})

test('moves what the user wrote below a table down instead of writing over it', async () => {
  const last = host.table('AnalystViews').address.split(':').at(-1) ?? ''
  const below = Number(/\d+/.exec(last)?.[0]) + 3
  host.user.type('Analyst Views', `A${below}`, 'my note')
  await write(LATER)
  const notes = [...host.sheet('Analyst Views').cells].filter(([, { value }]) => value === 'my note')
  expect(notes.map(([address]) => address)).toEqual([`A${below + 1}`])
})

test('leaves a chart as the user made it, and one that was deleted away', async () => {
  const [first, second] = host.sheet('Summary').charts
  if (first === undefined || second === undefined) throw new Error('no charts')
  host.user.deleteChart(first.name)
  await write(LATER)
  const names = host.sheet('Summary').charts.map(({ name }) => name)
  expect(names).not.toContain(first.name)
  expect(names.filter((name) => name === second.name)).toHaveLength(1)
})

test.each([
  ['a protected sheet', () => host.user.protect('Analyst Views'), 'protected-sheet'],
  ['a cell being edited', () => void (host.faults.cellEdit = true), 'cell-being-edited'],
])('says so at %s, changes nothing, and ends right when tried again', async (_name, act, code) => {
  const before = host.table('Fleets').values
  act()
  expect(await attempt(LATER)).toMatchObject({ ok: false, error: { code } })
  host.faults.clear()
  expect(host.table('Fleets').values).toEqual(before)
  if (code === 'protected-sheet') host.user.unprotect('Analyst Views')
  await write(LATER)
  expect(column('AnalystViews', 'Institution')).toEqual(['UBS', 'Goldman Sachs'])
})

test('finds a table again that the user renamed, and leaves one that was deleted', async () => {
  host.user.renameTable('AnalystViews', 'Calls')
  host.user.deleteTable('Fleets')
  const { missing } = await write(LATER)
  expect(missing).toEqual(['Fleets'])
  expect(column('Calls', 'Institution')).toEqual(['UBS', 'Goldman Sachs'])
})

test.each([
  ['a value', 55, 55],
  ['a formula', '=11*5', '=11*5'],
])(
  'puts back %s that somebody else wrote between reading and writing, though it was read for the selection since',
  async (_name, typed, kept) => {
    const read = await excel.read()
    if (!read.ok) throw new Error(read.error.code)
    const table = read.value.tables.find(({ name }) => name === 'AnalystViews')
    const at = table?.headers.indexOf('Target') ?? 0
    host.user.asCoauthor(() => host.user.typeInTable('AnalystViews', 0, 'Target', typed))
    await excel.read()
    const cells = [{ row: 0, column: at, cell: { value: 200 }, expected: 197 }]
    const plan = { steps: [{ do: 'write-cells' as const, table: 'AnalystViews', cells }] }
    const applied = await excel.apply(plan, {}, read.value)
    expect(applied).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } })
    expect(host.table('AnalystViews').formulas[0]?.[at]).toBe(kept)
  },
)
