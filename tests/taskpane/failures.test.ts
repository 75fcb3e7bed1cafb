import { wordsOf } from '../../src/app/messages/languages'
import { tableOf } from '../../src/tracker/catalogue'
import { readArticles, takeIn } from '../../src/taskpane/flow/read-articles'
import { preview, undoWrite, write } from '../../src/taskpane/flow/write-tracker'
import type { Flow } from '../../src/taskpane/flow/pane-flow'
import type { Language } from '../../src/text/article'
import type { WorkbookError } from '../../src/workbook/port'
import { visible } from '../workbook/office/visible'
import { startPane, type PaneOnHost } from './pane-on-host'

const TEXT =
  'UBS analyst Patrick Hummel set a price target of $197 on Tesla with a Sell rating on August 28, 2024. Meta is running 25,000 H100 chips.'
const LATER = 'Goldman Sachs raised its price target on Nvidia to $150 from $135 and kept a Buy rating.'

const told = (text: string, published: string) => ({ text, source: { title: 'News', published } })

let pane: PaneOnHost

async function start(language: Language): Promise<Flow> {
  pane = startPane(language)
  const { host, flow } = pane
  host.user.type('Sheet1', 'A1', 'mine')
  takeIn(flow, [told(TEXT, '2024-08-31')])
  await readArticles(flow)
  await preview(flow)
  await write(flow)
  expect(flow.store.get().writing.at).toBe('done')
  host.user.typeInTable(
    'AnalystViews',
    0,
    tableOf('AnalystViews').columns[1]?.header[language] ?? '',
    'my own words',
  )
  host.user.type(
    host.workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === 'AnalystViews'))?.name ?? '',
    'A40',
    'my note',
  )
  takeIn(flow, [told(LATER, '2024-09-20')])
  await readArticles(flow)
  return flow
}
afterEach(() => pane.end())

/** What is the user's own, wherever it stands by now. */
function own(): readonly unknown[] {
  const cells = pane.host.workbook.sheets.flatMap((sheet) => [...sheet.cells.values()])
  return ['mine', 'my own words', 'my note'].filter((text) => cells.some(({ value }) => value === text))
}

const failure = (flow: Flow): WorkbookError | null => {
  const { writing } = flow.store.get()
  return writing.at === 'failed' ? writing.error : null
}

/** Compares and writes as a user does who reads what is told. */
async function tryOnce(flow: Flow): Promise<void> {
  await preview(flow)
  await write(flow)
}

interface Failure {
  readonly name: string
  readonly code: WorkbookError['code']
  readonly begin: (trip: number) => void
  readonly end: () => void
}

const FAILURES: readonly Failure[] = [
  ...(
    [
      ['cell-being-edited', 5004],
      ['throttled', 5102],
      ['too-large', 5103],
      ['access-denied', 7000],
    ] as const
  ).map(([code, transport]): Failure => ({
    name: `${code} told by the channel`,
    code,
    begin: (trip) => pane.host.faults.atRoundTrip(trip, { transport, forever: true }),
    end: () => pane.host.faults.clear(),
  })),
  ...(
    [
      ['AccessDenied', 'access-denied'],
      ['ReadOnly', 'read-only'],
      ['ItemAlreadyExists', 'name-taken'],
      ['ItemNotFound', 'failed'],
      ['NotImplemented', 'not-supported'],
      ['GeneralException', 'failed'],
    ] as const
  ).map(([excel, code]): Failure => ({
    name: `${excel} told by Excel`,
    code,
    begin: (trip) => pane.host.faults.atRoundTrip(trip, { code: excel }),
    end: () => pane.host.faults.clear(),
  })),
]

const cases = FAILURES.flatMap((each) => [1, 2, 3, 4, 5].map((trip) => ({ ...each, trip })))

/** The trips of a comparison and a write: two readings of two each, one writing. */
describe.each(['en', 'ko'] as const)('in %s', (language) => {
  test('should say each failure plainly at every round trip, lose nothing, and end right when tried again', async () => {
    const flow = await start(language)
    const words = wordsOf(language).workbookErrors
    const before = visible(pane.host)
    for (const { name, code, trip, begin, end } of cases) {
      begin(trip)
      await tryOnce(flow)
      end()
      const error = failure(flow)
      expect([name, trip, error?.code]).toEqual([name, trip, code])
      const { notice } = flow.store.get()
      expect([name, trip, notice]).toEqual([
        name,
        trip,
        { tone: 'bad', text: words[code](error?.detail ?? '') },
      ])
      expect([name, trip, visible(pane.host)]).toEqual([name, trip, before])
    }
    await tryOnce(flow)
    expect(flow.store.get().writing).toMatchObject({ at: 'done', written: { added: 1, updated: 0 } })
    expect(own()).toEqual(['mine', 'my own words', 'my note'])
  })
})

interface Act {
  readonly name: string
  readonly act: (host: PaneOnHost['host']) => void
  readonly code: WorkbookError['code'] | null
  readonly mend?: (host: PaneOnHost['host']) => void
}

const ACTS: readonly Act[] = [
  {
    name: 'a protected sheet',
    act: ({ user }) => user.protect('Analyst Views'),
    code: 'protected-sheet',
    mend: ({ user }) => user.unprotect('Analyst Views'),
  },
  {
    name: 'a cell being edited',
    act: ({ faults }) => void (faults.cellEdit = true),
    code: 'cell-being-edited',
    mend: ({ faults }) => faults.clear(),
  },
  {
    name: 'a read-only workbook',
    act: ({ faults }) => void (faults.readOnly = true),
    code: 'read-only',
    mend: ({ faults }) => faults.clear(),
  },
  { name: 'a renamed sheet', act: ({ user }) => user.renameSheet('Analyst Views', 'Calls'), code: null },
  { name: 'a renamed table', act: ({ user }) => user.renameTable('AnalystViews', 'Calls'), code: null },
  { name: 'a deleted table', act: ({ user }) => user.deleteTable('Fleets'), code: null },
  { name: 'a deleted sheet', act: ({ user }) => user.deleteSheet('GPU Fleets'), code: null },
]

test.each(ACTS)('should be told of $name, or live with it, and end right', async ({ act, code, mend }) => {
  const flow = await start('en')
  act(pane.host)
  await tryOnce(flow)
  if (code !== null) {
    expect(failure(flow)?.code).toBe(code)
    mend?.(pane.host)
    await tryOnce(flow)
  }
  expect(flow.store.get().writing).toMatchObject({ at: 'done', written: { added: 1 } })
  expect(own()).toEqual(['mine', 'my own words', 'my note'])
  await preview(flow)
  expect(flow.store.get().writing).toMatchObject({ at: 'preview', preview: { unchanged: true } })
})

test('should begin beside names that the user has taken already', async () => {
  pane = startPane('en')
  const { host, flow } = pane
  host.user.addSheet('Analyst Views')
  host.user.type('Analyst Views', 'A1', 'mine')
  host.user.makeTable('Analyst Views', 'C1:D3', 'AnalystViews')
  const before = host.sheet('Analyst Views').cells
  takeIn(flow, [told(TEXT, '2024-08-31')])
  await readArticles(flow)
  await tryOnce(flow)
  expect(flow.store.get().writing.at).toBe('done')
  expect([...host.sheet('Analyst Views').cells]).toEqual([...before])
  expect(host.workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toContain(
    'AnalystViews_2',
  )
})

test('should offer the way back from a write that stopped, and only from that', async () => {
  const flow = await start('en')
  const before = visible(pane.host)
  pane.host.faults.atRoundTrip(5, { when: 'after' })
  await tryOnce(flow)
  pane.host.faults.clear()
  expect(flow.store.get().writing).toMatchObject({ at: 'failed', begun: true })
  await undoWrite(flow)
  expect(flow.store.get().writing.at).toBe('undone')
  expect(flow.store.get().notice).toEqual({ tone: 'good', text: wordsOf('en').write.undone })
  expect(visible(pane.host)).toEqual(before)
  pane.host.faults.atRoundTrip(3)
  await tryOnce(flow)
  expect(flow.store.get().writing).toMatchObject({ at: 'failed', begun: false })
})
