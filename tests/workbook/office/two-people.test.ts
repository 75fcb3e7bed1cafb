import { prepare, type RefreshOptions } from '../../../src/app/refresh'
import { createOfficeWorkbook } from '../../../src/workbook/office/office-workbook'
import { startOfficeHost, type OfficeHost } from '../../office-host/start'
import { evaluate } from './evaluate'
import { FIRST, LATER, WEEK, WEEK_CORRECTED } from './stories'
import { valueOf } from '../xlsx/tracker-file'

const OPTIONS: RefreshOptions = { settings: { language: 'en', keep: 'articles' }, take: null }

let host: OfficeHost
let uninstall: () => void
const excel = createOfficeWorkbook()

beforeEach(async () => {
  host = startOfficeHost({ evaluate })
  uninstall = host.install()
  await write([FIRST, WEEK])
})
afterEach(() => uninstall())

/** A refresh; `meanwhile` is what somebody else does between its reading and its writing. */
async function write(analyses: Parameters<typeof prepare>[1], meanwhile = (): void => undefined) {
  const read = valueOf(await excel.read())
  const { plan, refreshed } = valueOf(prepare(read, analyses, OPTIONS))
  host.user.asCoauthor(meanwhile)
  return { refreshed, applied: plan.steps.length === 0 ? null : await excel.apply(plan, {}, read) }
}

/** Institution and target of each view, whatever the order. */
function targets(): readonly string[] {
  const { columns, values } = host.table('AnalystViews')
  const at = (header: string): number => columns.findIndex(({ name }) => name === header)
  return values.map((row) => `${String(row[at('Institution')])} ${String(row[at('Target')])}`).sort()
}

const WANTED = ['Barclays 220', 'Deutsche Bank 290', 'Goldman Sachs 150', 'Morgan Stanley 300', 'UBS 197']

test('a table that somebody else sorts between reading and writing ends as if they had sorted it before', async () => {
  const { applied } = await write([WEEK_CORRECTED, LATER], () => {
    host.user.sortTable('AnalystViews', 'Target', true)
  })
  expect(applied).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } })
  const again = await write([WEEK_CORRECTED, LATER])
  expect(again.applied).toMatchObject({ ok: true })
  expect(again.refreshed.conflicts).toEqual([])
  expect(targets()).toEqual(WANTED)
  expect((await write([WEEK_CORRECTED, LATER])).refreshed.unchanged).toBe(true)
})

test('what somebody else types meanwhile is asked about like what the user types', async () => {
  const institutions = host
    .table('AnalystViews')
    .values.map((cells) => cells.findIndex((value) => value === 'Morgan Stanley') >= 0)
  const at = institutions.indexOf(true)
  const { applied } = await write([WEEK_CORRECTED], () => {
    host.user.typeInTable('AnalystViews', at, 'Target', 305)
  })
  expect(applied).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } })
  const again = await write([WEEK_CORRECTED])
  expect(again.refreshed.conflicts).toMatchObject([{ column: 'target', base: 310, mine: 305, theirs: 300 }])
  expect(targets()).toContain('Morgan Stanley 305')
})

test('a number that somebody types where the articles have a text stays a number', async () => {
  const read = valueOf(await excel.read())
  const table = read.tables.find(({ name }) => name === 'AnalystViews')
  const column = table?.headers.indexOf('Target') ?? 0
  host.user.asCoauthor(() => host.user.typeInTable('AnalystViews', 0, 'Target', 55))
  const expected = table?.rows[0]?.[column]?.value ?? null
  const cells = [{ row: 0, column, cell: { value: 'two hundred' }, expected }]
  const plan = { steps: [{ do: 'write-cells' as const, table: 'AnalystViews', cells }] }
  const before = host.table('AnalystViews')
  expect(await excel.apply(plan, {}, read)).toMatchObject({ ok: false })
  expect(host.table('AnalystViews').values).toEqual(before.values)
})
