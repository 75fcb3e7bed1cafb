import { readFileSync } from 'node:fs'
import path from 'node:path'
import { analyse } from '../../../src/app/analyse'
import { refresh, type RefreshOptions } from '../../../src/app/refresh'
import type { Snapshot } from '../../../src/tracker/snapshot'
import { createMemoryWorkbook } from '../../../src/workbook/memory/workbook'
import { createOfficeWorkbook } from '../../../src/workbook/office/office-workbook'
import type { Workbook } from '../../../src/workbook/port'
import { startOfficeHost, type OfficeHost } from '../../office-host/start'
import { evaluate } from './evaluate'

const article = (language: 'ko' | 'en') =>
  analyse(readFileSync(path.join(__dirname, `../../../assets/articles/tesla-cortex.${language}.md`), 'utf8'))

const options = (language: 'ko' | 'en'): RefreshOptions => ({
  settings: { language, keep: 'articles' },
  take: null,
})

let host: OfficeHost
let uninstall: () => void

beforeEach(() => {
  host = startOfficeHost({ evaluate })
  uninstall = host.install()
})
afterEach(() => uninstall())

async function snapshot(workbook: Workbook): Promise<Snapshot> {
  const read = await workbook.read()
  if (!read.ok) throw new Error(`${read.error.code} ${read.error.detail}`)
  return read.value
}

async function written(workbook: Workbook, language: 'ko' | 'en') {
  const done = await refresh(workbook, [article(language)], options(language))
  if (!done.ok) throw new Error(`${done.error.code} ${done.error.detail}`)
  return done.value
}

/** What the homes must agree on: sheets but the one an empty Excel has, tables with values, names, charts, state. */
const comparable = ({ sheets, tables, names, charts, state }: Snapshot) => ({
  sheets: sheets.filter(({ name }) => name !== 'Sheet1').map(({ name, visibility }) => [name, visibility]),
  tables: tables.map(({ name, sheet, row, column, headers, columnIds, rows }) => ({
    name,
    sheet,
    row,
    column,
    headers,
    columnIds,
    rows: rows.map((cells) =>
      cells.map(({ value, formula }) => [
        value === '' ? null : near(value),
        formula?.replace(/_xlfn\./gi, '') ?? null,
      ]),
    ),
  })),
  names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)),
  charts,
  state,
})

const near = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)

describe.each(['en', 'ko'] as const)('a tracker in Excel (%s)', (language) => {
  test('is the same as in memory, in three round trips', async () => {
    const excel = createOfficeWorkbook()
    const memory = createMemoryWorkbook()
    expect(await written(excel, language)).toEqual(await written(memory, language))
    expect(host.roundTrips).toBeLessThanOrEqual(3)
    expect(host.missing).toEqual([])
    expect(comparable(await snapshot(excel))).toEqual(comparable(await snapshot(memory)))
  })

  test('is not changed by a second refresh', async () => {
    const excel = createOfficeWorkbook()
    await written(excel, language)
    host.resetCounts()
    expect((await written(excel, language)).unchanged).toBe(true)
    expect(host.roundTrips).toBeLessThanOrEqual(2)
  })
})
