import { isActing } from './grammar'
import { BRACKET_ENDS, FISCAL, MOVED_TO, NEXT_TOLD, SAID_ON, TIME_HEADS } from '../lexicon/short-joints'
import type { Cited } from '../../facts/fact'
import type { Article } from '../../text/article'
import type { AmountMark, CueMark, DateMark } from '../mark'
import { BEGUN, CAME_FROM, FORMER_BEFORE, RAISED_AT } from '../lexicon/deal-words'
import { NEXT_CLAUSES } from '../lexicon/fleet-words'
import { clauseEndsIn, derived, distance, hasCue, stated, type Scene } from './scene'
import {
  COMPARED_BEHIND,
  COMPARED_BEFORE,
  DAY_AFTER,
  FORMER,
  JOINED,
  UNTIL_NOW,
  UP_TO_YEAR,
} from '../lexicon/joints'

/** When a figure was told and what time it is for. */
export interface Timing {
  readonly said: Cited<string> | null
  /** The time it is for, and whether it is an end (`연말까지`, `by 2030`). */
  readonly at: Cited<string> | null
  readonly by: boolean
}

/**
 * Parts the dates of a sentence: one that stands before the speaker of a sentence of saying, or a past one beside a
 * plan, tells when it was said (`지난 4월 …라고 말했다`); the nearest other one is the time the figure is for.
 */
export function timingOf(scene: Scene, amount: AmountMark, article: Article, ahead: boolean): Timing {
  const telling = hasCue(scene, 'said') || hasCue(scene, 'reported')
  let said: DateMark | null = null
  let at: DateMark | null = null
  let near = Infinity
  for (const date of scene.dates) {
    if (date.date === null || isCompared(scene.text, date) || isOfAnother(scene, amount, date)) continue
    if (
      (telling || (ahead && date.date.length === 10)) &&
      date.relation === 'at' &&
      !isOfCapex(scene, amount, date) &&
      !(
        (!ahead || FORMER.test(scene.text.slice(Math.max(0, amount.start - 12), amount.start))) &&
        date.start - amount.end === 1
      ) &&
      tellsSaying(scene, date, date.date, article.published, ahead)
    ) {
      said ??= date
      continue
    }
    const isOwn = bracketedOf(scene, date) === amount
    if (
      !isOwn &&
      (isOfNext(scene, amount, date) || isOfLast(scene, amount, date) || isSaidNext(scene, amount, date))
    )
      continue
    const cost = isBehind(scene, amount, date)
      ? (date.start - amount.end) * BEHIND
      : distance(scene, amount, date)
    if (cost < near) {
      at = date
      near = cost
    }
  }
  return { said: cited(said), at: cited(at), by: at?.relation === 'by' }
}

/** A time right before capital spending and its sum is theirs: `작년 자본지출 914억달러`. */
const isOfCapex = ({ cues, grammar }: Scene, { start }: AmountMark, { end }: DateMark): boolean =>
  grammar.verbLast &&
  cues.some(
    (cue) =>
      cue.cue === 'capex' &&
      cue.start >= end &&
      cue.start - end < 3 &&
      cue.end <= start &&
      start - cue.end < 3,
  )

const isCompared = (text: string, date: DateMark): boolean =>
  (date.relative && COMPARED_BEFORE.test(text.slice(Math.max(0, date.start - 22), date.start))) ||
  BEGUN.test(text.slice(Math.max(0, date.start - 24), date.start)) ||
  COMPARED_BEHIND.test(text.slice(date.end, date.end + 14))

/** Whether a date tells the time of another amount of the same sort: `costs $2 an hour, down from $8 in early 2024`. */
function isOfAnother(scene: Scene, amount: AmountMark, date: DateMark): boolean {
  const bracketed = bracketedOf(scene, date)
  if (bracketed !== undefined)
    return bracketed !== amount && !RAISED_AT.test(scene.text.slice(amount.end, bracketed.start))
  if (scene.grammar.verbLast)
    return UNTIL_NOW.test(scene.text.slice(date.end, Math.max(date.end, amount.start)))
  const before = scene.amounts.findLast((other) => other.end <= date.start)
  if (before !== undefined && before.end <= amount.start)
    return (
      FORMER_BEFORE.test(scene.text.slice(date.end, amount.start)) ||
      NEXT_CLAUSES.test(scene.text.slice(date.end, amount.start)) ||
      (JOINED.test(scene.text.slice(before.end, date.start)) &&
        MOVED_TO.test(scene.text.slice(date.end, amount.start)))
    )
  if (
    date.start > amount.end &&
    NEXT_TOLD.test(scene.text.slice(amount.end, date.start)) &&
    !scene.text.startsWith('| ', date.start - 2)
  )
    return true
  if (
    before === undefined ||
    before.start <= amount.end ||
    (before.unit ?? 'count') !== (amount.unit ?? 'count')
  )
    return false
  const between = scene.text.slice(amount.end, before.start)
  return (
    NEXT_CLAUSES.test(between) ||
    (JOINED.test(scene.text.slice(before.end, date.start)) && CAME_FROM.test(between))
  )
}

/** A time in brackets is that of the sum before: `$2.3 billion from Norlane (Aug 2023) and $7.5 billion (May 2024)`. */
const bracketedOf = ({ text, amounts }: Scene, { start, end }: DateMark): AmountMark | undefined =>
  text.charAt(start - 1) === '(' && BRACKET_ENDS.test(text.slice(end, end + 4))
    ? amounts.findLast((other) => other.end < start)
    : undefined

/** In English the time of an amount goes behind it: `more in fiscal 2026 than the $88 billion it spent in fiscal 2025`. */
const isBehind = ({ text, grammar }: Scene, { end }: AmountMark, date: DateMark): boolean =>
  !grammar.verbLast &&
  date.start >= end &&
  date.start - end < CLOSE &&
  UP_TO_YEAR.test(text.slice(end, date.start))
const CLOSE = 30
const BEHIND = 0.4

/** In Korean a date goes before its amount: `2028년까지 GPU 1만5000장, 2030년까지 5만장`. */
const isOfNext = (scene: Scene, amount: AmountMark, date: DateMark): boolean =>
  scene.grammar.verbLast &&
  date.start >= amount.end &&
  scene.amounts.some(
    ({ start }) =>
      start >= date.end && start - date.end <= NEXT_AMOUNT && !clauseEndsIn(scene, date.end, start),
  )
const NEXT_AMOUNT = 24

/** What tells the time of another clause: `지난 2월 2억달러를 조달했고 누적 조달액은 5억달러다`, `H100을 들여놨고 올해 B300을 더 들인다`. */
function isOfLast(scene: Scene, amount: AmountMark, date: DateMark): boolean {
  if (!scene.grammar.verbLast) return false
  const isBehind = date.start >= amount.end
  const other = scene.amounts.findLast(({ start, end }) => start >= date.end && end <= amount.start)
  if (!isBehind && other === undefined) return false
  const to = isBehind ? date.start : amount.start
  return clauseEndsIn(scene, isBehind ? amount.end : (other?.end ?? to), to)
}

/** Behind `and said …` stands the time of something else: `spent $35 billion and said supply stays short through June`. */
const isSaidNext = ({ grammar, cues }: Scene, { end }: AmountMark, date: DateMark): boolean =>
  !grammar.verbLast &&
  cues.some(({ cue, start, end: last }) => cue === 'said' && start >= end && last <= date.start)

/** Characters between a date and the verb of saying that it belongs to: `14일 밝혔다`, `14일(현지시간) 밝혔다`. */
const BESIDE = 8

/**
 * Whether a date is that of the saying: not after publication, and beside the verb of saying, before the
 * speaker, or past beside a plan.
 */
function tellsSaying(
  scene: Scene,
  mark: DateMark,
  date: string,
  issued: string | null,
  ahead: boolean,
): boolean {
  const month = issued?.slice(0, Math.min(date.length, 7))
  if (month !== undefined && date.slice(0, 7) > month) return false
  if (date === issued?.slice(0, 4) && !scene.text.startsWith('arlier', mark.start + 1)) return false
  const saying = (cue: CueMark): boolean =>
    (cue.cue === 'said' || (cue.cue === 'reported' && (scene.grammar.verbLast || date.length === 10))) &&
    ((cue.start >= mark.end &&
      cue.start - mark.end <= BESIDE &&
      !scene.text.slice(mark.end, cue.start).includes(',')) ||
      (cue.end <= mark.start && SAID_ON.test(scene.text.slice(cue.end, mark.start))))
  if (scene.cues.some(saying)) return true
  // `4월에는 200억원을 유치했다고 밝혔다`: a time with 에 is that of what was done.
  if (!ahead && scene.text.startsWith('에', mark.end)) return false
  if (!scene.grammar.verbLast && TIME_HEADS.test(scene.text.slice(mark.end, mark.end + 6))) return false
  // A year in English is when the money goes, but before `announced`: `Last year it announced an investment`.
  if (!scene.grammar.verbLast && date.length === 4 && !hasCue(scene, 'announced', mark.end)) return false
  if (ahead && month !== undefined && date.slice(0, 7) < month) return true
  if (tellsDay(scene, mark, date)) return true
  if (ahead && issued !== null && date.length === 10 && date <= issued) return true
  const first = scene.actors.find((actor) => isActing(actor.role))
  return first === undefined ? mark.start - scene.sentence.start < 3 : mark.end <= first.mark.start
}

/** In Korean a day right behind who says it is that of the saying at the end: `네이버는 3일 …을 발표했다`. */
const tellsDay = (scene: Scene, mark: DateMark, date: string): boolean =>
  date.length === 10 &&
  hasCue(scene, 'said', mark.end) &&
  DAY_AFTER.test(scene.text.slice(Math.max(scene.sentence.start, mark.start - 5), mark.start))

function cited(mark: DateMark | null): Cited<string> | null {
  if (mark?.date == null) return null
  const value = mark.period ?? mark.date
  return mark.relative ? derived(value, mark, 'relative-date') : stated(value, mark)
}

/** The month of publication, for what holds at the time of writing. */
export const published = (scene: Scene, article: Article): Cited<string> | null =>
  article.published === null
    ? null
    : derived(article.published.slice(0, 7), scene.sentence, 'publication-month')

/** Whether a time is over at the time of writing. */
export const isGoneBy = (at: Cited<string> | null, { published }: Article): boolean =>
  at !== null && published !== null && endOfPeriod(at.value) < published.slice(0, 7)

/** Whether a time begins after the time of writing, but a quarter, which may be one of a fiscal year: capital spending of it is guidance whatever the verb (`was raised to`). */
export const isToCome = (at: Cited<string> | null, { published }: Article): boolean =>
  at !== null && published !== null && !at.value.includes('Q') && at.value.replace('FY', '') > published

/** The month in which a period ends: of `2025Q3` the ninth, of a year the last. */
function endOfPeriod(period: string): string {
  const [, year = period, part, number] = FISCAL.exec(period) ?? []
  const month = part === undefined ? 12 : Number(number) * (part === 'Q' ? 3 : 6)
  return year.length > 4 ? year.slice(0, 7) : `${year}-${String(month).padStart(2, '0')}`
}
