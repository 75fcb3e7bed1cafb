import fc from 'fast-check'
import {
  atAction,
  atTrip,
  FAILURES,
  failing,
  failingRefresh,
  faultless,
  firstWriting,
  refreshAfter,
  trials,
  type Story,
} from '../workbook/office/fault-trials'
import { live, weeks } from '../workbook/office/year'

const ALL = 1_000_000

/** Weeks that are lived through in the same two workbooks. */
const WEEKS = 20

/** Fails a story at every `stride`-th of its changes in each way, and at each of its round trips. */
async function everywhere(name: string, story: Story, stride: number): Promise<readonly string[]> {
  const wanted = await faultless(story)
  const { actions, trips } = wanted
  const wrong: string[] = [...wanted.wrong]
  const faults = [
    ...Array.from({ length: trips }, (_, index) => atTrip(index + 1)).flat(),
    ...actions.flatMap((at, index) =>
      index % stride === 0 ? atAction(at, actions[(index * 7919) % actions.length] ?? 1) : [],
    ),
  ]
  for (const fault of faults) wrong.push(...(await failing(story, fault, wanted)))
  return wrong.map((what) => `${name} ${what}`)
}

/**
 * Failures in Excel: in each week of trackers worked in for long, a fifth of the seeds; at random in trackers worked in
 * once, another fifth; at every so many changes of a first writing and of a refresh.
 */
export async function soakOffice(seeds: number): Promise<readonly string[]> {
  const stride = Math.max(Math.ceil(ALL / seeds), 1)
  const lived = await fc.check(
    fc.asyncProperty(weeks(WEEKS), async (year) => {
      const wrong = await live(year)
      if (wrong.length > 0) throw new Error(wrong.join('\n'))
    }),
    { numRuns: Math.ceil(seeds / (5 * WEEKS)), endOnFailure: true },
  )
  const done = await fc.check(
    fc.asyncProperty(trials, async (trial) => {
      const wrong = await failingRefresh(trial)
      if (wrong.length > 0) throw new Error(wrong.slice(0, 8).join('\n'))
    }),
    { numRuns: Math.ceil(seeds / (5 * FAILURES)), endOnFailure: true },
  )
  return [
    ...[lived, done].flatMap((check) =>
      check.failed
        ? [`seed ${check.seed}: ${JSON.stringify(check.counterexample)} ${String(check.errorInstance)}`]
        : [],
    ),
    ...(await everywhere('refresh', refreshAfter([]), stride)),
    ...(await everywhere('first writing', firstWriting, stride)),
  ]
}
