import fc from 'fast-check'
import { failingFirstWriting, failingRefresh, firstTrials, refreshTrials } from './fault-properties'
import { RUNS } from './world'

const MINUTES = 50 * 60_000

/** From so many seeds on a first writing fails at each of its operations; with fewer at some. */
const EVERYWHERE = 10_000

test(
  'a refresh that fails at any operation, once, ever after or again while recovering, loses no edit, doubles no row and ends as if it had not failed',
  async () => {
    await fc.assert(
      fc.asyncProperty(refreshTrials, async (trial) => {
        const wrong = await failingRefresh(trial)
        if (wrong.length > 0) throw new Error(wrong.slice(0, 8).join('\n'))
      }),
      { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 12) },
    )
  },
  MINUTES,
)

test(
  'a first writing that fails at any operation is finished by the next attempt',
  async () => {
    const stride = Math.ceil(EVERYWHERE / RUNS.numRuns)
    const places = (operations: number): readonly number[] =>
      Array.from({ length: Math.ceil(operations / stride) }, (_, index) => index * stride)
    for (const content of fc.sample(firstTrials, { ...RUNS, numRuns: 1 })) {
      expect(await failingFirstWriting(content, places)).toEqual([])
    }
  },
  MINUTES,
)
