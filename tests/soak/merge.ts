import {
  failingFirstWriting,
  failingRefresh,
  firstTrials,
  refreshTrials,
} from '../tracker/merge/fault-properties'
import { properties } from '../tracker/merge/properties'
import { sidesOf, triples } from '../tracker/merge/sides'
import { run } from './run'

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
