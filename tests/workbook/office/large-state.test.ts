import { newNames } from '../../../src/tracker/names'
import { planTracker } from '../../../src/tracker/new-plan'
import type { Step } from '../../../src/tracker/plan'
import type { Snapshot } from '../../../src/tracker/snapshot'
import type { StoredArticle, TrackerState } from '../../../src/tracker/state'
import type { Limits } from '../../../src/workbook/office/limits'
import { createOfficeWorkbook } from '../../../src/workbook/office/office-workbook'
import { startOfficeHost, type OfficeHost } from '../../office-host/start'
import { contentOf, SETTINGS, valueOf, view } from '../xlsx/tracker-file'

const MOST_BYTES = 5 * 1024 * 1024

let host: OfficeHost
let uninstall: () => void
beforeEach(() => {
  host = startOfficeHost()
  uninstall = host.install()
})
afterEach(() => {
  uninstall()
  host.dispose()
})

const article = (text: string): StoredArticle => ({
  id: 'long',
  title: null,
  publisher: null,
  author: null,
  published: null,
  language: 'ko',
  text,
  characters: text.length,
})

async function tracker(limits?: Limits) {
  const excel = createOfficeWorkbook(undefined, undefined, limits)
  const empty = valueOf(await excel.read())
  const content = contentOf({ AnalystViews: [view('view-1', 'Broker 1', 100)] })
  valueOf(await excel.apply(planTracker(content, SETTINGS, newNames('en', empty))))
  return excel
}

const stateIn = ({ state }: Snapshot): TrackerState => {
  if (state === null || state === 'damaged') throw new Error(`the state is ${String(state)}`)
  return state
}

/** The step that keeps an article of this text with the tracker. */
const keeping = (text: string, snapshot: Snapshot): { steps: Step[] } => ({
  steps: [
    { do: 'write-state', sheet: '_tracker', state: { ...stateIn(snapshot), articles: [article(text)] } },
  ],
})

const textIn = (snapshot: Snapshot): string | null => stateIn(snapshot).articles[0]?.text ?? null

test('a state of more than a request and an answer hold is written on the web, and read again', async () => {
  const excel = await tracker()
  for (const text of ['목표주가 '.repeat(360_000), '투자의견 '.repeat(370_000), 'short']) {
    const before = valueOf(await excel.read())
    valueOf(await excel.apply(keeping(text, before)))
    expect(textIn(valueOf(await excel.read())) === text).toBe(true)
  }
  const sizes = host.batches.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes])
  expect(Math.max(...sizes)).toBeLessThan(MOST_BYTES)
})

const NARROW: Limits = { request: 120_000, answer: 120_000 }
const OLD = 'old '.repeat(60_000)
const NEW = 'new '.repeat(80_000)

test('a writing of the state in pieces that stops at any place leaves the old state or the new one', async () => {
  const seen = new Set<string | null>()
  const excel = await tracker(NARROW)
  for (let trip = 1, stopped = true; stopped; trip++) {
    valueOf(await excel.apply(keeping(OLD, valueOf(await excel.read()))))
    const before = valueOf(await excel.read())
    host.faults.atRoundTrip(trip, { forever: true })
    stopped = !(await excel.apply(keeping(NEW, before))).ok
    host.faults.clear()
    const left = textIn(valueOf(await excel.read()))
    seen.add(left)
    valueOf(await excel.apply(keeping(NEW, valueOf(await excel.read()))))
    expect(textIn(valueOf(await excel.read())) === NEW).toBe(true)
  }
  expect([...seen]).toEqual([OLD, NEW])
})

test('pieces of states that are written again and again stay within three times their room', async () => {
  const excel = await tracker(NARROW)
  for (let times = 0; times < 5; times++)
    valueOf(await excel.apply(keeping(OLD + 'more '.repeat(times), valueOf(await excel.read()))))
  const rows = [...host.sheet('_tracker').cells.keys()].filter((address) => address.startsWith('A'))
  expect(rows.length).toBeLessThan((3 * OLD.length) / 32_000 + 3)
})
