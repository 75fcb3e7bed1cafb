import fc from 'fast-check'
import { deeds, doAll, marks, type Deed } from './deeds'
import { atAction, atTrip, keysOf, type Fault } from './fault-trials'
import { FIRST, told } from './stories'
import { changingActions, content, difference, inTwoExcels, type Trial } from './trials'

const BROKERS = ['UBS', 'Barclays', 'Morgan Stanley', 'Goldman Sachs'] as const
const COMPANIES = ['Tesla', 'Nvidia'] as const
const DAYS = 5
const PRICES = 3

/** Articles of a few days; those of a day correct each other, so that figures change and views come and go. */
const NEWS = Array.from({ length: DAYS * PRICES }, (_, at) => {
  const [day, price] = [at % DAYS, Math.floor(at / DAYS)]
  const [broker, company] = [BROKERS[at % 4] ?? 'UBS', COMPANIES[at % 2] ?? 'Tesla']
  const other = BROKERS[(at + 1) % 4] ?? 'UBS'
  return told(
    `2024-09-${10 + day}`,
    `On Sept. ${9 + day} ${broker} raised its price target on ${company} to $${300 + 10 * price}. ` +
      (price === 1 ? '' : `${other} has a price target of $${200 + day} on Tesla. `) +
      `xAI is running ${(100 + price) * 1000} H100 chips.`,
  )
})

/** One week of a tracker's life: what the user does, what comes in, and where the refresh fails. */
export interface Week {
  readonly done: readonly Deed[]
  readonly news: readonly number[]
  /** Shares of the changes that the refresh makes, at which it fails, and fails again. */
  readonly at: number
  readonly again: number
  /** 0 to 2: at an action; 3 to 5: at a round trip. */
  readonly way: number
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

/** Weeks one after the other in the same workbook. */
export const weeks = (most: number): fc.Arbitrary<readonly Week[]> =>
  fc.array(
    fc.record({
      done: deeds,
      news: fc.uniqueArray(fc.nat(NEWS.length - 1), { minLength: 1, maxLength: 2 }),
      at: share,
      again: share,
      way: fc.nat(5),
    }),
    { minLength: most, maxLength: most },
  )

/**
 * Lives through weeks in two Excels, in one of which every refresh fails and is made good: what is wrong, by week. No
 * text of the user's goes, no row is there twice, a refresh again changes nothing, and both Excels hold the same.
 */
export const live = (year: readonly Week[]): Promise<readonly string[]> =>
  inTwoExcels(async (failing, healthy) => {
    for (const trial of [failing, healthy]) {
      const written = await trial.attempt(FIRST)
      if (!written.ok) return [`fails without a fault: ${written.error.code}`]
    }
    for (const [index, week] of year.entries()) {
      const wrong = await liveThrough(week, index, failing, healthy)
      if (wrong.length > 0) return wrong.map((what) => `week ${index}: ${what}`)
    }
    return [...failing.host.missing]
  })

async function liveThrough(
  week: Week,
  index: number,
  failing: Trial,
  healthy: Trial,
): Promise<readonly string[]> {
  const analyses = week.news.flatMap((at) => NEWS[at] ?? [])
  for (const { host } of [failing, healthy]) doAll(host, week.done, index * 10)
  const [typed, keys] = [marks(healthy.host), keysOf(healthy.host)]
  healthy.host.resetCounts()
  const whole = await healthy.attempt(...analyses)
  const fault = faultOf(week, changingActions(healthy), healthy.host.roundTrips)
  fault.first(failing.host)
  await failing.attempt(...analyses)
  if (fault.again !== null) {
    fault.again(failing.host)
    await failing.attempt(...analyses)
  }
  failing.host.faults.clear()
  const done = await failing.attempt(...analyses)
  const again = await failing.attempt(...analyses)
  const differs = difference(content(failing), content(healthy))
  return [
    ...(whole.ok ? [] : [`fails without a fault: ${whole.error.code} ${whole.error.detail}`]),
    ...(done.ok ? [] : [`does not recover: ${done.error.code} ${done.error.detail}`]),
    ...(again.ok && again.value.unchanged ? [] : ['a refresh again changes something']),
    ...[failing, healthy].flatMap(({ host }) => lost(typed, marks(host))),
    ...[...keysOf(failing.host)].flatMap(([key, count]) =>
      count > Math.max(keys.get(key) ?? 0, 1) ? [`doubled: ${key}`] : [],
    ),
    ...differs.slice(0, 6).map((line) => `${fault.name}: ${line}`),
  ]
}

function faultOf({ at, again, way }: Week, actions: readonly number[], trips: number): Fault {
  const place = (of: number): number => actions[Math.floor(of * actions.length)] ?? 1
  const faults = [...atAction(place(at), place(again)), ...atTrip(1 + Math.floor(at * trips))]
  const fault = faults[way]
  if (fault === undefined) throw new Error(`there are ${faults.length} ways to fail`)
  return fault
}

/** Texts that stand less often than they did. */
const lost = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const count = (all: readonly string[], text: string): number => all.filter((each) => each === text).length
  return [...new Set(before)].flatMap((text) =>
    count(after, text) < count(before, text) ? [`lost: ${text}`] : [],
  )
}
