import fc from 'fast-check'
import { properties } from './properties'
import { sidesOf, triples } from './sides'
import { RUNS } from './world'

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
