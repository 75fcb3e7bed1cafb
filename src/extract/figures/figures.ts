import type { SetAsideReason } from '../../facts/number-report'
import type { Article } from '../../text/article'
import type { Span } from '../../text/span'
import { toNumber } from '../../values/decimal'
import { isCurrency } from '../../values/unit'
import type { Candidate, Context, Findings, Rejection } from '../context'
import type { Cue } from '../cue'
import type { Builder } from '../locale'
import type { AmountMark } from '../mark'
import { countsChips, isPriceLike, isVague, senseOf, type MoneySense } from './classify'
import { eventsOf } from './events'
import { fleetOf } from './fleets'
import type { Grammar } from './grammar'
import { investmentOf } from './investments'
import { metricOf, resultOf } from './metrics'
import { withoutRepeats } from './repeats'
import { isHeading, isRow } from './layout'
import { derived, hasCue, sceneOf, type Scene } from './scene'
import { countsChipsItself, follow, noTopic, type Topic } from './topic'
import { unitPriceOf } from './unit-prices'
import { valuationOf } from './valuations'

/** What an article is about, as far as it decides which figures are kept. */
interface Scope {
  /** Whether it speaks of AI and its machines at all. */
  readonly ai: boolean
  /** Whether it speaks of them only beside analysts' views, so that each sentence must. */
  readonly mixed: boolean
  /** Whether it is about AI throughout, so that its other figures are kept too. */
  readonly whole: boolean
}

/** What one reading gathers. */
interface Gathered {
  readonly facts: Candidate[]
  /** The index of the sentence of each fact. */
  readonly places: number[]
  readonly rejections: Rejection[]
  readonly aside: (Span & { readonly reason: SetAsideReason })[]
  /** The sums that facts hold, to know one told again. */
  readonly sums: Set<number>
}

/** What a sentence has told so far, which its next amount may go on with. */
interface Told {
  /** Whether chips were counted in it or the sentence before. */
  fleet: boolean
  counted: boolean
  /** Whether it told a price of a chip. */
  price: boolean
  money: { readonly sense: MoneySense; readonly end: number } | null
}

/** Makes the builder of AI figures for a language: investments, fleets, unit prices, valuations, metrics, events. */
export const figureBuilder = (grammar: Grammar): Builder => ({
  name: 'figures',
  build: (context) => build(context, grammar),
})

function build({ article, marks, sentences }: Context, grammar: Grammar): Findings {
  const scope = scopeOf(marks, article.folded)
  const gathered: Gathered = { facts: [], places: [], rejections: [], aside: [], sums: new Set() }
  const topic = noTopic()
  for (const scene of scenesOf(sentences, article.folded, grammar)) {
    const before = gathered.facts.length
    const told: Told = { fleet: topic.fleetAge <= FLEET_AGE, counted: false, price: false, money: null }
    for (const amount of scene.amounts) read(scene, amount, topic, article, scope, gathered, told)
    if (scope.ai && gathered.facts.length === before) gathered.facts.push(...eventsOf(scene, topic, article))
    while (gathered.places.length < gathered.facts.length) gathered.places.push(scene.sentence.index)
    follow(topic, scene, told.counted)
    if (told.money !== null) carryMoney(topic, told.money.sense)
    else if (scene.amounts.length === 0) headMoney(topic, scene)
    setDate(topic, scene, gathered.facts.length > before)
  }
  if (!scope.ai && !scope.mixed) setOthersAside(marks, gathered)
  const { facts, places, rejections, aside } = gathered
  return { facts: withoutRepeats(facts, places), rejections, aside, issues: [] }
}

/** Figures of a text that speaks neither of AI nor of analysts' views are none of ours. */
function setOthersAside(marks: Context['marks'], { aside }: Gathered): void {
  const told = new Set(aside.map(({ start }) => start))
  for (const mark of marks)
    if (mark.type === 'amount' && !told.has(mark.start) && !HAS_REASON.has(mark.unit))
      aside.push({ start: mark.start, end: mark.end, reason: 'other-figure' })
}

/** Units that tell by themselves why a number is set aside. */
const HAS_REASON: ReadonlySet<AmountMark['unit']> = new Set<AmountMark['unit']>([
  'percent',
  'percentage-point',
  'basis-point',
  'hour',
  'minute',
  'second',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'point',
])

/** More marks than any sentence of prose has; longer ones are read in parts, so that time stays linear in length. */
const MOST_MARKS = 64

function* scenesOf(sentences: Context['sentences'], text: string, grammar: Grammar): Generator<Scene> {
  for (const sentence of sentences) {
    const { marks } = sentence
    if (marks.length <= MOST_MARKS) {
      if (marks.length > 0) yield sceneOf(text, sentence, grammar)
      continue
    }
    for (let at = 0; at < marks.length; at += MOST_MARKS)
      yield sceneOf(text, { ...sentence, marks: marks.slice(at, at + MOST_MARKS) }, grammar)
  }
}

/** A date that a sentence tells without a figure or an event of its own holds for the next sentence. */
function setDate(topic: Topic, scene: Scene, told: boolean): void {
  const date = told ? undefined : scene.dates.find((mark) => mark.date !== null && mark.relation !== 'by')
  if (date?.date == null) return
  topic.date = derived(date.date, date, 'carried-date')
  topic.dateAge = 0
}

/** Characters from which a text that names views may still be an article on AI. */
const SHORTEST_ARTICLE = 600

/** What is done with money: in the chip business it makes a passage one of ours. */
const DEALS: ReadonlySet<Cue> = new Set<Cue>([
  'invest',
  'spend',
  'raise-funds',
  'purchase',
  'capex',
  'guarantee',
])

/** Platforms whose capital spending goes to computing. */
const PLATFORMS: ReadonlySet<string> = new Set([
  'Tesla',
  'Meta',
  'Microsoft',
  'Alphabet',
  'Amazon',
  'Oracle',
  '오라클',
])

/** Characters from which words of the chip business alone make a text one of ours; a headline with them is none. */
const SHORTEST_PASSAGE = 160

function scopeOf(marks: Context['marks'], text: string): Scope {
  let ai = 0
  let tech = 0
  let platform = false
  let capex = false
  let deal = false
  let views = 0
  let named = -1
  for (const mark of marks) {
    if (mark.type === 'cue') {
      if (mark.cue === 'capex') capex = true
      if (mark.cue === 'tech') tech++
      else if (DEALS.has(mark.cue)) deal = true
      else if (mark.cue === 'ai') ai += mark.start === named ? 2 : 1
      else if (mark.cue === 'price-target' || mark.cue === 'coverage') views++
    } else if (mark.type === 'rating' && mark.quoted) views++
    else if (mark.type === 'amount' && mark.unit === 'count' && countsChipsItself(text, mark)) ai += 2
    else if (mark.type === 'name') {
      const kind = mark.readings[0]?.kind
      named = mark.start
      if (PLATFORMS.has(mark.readings[0]?.name ?? '')) platform = true
      if (
        (kind === 'chip' && !isForGames(mark.readings[0]?.name)) ||
        kind === 'model' ||
        kind === 'site' ||
        kind === 'product'
      )
        ai += 2
    }
  }
  if (views === 0 && platform && capex) ai += 2
  else if (views === 0 && deal && tech > 0) ai++
  if (views === 0 && text.length >= SHORTEST_PASSAGE) ai += tech
  const article = text.length >= SHORTEST_ARTICLE && ai >= views
  return { ai: ai > 0, mixed: views > 0, whole: ai > 1 && (views === 0 || article) }
}

/** Whether a chip is one of those sold for games as well: its name alone makes no text one about AI. */
const isForGames = (name: string | undefined): boolean => name !== undefined && /^RTX \d/.test(name)

/** Whether a sentence itself speaks of AI. */
const speaksOfAi = (scene: Scene): boolean =>
  scene.chips.length > 0 ||
  scene.cues.some((cue) => cue.cue === 'ai') ||
  scene.actors.some(
    ({ reading }) => reading.kind === 'site' || reading.kind === 'product' || reading.kind === 'model',
  )

/** Sums that no AI investment has: under a hundred thousand dollars, or so many won or yen. */
const isSmall = (amount: AmountMark): boolean =>
  toNumber(amount.high ?? amount.value) < (amount.unit === 'KRW' ? 1e8 : amount.unit === 'JPY' ? 1e7 : 1e5)

/** Characters between amounts of one list: `Amazon $100 billion, Microsoft $80 billion`. */
const LIST_GAP = 90

/** Sentences over which a count of chips, a list of sums and a total of them go on. */
const FLEET_AGE = 2
const LIST_AGE = 12
const TOTAL_AGE = 2

/** Whether a sum goes on with those told before: as the next row of a list, or as their total. */
const goesOn = (scene: Scene, { moneyAge }: Topic): boolean =>
  (moneyAge <= LIST_AGE && isRow(scene)) || (moneyAge <= TOTAL_AGE && hasCue(scene, 'total'))

function carryMoney(topic: Topic, sense: MoneySense): void {
  topic.money = sense
  topic.moneyAge = 0
}

/** A heading tells what the sums below it are: `2025 capex:`, `| Company | Investment |`. */
function headMoney(topic: Topic, scene: Scene): void {
  const cue = scene.cues.find((each) => DEALS.has(each.cue) || each.cue === 'contract')
  if (cue !== undefined && isHeading(scene)) carryMoney(topic, { family: 'investment', cue })
}

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
  const allowed = scope.ai && (!scope.mixed || speaksOfAi(scene))
  const keep = (fact: Candidate | null, rule: string, kind: Candidate['kind']): boolean => {
    if (fact !== null) gathered.facts.push(fact)
    else gathered.rejections.push({ start: amount.start, end: amount.end, rule, kind })
    return fact !== null
  }
  if (!isCurrency(amount.unit)) {
    if (scope.ai && countsChips(scene, amount, told.fleet)) {
      told.counted = keep(fleetOf(scene, amount, topic, article), 'few-chips', 'fleet') || told.counted
      told.fleet ||= told.counted
      return
    }
    const metric = allowed ? metricOf(scene, amount, topic, article, scope.whole) : null
    if (metric !== null) gathered.facts.push(metric)
    return
  }
  let sense = senseOf(scene, amount, topic)
  if (
    told.price &&
    sense.family !== 'share-price' &&
    sense.family !== 'valuation' &&
    isPriceLike(amount) &&
    isVague(sense)
  )
    sense = { family: 'unit-price', cue: sense.cue }
  if (sense.family === 'none') {
    if (told.money !== null && amount.start - told.money.end < LIST_GAP) sense = told.money.sense
    else if (topic.money !== null && goesOn(scene, topic)) sense = { family: 'investment', cue: null }
  }
  if ((sense.family === 'investment' && !isSmall(amount)) || sense.family === 'valuation')
    gathered.sums.add(toNumber(amount.value))
  if (sense.family === 'investment') told.money = { sense, end: amount.end }
  const aside = (reason: SetAsideReason) =>
    gathered.aside.push({ start: amount.start, end: amount.end, reason })
  if (sense.family === 'share-price') aside('share-price')
  else if (sense.family === 'unit-price' && scope.ai)
    told.price = keep(unitPriceOf(scene, amount, sense, topic, article), 'price-of-no-chip', 'unit-price')
  else if (sense.family === 'result') {
    const result =
      scope.whole && sense.cue?.cue === 'result' ? resultOf(scene, amount, sense.cue, topic, article) : null
    if (result !== null) gathered.facts.push(result)
    else aside('company-result')
  } else if (!allowed) {
    if (sense.family !== 'none')
      gathered.rejections.push({
        start: amount.start,
        end: amount.end,
        rule: 'not-about-ai',
        kind: sense.family,
      })
  } else if (sense.family === 'valuation')
    keep(valuationOf(scene, amount, sense, topic, article), 'value-of-nobody', 'valuation')
  else if (sense.family === 'investment' && !isSmall(amount))
    keep(investmentOf(scene, amount, sense, topic, article), 'no-currency', 'investment')
  else if (scope.whole && !scope.mixed && !gathered.sums.has(toNumber(amount.value)))
    keep(resultOf(scene, amount, null, topic, article), 'no-currency', 'metric')
}
