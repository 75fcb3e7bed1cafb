import { newNames } from '../../../src/tracker/names'
import { planTracker } from '../../../src/tracker/new-plan'
import type { FoundCell } from '../../../src/tracker/cell'
import { DESKTOP, WEB } from '../../../src/workbook/office/limits'
import { createOfficeWorkbook } from '../../../src/workbook/office/office-workbook'
import { readSnapshot } from '../../../src/workbook/office/read'
import { startOfficeHost, type OfficeHost } from '../../office-host/start'
import { contentOf, mergeInto, SETTINGS, valueOf, view } from '../xlsx/tracker-file'

const ROWS = 130

let host: OfficeHost
let uninstall: () => void
beforeEach(async () => {
  host = startOfficeHost()
  uninstall = host.install()
  const excel = createOfficeWorkbook()
  const names = newNames('en', valueOf(await excel.read()))
  valueOf(await excel.apply(planTracker(content(ROWS), SETTINGS, names)))
})
afterEach(() => {
  uninstall()
  host.dispose()
})

const content = (rows: number) =>
  contentOf({
    AnalystViews: Array.from({ length: rows }, (_, at) => view(`view-${at}`, `Broker ${at}`, 100 + at)),
  })

/** The table of views read in the usual way and with every formula. */
async function readTwice() {
  const both = await Promise.all(
    [false, true].map(async (whole) => {
      const snapshots = [DESKTOP, WEB, { ...WEB, answer: 120_000 }].map((limits) =>
        host.run(async (context) => valueOf(await readSnapshot(context, limits, whole))),
      )
      const tables = (await Promise.all(snapshots)).map(({ tables: all }) =>
        all.find(({ name }) => name === 'AnalystViews'),
      )
      expect(tables[1]).toEqual(tables[0])
      expect(tables[2]).toEqual(tables[0])
      return tables[0]
    }),
  )
  const [usual, whole] = both
  if (usual === undefined || whole === undefined) throw new Error('no views')
  return { usual, whole }
}

const received = async (whole: boolean): Promise<number> => {
  host.resetCounts()
  await host.run(async (context) => valueOf(await readSnapshot(context, DESKTOP, whole)))
  return host.bytes.received
}

test('the formulas of a long table are read once a column, and all the same are known', async () => {
  const { usual, whole } = await readTwice()
  expect(usual).toEqual(whole)
  expect(usual.formulas.filter((formula) => formula !== null).length).toBeGreaterThan(10)
  expect((await received(false)) * 3).toBeLessThan(await received(true))
})

test('computed cells that the user typed over, cleared, or gave a formula among those looked at are told as they are', async () => {
  host.user.typeInTable('AnalystViews', 7, 'Status', 'mine')
  host.user.typeInTable('AnalystViews', 8, 'Status', '')
  host.user.typeInTable('AnalystViews', 0, 'Upside now', '=1+1')
  host.user.typeInTable('AnalystViews', 40, 'Institution', "'=a text")
  const { usual, whole } = await readTwice()
  expect(usual).toEqual(whole)
})

test('a column that was rewritten or typed over whole, rows deleted, added, sorted and columns moved are told as they are', async () => {
  const rows = (): number => host.table('AnalystViews').values.length
  for (let row = 0; row < ROWS; row++) {
    host.user.typeInTable('AnalystViews', row, 'Upside now', '=2+2')
    host.user.typeInTable('AnalystViews', row, 'Age (days)', 3)
  }
  host.user.sortTable('AnalystViews', 'Target', false)
  host.user.moveColumn('AnalystViews', 'Status', 1)
  host.user.insertColumn('AnalystViews', 3, 'My own')
  for (let row = 0; row < 9; row++) host.user.typeInTable('AnalystViews', row, 'My own', `=${row}+1`)
  for (const row of [99, 50, 1]) host.user.deleteRow('AnalystViews', row)
  host.user.insertRow('AnalystViews', 20)
  expect(rows()).toBe(ROWS - 2)
  const { usual, whole } = await readTwice()
  expect(usual).toEqual(whole)
})

test('a formula of the user in one cell of a computed column stays through a refresh, and new rows get the column’s', async () => {
  host.user.typeInTable('AnalystViews', 77, 'Status', '=1+1')
  const excel = createOfficeWorkbook()
  valueOf(await mergeInto(excel, content(ROWS + 5)))
  const { columns, formulas } = host.table('AnalystViews')
  const at = columns.findIndex(({ name }) => name === 'Status')
  expect(formulas[77]?.[at]).toBe('=1+1')
  expect(formulas[ROWS + 3]?.[at]).toBe(formulas[0]?.[at])
})

test('a column that is written over keeps such a formula, and the next reading knows it', async () => {
  host.user.typeInTable('AnalystViews', 77, 'Status', '=1+1')
  const excel = createOfficeWorkbook()
  const statusIn = async () => {
    const { tables } = valueOf(await excel.read())
    const table = tables.find(({ name }) => name === 'AnalystViews')
    const at = table?.headers.indexOf('Status') ?? -1
    return { at, cells: (table?.rows ?? []).map((row) => row[at]) }
  }
  const { at, cells } = await statusIn()
  const formula = `${cells[0]?.formula ?? ''}&""`
  const writes = cells.map((cell, row) => {
    return { row, column: at, cell: { formula, value: null }, expected: cell?.value ?? null }
  })
  const plan = { steps: [{ do: 'write-cells' as const, table: 'AnalystViews', cells: writes }] }
  expect(await excel.apply(plan)).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } })
  expect(host.table('AnalystViews').formulas[77]?.[at]).toBe('=1+1')
  expect((await statusIn()).cells[77]?.formula).toBe('1+1')
})

test('of a table that Excel tells nothing of by the column every formula is read', async () => {
  host.user.typeInTable('AnalystViews', 7, 'Status', 'mine')
  const whole = await host.run(async (context) => valueOf(await readSnapshot(context, DESKTOP, true)))
  host.faults.atRoundTrip(2)
  const found = await host.run(async (context) => valueOf(await readSnapshot(context, DESKTOP)))
  expect(found.tables).toEqual(whole.tables)
  expect(found.tables.some(({ rows }) => rows.some((row) => row.some(isTyped)))).toBe(true)
})

const isTyped = ({ value, formula }: FoundCell): boolean => value === 'mine' && formula === null
