import { tableOf } from '../../../src/tracker/catalogue'
import { standingFormula } from '../../../src/tracker/merge/standing-formula'
import { whereabouts } from '../../../src/tracker/merge/workbook-names'
import type { Snapshot } from '../../../src/tracker/snapshot'
import type { TrackerState } from '../../../src/tracker/state'
import { snapshotOf } from '../../../src/workbook/memory/snapshot'
import { desk, ubs } from './desk'

const ofPrices = tableOf('AnalystViews').columns.find(({ formula }) => formula?.includes('{Prices.'))?.formula

/** The formula of a view that reads prices, in a workbook changed like this. */
async function formulaIn(
  change: (snapshot: Snapshot) => Snapshot,
  begun: (state: TrackerState) => TrackerState = (state) => state,
): Promise<string | null> {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  const snapshot = snapshotOf(here.workbook.book())
  const { state } = snapshot
  if (state === null || state === 'damaged' || ofPrices === undefined) throw new Error('nothing is written')
  return standingFormula(ofPrices, 'AnalystViews', whereabouts(change(snapshot), begun(state)))
}

const without = (name: string) => (snapshot: Snapshot) => ({
  ...snapshot,
  tables: snapshot.tables.filter((table) => table.name !== name),
})

test('a formula is written while all that it reads is there', async () => {
  expect(await formulaIn((snapshot) => snapshot)).toContain('Prices[Price]')
})

test('one that reads a table or a column the user deleted is not', async () => {
  expect(await formulaIn(without('Prices'))).toBeNull()
  const renamed = await formulaIn((snapshot) => ({
    ...snapshot,
    tables: snapshot.tables.map((table) =>
      table.name === 'Prices'
        ? {
            ...table,
            headers: table.headers.map((header) => (header === 'Price' ? 'Mine' : header)),
            columnIds: table.columnIds.map((id, at) => (table.headers[at] === 'Price' ? '99' : id)),
          }
        : table,
    ),
  }))
  expect(renamed).toBeNull()
})

test('one that reads a table still to be made, since the first writing stopped, is', async () => {
  const begun = (state: TrackerState): TrackerState => ({ ...state, tables: [] })
  expect(await formulaIn(without('Prices'), begun)).toContain('Prices[Price]')
})
