import { refresh, type RefreshOptions } from '../../../src/app/refresh'
import type { Analysis } from '../../../src/audit/finding'
import { createOfficeWorkbook } from '../../../src/workbook/office/office-workbook'
import { startOfficeHost, type OfficeHost } from '../../office-host/start'
import { evaluate } from './evaluate'
import { FIRST, LATER, WEEK } from './stories'

const OPTIONS: RefreshOptions = { settings: { language: 'en', keep: 'articles' }, take: null }

let host: OfficeHost
let uninstall: () => void
const excel = createOfficeWorkbook()

beforeEach(() => {
  host = startOfficeHost({ evaluate })
  uninstall = host.install()
})
afterEach(() => {
  uninstall()
  host.dispose()
})

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

/** The line of the sheet on which a table ends. */
const lastLine = (table: string): number => Number(/\d+$/.exec(host.table(table).address)?.[0])

const placesOf = (sheet: string, text: string): readonly string[] =>
  [...host.sheet(sheet).cells].filter(([, { value }]) => value === text).map(([address]) => address)

test('a table that the user sorted and filtered is refreshed in that order, and stays filtered', async () => {
  await write(FIRST, LATER)
  host.user.sortTable('AnalystViews', 'Institution', true)
  host.user.filterTable('AnalystViews', 'Institution', ['UBS'])
  host.user.filterTable('Fleets', 'Owner', ['Tesla'])
  const more = await write(FIRST, LATER)
  expect(more.unchanged).toBe(true)
  expect(column('AnalystViews', 'Institution')).toEqual(['Goldman Sachs', 'UBS'])
  const filters = host.table('AnalystViews').columns.filter(({ filter }) => filter !== null)
  expect(filters.map(({ name }) => name)).toEqual(['Institution'])
})

test('rows are added to a table whose filter hides its last row, below all of its rows and in sight', async () => {
  await write(FIRST)
  host.user.filterTable('AnalystViews', 'Institution', ['nobody'])
  const line = lastLine('AnalystViews')
  await write(LATER)
  expect(column('AnalystViews', 'Institution')).toEqual(['UBS', 'Goldman Sachs'])
  expect(host.sheet('Analyst Views').hiddenRows).toEqual([line - 1])
  expect((await write(LATER)).unchanged).toBe(true)
})

test('rows are added above the totals that the user turned on, which stay below', async () => {
  await write(FIRST)
  await host.run(async (context) => {
    context.workbook.tables.getItem('AnalystViews').showTotals = true
    await context.sync()
  })
  await write(LATER)
  expect(column('AnalystViews', 'Institution')).toEqual(['UBS', 'Goldman Sachs'])
  expect(host.table('AnalystViews').showTotals).toBe(true)
  expect(placesOf('Analyst Views', 'Total')).toEqual([`A${lastLine('AnalystViews')}`])
  expect((await write(LATER)).unchanged).toBe(true)
})

test('data right below a table moves down, and formulas that name it follow', async () => {
  await write(FIRST)
  const line = lastLine('AnalystViews') + 1
  // Typed without the table taking it in, as after Undo of the growth that Excel offers.
  host.user.type('Analyst Views', `A${line + 1}`, 'right below')
  host.user.deleteLines('Analyst Views', `${line}:${line}`)
  host.user.type('Sheet1', 'A1', `='Analyst Views'!A${line}`)
  expect(placesOf('Analyst Views', 'right below')).toEqual([`A${line}`])
  await write(LATER)
  expect(column('AnalystViews', 'Institution')).toEqual(['UBS', 'Goldman Sachs'])
  expect(placesOf('Analyst Views', 'right below')).toEqual([`A${line + 1}`])
  expect(host.sheet('Sheet1').cells.get('A1')?.value).toBe('right below')
})

test('merged cells below a table stay merged and whole', async () => {
  await write(FIRST)
  const line = lastLine('AnalystViews') + 3
  await host.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Analyst Views').getRange(`A${line}:C${line}`)
    cells.merge(false)
    cells.values = [['merged', null, null]]
    await context.sync()
  })
  await write(LATER)
  expect(placesOf('Analyst Views', 'merged')).toEqual([`A${line + 1}`])
})

test('a sheet that the user renamed is found by its table; one deleted is missing and is not made again', async () => {
  await write(FIRST)
  host.user.renameSheet('Analyst Views', "Kim's calls")
  host.user.deleteSheet('GPU Fleets')
  const { missing } = await write(LATER)
  expect(missing).toEqual(['Fleets'])
  expect(column('AnalystViews', 'Institution')).toEqual(['UBS', 'Goldman Sachs'])
  expect(host.workbook.sheets.map(({ name }) => name)).not.toContain('GPU Fleets')
  const again = await write(LATER)
  expect([again.unchanged, again.missing]).toEqual([true, ['Fleets']])
})

test("sheets, tables and names of the user's own that bear our names are left alone", async () => {
  host.user.addSheet('Summary')
  host.user.type('Summary', 'A1', 'Broker')
  host.user.type('Summary', 'A2', 'mine')
  host.user.makeTable('Summary', 'A1:A2', 'AnalystViews')
  await host.run(async (context) => {
    context.workbook.names.add('StaleDays', '=12')
    await context.sync()
  })
  await write(FIRST)
  expect(host.table('AnalystViews').values).toEqual([['mine']])
  expect(column('AnalystViews_2', 'Institution')).toEqual(['UBS'])
  expect(host.sheet('Summary').tables.map(({ name }) => name)).toEqual(['AnalystViews'])
  expect(host.workbook.names.find(({ name }) => name === 'StaleDays')?.formula).toBe('=12')
  await write(LATER)
  expect(column('AnalystViews_2', 'Institution')).toEqual(['UBS', 'Goldman Sachs'])
  expect(host.table('AnalystViews').values).toEqual([['mine']])
})

test('a workbook open for reading only is told so, and nothing of it changes', async () => {
  await write(FIRST)
  const before = host.table('AnalystViews').values
  host.faults.readOnly = true
  expect(await attempt(LATER)).toMatchObject({ ok: false, error: { code: 'read-only' } })
  host.faults.clear()
  expect(host.table('AnalystViews').values).toEqual(before)
})

test('a row that the other one in the workbook adds while we refresh is kept, and ours come once', async () => {
  await write(FIRST)
  const read = await excel.read()
  if (!read.ok) throw new Error(read.error.code)
  host.user.asCoauthor(() => {
    host.user.insertRow('AnalystViews', 1)
    host.user.typeInTable('AnalystViews', 1, 'Institution', 'their own')
  })
  await write(LATER)
  expect([...column('AnalystViews', 'Institution')].sort()).toEqual(['Goldman Sachs', 'UBS', 'their own'])
  expect((await write(LATER)).unchanged).toBe(true)
})

test('our own writing raises no event that anybody hears, and events are on afterwards', async () => {
  const heard: string[] = []
  await write(FIRST)
  await host.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event.address)
      return Promise.resolve()
    })
    await context.sync()
  })
  await write(LATER)
  await host.settle()
  expect(heard).toEqual([])
  host.user.typeInTable('AnalystViews', 0, 'Analyst', 'somebody')
  await host.settle()
  expect(heard).toHaveLength(1)
})

test("a chart keeps the user's place and title when its rows grow; one of their own on our table is not touched", async () => {
  await write(FIRST)
  const chartOf = (name: string) =>
    host.workbook.sheets.flatMap(({ charts }) => charts).find((each) => each.name === name)
  host.user.moveChart('TargetsByInstitution', 700, 30)
  host.user.restyleChart('TargetsByInstitution', 'title.text', 'My title')
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Analyst Views')
    const body = context.workbook.tables.getItem('AnalystViews').columns.getItem('Target').getDataBodyRange()
    sheet.charts.add('ColumnClustered', body, 'Columns').name = 'Mine'
    await context.sync()
  })
  const [ours, mine] = [chartOf('TargetsByInstitution'), chartOf('Mine')]
  await write(WEEK)
  const after = chartOf('TargetsByInstitution')
  expect([after?.top, after?.left, after?.title]).toEqual([700, 30, 'My title'])
  expect(after?.series[0]?.values).not.toBe(ours?.series[0]?.values)
  expect(chartOf('Mine')).toEqual(mine)
})

test.each([
  ['costs of a first fleet', [WEEK], [WEEK, FIRST]],
  ['costs beside other fleets', [LATER], [LATER, FIRST]],
])('a chart comes with all of its series at once: %s', async (_name, first, both) => {
  await write(...first)
  await write(...both)
  const drawn = host.sheet('Summary').charts.find(({ name }) => name === 'CostPerGpu')
  expect(drawn?.series.map(({ name }) => name)).toEqual(['Implied cost', 'Price, low', 'Price, high'])
  expect((await write(...both)).unchanged).toBe(true)
})

test('words in place of a chart go when it comes, and stay away when the user deletes it', async () => {
  const missing = 'No investments yet.'
  await write(WEEK)
  expect(placesOf('Summary', missing)).toHaveLength(1)
  await write(WEEK, FIRST)
  expect(placesOf('Summary', missing)).toEqual([])
  host.user.deleteChart('InvestmentsByOwner')
  await write(WEEK, FIRST)
  expect(placesOf('Summary', missing)).toEqual([])
})

test('new rows of an emptied table lack the formulas alone that read a table or a column the user deleted', async () => {
  await write(FIRST)
  host.user.deleteColumn('Fleets', 'Chip')
  for (const table of ['Fleets', 'Investments'])
    for (const _row of host.table(table).values) host.user.deleteRow(table, 0)
  host.user.deleteTable('Prices')
  await write(FIRST, WEEK, LATER)
  const formulas = (table: string): readonly string[] => {
    const { columns, formulas: rows } = host.table(table)
    return columns.flatMap(({ name }, at) => (String(rows.at(-1)?.[at]).startsWith('=') ? [name] : []))
  }
  expect(formulas('Fleets')).toContain('Share of largest')
  expect(formulas('Fleets')).not.toContain('H100-equivalents')
  expect((await write(FIRST, WEEK, LATER)).unchanged).toBe(true)
})

test('the blank row of a table that the user emptied is filled first', async () => {
  await write(FIRST)
  host.user.deleteRow('AnalystViews', 0)
  await write(LATER)
  expect(column('AnalystViews', 'Institution')).toEqual(['Goldman Sachs'])
})

test('a formula that the user typed alone into that row stays, and new rows come below', async () => {
  await write(FIRST)
  host.user.deleteRow('AnalystViews', 0)
  host.user.typeInTable('AnalystViews', 0, 'Target', '=100+1')
  await write(LATER)
  expect(column('AnalystViews', 'Institution')).toEqual(['', 'Goldman Sachs'])
  expect(column('AnalystViews', 'Target')[0]).toBe(101)
  expect((await write(LATER)).unchanged).toBe(true)
})

test('one that reads its row stays in a table that never held a row, too', async () => {
  await write(WEEK)
  host.user.typeInTable('Investments', 0, 'Amount', '=LEN([@Owner])+7')
  await write(WEEK, FIRST)
  expect(column('Investments', 'Amount')).toEqual([7, 1_000_000_000])
  expect((await write(WEEK, FIRST)).unchanged).toBe(true)
})

test("a formula of the user over that of a computed column is the column's in a table of one blank row", async () => {
  await write(FIRST)
  for (const _row of host.table('Fleets').values) host.user.deleteRow('Fleets', 0)
  host.user.typeInTable('Fleets', 0, 'Share of largest', '=LEN([@Owner])')
  await write(FIRST, WEEK)
  const found = host.table('Fleets')
  const at = found.columns.findIndex(({ name }) => name === 'Share of largest')
  expect(found.values.length).toBeGreaterThan(0)
  expect(found.formulas.map((row) => row[at])).toEqual(found.formulas.map(() => '=LEN([@Owner])'))
})
