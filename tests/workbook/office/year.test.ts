import fc from 'fast-check'
import { live, weeks } from './year'

test(
  'a tracker that is worked in and refreshed for a year, where every refresh fails, loses no edit and ends as one whose refreshes never failed',
  async () => {
    await fc.assert(
      fc.asyncProperty(weeks(12), async (year) => {
        expect(await live(year)).toEqual([])
      }),
      { numRuns: 3, seed: 20240831, endOnFailure: true },
    )
  },
  10 * 60_000,
)
