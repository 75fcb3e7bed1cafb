import type { SetAsideReason } from '../../facts/number-report'
import type { Article } from '../../text/article'
import type { Span } from '../../text/span'
import { toNumber } from '../../values/decimal'
import type { Candidate, Context, Findings, Rejection } from '../context'
import type { Builder } from '../locale'
import { isMoney, type AmountMark } from '../mark'
import { withBareMoney } from './bare-money'
import { carry } from './carried'
import { countsChips } from './chip-counts'
import { isGuidance, isPriceLike, isVague, senseOf, type MoneySense } from './classify'
import { meetHead, senseInColumn } from './columns'
import { isRaisedAt } from './deals'
import { eventsOf } from './events'
import { fleetOf } from './fleets'
import type { Grammar } from './grammar'
import { investmentOf } from './investments'
import { IN_CELL } from '../lexicon/table-heads'
import { HELD_AGAINST, GOES_ON, NEXT_AT } from '../lexicon/deal-words'
import { metricOf, resultOf } from './metrics'
import { isNoPrice } from './no-price'
import { isPricedNext } from './price-goes-on'
import { protagonistOf } from './protagonist'
import { withoutRepeats } from './repeats'
import { isRow, isTableRow } from './layout'
import { hasCue, scenesOf, type Scene } from './scene'
import { toldBeside } from '../told-beside'
import { scopeOf, type Scope } from './scope'
import { isListed, isOnAi, speaksOfAi, speaksOfShares } from './spoken-of'
import { follow, meetState, noTopic, type Topic } from './topic'
import { listedIn } from './owner-list'
import { othersAside } from './others-aside'
import { unitPriceOf } from './unit-prices'
import { backerOf } from './unknown-owner'
import { valuationOf } from './valuations'
import { HEADLINE_ENDS, MORE_MONEY, PART_BEFORE } from '../lexicon/joints'

/** What one reading gathers. */
interface Gathered {
  readonly facts: Candidate[]
  /** The index of the sentence of each fact. */
  readonly places: number[]
  readonly rejections: Rejection[]
  readonly aside: (Span & { readonly reason: SetAsideReason })[]
}

/** What a sentence has told so far, which its next amount may go on with. */
interface Told {
  /** Whether chips were counted in it or the sentence before. */
  fleet: boolean
  counted: boolean
  /** Where the price of a chip ends that it told, 0 when it told none. */
  price: number
  money: { readonly sense: MoneySense; readonly end: number } | null
  /** The sum told last, invested or a worth. */
  last: { readonly sense: MoneySense; readonly end: number } | null
}

/** Makes the builder of AI figures for a language: investments, fleets, unit prices, valuations, metrics, events. */
export const figureBuilder = (grammar: Grammar): Builder => ({
  name: 'figures',
  build: (context) => build(context, grammar),
})

function build({ article, marks, sentences }: Context, grammar: Grammar): Findings {
  const scope = scopeOf(marks, article.folded)
  const gathered: Gathered = { facts: [], places: [], rejections: [], aside: [] }
  const heroes: ReturnType<Topic['protagonist']>[] = []
  const topic = noTopic((least) => {
    // Asked for once: that there is none is an answer too.
    if (!(least in heroes)) heroes[least] = protagonistOf(article.folded, marks, grammar, least)
    return heroes[least] ?? null
  })
  for (const found of scenesOf(sentences, article.folded, grammar)) {
    const scene = withBareMoney(found, marks)
    const before = gathered.facts.length
    meetState(topic, scene)
    meetHead(topic, scene)
    const told: Told = {
      fleet: topic.fleetAge <= FLEET_AGE,
      counted: false,
      price: 0,
      money: null,
      last: null,
    }
    for (const amount of scene.amounts) read(scene, amount, topic, article, scope, gathered, told)
    if (scope.ai && gathered.facts.length === before)
      for (const each of eventsOf(scene, topic, article)) gathered.facts.push(each)
    const facts = gathered.facts.slice(before)
    for (const each of facts.map((fact) => placeOf(scene, fact))) gathered.places.push(each)
    follow(topic, scene, told.counted)
    if (told.price > 0) topic.priceAge = 0
    carry(topic, scene, facts, told.money?.sense ?? null)
  }
  if (!scope.ai && !scope.mixed)
    for (const each of othersAside(marks, gathered.aside)) gathered.aside.push(each)
  const { facts, places, rejections, aside } = gathered
  return { facts: withoutRepeats(facts, places), rejections, aside, issues: [] }
}

/** The sentence of a fact; what stands behind a dash or colon that closes a headline is a sentence of its own. */
const placeOf = ({ text, sentence }: Scene, fact: Candidate): number =>
  sentence.index + (HEADLINE_ENDS.test(text.slice(sentence.start, fact.span.start)) ? 0.5 : 0)

/** Sums that no AI investment has: under a million dollars, or so many won or yen. */
const isSmall = (amount: AmountMark): boolean =>
  toNumber(amount.high ?? amount.value) < (amount.unit === 'KRW' ? 1e9 : amount.unit === 'JPY' ? 1e8 : 1e6)

/** Characters between amounts of one list: `Amazon $100 billion, Microsoft $80 billion`. */
const LIST_GAP = 40
const CAPEX_GAP = 90
const gapOf = ({ cue }: MoneySense): number =>
  cue?.cue === 'capex' || cue?.cue === 'contract' ? CAPEX_GAP : LIST_GAP

/** Whether a sum is a part of the one told before: `of which $210 million falls in 2025`, `이 가운데 3조원은`. */
const isPartOf = ({ text }: Scene, { start }: AmountMark): boolean =>
  PART_BEFORE.test(text.slice(Math.max(0, start - 30), start))

/** Whether a sum is what the one before is held against: `valued at $3 billion, double the $1.5 billion of its last round`. */
const isHeldAgainst = ({ text }: Scene, { start }: AmountMark, end: number): boolean =>
  start - end < 70 && HELD_AGAINST.test(text.slice(end, start))

/** Sentences over which a count of chips, a list of sums and a total of them go on. */
const FLEET_AGE = 2
const LIST_AGE = 12
const TOTAL_AGE = 2

/** Whether a sum goes on with those told before: in so many words, as the next row of a list, or as their total. */
const goesOn = (scene: Scene, topic: Topic, { start }: AmountMark, { moneyAge } = topic): boolean =>
  (moneyAge === 0 &&
    scene.grammar.goesOn(scene.text.slice(Math.max(scene.sentence.start, start - 40), start))) ||
  (moneyAge <= LIST_AGE && isRow(scene)) ||
  (moneyAge <= TOTAL_AGE && hasCue(scene, 'total')) ||
  (moneyAge <= 1 && GOES_ON.test(scene.text.slice(scene.sentence.start, scene.sentence.start + 24))) ||
  isListed(scene, topic)

/** Reads one amount into the fact that it makes, if any. */
function read(
  scene: Scene,
  amount: AmountMark,
  topic: Topic,
  article: Article,
  scope: Scope,
  gathered: Gathered,
  told: Told,
): void {
  const allowed = scope.ai && (!scope.mixed || isOnAi(scene, scope, topic))
  const keep = (fact: Candidate | null, rule: string, kind: Candidate['kind']): boolean => {
    if (fact !== null) gathered.facts.push(fact)
    else gathered.rejections.push({ start: amount.start, end: amount.end, rule, kind })
    return fact !== null
  }
  if (allowed && scene.grammar.denies(scene.text, scene.sentence, amount)) {
    const { start, end } = amount
    told.fleet ||= countsChips(scene, amount, told.fleet, told.counted)
    gathered.aside.push({ start, end, reason: 'denied' })
    gathered.rejections.push({ start, end, rule: 'denied', kind: 'investment' })
    return
  }
  if (!isMoney(amount)) {
    if (scope.ai && countsChips(scene, amount, told.fleet, told.counted)) {
      const fleet = fleetOf(scene, amount, topic, article)
      topic.fleetStatus = (fleet?.kind === 'fleet' ? fleet.fields.status : undefined) ?? topic.fleetStatus
      if (fleet === null) gathered.aside.push({ start: amount.start, end: amount.end, reason: 'small-count' })
      told.counted = keep(fleet, 'few-chips', 'fleet') || told.counted
      told.fleet ||= told.counted
      return
    }
    const metric =
      allowed || (scope.whole && !speaksOfShares(scene))
        ? metricOf(scene, amount, topic, article, scope.whole)
        : null
    if (metric !== null) gathered.facts.push(metric)
    return
  }
  let sense = senseInColumn(scene, amount, topic, senseOf(scene, amount, topic))
  if (
    (told.price > 0 || isPricedNext(scene, amount, topic)) &&
    !isNoPrice(scene, amount) &&
    sense.family !== 'share-price' &&
    isPriceLike(amount) &&
    (isVague(sense) || isHeldAgainst(scene, amount, told.price))
  )
    sense = { family: 'unit-price', cue: sense.cue }
  if (topic.money !== null && topic.moneyAge <= 1 && isPartOf(scene, amount)) sense = topic.money
  if (told.last !== null && !isRaisedAt(scene, amount) && isHeldAgainst(scene, amount, told.last.end))
    sense = told.last.sense
  if (told.money?.sense.cue?.cue === 'capex' && isGuidance(scene, sense)) sense = told.money.sense
  if (sense.family === 'none') {
    const part = listedIn(scene, amount)
    const isNext =
      told.last !== null &&
      (NEXT_AT.test(scene.text.slice(told.last.end, amount.start)) ||
        (told.last.sense.family === 'valuation' &&
          IN_CELL.test(scene.text.slice(told.last.end, amount.start))))
    if (part !== null) sense = { family: 'investment', cue: part }
    else if (isNext && told.last !== null)
      sense = MORE_MONEY.test(scene.text.slice(amount.end, amount.end + 12))
        ? { family: 'investment', cue: null }
        : told.last.sense
    else if (
      told.money !== null &&
      (amount.start - told.money.end < gapOf(told.money.sense) || isPartOf(scene, amount))
    )
      sense = told.money.sense
    else if (topic.money !== null && goesOn(scene, topic, amount))
      sense = scene.grammar.verbLast && !isTableRow(scene) ? { family: 'investment', cue: null } : topic.money
  }
  if (sense.family === 'investment') told.money = { sense, end: amount.end }
  if (sense.family === 'investment' || sense.family === 'valuation') told.last = { sense, end: amount.end }
  const aside = (reason: SetAsideReason) =>
    gathered.aside.push({ start: amount.start, end: amount.end, reason })
  if (sense.family === 'share-price' || toldBeside(scene.text, amount) === 'share-price') aside('share-price')
  else if (sense.family === 'unit-price' && scope.ai)
    told.price = keep(unitPriceOf(scene, amount, sense, topic, article), 'price-of-no-chip', 'unit-price')
      ? amount.end
      : 0
  else if (sense.family === 'result') {
    if (scope.whole && (sense.cue?.cue === 'result' || sense.cue?.cue === 'cost'))
      gathered.facts.push(resultOf(scene, amount, sense.cue, topic, article))
    else aside('company-result')
  } else if (!allowed) {
    if (sense.family !== 'none') {
      aside('other-figure')
      gathered.rejections.push({
        start: amount.start,
        end: amount.end,
        rule: 'not-about-ai',
        kind: sense.family,
      })
    }
  } else if (sense.family === 'valuation' && !isSmall(amount))
    keep(valuationOf(scene, amount, sense, topic, article), 'value-of-nobody', 'valuation')
  else if (sense.family === 'investment' && (!isSmall(amount) || backerOf(scene, amount) !== null))
    keep(investmentOf(scene, amount, sense, topic, article), 'sum-of-nobody', 'investment')
  else if (scope.whole && (!scope.mixed || speaksOfAi(scene)))
    gathered.facts.push(resultOf(scene, amount, sense.cue, topic, article))
}
