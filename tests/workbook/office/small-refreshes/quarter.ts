import fc from 'fast-check'
import { RUNS } from '../../../tracker/merge/world'
import { failingSmallRefresh, PLACES, refreshTrials } from '../refresh-trials'

const QUARTERS = 4

/** A quarter of the seeds that a property has: two quarters are tried side by side where a test run has two workers. */
export function holdsForQuarter(quarter: number): void {
  test(
    `a small tracker in Excel that a user worked in and whose refresh fails at any change or round trip loses no edit, doubles no row and ends as if it had not failed: ${quarter} of ${QUARTERS}`,
    async () => {
      await fc.assert(
        fc.asyncProperty(refreshTrials, async (trial) => {
          expect(await failingSmallRefresh(trial)).toEqual([])
        }),
        {
          numRuns: Math.ceil(RUNS.numRuns / (QUARTERS * PLACES)),
          seed: RUNS.seed + quarter,
          endOnFailure: true,
        },
      )
    },
    30 * 60_000,
  )
}
