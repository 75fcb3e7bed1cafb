import { VERBS, CONTRACTED, GOVERNING, INVESTING, OF_FLEETS, OF_MONEY } from '../lexicon/cue-groups'
import {
  NEXT_PART,
  PROJECTED,
  NO_STATUS,
  SIGNS,
  TELLS_OF_ITSELF,
  TIMES_AS_MUCH,
  WORDS_ONLY,
} from '../lexicon/short-joints'
import { FORESEEN, RECKONS } from '../lexicon/deal-words'
import { CLAUSE_END, TELLINGS } from '../lexicon/korean-tellings'
import type { Cited, Status } from '../../facts/fact'
import { isCurrency } from '../../values/unit'
import type { Span } from '../../text/span'
import type { Cue } from '../cue'
import type { AmountMark, CueMark } from '../mark'
import { isTableRow } from './layout'
import { clauseEndsIn, derived, distance, endOf, hasCue, nearest, stated, type Scene } from './scene'
import { FOR_USE, HAS_DONE, IS_BOUGHT } from '../lexicon/fleet-words'
import { AIMED_AT, DECLARED, ESTIMATED, GOVERNED, REPORTED } from '../lexicon/joints'

/** A cue behind the next number and a comma tells of that: `owns 35,000 A100s, with another 16,000 B200s on order`. */
const isOfNextCount = ({ text, grammar, amounts }: Scene, amount: AmountMark, { start }: CueMark): boolean =>
  !grammar.verbLast &&
  start > amount.end &&
  /,/.test(text.slice(amount.end, start)) &&
  amounts.some((other) => other.start > amount.end && other.end <= start)

/** In a table a cue tells of the number of its own cell: `| 100,000 H100s | 200K <planned> |`; alone in a cell it tells of the row. */
const isOfOtherCell = (scene: Scene, amount: AmountMark, cue: CueMark): boolean => {
  if (!isTableRow(scene)) return false
  const cell = scene.text.lastIndexOf('|', cue.start)
  return (
    cell !== scene.text.lastIndexOf('|', amount.start) &&
    scene.amounts.some(({ start }) => scene.text.lastIndexOf('|', start) === cell)
  )
}

/** How far a cue that opens the sentence may stand and still tell of the amount. */
const REACH = 110

/** `more than` and `넘어` tell of the amount they touch only: not `more than double the $3 billion of last year`. */
const TOUCHING = 16
const isFarOff = (
  { text, grammar }: Scene,
  { start, end }: AmountMark,
  cue: CueMark,
  cost: number,
): boolean =>
  cost > TOUCHING ||
  (!grammar.verbLast && (cue.start >= end || TIMES_AS_MUCH.test(text.slice(cue.end, start))))

const isOfNextPart = ({ text, grammar }: Scene, { end }: AmountMark, { cue, start }: CueMark): boolean =>
  !grammar.verbLast && VERBS.has(cue) && start > end && NEXT_PART.test(text.slice(end, start))

/** How far before a verb of running stands what puts it into the future: `will eventually have`, `plans to run`. */
const AUXILIARY = 24

/** Whether what runs is only going to: the verb of running depends on one of planning right before it. */
const isToRun = (scene: Scene, running: Cited<Status>, { start }: AmountMark): boolean =>
  scene.grammar.verbLast
    ? isPartOfPlan(scene, running) || AIMED_AT.test(scene.text.slice(running.span.end, running.span.end + 9))
    : isPutOff(scene, Math.min(start, running.span.start))

/** `GPU 5만장을 갖춘 공장을 구축한다`: the form before a noun takes its time from the plan behind it. */
const isPartOfPlan = (scene: Scene, { span }: Cited<Status>): boolean =>
  '춘한된은린'.includes(scene.text.charAt(span.end - 1)) &&
  scene.cues.some(
    ({ cue, start }) =>
      (cue === 'future' || cue === 'planned') && start >= span.end && start - span.end < PLAN,
  ) &&
  !scene.amounts.some(({ start }) => start >= span.end && start - span.end < PLAN)
const PLAN = 30

const isPutOff = (scene: Scene, at: number, by: readonly Cue[] = ['future', 'planned']): boolean =>
  scene.cues.some(
    ({ cue, end }) =>
      by.includes(cue) && end <= at && at - end < AUXILIARY && WORDS_ONLY.test(scene.text.slice(end, at)),
  )

/** What money is for tells less of it than the verb before: `committing $1.2 billion to build …`. */
const isPurpose = ({ text }: Scene, { unit, end }: AmountMark, { start }: CueMark): boolean =>
  isCurrency(unit) && start > end && text.startsWith('to ', start)
const PURPOSE = 30

/** `committed to spend $25 billion` is as firm as the promise. */
const isPromised = ({ text, cues }: Scene, { start }: CueMark): boolean =>
  text.startsWith('to ', start) && cues.some(({ cue, end }) => cue === 'committed' && start - end === 1)

/** How firm an amount is by the nearest word that tells, of those a family takes; null when nothing tells. */
export function statusOf(
  scene: Scene,
  amount: AmountMark,
  taken: readonly Cue[],
  reach = REACH,
): Cited<Status> | null {
  let best: Cited<Status> | null = null
  let least = reach
  for (const cue of scene.cues) {
    if (!taken.includes(cue.cue)) continue
    const cost = distance(scene, amount, cue) + (isPurpose(scene, amount, cue) ? PURPOSE : 0)
    if (cost >= least || (cue.cue === 'exceeded' && isFarOff(scene, amount, cue, cost))) continue
    if (isOfNextCount(scene, amount, cue) || isOfOtherCell(scene, amount, cue)) continue
    if (NO_STATUS.test(scene.text.slice(cue.start, cue.start + 48))) continue
    if (
      cue.cue === 'running' &&
      (HAS_DONE.test(scene.text.slice(cue.start, cue.end + 24)) ||
        FOR_USE.test(scene.text.slice(Math.max(0, cue.start - 28), cue.end)))
    )
      continue
    if (isCurrency(amount.unit) && (isOfNextPart(scene, amount, cue) || isPromised(scene, cue))) continue
    least = cost
    best = cue.cue === 'future' ? derived('planned', cue, 'future-form') : stated(cue.cue as Status, cue)
  }
  return best
}

/**
 * A participle is as firm as the verb that governs it (`has placed an order for servers equipped with 4,096 H200s`), as
 * is what is to be `online`: `aims to have 100,000 GPUs online`.
 */
function governingOf({ text, cues }: Scene, { start, end }: Span): Cited<Status> | null {
  if (!GOVERNED.test(text.slice(start, end))) return null
  const verb = cues.findLast((cue) => GOVERNING.has(cue.cue) && cue.end <= start && start - cue.end < REACH)
  if (verb === undefined) return null
  return verb.cue === 'ordered' || verb.cue === 'target'
    ? stated(verb.cue, verb)
    : derived('planned', verb, 'future-form')
}

/** Of a count of chips: plans and orders before what runs, since a plan tells of what will run. */
export function fleetStatus(scene: Scene, amount: AmountMark): Cited<Status> {
  const found = statusOf(scene, amount, OF_FLEETS)
  if (found?.value === 'running' && isToRun(scene, found, amount))
    return derived('planned', found.span, 'future-form')
  const governing = found?.value === 'running' ? governingOf(scene, found.span) : null
  if (governing !== null) return governing
  if (IS_BOUGHT.test(scene.text.slice(amount.end, amount.end + 8)))
    return derived('ordered', scene.sentence, 'contracted')
  if (
    (found === null || found.value === 'running' || REPORTED.test(wordOf(scene, found))) &&
    REPORTED.test(sentenceOf(scene))
  )
    return derived('reported', scene.sentence, 'reported-elsewhere')
  if ((found === null || found.value === 'running') && ESTIMATED.test(sentenceOf(scene)))
    return derived('estimate', found?.span ?? scene.sentence, 'estimated')
  if (found?.value === 'announced' || found?.value === 'committed')
    return SIGNS.test(wordOf(scene, found))
      ? derived('ordered', found.span, 'contracted')
      : derived('planned', found.span, 'plan-told')
  if (found !== null) return found
  const last = scene.grammar.verbLast ? closing(scene, amount) : undefined
  if (last !== undefined) return derived('planned', last, 'plan-told')
  if (nearest(scene, amount, CONTRACTED, REACH) !== null)
    return derived('ordered', scene.sentence, 'contracted')
  if (hasCue(scene, 'reported')) return derived('reported', scene.sentence, 'reported-elsewhere')
  return derived('running', scene.sentence, 'told-as-fact')
}

/** The verb of a plan that closes a Korean list of counts, farther off than others: `가나는 3056장, 다라는 2424장 등을 구축할 계획이다`. */
const closing = (scene: Scene, amount: AmountMark): CueMark | undefined =>
  scene.cues.findLast(
    (mark) =>
      (mark.cue === 'planned' || mark.cue === 'future') &&
      mark.start > amount.end &&
      !isOfOtherCell(scene, amount, mark) &&
      !clauseEndsIn(scene, amount.end, mark.start),
  )

const wordOf = ({ text }: Scene, { span }: Cited<Status>): string => text.slice(span.start, span.end)

const sentenceOf = ({ text, sentence }: Scene): string => text.slice(sentence.start, sentence.end)

/** The verb of a list tells of its last sum too: `has signed a $21 billion deal with Norlane, … and $27 billion with Ferrow`. */
const PAST: readonly Cue[] = ['done', 'spent', 'committed']
const FAR = 200

/**
 * Of money put in: a plan that somebody tells is announced; money raised or paid is done,
 * and what is only heard of is rumoured whatever verb follows (`in talks to raise`).
 */
export function moneyStatus(scene: Scene, amount: AmountMark): Cited<Status> {
  const found =
    toldBehind(scene, amount) ?? statusOf(scene, amount, OF_MONEY) ?? statusOf(scene, amount, PAST, FAR)
  const rumour = statusOf(scene, amount, ['rumoured'])
  if ((found?.value ?? 'planned') === 'planned' && isReckoned(scene, amount, found?.span ?? amount))
    return derived('estimate', found?.span ?? amount, 'estimated')
  const isFar =
    scene.grammar.verbLast && found !== null && (rumour?.span.start ?? 0) - found.span.end > RUMOUR_REACH
  if (rumour !== null && !isFar && found?.value !== 'done' && found?.value !== 'spent') return rumour
  if (found === null) return derived('announced', scene.sentence, 'told-as-fact')
  if ((found.value === 'spent' || found.value === 'done') && !scene.grammar.verbLast) {
    if (isPutOff(scene, found.span.start, ['estimate'])) return derived('estimate', found.span, 'estimated')
    if (isPutOff(scene, found.span.start)) return derived('planned', found.span, 'future-form')
  }
  const { start, end } = found.span
  const isDeclared = scene.grammar.verbLast
    ? DECLARED.test(scene.text.slice(start, end + 1)) ||
      (found.rule === 'future-form' && hasCue(scene, 'said', amount.end))
    : TELLS_OF_ITSELF.test(scene.text.slice(Math.max(0, start - 110), end))
  return found.value === 'planned' && isDeclared ? derived('announced', found.span, 'plan-told') : found
}

/** How firm the clause behind a Korean sum tells that it is; of sums in a row the one behind the last. */
function toldBehind(scene: Scene, amount: AmountMark): Cited<Status> | null {
  const { text, sentence, grammar, amounts, cues } = scene
  if (!grammar.verbLast || isTableRow(scene)) return null
  const end = endOf(amount)
  const verb = cues.find(({ cue, start }) => INVESTING.has(cue) && start >= end)?.start ?? end
  const next = amounts.find(({ unit, start }) => isCurrency(unit) && start >= verb && start >= end)
  const from = Math.max(end, verb - LEAD)
  const to = Math.min(sentence.end, verb + BEHIND, next?.start ?? Infinity)
  const [behind = ''] = text.slice(from, to).split(CLAUSE_END, 1)
  for (const [told, status] of TELLINGS) {
    const found = told.exec(behind)
    if (found === null) continue
    const start = from + found.index
    return status === null ? null : stated(status, { start, end: start + found[0].length })
  }
  return null
}
const LEAD = 16
const BEHIND = 72

/** What others expect somebody to do: `Goldman Sachs expects <hyperscalers to> spend $500 billion`, `are projected to spend`. */
const isReckoned = ({ actors, text, sentence }: Scene, { start }: Span, told: Span): boolean =>
  FORESEEN.test(text.slice(sentence.start, start)) ||
  PROJECTED.test(text.slice(Math.max(0, told.start - 16), told.end + 8)) ||
  actors.some(
    ({ mark, reading }) =>
      reading.kind === 'institution' && RECKONS.test(text.slice(mark.end, told.end + 30)),
  )

/** A rumour behind the verb of a sum is of another: `투입하기로 한 데 더해 추가 투자를 검토`. */
const RUMOUR_REACH = 16
