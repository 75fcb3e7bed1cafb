import fc from 'fast-check'
import { nativeCodec } from '../../../src/cli/zip-codec'
import { refresh } from '../../../src/app/refresh'
import type { Analysis } from '../../../src/audit/finding'
import { newFileWorkbook, openFileWorkbook } from '../../../src/workbook/xlsx/file-workbook'
import { SEED } from '../../tracker/merge/world'
import { SHORT_ARTICLES } from '../one-by-one'
import { valueOf } from './tracker-file'

/** Rows of the tables that facts fill, with the cells that articles give, once articles came in so many refreshes. */
async function told(steps: readonly (readonly Analysis[])[], keep: 'articles' | 'quotes') {
  const options = { settings: { language: 'en', keep }, take: null } as const
  let workbook = newFileWorkbook(nativeCodec)
  for (const articles of steps) {
    valueOf(await refresh(workbook, articles, options))
    workbook = valueOf(openFileWorkbook(workbook.bytes(), nativeCodec))
    expect(valueOf(await refresh(workbook, articles, { ...options, dryRun: true })).unchanged).toBe(true)
  }
  const { tables } = valueOf(await workbook.read())
  // A blank row for the user's own rate is offered while no article implies one, and is the user's from then on.
  const compared = tables.filter(({ name }) => !/^(?:Chart|FxRates)/.test(name))
  return compared.map(({ name, headers, rows }) => [
    name,
    headers,
    rows
      .map((row) => row.map(({ value, formula }) => (formula === null ? value : '=')))
      .map((row) => JSON.stringify(name === 'Consensus' || name === 'Prices' ? row.slice(0, -1) : row))
      .sort(),
  ])
}

test.each(['articles', 'quotes'] as const)(
  'articles that come one by one, in whatever order, fill a file as all of them together do, keeping %s',
  async (keep) => {
    const wanted = await told([SHORT_ARTICLES], keep)
    const orders = fc.shuffledSubarray([...SHORT_ARTICLES], {
      minLength: SHORT_ARTICLES.length,
      maxLength: SHORT_ARTICLES.length,
    })
    for (const order of fc.sample(orders, { seed: SEED, numRuns: 6 }))
      expect(
        await told(
          order.map((article) => [article]),
          keep,
        ),
      ).toEqual(wanted)
  },
  120_000,
)
