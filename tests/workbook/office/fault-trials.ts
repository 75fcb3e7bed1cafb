import fc from 'fast-check'
import type { Analysis } from '../../../src/audit/finding'
import type { OfficeHost } from '../../office-host/start'
import { deeds, doAll, marks } from './deeds'
import { FIRST, LATER, WEEK, WEEK_CORRECTED } from './stories'
import { changingActions, content, difference, inNewExcel, type Trial } from './trials'

/** A workbook and the articles that it is then brought to. */
export interface Story {
  readonly prepare: (trial: Trial) => Promise<void>
  readonly analyses: readonly Analysis[]
}

export const firstWriting: Story = { prepare: () => Promise.resolve(), analyses: [FIRST] }

/** A refresh, with rows to add, figures to correct and views to mark, of a tracker that a user worked in. */
export const refreshAfter = (done: Parameters<typeof doAll>[1]): Story => ({
  prepare: async ({ host, attempt }) => {
    const written = await attempt(FIRST, WEEK)
    if (!written.ok) throw new Error(written.error.code)
    doAll(host, done)
  },
  analyses: [WEEK_CORRECTED, LATER],
})

/** What a story comes to without a failure: the workbook, and before which actions and trips it may fail. */
export interface Faultless {
  readonly content: readonly string[]
  readonly actions: readonly number[]
  readonly trips: number
  readonly wrong: readonly string[]
}

export const faultless = ({ prepare, analyses }: Story): Promise<Faultless> =>
  inNewExcel(async (trial) => {
    await prepare(trial)
    const [typed, keys] = [marks(trial.host), keysOf(trial.host)]
    trial.host.resetCounts()
    const done = await trial.attempt(...analyses)
    const [actions, trips] = [changingActions(trial), trial.host.roundTrips]
    const kept = new Set(marks(trial.host))
    const doubled = [...keysOf(trial.host)].filter(([key, count]) => count > Math.max(keys.get(key) ?? 0, 1))
    const wrong = [
      ...(done.ok ? [] : [`fails without a fault: ${done.error.code} ${done.error.detail}`]),
      ...typed.filter((text) => !kept.has(text)).map((text) => `lost: ${text}`),
      ...doubled.map(([key]) => `doubled: ${key}`),
      ...(trips > 3 ? [`${trips} round trips`] : []),
      ...trial.host.missing,
    ]
    return { content: content(trial), actions, trips, wrong }
  })

/** How often each key stands in the tables of facts. */
export function keysOf({ workbook }: OfficeHost): ReadonlyMap<string, number> {
  const keys = workbook.sheets.flatMap(({ tables }) =>
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
export const failing = (story: Story, fault: Fault, wanted: Faultless): Promise<readonly string[]> =>
  inNewExcel(async (trial) => {
    await story.prepare(trial)
    fault.first(trial.host)
    const broken = await trial.attempt(...story.analyses)
    const struck = trial.host.faults.struck > 0
    if (fault.again !== null) {
      fault.again(trial.host)
      await trial.attempt(...story.analyses)
    }
    trial.host.faults.clear()
    const done = await trial.attempt(...story.analyses)
    const differs = difference(content(trial), wanted.content)
    const again = await trial.attempt(...story.analyses)
    const wrong = [
      ...(struck && !broken.ok ? [] : ['did not fail']),
      ...(done.ok ? [] : [`does not recover: ${done.error.code} ${done.error.detail}`]),
      ...differs.slice(0, 6),
      ...(again.ok && again.value.unchanged ? [] : ['a refresh again changes something']),
    ]
    return wrong.map((what) => `${fault.name}: ${what}`)
  })

/** A refresh of a tracker that a user worked in, failing at a place told as a share of all. */
export const trials = fc.record({
  done: deeds,
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  again: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  way: fc.nat(2),
})

export async function failingRefresh(trial: typeof trials extends fc.Arbitrary<infer T> ? T : never) {
  const story = refreshAfter(trial.done)
  const wanted = await faultless(story)
  if (wanted.wrong.length > 0) return wanted.wrong
  const place = (share: number): number => wanted.actions[Math.floor(share * wanted.actions.length)] ?? 1
  const fault = atAction(place(trial.at), place(trial.again))[trial.way]
  return fault === undefined ? [] : failing(story, fault, wanted)
}
