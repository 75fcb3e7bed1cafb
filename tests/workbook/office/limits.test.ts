import { newNames } from '../../../src/tracker/names'
import { planTracker } from '../../../src/tracker/new-plan'
import { mergeTracker } from '../../../src/tracker/merge/merge'
import { createOfficeWorkbook } from '../../../src/workbook/office/office-workbook'
import type { OfficePlatform } from '../../office-host/library/office-stand-in'
import { startOfficeHost, type OfficeHost } from '../../office-host/start'
import { contentOf, row, SETTINGS, valueOf, view } from '../xlsx/tracker-file'

const MOST_BYTES = 5 * 1024 * 1024

/** Views of many brokers; `shift` moves the target of every tenth. */
const content = (shift: number, rows: number) =>
  contentOf({
    AnalystViews: Array.from({ length: rows }, (_, index) =>
      view(`view-${index}`, `Broker ${index % 500}`, 100 + (index % 300) + (index % 10 === 0 ? shift : 0)),
    ),
  })

let host: OfficeHost
let uninstall: () => void

const start = (platform: OfficePlatform): void => {
  host = startOfficeHost({ platform })
  uninstall = host.install()
}
beforeEach(() => start('OfficeOnline'))
afterEach(() => {
  uninstall()
  host.dispose()
})

async function writeRows(wanted: ReturnType<typeof content>) {
  const excel = createOfficeWorkbook()
  const snapshot = valueOf(await excel.read())
  valueOf(await excel.apply(planTracker(wanted, SETTINGS, newNames('en', snapshot))))
  return excel
}

const sizes = (): readonly number[] => host.batches.map(({ requestBytes }) => requestBytes)

/** A thousand rows, then a hundred changes and a hundred rows more; `edit` is what the user does between, `rows` all there are then. */
async function refreshThousand(edit: () => void = () => undefined, rows = 1100): Promise<void> {
  const excel = await writeRows(content(0, 1000))
  expect(host.roundTrips).toBeLessThanOrEqual(3)
  expect(host.table('AnalystViews').values).toHaveLength(1000)
  edit()
  host.resetCounts()
  const { state, ...rest } = valueOf(await excel.read())
  if (state === null || state === 'damaged') throw new Error('no state')
  const options = { choices: [], take: null, restore: [] } as const
  const { plan, merged } = mergeTracker({ ...rest, state }, state, content(7, 1100), options)
  expect(merged.get('AnalystViews')?.updated).toHaveLength(100)
  valueOf(await excel.apply(plan))
  const [views] = host.workbook.sheets.flatMap(({ tables }) =>
    tables.filter(({ name }) => /Views$/.test(name)),
  )
  expect(views?.values).toHaveLength(rows)
}

test('a thousand rows are refreshed on the web in three round trips, within its limits', async () => {
  await refreshThousand()
  expect(host.roundTrips).toBe(3)
  expect(Math.max(...host.batches.map(({ responseBytes }) => responseBytes))).toBeLessThan(MOST_BYTES)
  expect(Math.max(...sizes())).toBeLessThan(MOST_BYTES)
})

test('a table that the user renamed costs no round trip more', async () => {
  await refreshThousand(() => host.user.renameTable('AnalystViews', 'My_Views'))
  expect(host.roundTrips).toBe(3)
})

test('rows that the user added cost no round trip more', async () => {
  await refreshThousand(() => {
    host.user.insertRow('AnalystViews', 1000)
    host.user.typeInTable('AnalystViews', 1000, 'Institution', 'My own desk')
  }, 1101)
  expect(host.roundTrips).toBe(3)
})

test.each(['PC', 'Mac'] as const)(
  'a thousand rows are refreshed in three round trips on %s',
  async (platform) => {
    uninstall()
    start(platform)
    await refreshThousand()
    expect(host.roundTrips).toBe(3)
  },
)

test('what does not fit into a request of five megabytes is split', async () => {
  const quoted = Array.from({ length: 700 }, (_, index) =>
    row(`view-${index}`, { institution: `Broker ${index}`, quote: 'word '.repeat(800) }),
  )
  await writeRows(contentOf({ AnalystViews: quoted }))
  expect(sizes().reduce((sum, size) => sum + size, 0)).toBeGreaterThan(MOST_BYTES)
  expect(Math.max(...sizes())).toBeLessThan(MOST_BYTES)
  expect(host.table('AnalystViews').values).toHaveLength(700)
})

test('a cell being edited is waited for a moment; who goes on editing is told', async () => {
  let waited = 0
  const excel = createOfficeWorkbook(() => {
    waited++
    if (waited === 2) host.faults.cellEdit = false
    return Promise.resolve()
  })
  host.faults.cellEdit = true
  expect(await excel.read()).toMatchObject({ ok: true })
  expect(waited).toBe(2)
  host.faults.cellEdit = true
  expect(await excel.read()).toMatchObject({ ok: false, error: { code: 'cell-being-edited' } })
  expect(waited).toBe(5)
})
