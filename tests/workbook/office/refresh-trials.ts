import fc from 'fast-check'
import { mergeTracker } from '../../../src/tracker/merge/merge'
import { planNewTracker } from '../../../src/tracker/new-plan'
import type { Plan } from '../../../src/tracker/plan'
import type { TrackerContent } from '../../../src/tracker/row'
import type { Snapshot } from '../../../src/tracker/snapshot'
import { createOfficeWorkbook, type OfficeWorkbook } from '../../../src/workbook/office/office-workbook'
import type { OfficeHost } from '../../office-host/start'
import { LIST } from '../../tracker/merge/sides'
import { bases, perturbed, SEED, SETTINGS } from '../../tracker/merge/world'
import { deeds, doAll, marks, type Deed } from './deeds'
import { faultAt, keysOf, places, type Place } from './fault-trials'
import { changingActions, content, difference, emptyExcel, forkedFrom } from './trials'

/** A refresh of a small tracker that a user worked in, and at how many places it fails. */
export interface RefreshTrial {
  readonly first: TrackerContent
  readonly done: readonly Deed[]
  readonly second: TrackerContent
  readonly places: readonly Place[]
}

/** Failures that are tried of one and the same refresh: each is a seed. */
export const PLACES = 10

/** Contents that trackers are written of: Excel takes long to write one. */
const few = fc.sample(bases, { seed: SEED, numRuns: 12 })

/** A refresh has few round trips and many changes: the ways of `faultAt` that are about a change come more often. */
const mostlyActions = fc.oneof(
  { weight: 3, arbitrary: places.map((place) => ({ ...place, way: place.way % 3 })) },
  { weight: 1, arbitrary: places },
)

/** One base perturbed twice, by a user at the screen and by the articles, and places to fail at. */
export const refreshTrials: fc.Arbitrary<RefreshTrial> = fc.constantFrom(...few).chain((first) =>
  fc.record({
    first: fc.constant(first),
    done: deeds,
    second: perturbed(first),
    places: fc.array(mostlyActions, { minLength: PLACES, maxLength: PLACES }),
  }),
)

const made = new Map<TrackerContent, Promise<OfficeHost>>()

/** An Excel in which a tracker was just written, made once for each content: others are forked of it. */
const written = (first: TrackerContent): Promise<OfficeHost> => {
  const excel = made.get(first) ?? write(first)
  made.set(first, excel)
  return excel
}

const write = (first: TrackerContent): Promise<OfficeHost> =>
  forkedFrom(emptyExcel(), async (host) => {
    const excel = createOfficeWorkbook()
    const found = await read(excel)
    await apply(excel, planNewTracker(first, SETTINGS, found), found)
    return settled(host)
  })

/** A host whose formulas are calculated, so that its forks need not. */
function settled(host: OfficeHost): OfficeHost {
  if (host.workbook.sheets.length === 0) throw new Error('a workbook has a sheet')
  return host
}

async function read(excel: OfficeWorkbook): Promise<Snapshot> {
  const found = await excel.read()
  if (!found.ok) throw new Error(`reading fails: ${found.error.code} ${found.error.detail}`)
  return found.value
}

async function apply(excel: OfficeWorkbook, plan: Plan, from: Snapshot): Promise<void> {
  const applied = await excel.apply(plan, {}, from)
  if (!applied.ok) throw new Error(`writing fails: ${applied.error.code} ${applied.error.detail}`)
}

function planOf(snapshot: Snapshot, second: TrackerContent): Plan {
  const { state } = snapshot
  if (state === null || state === 'damaged') throw new Error(`the state is ${state ?? 'gone'}`)
  return mergeTracker(snapshot, state, second, LIST).plan
}

/** Reads, merges and writes; what Excel refuses ends it. */
async function attempt(excel: OfficeWorkbook, second: TrackerContent): Promise<void> {
  const found = await excel.read()
  if (!found.ok) return
  const plan = planOf(found.value, second)
  if (plan.steps.length > 0) await excel.apply(plan, {}, found.value)
}

/** A refresh without a failure: what it starts from, what it comes to, where it can fail. */
interface Whole {
  readonly from: OfficeHost
  readonly snapshot: Snapshot
  readonly plan: Plan
  readonly content: readonly string[]
  readonly actions: readonly number[]
  readonly trips: number
  readonly wrong: readonly string[]
}

const worked = async ({ first, done }: RefreshTrial): Promise<OfficeHost> =>
  forkedFrom(await written(first), (host) => {
    doAll(host, done)
    return Promise.resolve(settled(host))
  })

const whole = (from: OfficeHost, second: TrackerContent): Promise<Whole> =>
  forkedFrom(from, async (host) => {
    const excel = createOfficeWorkbook()
    const snapshot = await read(excel)
    const plan = planOf(snapshot, second)
    const before = host.workbook
    const [typed, keys] = [marks(before), keysOf(before)]
    const reading = host.roundTrips
    host.resetCounts()
    if (plan.steps.length > 0) await apply(excel, plan, snapshot)
    const [actions, trips] = [changingActions(host), host.roundTrips]
    const after = host.workbook
    const kept = new Set(marks(after))
    const again = planOf(await read(excel), second)
    return {
      from,
      snapshot,
      plan,
      content: content(after),
      actions,
      trips,
      wrong: [
        ...typed.filter((text) => !kept.has(text)).map((text) => `lost: ${text}`),
        ...[...keysOf(after)].flatMap(([key, count]) =>
          count > Math.max(keys.get(key) ?? 0, 1) ? [`doubled: ${key}`] : [],
        ),
        ...(reading + trips > 3 ? [`${reading + trips} round trips`] : []),
        ...again.steps.map((step) => `${step.do} again`),
        ...host.missing,
      ],
    }
  })

/** Fails the writing of a refresh at a place, tries again until it is through: what is wrong with the end. */
const failingAt = (
  { from, snapshot, plan, content: wanted, actions, trips }: Whole,
  second: TrackerContent,
  place: Place,
): Promise<readonly string[]> =>
  forkedFrom(from, async (host) => {
    const fault = faultAt(place, actions, trips)
    const excel = createOfficeWorkbook()
    fault.first(host)
    const broken = await excel.apply(plan, {}, snapshot)
    const struck = host.faults.struck > 0
    if (fault.again !== null) {
      fault.again(host)
      await attempt(excel, second)
    }
    host.faults.clear()
    await attempt(excel, second)
    return [
      ...(struck && !broken.ok ? [] : ['did not fail']),
      ...difference(content(host.workbook), wanted).slice(0, 6),
    ].map((what) => `${fault.name}: ${what}`)
  })

/**
 * What is wrong with the ends of a refresh that fails at each of its places. An end that is the same to the last cell and
 * note as that of the refresh without a failure is one after which a refresh changes nothing, since that one is.
 */
export async function failingSmallRefresh(trial: RefreshTrial): Promise<readonly string[]> {
  const refresh = await whole(await worked(trial), trial.second)
  const wrong = [...refresh.wrong]
  // A refresh that changes nothing has no place to fail at.
  if (refresh.actions.length === 0) return wrong
  for (const place of trial.places) wrong.push(...(await failingAt(refresh, trial.second, place)))
  return wrong
}
