import fc from 'fast-check'
import {
  atAction,
  atTrip,
  failing,
  failingRefresh,
  faultless,
  firstWriting,
  refreshAfter,
  trials,
} from './fault-trials'
import { SEED } from '../../tracker/merge/world'

/** How many of the places of a first writing are tried; all of them by `npm run soak -- 1000000 office`. */
const PLACES = 6

/** How many refreshes of whole articles are tried, each failing at five places; `small-refreshes` tries 10,000 failures. */
const REFRESHES = Number(process.env['REFRESHES'] ?? 30)

const MINUTES = 20 * 60_000

test(
  'a first writing that fails at any action is finished by the next attempt',
  async () => {
    const wanted = await faultless(firstWriting)
    expect(wanted.wrong).toEqual([])
    const shift = (SEED % 1000) / 1000
    for (let index = 0; index < PLACES; index++) {
      const at = wanted.actions[Math.floor(((index + shift) * wanted.actions.length) / PLACES)] ?? 1
      const again = wanted.actions[(at * 7919) % wanted.actions.length] ?? 1
      const fault = atAction(at, again)[index % 3]
      if (fault !== undefined) expect(await failing(firstWriting, fault, wanted)).toEqual([])
    }
  },
  MINUTES,
)

test(
  'a refresh that fails at any action, whatever the user did before, loses no edit, doubles no row and ends as if it had not failed',
  async () => {
    await fc.assert(
      fc.asyncProperty(trials, async (trial) => {
        expect(await failingRefresh(trial)).toEqual([])
      }),
      { numRuns: REFRESHES, seed: SEED, endOnFailure: true },
    )
  },
  MINUTES,
)

test(
  'a first writing and a refresh whose round trips fail end the same',
  async () => {
    for (const story of [firstWriting, refreshAfter([])]) {
      const wanted = await faultless(story)
      expect(wanted.wrong).toEqual([])
      for (let trip = 1; trip <= wanted.trips; trip++)
        for (const fault of atTrip(trip)) expect(await failing(story, fault, wanted)).toEqual([])
    }
  },
  MINUTES,
)
