import { LIES_AHEAD } from '../lexicon/cue-groups'
import { OF_PLAN, FROM_COUNT, TO_ANOTHER, NEXT_CHIP } from '../lexicon/short-joints'
import { CAME_TO, FORMER_BEFORE, RUNS_TODAY } from '../lexicon/deal-words'
import { RACK, RACKS } from '../lexicon/machines'
import type { Cited, Status } from '../../facts/fact'
import type { Article } from '../../text/article'
import { toNumber } from '../../values/decimal'
import type { Candidate } from '../context'
import type { AmountMark } from '../mark'
import { candidate, quoted } from './fact'
import { isRow, isTableRow } from './layout'
import { highOf } from './money'
import { ownerOf } from './owner'
import { speakerOf } from './speaker'
import { isListedShare } from './owner-list'
import { derived, stated, type Scene } from './scene'
import { siteOf } from './sites'
import { movedOf } from './moved'
import { asReckoned } from './carried'
import { fleetStatus } from './status'
import { isGoneBy, published, timingOf } from './timing'
import { type Topic } from './topic'
import { PARTED, RANKED } from '../lexicon/joints'
import { IS_MADE, PLAN_GOES_ON, RUNS_NOW, SUPPOSED, TO_BE_PUT } from '../lexicon/fleet-words'
import { chipOf, equivalentOf, inEquivalents } from './counted-chip'

/** Fewer chips than this are those of a server, no fleet. */
const SMALLEST = 64
/** Those of a rack or server are none either: `the rack holds 72 GPUs`. */
const LARGER_THAN_RACKS = 600

const LARGEST_RACK = 144
/** So many chips that nobody has and that stand nowhere are those of a run or of an example: `fine-tuned on 64 H100s`. */
const LARGER_THAN_JOBS = 1000

/** A count of chips: `테슬라에 H100 칩 3만5000개가 가동 중`, `Meta will have 350,000 H100s`. Null when it is none. */
export function fleetOf(scene: Scene, amount: AmountMark, topic: Topic, article: Article): Candidate | null {
  const count = toNumber(amount.value)
  const words = around(scene, amount)
  if (
    count < SMALLEST ||
    (count < LARGER_THAN_RACKS && RACK.test(words)) ||
    (count <= LARGEST_RACK && RACKS.test(words))
  )
    return null
  const moved = movedOf(scene, amount)
  const owner = moved?.to ?? ownerOf(scene, amount, topic, 'holder')
  const site = siteOf(scene, amount, topic)
  const before = scene.text.slice(Math.max(0, amount.start - 36), amount.start)
  if (
    (IS_MADE.test(before) && (owner?.span.start ?? 0) < amount.start) ||
    (owner === null && site === null && (count < LARGER_THAN_JOBS || SUPPOSED.test(words)))
  )
    return null
  const status =
    moved === null ? statusIn(scene, amount, topic, owner, before) : stated('diverted' as const, moved.cue)
  const timing = timingOf(scene, amount, article, LIES_AHEAD.has(status.value))
  const chip = inEquivalents(scene, amount, chipOf(scene, amount, topic))
  const later = status.value === 'running' && status.rule !== 'came-from' && isLater(timing, article)
  const planned =
    later ||
    LIES_AHEAD.has(status.value) ||
    (status.value === 'running' && status.rule !== 'came-from' && isAhead(timing, amount, article))
  const fields = {
    owner,
    site,
    chip,
    count: stated(count, amount),
    count_high: highOf(amount),
    equivalent: equivalentOf(amount, chip),
    status: later
      ? derived('planned' as const, timing.at?.span ?? scene.sentence, 'date-ahead')
      : planned && timing.by && !isPlan(scene, status) && !isGoneBy(timing.at, article)
        ? { ...status, value: 'target' as const }
        : status,
    as_of:
      moved === null && !(timing.by && status.rule === 'came-from')
        ? asOf(scene, article, planned && status.value !== 'estimate' ? 'planned' : status.value, timing)
        : null,
    from_owner: moved?.from ?? null,
    to_owner: moved?.to ?? null,
    said_by: speakerOf(scene),
    said_on: timing.said,
  }
  return candidate('fleet', fields, quoted(scene, amount, chip?.span, status.span))
}

/** What a plan names a date for is planned (`plans to deploy 20,000 by 2027`); what will be there by it is a target. */
const isPlan = ({ text }: Scene, { value, span }: Cited<Status>): boolean =>
  value === 'planned' && OF_PLAN.test(text.slice(span.start, span.end + 2))

/** What a count came from ran before; shares of a count told before are as firm as it. */
function statusIn(
  scene: Scene,
  amount: AmountMark,
  topic: Topic,
  owner: Cited<string> | null,
  before: string,
): Cited<Status> {
  const behind = scene.text.slice(amount.end, amount.end + 64)
  if (
    FORMER_BEFORE.test(before) ||
    RUNS_NOW.test(before) ||
    RUNS_TODAY.test(behind) ||
    (FROM_COUNT.test(before) && CAME_TO.test(behind)) ||
    TO_ANOTHER.test(behind)
  )
    return derived('running', amount, 'came-from')
  const status = asReckoned(fleetStatus(scene, amount), scene, topic)
  if (TO_BE_PUT.test(behind)) return derived('planned', amount, 'future-form')
  const carried = topic.fleetStatus
  if (status.rule !== 'told-as-fact' || carried === null) return status
  const isShare =
    owner?.rule === 'carried-list' ||
    (isRow(scene) && !isTableRow(scene) && topic.fleetAge < 2) ||
    isNextOfPlan(scene, amount, topic) ||
    scene.actors.some((actor) => isListedShare(scene, actor, amount)) ||
    (scene.grammar.verbLast &&
      (isNextOfList(scene, amount) ||
        PARTED.test(scene.text.slice(scene.sentence.start, scene.sentence.start + 8)) ||
        RANKED.test(scene.text.slice(amount.end, scene.sentence.end))))
  return isShare ? derived(carried.value, carried.span, 'carried-status') : status
}

/** Whether a count goes on with that of a plan in its sentence: `is targeting 40,000 GPUs for training and <5,000> for inference`. */
const isNextOfPlan = (scene: Scene, { start }: AmountMark, { fleetStatus }: Topic): boolean => {
  const last = scene.amounts.findLast(({ end }) => end <= start)
  return (
    last !== undefined &&
    fleetStatus !== null &&
    fleetStatus.span.start > scene.sentence.start &&
    PLAN_GOES_ON.test(scene.text.slice(last.end, start))
  )
}

/** `B200 8000장, <H200 2000장>`: counts of a list are as firm as the first. */
const isNextOfList = ({ amounts, text }: Scene, { start }: AmountMark): boolean =>
  amounts.some(({ end }) => end < start && NEXT_CHIP.test(text.slice(end, start)))

const around = ({ text, sentence }: Scene, { start, end }: AmountMark): string =>
  text.slice(Math.max(sentence.start, start - 90), Math.min(sentence.end, end + 40))

/** Whether an end ahead stands before the count: `2030년까지 GPU 20만 장을 확보하고` runs by then, not now. */
const isAhead = ({ at, by }: ReturnType<typeof timingOf>, amount: AmountMark, article: Article): boolean =>
  at !== null &&
  by &&
  (at.span.end <= amount.start || at.span.start - amount.end <= NEXT) &&
  article.published !== null &&
  at.value > article.published

/** Whether a date ahead puts off what runs: `내년 3분기부터 GPU 5만개를 쓴다`, `Narvik: 5,000 GPUs from 2027`. */
const isLater = ({ at, by }: ReturnType<typeof timingOf>, { published }: Article): boolean =>
  at !== null && !by && published !== null && at.value.slice(0, 4) > published.slice(0, 4)

/** How close behind a count its end stands: `GB200 6만4000장이 내년 말까지 설치된다`. */
const NEXT = 4

/** The time a count holds: the date it is for, else for what runs the date it was told on or the month of writing. */
function asOf(
  scene: Scene,
  article: Article,
  status: Status,
  timing: ReturnType<typeof timingOf>,
): Cited<string> | null {
  const running = status === 'running'
  const ahead = running && article.published !== null && (timing.at?.value ?? '') > article.published
  const past = status === 'planned' && !timing.by && isGoneBy(timing.at, article)
  if (timing.at !== null && !ahead && !past) return timing.at
  return running ? (timing.said ?? published(scene, article)) : null
}
