// Counts what Excel is asked for: round trips and bytes of a new tracker and of a refresh, with the genuine Office.js
// before an in-memory workbook. Run alone with `node tests/run.mjs tests/bench/excel.ts`.
import { mergeTracker } from '../../src/tracker/merge/merge'
import { newNames } from '../../src/tracker/names'
import { planTracker } from '../../src/tracker/new-plan'
import type { Result } from '../../src/values/result'
import { createOfficeWorkbook } from '../../src/workbook/office/office-workbook'
import { startOfficeHost, type OfficeHost } from '../office-host/start'
import { print, type Measurement } from './extraction'
import { content } from './merge'

const SIZES = [10, 1_000] as const

const valueOf = <T, E extends { readonly code: string }>(result: Result<T, E>): T => {
  if (result.ok) return result.value
  throw new Error(result.error.code)
}

/** What a host was asked for since its counts were last set back. */
function counted(host: OfficeHost, what: string): Measurement[] {
  const sum = (bytes: readonly number[]): number => bytes.reduce((all, one) => all + one, 0) / 1e6
  return [
    { name: `${what}: round trips`, value: host.roundTrips, unit: 'count' },
    { name: `${what}: sent`, value: sum(host.batches.map(({ requestBytes }) => requestBytes)), unit: 'MB' },
    {
      name: `${what}: received`,
      value: sum(host.batches.map(({ responseBytes }) => responseBytes)),
      unit: 'MB',
    },
  ]
}

/** A new tracker of so many views, then a refresh with a tenth of them changed and a tenth more. */
async function measureRows(rows: number): Promise<Measurement[]> {
  const host = startOfficeHost()
  const uninstall = host.install()
  const settings = { language: 'en', keep: 'articles' } as const
  try {
    const excel = createOfficeWorkbook()
    const empty = valueOf(await excel.read())
    valueOf(await excel.apply(planTracker(content(0, rows), settings, newNames('en', empty))))
    const written = counted(host, `Excel: ${rows} rows written new`)
    host.resetCounts()
    const { state, ...rest } = valueOf(await excel.read())
    if (state === null || state === 'damaged') throw new Error('no state')
    const options = { choices: [], take: null, restore: [] } as const
    const { plan } = mergeTracker({ ...rest, state }, state, content(7, rows * 1.1), options)
    valueOf(await excel.apply(plan))
    return [...written, ...counted(host, `Excel: ${rows} rows refreshed`)]
  } finally {
    uninstall()
    host.dispose()
  }
}

/** Measures each size. */
export async function measureExcel(): Promise<readonly Measurement[]> {
  const all: Measurement[] = []
  for (const rows of SIZES) all.push(...(await measureRows(rows)))
  return all
}

if (process.argv[1] !== undefined && /bench[\\/]excel\.ts$/.test(process.argv[1])) print(await measureExcel())
