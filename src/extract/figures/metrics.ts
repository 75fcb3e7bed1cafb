import { OF_FACILITY, OF_BUILDING, OF_USERS, OF_METRICS } from '../lexicon/cue-groups'
import { THINGS_BUILT, SERVED, EVERYDAY } from '../lexicon/unit-groups'
import type { Cited, Status } from '../../facts/fact'
import type { Article } from '../../text/article'
import { toNumber } from '../../values/decimal'
import { isCurrency } from '../../values/unit'
import type { Candidate } from '../context'
import type { AmountMark, CueMark, MoneyMark } from '../mark'
import { candidate, quoted } from './fact'
import { equivalentIn, highOf, lowOf } from './money'
import { ownerOf } from './owner'
import { derived, distance, nearest, stated, type Actor, type Scene } from './scene'
import { UNITS } from '../amounts/plain-units'
import { nameOf, namingOf } from './metric-name'
import { statusOf } from './status'
import { published, timingOf, type Timing } from './timing'
import { RATED } from '../lexicon/broker-words'
import { FORMER_BEFORE } from '../lexicon/deal-words'
import type { Topic } from './topic'
import { toldBeside } from '../told-beside'
import { TOOK, TOOK_SO_LONG, USERS_BEFORE } from '../lexicon/joints'
import { SHORT_GAP, THOSE } from '../lexicon/short-joints'

const NAME_REACH = 30
const FEWEST_PEOPLE = 100

/** Any other measured figure of an AI text: users, distance, power, performance, area, shares. Null when it is none. */
export function metricOf(
  scene: Scene,
  amount: AmountMark,
  topic: Topic,
  article: Article,
  whole: boolean,
): Candidate | null {
  const unit = toldBeside(scene.text, amount) === null ? unitOf(scene, amount, whole) : null
  return unit === null
    ? null
    : measured(
        scene,
        amount,
        unit,
        topic,
        article,
        nearest(scene, amount, namingOf(amount.unit, unit), NAME_REACH)?.cue ?? null,
      )
}

/** Revenue, profit, debts: figures of a company that an AI text tells beside the rest. */
export const resultOf = (
  scene: Scene,
  amount: MoneyMark,
  cue: CueMark | null,
  topic: Topic,
  article: Article,
): Candidate => measured(scene, amount, amount.unit, topic, article, cue)

function unitOf(scene: Scene, amount: AmountMark, whole: boolean): string | null {
  const { unit } = amount
  const value = Math.abs(toNumber(amount.value))
  if (unit === 'day' || unit === 'hour') return whole && takes(scene, amount) ? `${unit}s` : null
  if (unit === null || unit === 'count')
    return whole || unit === 'count' ? countedOf(scene, amount, value, whole) : null
  const known = UNITS[unit]
  if (known === undefined) return null
  if (unit === 'people') {
    const named = nearest(scene, amount, OF_USERS, 24) !== null
    if (value < FEWEST_PEOPLE || !(named || whole)) return null
    return scene.grammar.counted(scene.text, amount) ?? known[0]
  }
  return EVERYDAY.has(unit) && !whole ? null : known[0]
}

/** Whether days or hours are the time that something took: `built in just 90 days`, `training took 40 hours`, 90일 만에. */
const takes = (scene: Scene, amount: AmountMark): boolean =>
  (amount.unit === 'day' && nearest(scene, amount, OF_BUILDING, 60) !== null) ||
  TOOK.test(scene.text.slice(Math.max(0, amount.start - 24), amount.start)) ||
  TOOK_SO_LONG.test(scene.text.slice(amount.end, amount.end + 22))

/** A bare number counts users where a word for them stands beside it or it is what another count of users came from. */
function countsUsers(scene: Scene, amount: AmountMark): boolean {
  if (nearest(scene, amount, OF_USERS, 26) !== null) return true
  return (
    USERS_BEFORE.test(scene.text.slice(Math.max(0, amount.start - 36), amount.start)) &&
    (scene.cues.some(({ cue, end }) => cue === 'users' && end <= amount.start) ||
      scene.amounts.some(({ unit, end }) => unit === 'people' && end <= amount.start))
  )
}

/** Counts of sites, and of what stands in data centres. */
function countedOf(scene: Scene, amount: AmountMark, value: number, whole: boolean): string | null {
  const noun = scene.grammar.counted(scene.text, amount)
  if (noun === 'drivers') return noun
  if (amount.unit === null && value >= FEWEST_PEOPLE && countsUsers(scene, amount)) return 'people'
  if (noun !== null && THINGS_BUILT.has(noun)) return value >= 2 ? noun : null
  if (noun !== null && whole && SERVED.has(noun))
    return value >= 2 && !THOSE.test(scene.text.slice(Math.max(0, amount.start - 6), amount.start))
      ? noun
      : null
  if (noun === 'sites') return value >= 2 && scene.cues.some((cue) => cue.cue === 'ai') ? 'sites' : null
  const thing = nearest(scene, amount, OF_FACILITY, 22)
  if (value < 10 || thing === null) return null
  const gap =
    thing.cue.start >= amount.end
      ? scene.text.slice(amount.end, thing.cue.start)
      : scene.text.slice(thing.cue.end, amount.start)
  return SHORT_GAP.test(gap) ? 'units' : null
}

/** What is spoken of where its shares are, a house, too: `The shares of Citigroup slid 2%`. */
const isItself = ({ text }: Scene, { mark }: Actor): boolean =>
  RATED.test(text.slice(Math.max(0, mark.start - 16), mark.start))

function measured(
  scene: Scene,
  amount: AmountMark,
  unit: string,
  topic: Topic,
  article: Article,
  cue: CueMark | null,
): Candidate {
  const product = scene.actors
    .filter(
      ({ reading }) => reading.kind === 'product' || reading.kind === 'site' || reading.kind === 'model',
    )
    .map((actor) => ({ actor, cost: distance(scene, amount, actor.mark) }))
    .sort((a, b) => a.cost - b.cost)[0]
  const named = product?.actor ?? scene.actors.find((actor) => isItself(scene, actor))
  const subject: Cited<string> | null =
    named === undefined ? ownerOf(scene, amount, topic, 'payer') : stated(named.reading.name, named.mark)
  const timing = timingOf(scene, amount, article, false)
  const status = FORMER_BEFORE.test(scene.text.slice(Math.max(0, amount.start - 36), amount.start))
    ? null
    : (statusOf(scene, amount, OF_METRICS) ?? aheadOf(timing, article))
  const fields = {
    name: nameOf(scene, amount, cue),
    subject,
    value: stated(toNumber(amount.value), amount),
    value_high: highOf(amount),
    unit: stated(unit, amount),
    km: lowOf(equivalentIn(amount, 'km')),
    krw: lowOf(equivalentIn(amount, 'KRW')),
    status: status ?? derived<Status>('current', amount, 'told-as-fact'),
    as_of: timing.at ?? timing.said ?? published(scene, article),
  }
  return candidate(
    'metric',
    fields,
    quoted(scene, amount, cue, subject?.span),
    [`named-by-${cue?.cue ?? 'unit'}`],
    cue === null && isCurrency(amount.unit) ? UNEXPLAINED : [],
  )
}

/** What a time to come is told for is planned: `41 MW in 2027`. */
const aheadOf = ({ at }: Timing, { published }: Article): Cited<Status> | null =>
  at !== null && published !== null && /^\d/.test(at.value) && at.value.slice(0, 4) > published.slice(0, 4)
    ? derived('planned', at.span, 'date-ahead')
    : null

/** Money that no word explains is kept for the reader to check. */
const UNEXPLAINED = ['unexplained-amount', 'named-by-unit', 'status-unknown'] as const
