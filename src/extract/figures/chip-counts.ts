import { HOLDING } from '../lexicon/cue-groups'
import {
  OF_AI_CHIPS,
  TO_CHIP,
  TO_COUNT,
  MACHINES,
  FOR_EACH,
  OF_ONE,
  OWN_COUNT,
} from '../lexicon/short-joints'
import { GROWS_TO, MADE_CHIPS, NO_NOUN } from '../lexicon/machines'
import { toNumber } from '../../values/decimal'
import type { AmountMark } from '../mark'
import {
  COUNT_TOLD,
  CHIP_YEAR_KO,
  MORE_KO,
  NEEDED,
  OTHERS_BEFORE,
  OTHERS_BEHIND,
  OF_THING,
  ROW_COUNT_ENDS,
  SHARE_BEFORE,
  SHARE_ENDS,
  IS_COUNT,
  YEAR_OF_CHIPS,
} from '../lexicon/fleet-words'
import { isRow } from './layout'
import { endOf, nearest, type Scene } from './scene'
import { chipBeside, chipWithin, countsChipsItself } from './chip-beside'
import {
  PARTS,
  PLAIN_CHIPS,
  WEIGHTY,
  THINGS_BEFORE,
  THINGS_BEHIND,
  LINKED,
  TIMES_CHIP,
  CHIPS_BEFORE,
  GREW_TO,
  PART_OF_COUNT,
  SHARE_FOR,
} from '../lexicon/joints'

/** No fleet is larger; a bare number that is tells the parameters of a model (`70B`). */
const MOST_CHIPS = 5e8

/** In Korean a bare number below is a model's: `어센드 950·960`. */
const MODELS = 1000

/** Whether an amount counts chips: it touches a chip's name, or the chips it goes on about are named before. */
export const countsChips = (
  scene: Scene,
  amount: AmountMark,
  fleetBefore: boolean,
  counted: boolean,
): boolean =>
  canCount(scene, amount) && isWithChips(scene, amount, fleetBefore, counted) && !isOfOthers(scene, amount)

/** Whether an amount can be a count of chips: none in another unit, as large as no fleet is, that looks like a year or a model. */
function canCount(scene: Scene, amount: AmountMark): boolean {
  if (amount.per !== null && amount.per !== 'unit' && amount.per !== 'year') return false
  const isTimes = amount.unit === 'multiple' && TIMES_CHIP.test(scene.text.slice(amount.end, amount.end + 24))
  if (amount.unit !== null && amount.unit !== 'count' && !isTimes) return false
  if (toNumber(amount.value) >= MOST_CHIPS || isYearLike(scene, amount)) return false
  if (
    amount.unit === null &&
    ((scene.grammar.verbLast && !isRow(scene) && toNumber(amount.value) < MODELS) ||
      toNumber(amount.value) % 1 > 0)
  )
    return false
  return !CHIP_YEAR_KO.test(scene.text.slice(amount.start, amount.end + 1))
}

/** Whether the words around an amount leave it to chips. */
function isWithChips(scene: Scene, amount: AmountMark, fleetBefore: boolean, counted: boolean): boolean {
  if (chipWithin(scene, amount) !== null || isMadeChips(scene, amount)) return true
  const beside = chipBeside(scene, amount)
  const other = scene.grammar.counted(scene.text, amount)
  if (other === 'chips' && isOfAi(scene)) return true
  const touches = beside !== null && beside.actor.mark.end <= amount.start && beside.gap <= 1
  if (scene.grammar.verbLast && !touches && other !== null && other !== 'chips') return false
  if (beside !== null) {
    const { start, end } = beside.actor.mark
    const listed = scene.amounts.findLast((other) => other.start >= amount.end && other.end <= start)
    const first = scene.amounts.find((other) => other.start >= end && other.end <= amount.start)
    const from = endOf(listed ?? amount)
    const between =
      start >= from ? scene.text.slice(from, start) : scene.text.slice(end, (first ?? amount).start)
    const priced = scene.cues.some(
      (cue) => cue.cue === 'unit-price' && cue.start >= end && cue.end <= amount.start,
    )
    if (!priced && beside.gap <= 34 && joins(between, start >= from, scene.grammar.verbLast)) return true
  }
  if (fleetBefore && amount.unit === null && isShareOfList(scene, amount)) return true
  if (
    fleetBefore &&
    (isRow(scene) || scene.text.charAt(amount.end - 1) === '장') &&
    scene.grammar.counted(scene.text, amount) === null
  )
    return (
      amount.unit === 'count' ||
      ((scene.grammar.verbLast || ROW_COUNT_ENDS.test(scene.text.slice(amount.end, amount.end + 12))) &&
        !OF_THING.test(scene.text.slice(Math.max(0, amount.start - 24), amount.start)))
    )
  if (fleetBefore && (isOwnCount(scene, amount) || isManyMore(scene, amount))) return true
  if (
    counted &&
    (isAlone(scene, amount) || GROWS_TO.test(scene.text.slice(Math.max(0, amount.start - 40), amount.start)))
  )
    return true
  if (isPartOfCount(scene, amount)) return true
  if (fleetBefore && CHIPS_BEFORE.test(scene.text.slice(Math.max(0, amount.start - 36), amount.start)))
    return true
  const verb = nearest(scene, amount, HOLDING, 40)
  if (verb === null) return false
  if (other !== null) return other === 'chips' && (beside !== null || fleetBefore)
  return fleetBefore || (beside !== null && amount.unit === 'count')
}

/** Whether the chips that a sentence counts can be no others: `AI 칩을 … 각 동에는 6만개의 칩이 들어간다`. */
const isOfAi = ({ text, sentence }: Scene): boolean =>
  OF_AI_CHIPS.test(text.slice(sentence.start, sentence.end))

/** The count of the next owner of a Korean list: `메타는 22만4000개, 구글은 16만9000개였다`. */
const isOwnCount = ({ text, actors }: Scene, { start, end }: AmountMark): boolean =>
  text.charAt(end - 1) === '개' &&
  actors.some(
    ({ mark, reading }) => reading.kind === 'company' && OWN_COUNT.test(text.slice(mark.end, start)),
  )

/** A large bare number with no noun of its own, in a sentence that has counted chips: `250,000 GPUs, from 53,000`. */
const isAlone = (scene: Scene, amount: AmountMark): boolean =>
  !scene.grammar.verbLast &&
  amount.unit === null &&
  toNumber(amount.value) >= FEWEST_ALONE &&
  NO_NOUN.test(scene.text.slice(amount.end, amount.end + 12))
const FEWEST_ALONE = 500

/** Many more of what was counted before: `기존 6000개를 더하면 1만개가 넘는다`; not behind `일자리 6000개를`. */
const isManyMore = (scene: Scene, { unit, start, end, value }: AmountMark): boolean =>
  unit === 'count' &&
  (scene.chips.length === 0 || LINKED.test(scene.text.slice(end, end + 9))) &&
  toNumber(value) >= FEWEST_ALONE &&
  MORE_KO.test(scene.text.slice(end, end + 3)) &&
  !scene.amounts.some((other) => other.end <= start && isOfThings(scene, other))

/** Whether what a count is of stands before it and is no chip: `일자리 6000개`. */
const isOfThings = ({ text, sentence }: Scene, { unit, start }: AmountMark): boolean =>
  unit === 'count' && THINGS_BEFORE.test(text.slice(Math.max(sentence.start, start - 10), start))

/** Those of a count that are told of, `700 of the 5,000 GPUs`, or what it came from, `from 100,000 to 200,000 GPUs`. */
const isPartOfCount = ({ text, amounts, chips }: Scene, { unit, start, end }: AmountMark): boolean =>
  unit === null &&
  amounts.some(
    (other) =>
      other.start >= end &&
      (PART_OF_COUNT.test(text.slice(end, other.start)) ||
        (text.startsWith('from ', start - 5) && GREW_TO.test(text.slice(end, other.start)))) &&
      (countsChipsItself(text, other) ||
        chips.some(({ mark }) => mark.start >= other.end && mark.start - other.end < 12)),
  )

function isMadeChips(scene: Scene, amount: AmountMark): boolean {
  const found = MADE_CHIPS.exec(scene.text.slice(amount.end, amount.end + 64))
  return found !== null && !PLAIN_CHIPS.test(found[0])
}

/** The next of a list of owners and counts: `Samsung will deploy 50,000 GPUs, Hyundai Motor 50,000 and Naver 60,000`. */
const isShareOfList = ({ text, actors }: Scene, { start, end }: AmountMark): boolean =>
  actors.some(
    ({ mark, reading }) =>
      (reading.kind === 'company' || reading.kind === 'government') &&
      ((SHARE_BEFORE.test(text.slice(mark.end, start)) && SHARE_ENDS.test(text.slice(end, end + 4))) ||
        (mark.start >= end && SHARE_FOR.test(text.slice(end, mark.start)))),
  )

/** Whether a number looks like a year, the number of a day or that of a model: `(2023+)`, `122일`, `its 2024 GPU shipments`, `4090이면`. */
function isYearLike({ text }: Scene, { value, unit, number, end }: AmountMark): boolean {
  if (IS_COUNT.test(text.slice(end, end + 40))) return false
  if (unit !== null && !YEAR_OF_CHIPS.test(text.slice(number.end, end + 2))) return false
  if (unit === null && '년월일분'.includes(text.charAt(end) || ' ')) return true
  const year = toNumber(value)
  return ((year >= 1980 && year <= 2099) || year % 1000 === 90) && number.end - number.start === 4
}

/** Whether the words between a count and a chip's name leave them together: no verb, comma or other noun of weight. */
const joins = (between: string, countFirst: boolean, verbLast: boolean): boolean =>
  countFirst
    ? TO_CHIP.test(between) && !PARTS.test(between)
    : TO_COUNT.test(between)
      ? verbLast || !WEIGHTY.test(between)
      : COUNT_TOLD.test(between)

/** Numbers beside a chip that count no chips: hours (`5만 H100 GPU 시간`), trials (`910개 실험 × H100`), prices of one (`한 대에 4억`). */
const isOfOthers = (scene: Scene, amount: AmountMark): boolean => {
  const { text, sentence, actors } = scene
  const { start, end, unit, number } = amount
  return (
    MACHINES.test(text.slice(number.end, end)) ||
    OTHERS_BEFORE.some((others) => others.test(text.slice(Math.max(0, start - 24), start))) ||
    OTHERS_BEHIND.some((others) => others.test(text.slice(end, end + 44))) ||
    (NEEDED.test(text.slice(Math.max(0, start - 36), start)) &&
      !actors.some(({ reading }) => reading.kind === 'company')) ||
    isOfThings(scene, amount) ||
    FOR_EACH.test(text.slice(Math.max(sentence.start, start - 40), start)) ||
    (unit === null && OF_ONE.test(text.slice(Math.max(sentence.start, start - 8), start))) ||
    THINGS_BEHIND.test(text.slice(end, end + 8))
  )
}
