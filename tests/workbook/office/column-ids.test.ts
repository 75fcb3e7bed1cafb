import { refresh, type RefreshOptions } from '../../../src/app/refresh'
import { createOfficeWorkbook } from '../../../src/workbook/office/office-workbook'
import { startOfficeHost, type OfficeHost } from '../../office-host/start'
import { evaluate } from './evaluate'
import { FIRST } from './stories'

const OPTIONS: RefreshOptions = { settings: { language: 'en', keep: 'articles' }, take: null }

let host: OfficeHost
let uninstall: () => void
beforeEach(() => {
  host = startOfficeHost({ evaluate, firstColumnId: 41 })
  uninstall = host.install()
})
afterEach(() => uninstall())

test('notes the ids that Excel gives the columns of new tables, so that the next refresh finds nothing to do', async () => {
  const excel = createOfficeWorkbook()
  expect(await refresh(excel, [FIRST], OPTIONS)).toMatchObject({ ok: true })
  expect(host.roundTrips).toBe(3)
  expect(await refresh(excel, [FIRST], OPTIONS)).toMatchObject({ ok: true, value: { unchanged: true } })
})

test('ends right where the noting fails', async () => {
  const excel = createOfficeWorkbook()
  host.faults.atRoundTrip(3)
  expect(await refresh(excel, [FIRST], OPTIONS)).toMatchObject({ ok: false })
  host.faults.clear()
  expect(await refresh(excel, [FIRST], OPTIONS)).toMatchObject({ ok: true, value: { counts: { added: 0 } } })
  expect(await refresh(excel, [FIRST], OPTIONS)).toMatchObject({ ok: true, value: { unchanged: true } })
})
