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
import { failingSmallRefresh, PLACES, refreshTrials } from '../workbook/office/refresh-trials'
import { live, weeks } from '../workbook/office/year'
import { run } from './run'

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
 * Failures in Excel: of small trackers that a user worked in, half of the seeds; in each week of trackers worked in for
 * long and at random in trackers worked in once, a tenth each; at every so many changes of a first writing and of a refresh.
 */
export async function soakOffice(seeds: number): Promise<readonly string[]> {
  const stride = Math.max(Math.ceil(ALL / seeds), 1)
  return [
    ...(await run(refreshTrials, failingSmallRefresh, Math.ceil(seeds / (2 * PLACES)))),
    ...(await run(weeks(WEEKS), live, Math.ceil(seeds / (10 * WEEKS)))),
    ...(await run(trials, failingRefresh, Math.ceil(seeds / (10 * FAILURES)))),
    ...(await everywhere('refresh', refreshAfter([]), stride)),
    ...(await everywhere('first writing', firstWriting, stride)),
  ]
}
