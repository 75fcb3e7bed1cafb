import { isCurrency } from '../../values/unit'
import { toNumber } from '../../values/decimal'
import type { Cue } from '../cue'
import type { AmountMark, CueMark } from '../mark'
import { isRow } from './layout'
import { distance, endOf, hasCue, nearest, type Scene } from './scene'
import { chipBeside, chipWithin, type Topic } from './topic'

/** What a sum of money is, and the word that tells. */
export interface MoneySense {
  readonly family: 'investment' | 'unit-price' | 'valuation' | 'result' | 'share-price' | 'none'
  readonly cue: CueMark | null
}

const TELLING: ReadonlySet<Cue> = new Set<Cue>([
  'invest',
  'spend',
  'raise-funds',
  'purchase',
  'guarantee',
  'capex',
  'contract',
  'cost',
  'value',
  'market-cap',
  'result',
  'guidance',
  'price-target',
  'share-price',
  'year-high',
  'offer-price',
  'trade',
  'train',
])

const INVESTING: ReadonlySet<Cue> = new Set<Cue>([
  'invest',
  'spend',
  'raise-funds',
  'purchase',
  'guarantee',
  'capex',
  'contract',
  'cost',
  'train',
])

/** Words that name what money is for but leave it open which; a verb beside them tells more. */
const VAGUE: ReadonlySet<Cue> = new Set<Cue>(['cost', 'contract', 'train'])
/** Whether no word tells for sure what a sum is. */
export const isVague = ({ cue }: MoneySense): boolean => cue === null || VAGUE.has(cue.cue)
const VAGUE_PENALTY = 18

const PRICES: ReadonlySet<Cue> = new Set<Cue>(['unit-price', 'sell', 'rent', 'cost'])
/** Paid in cash is no cash held; what is added to an economy is nobody's investment. */
const IN_CASH = /^ in (?:all-)?cash$/i
const TO_GDP = /^ (?:to|in) (?:[A-Za-z']+ )?(?:GDP|gross domestic product|economic output)$/i
const REACH = 100

/** An accelerator costs less than this in dollars (a rack of 72 is told at 3 to 4 million), in won 1,400 times as much. */
const DEAREST_USD = 6e6
const DEAREST_KRW = 8e9

/** The sense of an amount of money by the nearest word that tells one. */
export function senseOf(scene: Scene, amount: AmountMark, topic: Topic): MoneySense {
  if (amount.per === 'share' || isQuote(scene, amount)) return { family: 'share-price', cue: null }
  if (amount.per === 'token') return { family: 'none', cue: null }
  const price = priceCue(scene, amount, topic)
  if (price !== null) return { family: 'unit-price', cue: price === 'per' ? null : price }
  let best: CueMark | null = null
  let least = REACH
  for (const cue of scene.cues) {
    if (!TELLING.has(cue.cue)) continue
    if (cue.cue === 'result' && IN_CASH.test(scene.text.slice(amount.end, cue.end))) continue
    if (cue.cue === 'result' && TO_GDP.test(scene.text.slice(amount.end, cue.end)))
      return { family: 'result', cue }
    const cost = distance(scene, amount, cue) + (VAGUE.has(cue.cue) ? VAGUE_PENALTY : 0)
    if (cost < least) {
      best = cue
      least = cost
    }
  }
  if (best === null) return { family: 'none', cue: null }
  const dealt = best.cue === 'value' ? dealWorth(scene, amount, best) : borrowed(scene, best)
  if (dealt !== null) return { family: 'investment', cue: dealt }
  if (isSaleOfGoods(scene, amount, best)) return { family: 'none', cue: best }
  if (best.cue === 'cost' && isOfPower(scene, amount)) return { family: 'result', cue: best }
  if (INVESTING.has(best.cue)) return { family: 'investment', cue: best }
  if (best.cue === 'value' && isOfStake(scene, amount, best)) return { family: 'result', cue: best }
  if (best.cue === 'value') return { family: 'valuation', cue: best }
  if (best.cue === 'result' || best.cue === 'market-cap' || best.cue === 'guidance')
    return { family: 'result', cue: best }
  return { family: 'share-price', cue: best }
}

/** A level of the shares told with their move: `shares rose 4% to $442.10`, `the stock closed at $31`. */
const SHARES = /\b(?:shares?|stock|ADRs?|ADSs?)\b/i
const LEVEL = / (?:to|at|around|near|above|below|of)(?: about| around| a record)? $/
/** No share costs as much in any currency that is quoted so. */
const DEAREST_SHARE = 1e5

function isQuote(scene: Scene, amount: AmountMark): boolean {
  if (toNumber(amount.value) >= DEAREST_SHARE) return false
  const before = scene.text.slice(Math.max(scene.sentence.start, amount.start - 90), amount.start)
  return (
    LEVEL.test(before) &&
    SHARES.test(before) &&
    scene.cues.some(({ cue }) => cue === 'change' || cue === 'share-price' || cue === 'trade')
  )
}

/** What a share of a company is worth is not what the company is: `its stake in OpenAI is worth`, `보유 지분 가치는`. */
const STAKE = /\b(?:stake|holding|shareholding)s?\b/
const STAKE_WORTH = /지분(?:의|은|이)? ?(?:평가액|가치|평가 ?가치)$/

function isOfStake({ text, sentence }: Scene, { start }: AmountMark, worth: CueMark): boolean {
  const before = text.slice(Math.max(sentence.start, Math.min(worth.start, start) - 90), worth.end)
  return STAKE_WORTH.test(before) || (before.endsWith('worth') && STAKE.test(before))
}

const DEAL: ReadonlySet<Cue> = new Set<Cue>(['contract', 'purchase', 'invest', 'cost'])

/** The deal that is worth a sum, where it is no company: `a contract worth up to $12bn`, `all-cash deal valued at $6.5bn`. */
function dealWorth(scene: Scene, amount: AmountMark, worth: CueMark): CueMark | null {
  if (scene.grammar.verbLast || !WORTH.test(scene.text.slice(worth.start, amount.start))) return null
  const before = scene.cues.filter(
    ({ cue, end }) => DEAL.has(cue) && end <= worth.start && BETWEEN.test(scene.text.slice(end, worth.start)),
  )
  return before.pop() ?? null
}

const BETWEEN =
  /^(?: (?:with|between|for|from|at) [^,.;]{1,40}?)?,? ?(?:that |which )?(?:(?:could|may|might|would|will) be |is |was )?$/
const WORTH =
  /^(?:worth|valued)(?: (?:at|as|much|about|up|to|more|than|roughly|around|nearly|over|least|some|an|estimated|approximately|almost|well|close))* $/

/** Debt that is raised is money put in; otherwise it is a figure of the books. */
function borrowed(scene: Scene, cue: CueMark): CueMark | null {
  if (cue.cue !== 'result' || !/^debt$/i.test(scene.text.slice(cue.start, cue.end))) return null
  return scene.cues.find((each) => each.cue === 'raise-funds') ?? null
}

/** Whether goods or shares were sold for a sum: `$1 billion worth of chips were sold`, `66억달러 규모 지분을 매각`. */
const isSaleOfGoods = (scene: Scene, amount: AmountMark, cue: CueMark): boolean =>
  SHARES_SOLD.test(scene.text.slice(amount.end, amount.end + 40)) ||
  (/^worth of$/i.test(scene.text.slice(cue.start, cue.end)) &&
    hasCue(scene, 'sell') &&
    !hasCue(scene, 'purchase') &&
    !hasCue(scene, 'spend'))

const SHARES_SOLD = /^ ?(?:규모의? |어치의? )?(?:지분|주식|자산|구주)[을를]? [^.]{0,24}(?:매각|처분|팔)/

/** What one unit of power costs is nobody's investment: `A gigawatt of capacity costs $50 billion`, `1GW당 500억달러`. */
const isOfPower = ({ text, sentence }: Scene, { start, end }: AmountMark): boolean =>
  POWER_BEFORE.test(text.slice(Math.max(sentence.start, start - 60), start)) ||
  /^ (?:per|a|for each|for every) (?:GW|MW|gigawatt|megawatt)\b/.test(text.slice(end, end + 24))

const POWER_BEFORE = /\b(?:[Aa]|[Ee]ach|[Ee]very|[Oo]ne|per|1) ?(?:GW|MW|gigawatt|megawatt)\b(?!s)|[MG]W ?당/

/** Whether a sum can be the price of one accelerator, or of an hour of one. */
export function isPriceLike(amount: AmountMark): boolean {
  const value = toNumber(amount.high ?? amount.value)
  if (!isCurrency(amount.unit)) return false
  return value > 0 && value < (amount.unit === 'KRW' || amount.unit === 'JPY' ? DEAREST_KRW : DEAREST_USD)
}

/** The word by which an amount is the price of a chip, `per` when it is said in the amount itself; else null. */
function priceCue(scene: Scene, amount: AmountMark, topic: Topic): CueMark | 'per' | null {
  if (!isPriceLike(amount)) return null
  const beside = chipBeside(scene, amount)
  const spoken = scene.chips.length > 0 || (topic.chip !== null && topic.chipAge <= 4)
  if (!spoken || (scene.chips.length === 0 && hasCue(scene, 'share-price'))) return null
  if (amount.per === 'hour' || amount.per === 'unit' || scene.grammar.perChip(scene.text, amount) !== null)
    return 'per'
  const found = nearest(scene, amount, PRICES, REACH)
  if (found === null) return null
  if (found.cue.cue !== 'cost') return found.cue
  return beside !== null && beside.gap < 60 ? found.cue : null
}

/** What a count came from: `67,000 H100s, up from about 50,000`. */
const CAME_FROM =
  /\b(?:up|down|compared|rose|grew|increase) (?:from|with|to) (?:about |roughly |around |nearly )?$/

/** No fleet is larger; a bare number that is tells the parameters of a model (`70B`). */
const MOST_CHIPS = 5e8

/** Whether an amount counts chips: it touches a chip's name, or the chips it goes on about are named before. */
export function countsChips(scene: Scene, amount: AmountMark, fleetBefore: boolean): boolean {
  if (amount.per !== null && amount.per !== 'unit' && amount.per !== 'year') return false
  if (amount.unit !== null && amount.unit !== 'count') return false
  if (amount.unit === null && (isYearLike(scene, amount) || toNumber(amount.value) >= MOST_CHIPS))
    return false
  if (chipWithin(scene, amount) !== null || isMadeChips(scene, amount)) return true
  const beside = chipBeside(scene, amount)
  if (beside !== null) {
    const { start, end } = beside.actor.mark
    const listed = scene.amounts.filter((other) => other.start >= amount.end && other.end <= start).pop()
    const first = scene.amounts.find((other) => other.start >= end && other.end <= amount.start)
    const from = endOf(listed ?? amount)
    const between =
      start >= from ? scene.text.slice(from, start) : scene.text.slice(end, (first ?? amount).start)
    const priced = scene.cues.some(
      (cue) => cue.cue === 'unit-price' && cue.start >= end && cue.end <= amount.start,
    )
    if (!priced && beside.gap <= 34 && joins(between, start >= from)) return true
  }
  if (fleetBefore && amount.unit === null && isShareOfList(scene, amount)) return true
  if (
    fleetBefore &&
    (isRow(scene) || scene.text.charAt(amount.end - 1) === '장') &&
    scene.grammar.counted(scene.text, amount) === null
  )
    return amount.unit === 'count' || isRow(scene)
  if (fleetBefore && amount.per === 'unit' && scene.grammar.counted(scene.text, amount) === null) return true
  if (
    fleetBefore &&
    amount.unit === null &&
    CAME_FROM.test(scene.text.slice(Math.max(0, amount.start - 36), amount.start))
  )
    return true
  const verb = nearest(scene, amount, HOLDING, 40)
  if (verb === null) return false
  const counted = scene.grammar.counted(scene.text, amount)
  if (counted !== null) return counted === 'chips' && (beside !== null || fleetBefore)
  return fleetBefore || (beside !== null && amount.unit === 'count')
}

/** Chips told by who makes them or what for, where no chip is named: `200,000 Nvidia chips`, `AI 칩 2만개`, `AI chips`. */
const MADE_CHIPS =
  /^[ -](?:of )?(?:(?:Nvidia|NVIDIA|AMD|Google|Huawei|Intel)(?:'s)? )?(?:(?:AI|advanced|high-end|top-end|cutting-edge|artificial intelligence) )*(?:chips|accelerators|AI processors)\b/

function isMadeChips(scene: Scene, amount: AmountMark): boolean {
  const found = MADE_CHIPS.exec(scene.text.slice(amount.end, amount.end + 64))
  return found !== null && !PLAIN_CHIPS.test(found[0])
}

/** Chips of no kind may be any: `5 million chips` that a carmaker lacks. */
const PLAIN_CHIPS = /^[ -](?:of )?(?:chips|accelerators)$/

/** The next of a list of owners and counts: `Samsung will deploy 50,000 GPUs, Hyundai Motor 50,000 and Naver 60,000`. */
const isShareOfList = ({ text, actors }: Scene, { start, end }: AmountMark): boolean =>
  /^(?:,| and|\.|;|$)/.test(text.slice(end, end + 4)) &&
  actors.some(({ mark, reading }) => reading.kind === 'company' && mark.end + 1 === start)

/** Whether a bare number looks like a year or the number of a day: `(2023+)`, `122일`. */
function isYearLike(scene: Scene, amount: AmountMark): boolean {
  const value = toNumber(amount.value)
  if ('년월일분'.includes(scene.text.charAt(amount.end) || ' ')) return true
  return value >= 1980 && value <= 2099 && amount.end - amount.start === 4
}

const HOLDING: ReadonlySet<Cue> = new Set<Cue>([
  'running',
  'planned',
  'target',
  'ordered',
  'place',
  'future',
  'divert',
  'purchase',
])

/** Whether the words between a count and a chip's name leave them together: no verb, comma or other noun of weight. */
const joins = (between: string, countFirst: boolean): boolean =>
  countFirst
    ? /^[^.,;:()]{0,34}$/.test(between) && !/\b(?:and|with|in|on|at|than)\b/.test(between)
    : /^[^.,;]{0,14}$/.test(between)
