import { isActing } from './grammar'
import { toNumber } from '../../values/decimal'
import { SORTS, SPENDING, THINGS, LIES_AHEAD } from '../lexicon/cue-groups'
import type { Cited, Status } from '../../facts/fact'
import type { Candidate } from '../context'
import type { AmountMark, CueMark, MoneyMark } from '../mark'
import { asReckoned } from './carried'
import { headOf } from './columns'
import type { MoneySense } from './classify'
import { candidate, quoted } from './fact'
import { SPENT, VAGUE_WORDS } from '../lexicon/deal-words'
import { moneyFields } from './money'
import { ownerOf } from './owner'
import { speakerOf } from './speaker'
import {
  LAST,
  CAPEX_WAS,
  EXPECTED,
  HAS,
  NAMED_ROUND,
  STAKE_HELD,
  STAKE_HELD_KO,
  TOOK,
  SIGNED,
} from '../lexicon/short-joints'
import { isRow } from './layout'
import { derived, endOf, distance, hasCue, stated, type Scene } from './scene'
import { moneyStatus } from './status'
import { isGoneBy, isToCome, timingOf } from './timing'
import type { Topic } from './topic'
import type { Article } from '../../text/article'
import { FORESEES, OF_A_YEAR, ROUND } from '../lexicon/joints'

/** Money put in, raised, pledged or paid: `테슬라는 올해 AI에 10억달러를 투자할 계획`, `Nvidia is investing $2bn in …`. */
export function investmentOf(
  scene: Scene,
  amount: MoneyMark,
  sense: MoneySense,
  topic: Topic,
  article: Article,
): Candidate | null {
  const owner = ownerOf(scene, amount, topic, isRaised(scene, sense) ? 'raiser' : 'payer')
  const most = toNumber(amount.high ?? amount.value)
  if (owner === null && sense.cue?.cue !== 'raise-funds' && most < (amount.unit === 'KRW' ? 2e10 : 2e7))
    return null
  const told = moneyStatus(scene, amount)
  const isOfCapex = (sense.cue ?? topic.money?.cue)?.cue === 'capex'
  const isCapex = isOfCapex && tellsCapex(scene, amount, told)
  const ahead = LIES_AHEAD.has(told.value)
  const head = headOf(scene, amount, topic, 'dates')
  const timing = timingOf(head === undefined ? scene : { ...scene, dates: [head] }, amount, article, ahead)
  const status =
    isCapex || (told.value === 'planned' && isOfCapex && isGoneBy(timing.at, article))
      ? capexStatus(scene, amount, timing.at, article)
      : (stakeOf(scene, amount) ??
        (told.rule === 'told-as-fact' &&
        timing.at?.value.startsWith('F') === false &&
        isGoneBy(timing.at, article)
          ? derived<Status>(sense.cue?.cue === 'spend' ? 'spent' : 'done', timing.at.span, 'gone-by')
          : (raised(scene, amount, sense, told) ?? told)))
  const fields = {
    owner,
    what: purposeOf(scene, amount, sense),
    ...moneyFields(amount),
    period:
      timing.at ??
      yearOf(scene, amount, article) ??
      carriedTime(scene, sense, topic, status) ??
      (isRow(scene) && topic.date?.rule === 'carried-date' ? topic.date : null),
    status: asReckoned(status, scene, topic),
    said_by: speakerOf(scene),
    said_on: timing.said,
  }
  return candidate('investment', fields, quoted(scene, amount, sense.cue, owner?.span))
}

/** What is done with the stake that a sum is worth: `its $5 billion stake in` is held, `took a $5 billion stake` done. */
function stakeOf({ text, grammar, sentence }: Scene, { start, end }: AmountMark): Cited<Status> | null {
  const before = text.slice(Math.max(0, start - 40), start)
  if (!(grammar.verbLast ? STAKE_HELD_KO : STAKE_HELD).test(text.slice(end, end + 40))) return null
  const value = grammar.verbLast || HAS.test(before) ? 'held' : TOOK.test(before) ? 'done' : null
  return value === null ? null : derived<Status>(value, sentence, 'stake-held')
}

/** A round that is named is closed, and Korean headlines on money raised end in the noun: `4억달러 투자 유치`, `4억달러 조달…기업가치 30억달러`. */
function raised(
  scene: Scene,
  { end }: AmountMark,
  { cue: named }: MoneySense,
  { rule }: Cited<Status>,
): Cited<Status> | null {
  if (rule !== 'told-as-fact') return null
  const { text, sentence, grammar } = scene
  if (named !== null && named.start - end < 3 && NAMED_ROUND.test(text.slice(named.start, named.end)))
    return derived('done', named, 'raised')
  if (!grammar.verbLast) return null
  const noun = scene.cues.find(
    (cue) =>
      cue.cue === 'raise-funds' &&
      cue.start >= end &&
      cue.start - end < NOUN &&
      LAST.test(text.slice(cue.end, Math.min(sentence.end, cue.end + 3))),
  )
  return noun === undefined ? null : derived('done', noun, 'raised')
}
const NOUN = 24

/** Whether capital spending is told as a fact or `raised`, or as what its company expects of itself: `1300억달러에 달할 것이라고 발표했다`. */
const tellsCapex = (scene: Scene, amount: AmountMark, { rule, value, span }: Cited<Status>): boolean =>
  rule === 'told-as-fact' ||
  (value === 'announced' &&
    EXPECTED.test(scene.text.slice(Math.max(0, amount.start - 24), endOf(amount) + 24))) ||
  CAPEX_WAS.test(scene.text.slice(Math.max(0, amount.start - 36), amount.start)) ||
  (!scene.grammar.verbLast && span.start > amount.end && isSpent(scene, amount)) ||
  (value === 'done' && /^rais/i.test(scene.text.slice(span.start, span.end))) ||
  (value === 'estimate' &&
    scene.grammar.verbLast &&
    (hasCue(scene, 'said', amount.end) || FORESEES.test(scene.text.slice(span.start, span.end + 6))) &&
    scene.actors.some(({ role }) => isActing(role)) &&
    !scene.actors.some(({ reading }) => reading.kind === 'institution'))

/** Capital spending of a time gone by is spent, as is what it was; other is guidance. */
function capexStatus(
  scene: Scene,
  amount: AmountMark,
  at: Cited<string> | null,
  article: Article,
): Cited<Status> {
  return isGoneBy(at, article) || (isSpent(scene, amount) && !isToCome(at, article))
    ? derived('spent', at?.span ?? scene.sentence, 'gone-by')
    : derived('planned', scene.sentence, 'guidance')
}
const isSpent = ({ text, sentence, grammar }: Scene, amount: AmountMark): boolean =>
  SPENT.test(
    text.slice(
      Math.max(sentence.start, amount.start - (grammar.verbLast ? 0 : 56)),
      Math.min(sentence.end, endOf(amount) + 24),
    ),
  )

/** A sum of a year that names none is of the year of writing: `연간 자본지출 전망을 50억달러로`, `full-year capex`. */
function yearOf(
  { text, sentence }: Scene,
  { start }: AmountMark,
  { published }: Article,
): Cited<string> | null {
  const from = Math.max(sentence.start, start - 60)
  const found = OF_A_YEAR.exec(text.slice(from, start))
  if (found === null || published === null) return null
  const at = from + found.index
  return derived(published.slice(0, 4), { start: at, end: at + found[0].length }, 'publication-year')
}

/** The time told in the sentence before for spending ahead: `… in 2026, with <Norlane spending $9 billion>`. */
const carriedTime = (
  { dates, grammar }: Scene,
  { cue }: MoneySense,
  { ahead, money, moneyAge }: Topic,
  { value }: Cited<Status>,
): Cited<string> | null =>
  !grammar.verbLast &&
  ahead !== null &&
  moneyAge === 0 &&
  dates.length === 0 &&
  LIES_AHEAD.has(value) &&
  SPENDING.has(cue?.cue ?? 'capex') &&
  SPENDING.has(money?.cue?.cue ?? 'contract')
    ? derived(ahead.value, ahead.span, 'carried-date')
    : null
/** Whether the money is raised by a verb, so that whose it is stands as its subject; a round or issue is its owner's. */
const isRaised = ({ text }: Scene, { cue }: MoneySense): boolean =>
  cue?.cue === 'raise-funds' && !ROUND.test(text.slice(cue.start, cue.end))

/** What the money is for: the site or product named beside it, else the word that tells of it. */
function purposeOf(scene: Scene, amount: AmountMark, sense: MoneySense): Cited<string> | null {
  let best: Cited<string> | null = null
  let least = 70
  for (const { reading, mark, role } of scene.actors) {
    if (reading.kind !== 'site' && reading.kind !== 'product') continue
    const gap = mark.start >= amount.end ? mark.start - endOf(amount) : amount.start - mark.end
    if (gap >= least || role === 'aside') continue
    best = stated(reading.name, mark)
    least = gap
  }
  if (best !== null) return best
  const named = (start: number): boolean => scene.actors.some((actor) => actor.mark.start === start)
  const ai = scene.cues.find(
    (cue) => cue.cue === 'ai' && distance(scene, amount, cue) < PURPOSE && !named(cue.start),
  )
  if (ai !== undefined) {
    const whole = { start: ai.start, end: endOfThing(scene, ai) }
    return derived(scene.text.slice(whole.start, whole.end), whole, 'named-by-cue')
  }
  const { cue } = sense
  if (cue === null) return null
  const word = scene.text.slice(cue.start, cue.end)
  return derived(
    SORTS.get(cue.cue) ?? (VAGUE_WORDS.test(word) ? 'investment' : SIGNED.test(word) ? 'contract' : word),
    cue,
    'named-by-cue',
  )
}

const PURPOSE = 44

/** Where the thing ends whose name begins with a word for AI: `AI data centers`, `AI 데이터센터`. */
function endOfThing({ cues, text }: Scene, first: CueMark): number {
  let { end } = first
  for (const cue of cues)
    if (THINGS.has(cue.cue) && cue.start === end + 1 && text.charAt(end) === ' ') end = cue.end
  return end
}
