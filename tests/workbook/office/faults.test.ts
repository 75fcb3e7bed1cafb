import { refresh, type RefreshOptions } from '../../../src/app/refresh'
import type { Analysis } from '../../../src/audit/finding'
import { createOfficeWorkbook } from '../../../src/workbook/office/office-workbook'
import { startOfficeHost, type OfficeHost } from '../../office-host/start'
import { evaluate } from './evaluate'
import { FIRST, LATER } from './stories'

const OPTIONS: RefreshOptions = { settings: { language: 'en', keep: 'articles' }, take: null }

/** How many of the actions of a request fail in turn, spread over it; `FAULTS` for more. */
const PLACES = Number(process.env['FAULTS'] ?? 6)

interface Trial {
  readonly host: OfficeHost
  readonly attempt: (...analyses: Analysis[]) => ReturnType<typeof refresh>
  readonly end: () => void
}

function start(): Trial {
  const host = startOfficeHost({ evaluate })
  const uninstall = host.install()
  const excel = createOfficeWorkbook()
  return {
    host,
    attempt: (...analyses) => refresh(excel, analyses, OPTIONS),
    end: () => {
      uninstall()
      host.dispose()
    },
  }
}

/** All that a user sees of the workbook, and the state. */
const content = ({ host }: Trial): unknown =>
  host.workbook.sheets
    .map(({ name, visibility, cells, tables, charts }) => ({
      name,
      visibility,
      cells: [...cells]
        .filter(([, { value, formula }]) => value !== '' || formula !== undefined)
        .map(([address, { value, formula }]) => [address, formula ?? value, value])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      tables: tables.map((table) => [table.name, table.address, table.columns.map((column) => column.name)]),
      charts: charts.map((chart) => [chart.name, chart.series.map((series) => [series.name, series.values])]),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

/** Places in the last request, counted over all of them. */
function places(actions: readonly number[]): readonly number[] {
  const last = actions.at(-1) ?? 0
  const before = actions.reduce((sum, count) => sum + count, 0) - last
  return Array.from(
    { length: PLACES },
    (_, index) => before + 1 + Math.floor(((index + 0.5) * last) / PLACES),
  )
}

const TRACE = 5

/** The actions of each request; the last one writes. */
const actionsOf = ({ host }: Trial): readonly number[] =>
  host.batches.map(({ request }) => request.Actions.filter(({ ActionType }) => ActionType !== TRACE).length)

async function faultless(prepare: (trial: Trial) => Promise<void>, ...analyses: Analysis[]) {
  const trial = start()
  await prepare(trial)
  trial.host.resetCounts()
  expect(await trial.attempt(...analyses)).toMatchObject({ ok: true })
  const result = { content: content(trial), actions: actionsOf(trial), trips: trial.host.roundTrips }
  trial.end()
  return result
}

async function failing(
  prepare: (trial: Trial) => Promise<void>,
  arm: (host: OfficeHost) => void,
  ...analyses: Analysis[]
): Promise<unknown> {
  const trial = start()
  await prepare(trial)
  arm(trial.host)
  const broken = await trial.attempt(...analyses)
  const struck = trial.host.faults.struck
  trial.host.faults.clear()
  expect([struck > 0, broken.ok]).toEqual([true, false])
  expect(broken.ok || broken.error.code).toBe('failed')
  const again = await trial.attempt(...analyses)
  expect(again.ok || `${again.error.code} ${again.error.detail}`).toBe(true)
  const found = content(trial)
  const once = await trial.attempt(...analyses)
  expect(once).toMatchObject({ ok: true, value: { unchanged: true } })
  trial.end()
  return found
}

const nothing = (): Promise<void> => Promise.resolve()

async function edited({ host, attempt }: Trial): Promise<void> {
  expect(await attempt(FIRST)).toMatchObject({ ok: true })
  host.user.typeInTable('AnalystViews', 0, 'Analyst', 'my own words')
  host.user.type('Analyst Views', 'A40', 'my note')
}

describe.each([
  ['a first writing', nothing, [FIRST]],
  ['a refresh of an edited tracker', edited, [LATER]],
] as const)('%s', (_name, prepare, analyses) => {
  test('that fails at any action is finished by the next attempt, with nothing lost', async () => {
    const wanted = await faultless(prepare, ...analyses)
    for (const at of places(wanted.actions)) {
      const found = await failing(prepare, (host) => host.faults.atAction(at), ...analyses)
      expect([at, found]).toEqual([at, wanted.content])
    }
  }, 600_000)

  test('whose round trips fail, before or after they were carried out, ends the same', async () => {
    const wanted = await faultless(prepare, ...analyses)
    for (let trip = 1; trip <= wanted.trips; trip++) {
      for (const when of ['before', 'after'] as const) {
        const found = await failing(prepare, (host) => host.faults.atRoundTrip(trip, { when }), ...analyses)
        expect([trip, when, found]).toEqual([trip, when, wanted.content])
      }
    }
  }, 600_000)
})
