import fc from 'fast-check'
import {
  failingFirstWriting,
  failingRefresh,
  firstTrials,
  refreshTrials,
} from '../tracker/merge/fault-properties'
import { properties } from '../tracker/merge/properties'
import { sidesOf, triples } from '../tracker/merge/sides'

/** Runs a property; gives the shortest counterexample with its seed, nothing when it holds. */
async function run<T>(
  arbitrary: fc.Arbitrary<T>,
  wrong: (value: T) => Promise<readonly string[]>,
  numRuns: number,
): Promise<readonly string[]> {
  const done = await fc.check(
    fc.asyncProperty(arbitrary, async (value) => {
      const found = await wrong(value)
      if (found.length > 0) throw new Error(found.slice(0, 8).join('\n'))
    }),
    { numRuns },
  )
  if (!done.failed) return []
  return [`seed ${done.seed} path ${String(done.counterexamplePath)}: ${String(done.errorInstance)}`]
}

/** Every property of a refresh, on as many bases perturbed twice. */
export const soakMerge = (seeds: number): Promise<readonly string[]> =>
  run(
    triples,
    async (triple) => {
      const sides = await sidesOf(triple)
      return [...properties].flatMap(([name, holds]) => holds(sides).map((what) => `${name}: ${what}`))
    },
    seeds,
  )

/** Failures at every operation of refreshes (some twelve attempts a seed) and of a first writing for each base. */
export async function soakFaults(seeds: number): Promise<readonly string[]> {
  const refreshes = await run(refreshTrials, failingRefresh, Math.ceil(seeds / 12))
  const firsts = await run(firstTrials, failingFirstWriting, Math.ceil(seeds / 20_000))
  return [...refreshes, ...firsts]
}
