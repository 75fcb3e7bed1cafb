import { OF_PLAN, FROM_COUNT, TO_ANOTHER, NEXT_CHIP, INCLUDED } from '../lexicon/short-joints'
import { CAME_TO, FORMER_BEFORE, OF_THAT_MEASURE, RUNS_TODAY } from '../lexicon/deal-words'
import { NVIDIAS, OF_OTHERS, RACK, RACKS } from '../lexicon/machines'
import type { Cited, Status } from '../../facts/fact'
import type { Article } from '../../text/article'
import { compare, toNumber } from '../../values/decimal'
import type { Candidate } from '../context'
import { join, type Span } from '../../text/span'
import type { AmountMark } from '../mark'
import { candidate, carriedDoubts, quoted } from './fact'
import { isRow } from './layout'
import { ownerOf } from './owner'
import { speakerOf } from './speaker'
import { isListedShare } from './owner-list'
import { derived, stated, type Actor, type Scene } from './scene'
import { siteOf } from './sites'
import { movedOf } from './moved'
import { fleetStatus } from './status'
import { AHEAD, isGoneBy, published, timingOf } from './timing'
import { isGenericChip } from './roles'
import { chipBeside, chipWithin, isMeasure } from './chip-beside'
import { ownerBehind, type Topic } from './topic'
import { TOGETHER, OF_KIND, AS_MANY_AS, PARTED, RANKED, OF_MAKER } from '../lexicon/joints'
import { IS_BASED, RUNS_NOW, TPU_OR_NPU, TO_BE_PUT } from '../lexicon/fleet-words'

/** Fewer chips than this are those of a server, no fleet. */
const SMALLEST = 64
/** Those of a rack or server are none either: `the rack holds 72 GPUs`. */
const LARGER_THAN_RACKS = 600

const LARGEST_RACK = 144

/** A count of chips: `테슬라에 H100 칩 3만5000개가 가동 중`, `Meta will have 350,000 H100s`. Null when it is none. */
export function fleetOf(scene: Scene, amount: AmountMark, topic: Topic, article: Article): Candidate | null {
  const count = toNumber(amount.value)
  if (count < SMALLEST || (count < LARGER_THAN_RACKS && RACK.test(around(scene, amount)))) return null
  if (count <= LARGEST_RACK && RACKS.test(around(scene, amount))) return null
  const moved = movedOf(scene, amount)
  const owner = moved?.to ?? ownerOf(scene, amount, topic, 'holder')
  const status =
    moved === null ? statusIn(scene, amount, topic, owner) : stated('diverted' as const, moved.cue)
  const timing = timingOf(scene, amount, article, AHEAD.has(status.value))
  const chip = inEquivalents(scene, amount, chipOf(scene, amount, topic))
  const later =
    status.value === 'running' &&
    (scene.grammar.verbLast || (status.how === 'derived' && status.rule !== 'came-from')) &&
    isLater(timing, article)
  const planned =
    later ||
    AHEAD.has(status.value) ||
    (status.value === 'running' && status.rule !== 'came-from' && isAhead(timing, amount, article))
  const fields = {
    owner,
    site: siteOf(scene, amount, topic),
    chip,
    count: stated(toNumber(amount.value), amount),
    count_high: amount.high === null ? null : stated(toNumber(amount.high), amount),
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
  return candidate(
    'fleet',
    fields,
    quoted(scene, amount, chip?.span, status.span),
    ['fleet'],
    carriedDoubts(fields),
  )
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
): Cited<Status> {
  const before = scene.text.slice(Math.max(0, amount.start - 36), amount.start)
  const behind = scene.text.slice(amount.end, amount.end + 64)
  if (
    FORMER_BEFORE.test(before) ||
    RUNS_NOW.test(before) ||
    RUNS_TODAY.test(behind) ||
    (FROM_COUNT.test(before) && CAME_TO.test(behind)) ||
    (scene.grammar.verbLast && TO_ANOTHER.test(behind))
  )
    return derived('running', amount, 'came-from')
  const status = fleetStatus(scene, amount)
  if (TO_BE_PUT.test(behind)) return derived('planned', amount, 'future-form')
  const isShare =
    owner?.rule === 'carried-list' ||
    (isRow(scene) && topic.fleetAge < 2) ||
    scene.actors.some((actor) => isListedShare(scene, actor, amount)) ||
    (scene.grammar.verbLast &&
      (isNextOfList(scene, amount) ||
        PARTED.test(scene.text.slice(scene.sentence.start, scene.sentence.start + 8)) ||
        RANKED.test(scene.text.slice(amount.end, scene.sentence.end))))
  return isShare && status.rule === 'told-as-fact' && topic.fleetStatus !== null
    ? derived(topic.fleetStatus.value, topic.fleetStatus.span, 'carried-status')
    : status
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

/** The chip: named beside the count; a bare `GPU` is the one spoken of before; 포함 adds one to it. */
function chipOf(scene: Scene, amount: AmountMark, topic: Topic): Cited<string> | null {
  const carried =
    topic.chip !== null && (isRow(scene) ? !topic.isChipOfRow : topic.chipAge <= 2) ? topic.chip : null
  const added = scene.chips.find(
    ({ mark }) => INCLUDED.test(scene.text.slice(mark.end, mark.end + 34)) && !isCounted(scene, mark),
  )
  if (added !== undefined && carried !== null && carried.value !== added.reading.name)
    return derived(`${carried.value}/${added.reading.name}`, added.mark, 'carried-chip')
  const measure = scene.chips.find(
    (chip) => isMeasure(scene, chip) && chip.mark.start >= amount.end && chip.mark.start - amount.end < 3,
  )
  if (measure !== undefined) return stated(measure.reading.name, measure.mark)
  const within = chipWithin(scene, amount)
  if (within !== null) return withinOf(scene, within, carried, topic)
  const beside = chipBeside(scene, amount)
  if (beside === null) {
    const before = scene.chips.filter((actor) => actor.mark.end <= amount.start).pop()
    return before === undefined
      ? (madeOf(scene, amount) ?? carried ?? topic.generic ?? countedAs(scene))
      : stated(before.reading.name, before.mark)
  }
  const { reading, mark } = beside.actor
  const named = scene.chips.filter((chip) => isMadeOf(scene, chip, mark)).pop()
  if (isGenericChip(reading.name) && named !== undefined)
    return derived(named.reading.name, named.mark, 'chip-before')
  if (isGenericChip(reading.name))
    return carried !== null &&
      topic.chipAge <= 1 &&
      !isSplit(scene, amount) &&
      !isAnothers(scene, topic) &&
      !(NVIDIAS.test(scene.text.slice(mark.start - 8, mark.start)) && OF_OTHERS.test(carried.value))
      ? carried
      : stated(reading.name, mark)
  const together = countedTogether(scene, beside.actor)
  return stated(
    together.map((each) => each.reading.name).join('/'),
    together.map((each): Span => each.mark).reduce(join),
  )
}

/** A chip with those that one count holds beside it, in their order: `H100, H200 and GB200 GPUs`. */
function countedTogether(scene: Scene, chip: Actor): readonly Actor[] {
  let run: Actor[] = []
  for (const each of scene.chips) {
    const last = run.at(-1)
    if (last !== undefined && TOGETHER.test(scene.text.slice(last.mark.end, each.mark.start))) run.push(each)
    else if (run.includes(chip)) break
    else run = [each]
  }
  return run.filter((each) => each === chip || !isCounted(scene, each.mark))
}

/** Whether smaller counts of named chips behind it part a count: `GPU 총 1만장을 웃도는 B200 8000장, H200 2000장`. */
const isSplit = ({ chips, amounts, grammar }: Scene, { end, value }: AmountMark): boolean =>
  grammar.verbLast &&
  chips.some(
    ({ mark, reading }) =>
      mark.start > end &&
      !isGenericChip(reading.name) &&
      amounts.some(
        (other) => other.start >= mark.end && other.start - mark.end <= 2 && compare(other.value, value) < 0,
      ),
  )

/** What the sentence counts beside: `10,800 GPUs, up from 2,000`. */
function countedAs(scene: Scene): Cited<string> | null {
  const within = scene.amounts.map((other) => chipWithin(scene, other)).find((span) => span !== null)
  return within === undefined ? null : stated('GPU', within)
}

/** Whether a chip named before tells what those counted as `GPU` are: `Blackwell 기반 클러스터(GPU 10만개)`. */
const isMadeOf = (scene: Scene, { reading, mark }: Actor, counted: Span): boolean =>
  !isGenericChip(reading.name) &&
  mark.end < counted.start &&
  counted.start - mark.end < MADE_OF &&
  IS_BASED.test(scene.text.slice(mark.end, mark.end + 6))
const MADE_OF = 80

/** Chips named by their maker alone: `600,000 Nvidia chips`. */
function madeOf({ text }: Scene, { end }: AmountMark): Cited<string> | null {
  const name = OF_MAKER.exec(text.slice(end, end + 40))?.[1]
  return name === undefined
    ? null
    : derived(
        name.replace(/s$/, ''),
        { start: text.indexOf(name, end), end: text.indexOf(name, end) + name.length },
        'chips-of-maker',
      )
}

/** Whether a chip has a count of its own behind it: `GPU 23만개(GB200 3만개 포함)`. */
const isCounted = ({ amounts }: Scene, { end }: Span): boolean =>
  amounts.some(({ start }) => start >= end && start - end <= 2)

/** The chip that an amount's own unit names (`1 million TPUs`); `chips` and `GPUs` are those spoken of before. */
function withinOf(scene: Scene, within: Span, carried: Cited<string> | null, topic: Topic): Cited<string> {
  const name = TPU_OR_NPU.exec(scene.text.slice(within.start, within.end))?.[0]
  if (name !== undefined) return stated(name, within)
  const behind = scene.chips.find(
    ({ mark, reading }) =>
      !isGenericChip(reading.name) &&
      OF_KIND.test(scene.text.slice(within.end, Math.max(within.end, mark.start))),
  )
  if (behind !== undefined) return stated(behind.reading.name, behind.mark)
  return carried !== null && topic.chipAge <= 1 && !isAnothers(scene, topic) ? carried : stated('GPU', within)
}

/** Whether an English sentence, or a Korean paragraph, is about another than the one before: `xAI runs 330,000 GB200s. Meta will have 500,000 GPUs`. */
const isAnothers = ({ actors, grammar, sentence: { paragraph } }: Scene, topic: Topic): boolean => {
  const owners = actors
    .filter(({ role }) => role === 'subject' || role === 'owner')
    .map((actor) => ownerBehind(actor, topic))
  return (
    (!grammar.verbLast || topic.paragraph !== paragraph) &&
    owners.length > 0 &&
    !owners.includes(topic.owner?.value ?? null)
  )
}

function inEquivalents(scene: Scene, amount: AmountMark, chip: Cited<string> | null): Cited<string> | null {
  if (chip?.value !== 'H100') return chip
  const { text } = scene
  const end = Math.max(amount.end, chip.span.end)
  return AS_MANY_AS.test(text.slice(Math.max(0, amount.start - 36), amount.start)) ||
    OF_THAT_MEASURE.test(text.slice(end, end + 16))
    ? derived('H100-equivalent', chip.span, 'in-equivalents')
    : chip
}

/** A count given in H100-equivalents is its own equivalent. */
const equivalentOf = (amount: AmountMark, chip: Cited<string> | null): Cited<number> | null =>
  chip?.value === 'H100-equivalent' ? stated(toNumber(amount.value), amount) : null
