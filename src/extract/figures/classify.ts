import { TELL_MONEY, INVESTING, VAGUE, PRICES } from '../lexicon/cue-groups'
import { isCurrency } from '../../values/unit'
import { toNumber } from '../../values/decimal'
import type { AmountMark, CueMark } from '../mark'
import {
  borrowed,
  dealBehind,
  dealWorth,
  familyAt,
  isBooked,
  isOfSumBehind,
  isOfPower,
  isOfStake,
  isRaisedAt,
  isSaleOfGoods,
} from './deals'
import { isProvided } from './supply'
import { clauseEndsIn, distance, endOf, hasCue, nearest, type Actor, type Scene } from './scene'
import {
  AT_POST,
  AT_WORTH,
  OF_MANY,
  OF_OTHERS,
  IN_CASH,
  LEVEL,
  POST_MONEY,
  SHARES_MOVE,
  THRESHOLD,
  MORE_THAN,
  GOAL_OF,
  TOLD_AS,
  VALUED_AT,
  IS,
  WORTH_BEFORE,
  TRADED_AT,
  NEXT_WORTH,
  ONE_SPOKEN_OF,
  OF_CAPEX,
  PUT_IN,
} from '../lexicon/deal-words'
import { GUIDANCE, MACHINE_NAME, RAISED_TO, VALUATION_BEHIND } from '../lexicon/short-joints'
import { chipBeside, chipWithin } from './chip-beside'
import { isNoPrice } from './no-price'
import { type Topic } from './topic'
import { CALLED_EN, CALLED_KO, LISTED, PRICE_OF_ONE, HAD_FOR } from '../lexicon/joints'
import { A_PRICED, COST_OF_ONE, HOLDER, ONE_ENDS } from '../lexicon/price-words'

/** What a sum of money is, and the word that tells. */
export interface MoneySense {
  readonly family: 'investment' | 'unit-price' | 'valuation' | 'result' | 'share-price' | 'none'
  readonly cue: CueMark | null
}

/** Whether no word tells for sure what a sum is. */
export const isVague = ({ cue }: MoneySense): boolean => cue === null || VAGUE.has(cue.cue)
const VAGUE_PENALTY = 18

/** Whether a sum is guidance, of what the words before tell: `설비투자는 29억달러였고 연간 가이던스는 200억달러다`. */
export const isGuidance = ({ text }: Scene, { cue }: MoneySense): boolean =>
  cue !== null && GUIDANCE.test(text.slice(cue.start, cue.end))

const REACH = 100

/** An accelerator costs less than this in dollars (a rack of 72 is told at 3 to 4 million), in won 1,400 times as much. */
const DEAREST_USD = 6e6
const DEAREST_KRW = 8e9
/** One whose name stands in another sentence: more is the price of something else. Dollars, won. */
const DEAREST_CHIP = [2e5, 3e8] as const

/** The sense of an amount of money by the nearest word that tells one. */
export function senseOf(scene: Scene, amount: AmountMark, topic: Topic): MoneySense {
  if (amount.per === 'share' || isQuote(scene, amount)) return { family: 'share-price', cue: null }
  if (amount.per === 'token') return { family: 'none', cue: null }
  if (MORE_THAN.test(scene.text.slice(amount.end, amount.end + 32))) return { family: 'result', cue: null }
  const before = scene.text.slice(scene.sentence.start, amount.start)
  if (OF_OTHERS.test(before) || OF_MANY.test(before) || THRESHOLD.test(before))
    return { family: 'result', cue: null }
  const price = priceCue(scene, amount, topic)
  if (price !== null) return { family: 'unit-price', cue: price === 'per' ? null : price }
  if (PRICE_OF_ONE.test(scene.text.slice(Math.max(0, amount.start - 16), amount.start)))
    return { family: 'unit-price', cue: null }
  const behind = scene.text.slice(amount.end, amount.end + 24)
  if (VALUATION_BEHIND.test(behind) || (isRaisedAt(scene, amount) && POST_MONEY.test(behind)))
    return { family: 'valuation', cue: null }
  if (VALUED_AT.test(scene.text.slice(Math.max(scene.sentence.start, amount.start - 110), amount.start)))
    return {
      family: 'valuation',
      cue: scene.cues.findLast(({ cue, end }) => cue === 'value' && end < amount.start) ?? null,
    }
  if (isMoneyFor(scene, amount) || isProvided(scene, amount) || isPutInBy(scene, amount))
    return { family: 'investment', cue: null }
  const booked = scene.grammar.verbLast ? undefined : scene.cues.find((cue) => isBooked(scene, amount, cue))
  if (booked !== undefined) return { family: 'result', cue: booked }
  const goal = GOAL_OF.test(before) ? scene.cues.find(({ cue }) => cue === 'raise-funds') : undefined
  if (goal !== undefined) return { family: 'investment', cue: goal }
  const named = dealBehind(scene, amount)
  if (named !== null) return { family: 'investment', cue: named }
  let best: CueMark | null = namedBefore(scene, amount)
  let least = best === null ? REACH : 0
  for (const cue of scene.cues) {
    if (!TELL_MONEY.has(cue.cue)) continue
    if (cue.cue === 'value' && isWorthOfOther(scene, amount, cue)) continue
    if (cue.cue === 'value' && AT_WORTH.test(scene.text.slice(cue.end, amount.start))) continue
    if (cue.cue === 'value' && isOfSumBehind(scene, amount, cue)) continue
    if (RAISED_TO.test(scene.text.slice(cue.start, amount.start + 1))) continue
    if (cue.cue === 'result' && IN_CASH.test(scene.text.slice(amount.end, cue.end))) continue
    const cost = distance(scene, amount, cue) + (VAGUE.has(cue.cue) ? VAGUE_PENALTY : 0)
    if (cost < least) {
      best = cue
      least = cost
    }
  }
  best ??= verbOfList(scene, amount)
  if (best === null) return { family: familyAt(scene, amount), cue: null }
  if (best.cue === 'guidance' || best.cue === 'result' || best.cue === 'cost')
    best = capexBefore(scene, best) ?? best
  const dealt = best.cue === 'value' ? dealWorth(scene, amount, best) : borrowed(scene, best)
  if (dealt !== null) return { family: 'investment', cue: dealt }
  if (INVESTING.has(best.cue) && isRaisedAt(scene, amount)) return { family: 'valuation', cue: best }
  if (isSaleOfGoods(scene, amount, best))
    return { family: scene.grammar.verbLast ? 'none' : 'result', cue: best }
  if (((best.cue === 'cost' || best.cue === 'capex') && isOfPower(scene, amount)) || amount.per === 'MW')
    return { family: 'result', cue: best }
  if (INVESTING.has(best.cue)) return { family: 'investment', cue: best }
  if (best.cue === 'value' && isOfStake(scene, amount, best)) return { family: 'result', cue: best }
  if (best.cue === 'value') return { family: 'valuation', cue: best }
  if (best.cue === 'result' || best.cue === 'market-cap' || best.cue === 'guidance')
    return { family: 'result', cue: best }
  return { family: 'share-price', cue: best }
}

/** Whether a worth stands right behind another sum: `100억달러를 <3000억달러 기업가치>에 모은다`, `raise $2bn at a $20bn valuation`, or right before one. */
const isWorthOfOther = ({ amounts, text }: Scene, amount: AmountMark, { start, end }: CueMark): boolean =>
  amounts.some(
    (other) =>
      other !== amount &&
      isCurrency(other.unit) &&
      (start - endOf(other) === 1 ||
        ((other.start === end || other.start === end + 1) &&
          NEXT_WORTH.test(text.slice(endOf(amount), Math.max(endOf(amount), start))))),
  )

/** Whether a name right before a sum parts it from a worth of the clause before: `가치는 2조원으로 평가되며, <메타> 3000억원이 포함된다`. */
const isPutInBy = (scene: Scene, { start, end }: AmountMark): boolean =>
  scene.actors.some(({ mark }) => start - mark.end === 1) &&
  PUT_IN.test(scene.text.slice(end, Math.min(scene.sentence.end, end + 120))) &&
  scene.cues.some((worth) => worth.cue === 'value' && clauseEndsIn(scene, worth.end, start))

/** In Korean the verb of a list stands behind its last sum: `가나는 10조원, 다라는 20조원을 투자한다`. */
const verbOfList = ({ cues, text }: Scene, { end }: AmountMark): CueMark | null =>
  cues.find(({ cue, start }) => INVESTING.has(cue) && start > end && LISTED.test(text.slice(end, start))) ??
  null

/** What is had for a sum tells of it: `1조원으로 GPU 1만장을 확보`, `$5bn at $45bn post`, `a $500 million Dojo`. */
const isMoneyFor = ({ text, sentence, grammar, actors }: Scene, { end }: AmountMark): boolean =>
  (grammar.verbLast ? HAD_FOR : AT_POST).test(text.slice(end, Math.min(sentence.end, end + 40))) ||
  (!grammar.verbLast && actors.some(({ mark, reading }) => reading.kind === 'site' && mark.start === end + 1))

/** The word whose guidance it is: `자본지출 가이던스`, `capex guidance`. */
const capexBefore = ({ cues, text }: Scene, { start }: CueMark): CueMark | null =>
  cues.find(({ cue, end }) => cue === 'capex' && start >= end && OF_CAPEX.test(text.slice(end, start))) ??
  null

/** What a sum is in so many words: `총비용 전망은 1140억달러, 자본지출은 …`; not the subject of `시장은 2조원을 투자할 것으로 본다`. */
function namedBefore({ cues, text, grammar }: Scene, { start, end }: AmountMark): CueMark | null {
  if (grammar.verbLast && /^[을를]/.test(text.slice(end, end + 1))) return null
  const told = grammar.verbLast ? IS : TOLD_AS
  const found = cues.findLast(
    (cue) =>
      TELL_MONEY.has(cue.cue) &&
      (grammar.verbLast || !VAGUE.has(cue.cue)) &&
      (told.test(text.slice(cue.end, start)) ||
        (grammar.verbLast && cue.cue === 'value' && WORTH_BEFORE.test(text.slice(cue.end, start)))),
  )
  // The 수주 of 수주잔고 tells of no contract.
  return cues.find((cue) => cue.cue === 'result' && cue.start === found?.start) ?? found ?? null
}

/** No share costs as much in any currency that is quoted so. */
const DEAREST_SHARE = 1e5

function isQuote(scene: Scene, amount: AmountMark): boolean {
  if (toNumber(amount.value) >= DEAREST_SHARE) return false
  const before = scene.text.slice(Math.max(scene.sentence.start, amount.start - 90), amount.start)
  if (TRADED_AT.test(scene.text.slice(amount.end, amount.end + 6)) && before.includes('주가')) return true
  return (
    LEVEL.test(before) &&
    SHARES_MOVE.test(before) &&
    scene.cues.some(({ cue }) => cue === 'change' || cue === 'share-price' || cue === 'trade')
  )
}

/** Less is paid for what a chip does in a while: `a run costs $0.0007`. */
const LEAST_PRICE = 0.01

/** Whether a sum can be the price of one accelerator, or of an hour of one. */
export function isPriceLike(amount: AmountMark): boolean {
  const value = toNumber(amount.high ?? amount.value)
  return (
    value >= LEAST_PRICE &&
    value < (amount.unit === 'KRW' || amount.unit === 'JPY' ? DEAREST_KRW : DEAREST_USD)
  )
}

/** Whether nothing but a joint stands between a chip and its price: `B200s flat at $3.40`, `GB200 NVL72는 300만달러 선`. */
function isCalledPrice({ text, grammar }: Scene, amount: AmountMark, { mark }: Actor): boolean {
  if (mark.end > amount.start) return false
  const most = MACHINE_NAME.test(text.slice(mark.start, mark.end)) ? 1 : RACK_PER_CHIP
  const value = toNumber(amount.high ?? amount.value)
  if (value * most > (amount.unit === 'KRW' || amount.unit === 'JPY' ? DEAREST_KRW : DEAREST_USD))
    return false
  return (grammar.verbLast ? CALLED_KO : CALLED_EN).test(text.slice(mark.end, amount.start))
}
const RACK_PER_CHIP = 30

/** Whether `one` or `it` means the chip that the sentence before named: `Buying one cost $50,000`. */
const isOneSpokenOf = (
  { text, sentence, chips }: Scene,
  { start }: AmountMark,
  { chipAge }: Topic,
): boolean => chipAge === 0 && chips.length === 0 && ONE_SPOKEN_OF.test(text.slice(sentence.start, start))

/** The word by which an amount is the price of a chip, `per` when it is said in the amount itself; else null. */
function priceCue(scene: Scene, amount: AmountMark, topic: Topic): CueMark | 'per' | null {
  if (!isPriceLike(amount)) return null
  const beside = chipBeside(scene, amount)
  const spoken =
    scene.chips.length > 0 ||
    (topic.chip !== null && topic.chipAge <= 4) ||
    chipWithin(scene, amount) !== null
  if (!spoken || (scene.chips.length === 0 && hasCue(scene, 'share-price'))) return null
  if (isNoPrice(scene, amount)) return null
  if (amount.per === 'hour' || amount.per === 'unit' || scene.grammar.perChip(scene.text, amount) !== null)
    return 'per'
  if (
    amount.per === 'day' ||
    (scene.chips.length === 0 &&
      topic.priceAge > 0 &&
      toNumber(amount.value) > DEAREST_CHIP[amount.unit === 'KRW' ? 1 : 0])
  )
    return null
  if (beside !== null && isOneNamed(scene, amount, beside.actor)) return 'per'
  const found = nearest(scene, amount, PRICES, REACH)
  if (found === null) return beside !== null && isCalledPrice(scene, amount, beside.actor) ? 'per' : null
  if (found.cue.cue !== 'cost') return found.cue
  if (scene.cues.some(({ cue, end }) => cue === 'train' && found.cue.start - end === 1)) return null
  return (
    beside === null ? isOneSpokenOf(scene, amount, topic) : beside.gap < 60 && !isMany(scene, beside.actor)
  )
    ? found.cue
    : null
}

/** Whether a sum is told of one chip in so many words: `the cost of one H100, all told, reaches <$40,000>`, `a <$30,000> H100`. */
const isOneNamed = ({ text, sentence }: Scene, { start, end }: AmountMark, { mark }: Actor): boolean =>
  mark.start < start
    ? COST_OF_ONE.test(text.slice(sentence.start, mark.start))
    : mark.start - end < 9 &&
      A_PRICED.test(text.slice(Math.max(0, start - 20), start)) &&
      ONE_ENDS.test(text.slice(mark.end, mark.end + 18))

/** What many chips cost is no price of one: `used 2,048 H800 GPUs and cost $5.6 million`; each of several racks may hold them. */
const isMany = ({ amounts, cues, text }: Scene, { mark }: Actor): boolean =>
  !cues.some(({ cue, start }) => cue === 'each' && start >= mark.end) &&
  amounts.some(
    ({ unit, value, start, end }) =>
      !isCurrency(unit) &&
      end <= mark.start &&
      mark.start - end < 12 &&
      toNumber(value) > MANY &&
      !HOLDER.test(text.slice(Math.max(0, start - 30), start)),
  )
const MANY = 16
