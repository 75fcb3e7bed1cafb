import fc from 'fast-check'
import type { Analysis } from '../../../src/audit/finding'
import type { InspectedWorkbook } from '../../office-host/inspect'
import type { OfficeHost } from '../../office-host/start'
import { deeds, doAll, marks } from './deeds'
import { FIRST, LATER, WEEK, WEEK_CORRECTED } from './stories'
import { changingActions, content, difference, emptyExcel, forkedExcel, inExcel } from './trials'

/** A workbook and the articles that it is then brought to. */
export interface Story {
  readonly before: () => Promise<OfficeHost>
  readonly analyses: readonly Analysis[]
}

/** Does once what always gives the same. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const empty = once(emptyExcel)
const written = once(() => forkedExcel(empty(), [FIRST, WEEK]))

export const firstWriting: Story = { before: () => Promise.resolve(empty()), analyses: [FIRST] }

/** A refresh, with rows to add, figures to correct and views to mark, of a tracker that a user worked in. */
export const refreshAfter = (done: Parameters<typeof doAll>[1]): Story => ({
  before: once(async () => forkedExcel(await written(), [], (host) => doAll(host, done))),
  analyses: [WEEK_CORRECTED, LATER],
})

/** What a story comes to without a failure: the workbook, and before which actions and trips it may fail. */
export interface Faultless {
  readonly content: readonly string[]
  readonly actions: readonly number[]
  readonly trips: number
  readonly wrong: readonly string[]
}

export const faultless = async ({ before, analyses }: Story): Promise<Faultless> =>
  inExcel(await before(), async (trial) => {
    const before = trial.host.workbook
    const [typed, keys] = [marks(before), keysOf(before)]
    const done = await trial.attempt(...analyses)
    const [actions, trips] = [changingActions(trial.host), trial.host.roundTrips]
    const after = trial.host.workbook
    const kept = new Set(marks(after))
    const doubled = [...keysOf(after)].filter(([key, count]) => count > Math.max(keys.get(key) ?? 0, 1))
    const wrong = [
      ...(done.ok ? [] : [`fails without a fault: ${done.error.code} ${done.error.detail}`]),
      ...typed.filter((text) => !kept.has(text)).map((text) => `lost: ${text}`),
      ...doubled.map(([key]) => `doubled: ${key}`),
      ...(trips > 3 ? [`${trips} round trips`] : []),
      ...trial.host.missing,
    ]
    return { content: content(after), actions, trips, wrong }
  })

/** How often each key stands in the tables of facts. */
export function keysOf({ sheets }: InspectedWorkbook): ReadonlyMap<string, number> {
  const keys = sheets.flatMap(({ tables }) =>
    tables.flatMap(({ name, columns, values }) => {
      const at = columns.findIndex((column) => column.name === 'Key')
      return values.flatMap((row) =>
        row[at] === undefined || row[at] === '' ? [] : `${name} ${String(row[at])}`,
      )
    }),
  )
  return new Map([...new Set(keys)].map((key) => [key, keys.filter((each) => each === key).length]))
}

/** When a story fails: at one place once or from there on, and again at another while it is made good. */
export interface Fault {
  readonly name: string
  readonly first: (host: OfficeHost) => void
  readonly again: ((host: OfficeHost) => void) | null
}

/** The three ways to fail at an action. */
export const atAction = (at: number, again: number): readonly Fault[] => [
  { name: `once at action ${at}`, first: (host) => host.faults.atAction(at), again: null },
  {
    name: `ever after action ${at}`,
    first: (host) => host.faults.atAction(at, { forever: true }),
    again: () => undefined,
  },
  {
    name: `at action ${at}, again at ${again}`,
    first: (host) => host.faults.atAction(at),
    again: (host) => host.faults.atAction(again),
  },
]

/** A request that never arrives, one whose answer is lost, and a line that stays dead. */
export const atTrip = (trip: number): readonly Fault[] => [
  { name: `before trip ${trip}`, first: (host) => host.faults.atRoundTrip(trip), again: null },
  {
    name: `after trip ${trip}`,
    first: (host) => host.faults.atRoundTrip(trip, { when: 'after' }),
    again: null,
  },
  {
    name: `throttled from trip ${trip} on`,
    first: (host) => host.faults.atRoundTrip(trip, { forever: true, transport: 5102 }),
    again: () => undefined,
  },
]

/** Fails a story, tries again until it is through: what is wrong with the end. */
export const failing = async (story: Story, fault: Fault, wanted: Faultless): Promise<readonly string[]> =>
  inExcel(await story.before(), async (trial) => {
    fault.first(trial.host)
    const broken = await trial.attempt(...story.analyses)
    const struck = trial.host.faults.struck > 0
    if (fault.again !== null) {
      fault.again(trial.host)
      await trial.attempt(...story.analyses)
    }
    trial.host.faults.clear()
    const done = await trial.attempt(...story.analyses)
    const differs = difference(content(trial.host.workbook), wanted.content)
    const again = await trial.attempt(...story.analyses)
    const wrong = [
      ...(struck && !broken.ok ? [] : ['did not fail']),
      ...(done.ok ? [] : [`does not recover: ${done.error.code} ${done.error.detail}`]),
      ...differs.slice(0, 6),
      ...(again.ok && again.value.unchanged ? [] : ['a refresh again changes something']),
    ]
    return wrong.map((what) => `${fault.name}: ${what}`)
  })

/** Where a refresh fails, as shares of all its changes, and in which of the ways of `faultAt`. */
export interface Place {
  readonly at: number
  readonly again: number
  readonly way: number
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

/** 0 to 2: at an action; 3 to 5: at a round trip. */
const WAYS = 6

export const places: fc.Arbitrary<Place> = fc.record({ at: share, again: share, way: fc.nat(WAYS - 1) })

/** The failure at a place of a refresh that makes these changes in so many round trips. */
export function faultAt({ at, again, way }: Place, actions: readonly number[], trips: number): Fault {
  const place = (of: number): number => actions[Math.floor(of * actions.length)] ?? 1
  const fault = [...atAction(place(at), place(again)), ...atTrip(1 + Math.floor(at * trips))][way]
  if (fault === undefined) throw new Error(`there are ${WAYS} ways to fail`)
  return fault
}

/** How many failures are tried of one and the same refresh. */
export const FAILURES = 5

/** Refreshes of a tracker that a user worked in, each failing at several places. */
export const trials = fc.record({
  done: deeds,
  places: fc.array(places, { minLength: FAILURES, maxLength: FAILURES }),
})

/** What is wrong with the ends of a refresh that fails at each of its places. */
export async function failingRefresh(
  trial: typeof trials extends fc.Arbitrary<infer T> ? T : never,
): Promise<readonly string[]> {
  const story = refreshAfter(trial.done)
  const wanted = await faultless(story)
  const wrong: string[] = [...wanted.wrong]
  // A refresh that changes nothing has no place to fail at.
  if (wanted.actions.length === 0) return wrong
  for (const place of trial.places)
    wrong.push(...(await failing(story, faultAt(place, wanted.actions, wanted.trips), wanted)))
  return wrong
}
