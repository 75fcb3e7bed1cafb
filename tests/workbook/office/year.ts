import fc from 'fast-check'
import { deeds, doAll, marks, type Deed } from './deeds'
import { faultAt, keysOf, places, type Place } from './fault-trials'
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
  readonly place: Place
}

/** Weeks one after the other in the same workbook. */
export const weeks = (most: number): fc.Arbitrary<readonly Week[]> =>
  fc.array(
    fc.record({
      done: deeds,
      news: fc.uniqueArray(fc.nat(NEWS.length - 1), { minLength: 1, maxLength: 2 }),
      place: places,
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
  const before = healthy.host.workbook
  const [typed, keys] = [marks(before), keysOf(before)]
  healthy.host.resetCounts()
  const whole = await healthy.attempt(...analyses)
  const fault = faultAt(week.place, changingActions(healthy.host), healthy.host.roundTrips)
  fault.first(failing.host)
  await failing.attempt(...analyses)
  if (fault.again !== null) {
    fault.again(failing.host)
    await failing.attempt(...analyses)
  }
  failing.host.faults.clear()
  const done = await failing.attempt(...analyses)
  const again = await failing.attempt(...analyses)
  const [found, wanted] = [failing.host.workbook, healthy.host.workbook]
  const differs = difference(content(found), content(wanted))
  return [
    ...(whole.ok ? [] : [`fails without a fault: ${whole.error.code} ${whole.error.detail}`]),
    ...(done.ok ? [] : [`does not recover: ${done.error.code} ${done.error.detail}`]),
    ...(again.ok && again.value.unchanged ? [] : ['a refresh again changes something']),
    ...[found, wanted].flatMap((book) => lost(typed, marks(book))),
    ...[...keysOf(found)].flatMap(([key, count]) =>
      count > Math.max(keys.get(key) ?? 0, 1) ? [`doubled: ${key}`] : [],
    ),
    ...differs.slice(0, 6).map((line) => `${fault.name}: ${line}`),
  ]
}

/** Texts that stand less often than they did. */
const lost = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const count = (all: readonly string[], text: string): number => all.filter((each) => each === text).length
  return [...new Set(before)].flatMap((text) =>
    count(after, text) < count(before, text) ? [`lost: ${text}`] : [],
  )
}
