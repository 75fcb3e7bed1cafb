import fc from 'fast-check'
import { RUNS } from '../../../../tracker/merge/world'
import { fileTrials, refreshedOtherwise } from './file-trials'

const HALVES = 2

/** A half of the seeds that a property has: a trial writes, packs and reads three files, and a worker takes one half. */
export function holdsForHalf(half: number): void {
  test(
    `whatever the user did, a refresh of the file leaves what a refresh in memory leaves, and is then done: ${half} of ${HALVES}`,
    async () => {
      await fc.assert(
        fc.asyncProperty(fileTrials, async (trial) => {
          expect(await refreshedOtherwise(trial)).toEqual([])
        }),
        { numRuns: Math.ceil(RUNS.numRuns / HALVES), seed: RUNS.seed + half, endOnFailure: true },
      )
    },
    60 * 60_000,
  )
}
