import { readArticles, takeIn } from '../../src/taskpane/flow/read-articles'
import { settle } from '../../src/taskpane/flow/settle'
import { preview, write } from '../../src/taskpane/flow/write-tracker'
import type { CellConflict } from '../../src/app/preview'
import type { Flow } from '../../src/taskpane/flow/pane-flow'
import { startPane, type PaneOnHost } from './pane-on-host'

const story = (target: number, count: string, published: string) => ({
  text: `UBS analyst Patrick Hummel set a price target of $${target} on Tesla on August 28, 2024. In August 2024 Meta was running ${count} H100 chips.`,
  source: { title: `News of ${published}`, published },
})

let pane: PaneOnHost
let flow: Flow

beforeEach(async () => {
  pane = startPane()
  flow = pane.flow
  takeIn(flow, [story(197, '25,000', '2024-08-31')])
  await readArticles(flow)
  await preview(flow)
  await write(flow)
  pane.host.user.typeInTable('AnalystViews', 0, 'Target', 210)
  pane.host.user.typeInTable('Fleets', 0, 'GPUs', 24_000)
  takeIn(flow, [story(205, '27,000', '2024-09-20')])
  await readArticles(flow)
  await preview(flow)
})
afterEach(() => pane.end())

function conflicts(): readonly CellConflict[] {
  const { writing } = flow.store.get()
  return writing.at === 'preview' ? writing.preview.conflicts : []
}

const value = (table: string, header: string): unknown => {
  const { columns, values } = pane.host.table(table)
  return values[0]?.[columns.findIndex(({ name }) => name === header)]
}

const both = () => [value('AnalystViews', 'Target'), value('Fleets', 'GPUs')]

test('should keep the user’s values where nothing is chosen', async () => {
  expect(conflicts().map(({ mine, theirs }) => [mine, theirs])).toEqual([
    [210, 205],
    [24_000, 27_000],
  ])
  await write(flow)
  expect(both()).toEqual([210, 24_000])
})

test('should take the side chosen for each', async () => {
  settle(flow, conflicts().slice(1), 'theirs')
  await write(flow)
  expect(both()).toEqual([210, 27_000])
  await preview(flow)
  expect(conflicts()).toEqual([])
})

test('should not forget what was chosen when the write fails', async () => {
  settle(flow, conflicts(), 'theirs')
  pane.host.faults.atRoundTrip(3)
  await write(flow)
  pane.host.faults.clear()
  expect(flow.store.get().writing.at).toBe('failed')
  expect(both()).toEqual([210, 24_000])
  await preview(flow)
  await write(flow)
  expect(both()).toEqual([205, 27_000])
})
