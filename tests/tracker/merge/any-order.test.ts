import type { Analysis } from '../../../src/audit/finding'
import { article, desk, morgan, ubs } from './desk'

/** Two articles that differ about a view, a copy of one of them under another day, and one about something else. */
const wire =
  'The note went to clients on Friday and repeats that margins of the car business are under pressure.'
const ARTICLES: readonly Analysis[] = [
  ubs(197, '2024-07-15', { words: wire }),
  ubs(179, '2024-07-13', { words: 'An older paper had asked three fund managers.' }),
  ubs(197, '2024-07-16', { words: `${wire} Reporting by agencies.` }),
  morgan(),
]

const ORDERS: readonly (readonly number[])[] = [
  [0, 1, 2, 3],
  [3, 2, 1, 0],
  [1, 3, 0, 2],
  [2, 0, 3, 1],
]

/** What a tracker holds once the articles came in an order, one refresh each or all in one: its rows by their keys. */
async function told(order: readonly number[], keep: 'articles' | 'quotes', together: boolean) {
  const here = desk(keep)
  const given = order.flatMap((at) => ARTICLES.slice(at, at + 1))
  if (together) await here.add(given)
  else for (const each of given) await here.add([each])
  expect((await here.add([])).unchanged).toBe(true)
  const { state } = here.workbook.book()
  const rows = (['AnalystViews', 'Sources'] as const).flatMap((id) =>
    here
      .table(id)
      .columns.flatMap(({ layout }) =>
        layout === null || layout.kind !== 'source'
          ? []
          : here.keys(id).map((key) => `${id} ${key} ${layout.id}: ${String(here.cell(id, key, layout.id))}`),
      ),
  )
  return {
    rows: rows.sort(),
    articles: state?.articles,
    written: state?.tables.map(([id, table]) => [id, table.rows]),
  }
}

test('the order in which articles come changes no cell and nothing that is kept', async () => {
  const wanted = await told([0, 1, 2, 3], 'articles', true)
  expect(wanted.rows).toContainEqual(expect.stringMatching(/ubs.* articles: 2$/))
  for (const order of ORDERS) {
    expect(await told(order, 'articles', true)).toEqual(wanted)
    expect(await told(order, 'articles', false)).toEqual(wanted)
  }
})

test('where quotes alone are kept it changes no cell of a fact', async () => {
  const wanted = await told([0, 1, 2, 3], 'quotes', true)
  expect(wanted.rows).toContainEqual(expect.stringMatching(/ubs.* articles: 2$/))
  for (const order of ORDERS) expect(await told(order, 'quotes', true)).toEqual(wanted)
  for (const order of ORDERS) expect((await told(order, 'quotes', false)).rows).toEqual(wanted.rows)
})

test('a company that had ratings alone goes on in its row of the consensus and of prices when a target comes', async () => {
  const rated = article('Barclays keeps its "Overweight" rating on Tesla, dated July 8, 2024.', '2024-07-08')
  const here = desk()
  await here.add([rated])
  expect(here.cell('Consensus', 'consensus|tesla|', 'currency')).toBeNull()
  here.type('Prices', 'price|tesla|', 'price', { value: 250 })
  for (const next of [morgan(), ubs(197, '2024-07-15')]) {
    await here.add([next])
    expect(here.keys('Consensus')).toEqual(['consensus|tesla|'])
    expect(here.cell('Consensus', 'consensus|tesla|', 'currency')).toBe('USD')
    expect(here.keys('Prices')).toEqual(['price|tesla|'])
    expect(here.cell('Prices', 'price|tesla|', 'currency')).toBe('USD')
    expect(here.cell('Prices', 'price|tesla|', 'price')).toBe(250)
    expect((await here.add([])).unchanged).toBe(true)
  }
  const euros = ['DZ Bank', 'Berenberg', 'Deutsche Bank'].map((house) =>
    article(`On Aug. 21, 2024 ${house} has a price target of 240 euros on Tesla.`, '2024-08-21'),
  )
  await here.add(euros)
  expect([...here.keys('Consensus')].sort()).toEqual(['consensus|tesla|', 'consensus|tesla|EUR'])
  expect(here.cell('Consensus', 'consensus|tesla|', 'currency')).toBe('USD')
})

test('a row of a company that the user deleted before its target came stays deleted', async () => {
  const rated = article('Barclays keeps its "Overweight" rating on Tesla, dated July 8, 2024.', '2024-07-08')
  const here = desk()
  await here.add([rated])
  here.edit('Consensus', (table) => ({ ...table, rows: [] }))
  for (const _time of [1, 2]) {
    await here.add([morgan()])
    expect(here.keys('Consensus')).toEqual([])
  }
})
