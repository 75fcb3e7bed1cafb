import fc from 'fast-check'
import { properties } from './properties'
import { merge, sidesOf, triples } from './sides'
import { bases, RUNS, written } from './world'

test(
  'whatever a user and the articles did to a tracker, a refresh of it has every property of properties.ts',
  async () => {
    await fc.assert(
      fc.asyncProperty(triples, async (triple) => {
        const sides = await sidesOf(triple)
        const wrong = [...properties].flatMap(([name, holds]) =>
          holds(sides).map((what) => `${name}: ${what}`),
        )
        if (wrong.length > 0) throw new Error(wrong.slice(0, 8).join('\n'))
      }),
      RUNS,
    )
  },
  30 * 60_000,
)

test('a tracker that was just written needs no refresh', async () => {
  await fc.assert(
    fc.asyncProperty(bases, async (content) => {
      expect(merge(await written(content), content).plan.steps).toEqual([])
    }),
    { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 100) },
  )
})
