import fc from 'fast-check'
import { SHORT_ARTICLES } from '../one-by-one'
import { SEED } from '../../tracker/merge/world'
import { emptyExcel, inExcel } from './trials'

test('whatever order articles come in one by one, each refresh of an Excel is done at once', async () => {
  const orders = fc.shuffledSubarray([...SHORT_ARTICLES], {
    minLength: SHORT_ARTICLES.length,
    maxLength: SHORT_ARTICLES.length,
  })
  for (const order of fc.sample(orders, { seed: SEED, numRuns: 4 }))
    await inExcel(emptyExcel(), async ({ host, attempt }) => {
      for (const article of order) {
        expect(await attempt(article)).toMatchObject({ ok: true, value: { unchanged: false } })
        expect(await attempt(article)).toMatchObject({ ok: true, value: { unchanged: true } })
      }
      expect(host.missing).toEqual([])
    })
}, 120_000)
