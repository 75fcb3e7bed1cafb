import { chooseKeep } from '../../src/taskpane/flow/choose'
import { readArticles, takeIn } from '../../src/taskpane/flow/read-articles'
import { preview, refresh, write } from '../../src/taskpane/flow/write-tracker'
import type { Flow } from '../../src/taskpane/flow/pane-flow'
import type { Preview } from '../../src/app/preview'
import { ok } from '../../src/values/result'
import { startPane, type PaneOnHost } from './pane-on-host'

const TEXT =
  'UBS analyst Patrick Hummel set a price target of $197 on Tesla with a Sell rating on August 28, 2024. Meta is running 25,000 H100 chips.'

let pane: PaneOnHost
beforeEach(() => {
  pane = startPane()
})
afterEach(() => pane.end())

async function writeOne(flow: Flow): Promise<void> {
  takeIn(flow, [{ text: TEXT, source: { title: 'Two facts', published: '2024-08-31' } }])
  await readArticles(flow)
  await preview(flow)
  await write(flow)
  expect(flow.store.get().writing.at).toBe('done')
}

async function looked(flow: Flow): Promise<Preview> {
  await refresh(flow)
  const { writing, step } = flow.store.get()
  expect(step).toBe('write')
  if (writing.at !== 'preview') throw new Error(JSON.stringify(writing))
  return writing.preview
}

const cell = (header: string): unknown => {
  const { columns, values } = pane.host.table('AnalystViews')
  return values[0]?.[columns.findIndex(({ name }) => name === header)]
}

/** The pane as it was when it knew less: no count of chips was found. */
function earlier({ home, store }: Flow): Flow {
  const analyse: Flow['home']['analyse'] = async (received) => {
    const read = await home.analyse(received)
    if (!read.ok) return read
    return ok(
      read.value.map(({ extraction, findings }) => ({
        extraction: { ...extraction, facts: extraction.facts.filter(({ kind }) => kind !== 'fleet') },
        findings,
      })),
    )
  }
  return { home: { ...home, analyse }, store }
}

test('should read the kept articles again with no article read in the session, and write what is found now', async () => {
  await writeOne(earlier(pane.flow))
  expect(pane.host.table('Fleets').values).toEqual([expect.arrayContaining(['', ''])])
  pane.host.user.typeInTable('AnalystViews', 0, 'Analyst', 'my own words')
  const flow = pane.reopen()
  const found = await looked(flow)
  expect(found).toMatchObject({ wanting: null, again: 1, quotesOnly: [], fresh: false })
  expect(found.changes).toEqual([
    expect.objectContaining({ table: 'Fleets', added: 1 }),
    expect.objectContaining({ table: 'Sources', added: 0, updated: 1 }),
  ])
  await write(flow)
  expect(flow.store.get().writing.at).toBe('done')
  expect(cell('Analyst')).toBe('my own words')
  expect(pane.host.table('Fleets').values).toEqual([expect.arrayContaining([25_000, 'H100'])])
})

test('should bring the tracker to a corrected version of an article that was read later in the same session', async () => {
  await writeOne(pane.flow)
  const source = { title: 'Two facts', published: '2024-08-31' }
  takeIn(pane.flow, [{ text: TEXT.replace('$197', '$179'), source }])
  await readArticles(pane.flow)
  expect(pane.flow.store.get().readings).toHaveLength(1)
  await preview(pane.flow)
  await write(pane.flow)
  expect(cell('Target')).toBe(179)
  expect(pane.host.table('AnalystViews').values).toHaveLength(1)
})

test('should say that nothing would change where nothing would', async () => {
  await writeOne(pane.flow)
  await looked(pane.reopen())
  const flow = pane.reopen()
  await looked(flow)
  await write(flow)
  expect(await looked(flow)).toMatchObject({ wanting: null, again: 1, unchanged: true })
})

test('should say which articles are kept as quotes alone and cannot be read again', async () => {
  chooseKeep(pane.flow, 'quotes')
  await writeOne(pane.flow)
  const before = pane.host.table('AnalystViews').values
  const flow = pane.reopen()
  expect(await looked(flow)).toMatchObject({ wanting: null, again: 0, quotesOnly: ['Two facts'] })
  await write(flow)
  expect(pane.host.table('AnalystViews').values).toEqual(before)
})

test('should ask for an article where the workbook holds no tracker, and add nothing to it', async () => {
  const found = await looked(pane.flow)
  expect(found.wanting).toBe('article')
  await write(pane.flow)
  expect(pane.host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1'])
})

test('should ask for the article again where a first writing stopped half-way', async () => {
  const { flow, host } = pane
  takeIn(flow, [{ text: TEXT, source: { title: 'Two facts', published: '2024-08-31' } }])
  await readArticles(flow)
  await preview(flow)
  host.faults.atAction(400)
  await write(flow)
  expect(flow.store.get().writing.at).toBe('failed')
  host.faults.clear()
  const reopened = pane.reopen()
  expect((await looked(reopened)).wanting).toBe('unfinished')
  await writeOne(reopened)
  expect(cell('Target')).toBe(197)
})
