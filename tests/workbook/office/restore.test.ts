import { refresh, type RefreshOptions } from '../../../src/app/refresh'
import type { Analysis } from '../../../src/audit/finding'
import { restorationOf } from '../../../src/tracker/restore/restoration'
import { ok } from '../../../src/values/result'
import { createOfficeWorkbook, type OfficeWorkbook } from '../../../src/workbook/office/office-workbook'
import { startOfficeHost, type OfficeHost } from '../../office-host/start'
import { evaluate } from './evaluate'
import { FIRST, LATER, told } from './stories'
import { visible } from './visible'

const OPTIONS: RefreshOptions = { settings: { language: 'en', keep: 'articles' }, take: null }

let host: OfficeHost
let uninstall: () => void
let excel: OfficeWorkbook

beforeEach(() => {
  host = startOfficeHost({ evaluate })
  uninstall = host.install()
  excel = createOfficeWorkbook(undefined, (...given) => Promise.resolve(ok(restorationOf(...given))))
})
afterEach(() => uninstall())

const attempt = (...analyses: Analysis[]) => refresh(excel, analyses, OPTIONS)

async function write(...analyses: Analysis[]): Promise<void> {
  expect(await attempt(...analyses)).toMatchObject({ ok: true })
}

const restored = async () => {
  const done = await excel.restore()
  if (!done.ok) throw new Error(`${done.error.code} ${done.error.detail}`)
  return done.value
}

/** The first article corrected: the target is told in won. */
const IN_WON = told(
  '2024-08-31',
  'On Aug. 28 UBS analyst Patrick Hummel put a "Sell" rating and a price target of 260,000 won on Tesla. Tesla plans to invest $1 billion in AI this year. Tesla was running 35,000 H100 chips in April.',
)

const TAKEN = { left: 0, blockedBy: null }

const column = (table: string, header: string): readonly unknown[] => {
  const found = host.table(table)
  const at = found.columns.findIndex(({ name }) => name === header)
  return found.values.map((row) => row[at])
}

test('takes a refresh back to the cell, the chart and the note', async () => {
  await write(FIRST)
  host.user.type('Analyst Views', 'A30', 'my note below')
  host.user.typeInTable('AnalystViews', 0, 'Target', 210)
  const before = visible(host)
  await write(LATER)
  const after = visible(host)
  expect(after).not.toEqual(before)
  expect(await restored()).toEqual(TAKEN)
  expect(visible(host)).toEqual(before)
  expect(excel.lastWrite()).toBeNull()
  await write(LATER)
  expect(visible(host)).toEqual(after)
})

test('gives cells the number format back that they had', async () => {
  await write(FIRST)
  const last = host.table('AnalystViews').address.split(':').at(-1) ?? ''
  const at = host.table('AnalystViews').columns.findIndex(({ name }) => name === 'Target')
  const cell = `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[at] ?? ''}${Number(/\d+/.exec(last)?.[0])}`
  const format = () => host.sheet('Analyst Views').cells.get(cell)?.numberFormat
  const before = format()
  await write(IN_WON)
  expect([column('AnalystViews', 'Currency'), format() === before]).toEqual([['KRW'], false])
  expect(await restored()).toEqual(TAKEN)
  expect([column('AnalystViews', 'Currency'), format()]).toEqual([['USD'], before])
})

test('leaves what the user has done since', async () => {
  await write(FIRST)
  await write(LATER)
  host.user.renameColumn('AnalystViews', 'Currency', 'Money')
  host.user.insertColumn('AnalystViews', 2, 'Mine')
  host.user.typeInTable('AnalystViews', 0, 'Mine', 'call them')
  host.user.sortTable('AnalystViews', 'Company', true)
  host.user.insertColumn('Fleets', 2, 'Checked')
  host.user.typeInTable('Fleets', 1, 'Checked', 'yes')
  host.user.type('GPU Fleets', 'A30', 'my note')
  expect(await restored()).toEqual({ left: 1, blockedBy: null })
  expect(column('AnalystViews', 'Institution')).toEqual(['UBS'])
  expect(column('AnalystViews', 'Mine')).toEqual(['call them'])
  expect(column('Fleets', 'Owner')).toEqual(['Tesla', 'Meta'])
  expect([...host.sheet('GPU Fleets').cells.values()].some(({ value }) => value === 'my note')).toBe(true)
  await write(LATER)
  expect(column('AnalystViews', 'Institution')).toEqual(expect.arrayContaining(['UBS', 'Goldman Sachs']))
  expect(column('Fleets', 'Owner')).toEqual(['Tesla', 'Meta'])
  expect(await attempt(LATER)).toMatchObject({ ok: true, value: { unchanged: true } })
})

test('takes a first writing out of the workbook again, whole', async () => {
  host.user.type('Sheet1', 'A1', 'mine')
  host.user.makeTable('Sheet1', 'C1:D3', 'MyTable')
  const before = visible(host)
  await write(FIRST)
  expect(await restored()).toEqual(TAKEN)
  expect(visible(host)).toEqual(before)
  await write(FIRST)
  expect(column('AnalystViews', 'Institution')).toEqual(['UBS'])
})

test.each([
  ['a note', 'Analyst Views', () => host.user.type('Analyst Views', 'A40', 'mine')],
  ['a price', 'Assumptions', () => host.user.typeInTable('Prices', 0, 'Price', 213.2)],
  ['an edit', 'GPU Fleets', () => host.user.typeInTable('Fleets', 0, 'Owner', 'Tesla Inc.')],
  ['a table', 'Sources', () => host.user.makeTable('Sources', 'AD40:AE41', 'Own')],
])('takes nothing out with %s of the user’s on it', async (_name, sheet, act) => {
  await write(FIRST)
  act()
  const before = visible(host)
  expect(await restored()).toEqual({ left: 0, blockedBy: sheet })
  expect(visible(host)).toEqual(before)
})

test.each(['a first writing', 'a refresh'])('takes %s back that stopped at any action', async (what) => {
  const analysis = what === 'a refresh' ? LATER : FIRST
  if (what === 'a refresh') await write(FIRST)
  const before = visible(host)
  let count = 0
  for (const at of [140, 180, 230, 320, 420, 900]) {
    const last = excel.lastWrite()
    host.faults.atAction(at)
    const broken = await attempt(analysis)
    host.faults.clear()
    if (broken.ok) break
    // What fails while it reads has written nothing.
    if (excel.lastWrite() === last) continue
    count++
    expect(await restored()).toEqual(TAKEN)
    expect([at, visible(host)]).toEqual([at, before])
  }
  expect(count).toBeGreaterThan(1)
})

test('ends right where taking back fails at any round trip', async () => {
  await write(FIRST)
  const before = visible(host)
  await write(LATER)
  for (const trip of [1, 2, 3]) {
    host.faults.atRoundTrip(trip)
    expect(await excel.restore()).toMatchObject({ ok: false })
    host.faults.clear()
  }
  host.faults.atAction(120)
  await excel.restore()
  host.faults.clear()
  expect(await restored()).toEqual(TAKEN)
  expect(visible(host)).toEqual(before)
})

test('takes nothing back where somebody else has written since', async () => {
  await write(FIRST)
  const other = createOfficeWorkbook()
  expect(await refresh(other, [LATER], OPTIONS)).toMatchObject({ ok: true })
  const before = visible(host)
  expect(await excel.restore()).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } })
  expect(visible(host)).toEqual(before)
})
