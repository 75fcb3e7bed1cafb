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

const CASES = [
  { rows: 10, platform: 'OfficeOnline' },
  { rows: 1_000, platform: 'OfficeOnline' },
  { rows: 10, platform: 'PC' },
  { rows: 1_000, platform: 'PC' },
  { rows: 10_000, platform: 'PC' },
] as const

const NAMES = { OfficeOnline: 'Excel on the web', PC: 'Excel on Windows' } as const

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

/** Types another target into every tenth row. */
function edit(host: OfficeHost, rows: number): void {
  for (let row = 5; row < rows; row += 10) host.user.typeInTable('AnalystViews', row, 'Target', 1)
}

/** The time that passes without the host's own work: planning, merging, Office.js. */
async function timed(host: OfficeHost, name: string, run: () => Promise<void>): Promise<Measurement> {
  const start = performance.now()
  await run()
  const theirs = host.batches.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  return { name, value: performance.now() - start - theirs, unit: 'ms' }
}

/**
 * A new tracker of so many views, of which the user then changes a tenth; a refresh with a tenth of them changed by the
 * articles and a tenth more.
 */
async function measureRows({ rows, platform }: (typeof CASES)[number]): Promise<Measurement[]> {
  const host = startOfficeHost({ platform })
  const uninstall = host.install()
  const settings = { language: 'en', keep: 'articles' } as const
  try {
    const excel = createOfficeWorkbook()
    const empty = valueOf(await excel.read())
    valueOf(await excel.apply(planTracker(content(0, rows), settings, newNames('en', empty))))
    const what = `${NAMES[platform]}: ${rows} rows`
    const written = counted(host, `${what} written new`)
    edit(host, rows)
    host.resetCounts()
    const time = await timed(host, `${what} refreshed: our own time`, async () => {
      const { state, ...rest } = valueOf(await excel.read())
      if (state === null || state === 'damaged') throw new Error('no state')
      const options = { choices: [], take: null, restore: [] } as const
      const { plan, merged } = mergeTracker({ ...rest, state }, state, content(7, rows * 1.1), options)
      if (merged.get('AnalystViews')?.kept.length !== rows / 10) throw new Error('an edit was not kept')
      valueOf(await excel.apply(plan))
    })
    return [...written, ...counted(host, `${what} refreshed`), time]
  } finally {
    uninstall()
    host.dispose()
  }
}

/** Measures each size. */
export async function measureExcel(): Promise<readonly Measurement[]> {
  const all: Measurement[] = []
  for (const each of CASES) all.push(...(await measureRows(each)))
  return all
}

if (process.argv[1] !== undefined && /bench[\\/]excel\.ts$/.test(process.argv[1])) print(await measureExcel())
