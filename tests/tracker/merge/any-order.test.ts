import type { Analysis } from '../../../src/audit/finding'
import { desk, morgan, ubs } from './desk'

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
