import { INCLUDED } from '../lexicon/short-joints'
import { OF_THAT_MEASURE } from '../lexicon/deal-words'
import { NVIDIAS, OF_OTHERS } from '../lexicon/machines'
import type { Cited } from '../../facts/fact'
import { compare, toNumber } from '../../values/decimal'
import { join, type Span } from '../../text/span'
import type { AmountMark } from '../mark'
import { isRow } from './layout'
import { derived, stated, type Actor, type Scene } from './scene'
import { isGenericChip } from './roles'
import { chipBeside, chipWithin, isMeasure } from './chip-beside'
import { ownerBehind, type Topic } from './topic'
import { TOGETHER, OF_KIND, AS_MANY_AS, OF_MAKER } from '../lexicon/joints'
import { IS_BASED, TPU_OR_NPU } from '../lexicon/fleet-words'

/** The chip: named beside the count; a bare `GPU` is the one spoken of before; 포함 adds one to it. */
export function chipOf(scene: Scene, amount: AmountMark, topic: Topic): Cited<string> | null {
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
    const before = scene.chips.findLast((actor) => actor.mark.end <= amount.start)
    return before === undefined
      ? (madeOf(scene, amount) ?? carried ?? topic.generic ?? countedAs(scene))
      : stated(before.reading.name, before.mark)
  }
  const { reading, mark } = beside.actor
  const named = scene.chips.findLast((chip) => isMadeOf(scene, chip, mark))
  if (isGenericChip(reading.name) && named !== undefined)
    return derived(named.reading.name, named.mark, 'chip-before')
  if (isGenericChip(reading.name))
    return carried !== null &&
      topic.chipAge <= 1 &&
      !isSplit(scene, amount) &&
      !topic.isChipMixed &&
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
const isSplit = ({ chips, amounts }: Scene, { end, value }: AmountMark): boolean =>
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
const isMadeOf = ({ text }: Scene, { mark }: Actor, counted: Span): boolean =>
  mark.end < counted.start && IS_BASED.test(text.slice(mark.end, mark.end + 6))

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
  return carried !== null && topic.chipAge <= 1 && !topic.isChipMixed && !isAnothers(scene, topic)
    ? carried
    : stated('GPU', within)
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

/** A count whose chip only measures others, in the name of that measure: `the equivalent of 67,000 H100s`. */
export function inEquivalents(
  scene: Scene,
  amount: AmountMark,
  chip: Cited<string> | null,
): Cited<string> | null {
  if (chip?.value !== 'H100') return chip
  const { text } = scene
  const end = Math.max(amount.end, chip.span.end)
  return AS_MANY_AS.test(text.slice(Math.max(0, amount.start - 36), amount.start)) ||
    OF_THAT_MEASURE.test(text.slice(end, end + 16))
    ? derived('H100-equivalent', chip.span, 'in-equivalents')
    : chip
}

/** A count given in H100-equivalents is its own equivalent. */
export const equivalentOf = (amount: AmountMark, chip: Cited<string> | null): Cited<number> | null =>
  chip?.value === 'H100-equivalent' ? stated(toNumber(amount.value), amount) : null
