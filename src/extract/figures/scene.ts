import type { Cited } from '../../facts/fact'
import { isWord } from '../../text/character'
import type { Span } from '../../text/span'
import type { Context, Sentence } from '../context'
import { isCurrency } from '../../values/unit'
import type { Cue } from '../cue'
import { FORM_BEHIND, GLOSS } from '../lexicon/share-words'
import { isBracketed, isGenericChip, isMaker, opensRow, withListRoles, withObjects } from './roles'
import type { AmountMark, CueMark, DateMark, Mark, NameMark, NameReading } from '../mark'
import type { Grammar, Role } from './grammar'

/** A name with what belongs to it behind it, which begins with no letter. */
function withBehind(text: string, mark: NameMark, pattern: RegExp): NameMark {
  if (isWord(text.charCodeAt(mark.end))) return mark
  pattern.lastIndex = mark.end
  return pattern.test(text) ? { ...mark, end: pattern.lastIndex } : mark
}

/** A name with what it does in the sentence. */
export interface Actor {
  readonly mark: NameMark
  readonly reading: NameReading
  readonly role: Role
  /** Whether it only tells who makes the chip named next (`Nvidia H100`, `엔비디아의 GPU`). */
  readonly maker: boolean
}

/** A place that costs something to cross, and what all of them cost up to it, itself included. */
interface Crossing {
  readonly at: number
  readonly cost: number
}

/** A sentence made ready: its marks by type, names with their roles. */
export interface Scene {
  readonly text: string
  readonly sentence: Sentence
  readonly grammar: Grammar
  readonly amounts: readonly AmountMark[]
  readonly actors: readonly Actor[]
  readonly chips: readonly Actor[]
  readonly cues: readonly CueMark[]
  readonly dates: readonly DateMark[]
  /** The commas, ends of clauses and stops that are crossed between a mark and an amount, in order; none without amounts. */
  readonly crossed: readonly Crossing[]
}

/** More marks than any sentence of prose has; longer ones are read in parts, so that time stays linear in length. */
const MOST_MARKS = 64

/** The sentences of a text, each made ready. */
export function* scenesOf(sentences: Context['sentences'], text: string, grammar: Grammar): Generator<Scene> {
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

/** Sorts a sentence's marks. */
export function sceneOf(text: string, sentence: Sentence, grammar: Grammar): Scene {
  const amounts: AmountMark[] = []
  const actors: Actor[] = []
  const chips: Actor[] = []
  const cues: CueMark[] = []
  const dates: DateMark[] = []
  let lists = false
  let buying = false
  for (let index = 0; index < sentence.marks.length; index++) {
    const mark = sentence.marks[index]
    if (mark === undefined) break
    if (mark.type === 'cue') {
      cues.push(mark)
      if (mark.cue === 'purchase' || mark.cue === 'value') buying = true
    } else if (mark.type === 'name') {
      const reading = mark.readings[0]
      if (reading === undefined || mark.end <= (actors.at(-1)?.mark.end ?? 0)) continue
      const whole = grammar.verbLast ? mark : withBehind(text, mark, FORM_BEHIND)
      if (reading.kind === 'chip') {
        const last = chips[chips.length - 1]
        if (last === undefined || mark.start - last.mark.end > 1 || !isGenericChip(reading.name))
          chips.push({ mark, reading, role: 'bare', maker: false })
      } else {
        const role = opensRow(text, whole, sentence)
          ? 'topic'
          : isBracketed(text, mark, sentence)
            ? (grammar.glossed(text, mark, sentence) ?? 'aside')
            : grammar.role(text, whole, sentence)
        if (role === 'along' || role === 'topic') lists = true
        actors.push({
          mark: grammar.verbLast ? withBehind(text, mark, GLOSS) : whole,
          reading,
          role,
          maker: isMaker(text, mark, reading, nextMark(sentence.marks, index)),
        })
      }
    } else if (mark.type === 'amount') amounts.push(mark)
    else if (mark.type === 'date') dates.push(mark)
  }
  const bought = buying ? withObjects(actors, cues, text, grammar) : actors
  const settled = lists ? withListRoles(bought, text, grammar) : bought
  const crossed = amounts.length === 0 ? NOTHING_CROSSED : crossedIn(text, sentence.marks, grammar)
  return { text, sentence, grammar, amounts, actors: settled, chips, cues, dates, crossed }
}

/** The mark behind one, of those that begin behind its end: a name may be a cue too. */
function nextMark(marks: Sentence['marks'], index: number): Mark | undefined {
  const end = marks[index]?.end ?? 0
  let at = index + 1
  for (
    let mark = marks[at];
    mark !== undefined && (mark.start < end || (mark.type === 'cue' && mark.cue === 'tech'));
    mark = marks[at]
  )
    at++
  return marks[at]
}

/** A value with its place, as the text states it. */
export const stated = <T>(value: T, span: Span): Cited<T> => ({
  value,
  span: { start: span.start, end: span.end },
  how: 'stated',
})

/** A value worked out by a rule from the words at a place. */
export const derived = <T>(value: T, span: Span, rule: string): Cited<T> => ({
  value,
  span: { start: span.start, end: span.end },
  how: 'derived',
  rule,
})

/** Where an amount ends, its equivalents in brackets included: `10억달러(약 1.3조원)`. */
export const endOf = (amount: AmountMark): number =>
  amount.equivalents.reduce((end, each) => Math.max(end, each.end), amount.end)

/** Characters that each amount, comma or stop between a mark and an amount counts for. */
const CROSSED_AMOUNT = 28
/** Characters beyond which what stands between is not looked at. */
const FARTHEST = 300
const CROSSED_COMMA = 8
const CROSSED_CLAUSE = 30
const CROSSED_STOP = 60

/** What a sum in English counts for, however it is written: `$4B`, `4 billion dollars`. */
const SUM_LENGTH = 11

/**
 * How far a mark is from an amount, as the language reads: what stands on the predicate's side is near, what stands on
 * the other side counts more, other amounts and commas between push it away.
 */
export function distance(scene: Scene, amount: AmountMark, mark: Span): number {
  const after = mark.start >= amount.end
  const from = after ? endOf(amount) : mark.end
  const to = after ? mark.start : amount.start
  let cost = Math.max(0, to - from)
  if (cost > FARTHEST) return cost
  if (!scene.grammar.verbLast)
    for (const { start, end, unit } of scene.amounts)
      if (start >= from && end <= to && isCurrency(unit)) cost += SUM_LENGTH - end + start
  if (after !== scene.grammar.verbLast) cost = cost * 1.5 + 3
  for (const other of scene.amounts)
    if (other !== amount && other.start >= from && other.end <= to && sameSort(other, amount))
      cost += CROSSED_AMOUNT
  return to > from ? cost + costUpTo(scene.crossed, to) - costUpTo(scene.crossed, from) : cost
}

const NOTHING_CROSSED: readonly Crossing[] = []

/** What is crossed from the first of the marks to the end of the last, summed once for all distances. */
function crossedIn(text: string, marks: readonly Mark[], grammar: Grammar): readonly Crossing[] {
  const start = marks[0]?.start ?? 0
  let end = start
  for (const mark of marks) end = Math.max(end, mark.type === 'amount' ? endOf(mark) : mark.end)
  const crossed: Crossing[] = []
  let cost = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 44 && code !== 59 && code !== 0x2014) continue
    const before = cost
    if (code === 44) cost += CROSSED_COMMA
    if (code === 59 || code === 0x2014) cost += CROSSED_STOP
    else if (grammar.clauseEnds(text, at)) cost += CROSSED_CLAUSE
    if (cost > before) crossed.push({ at, cost })
  }
  return crossed
}

/** What crossing all before a place costs; found by halving, so that a sentence of commas alone is no slower. */
function costUpTo(crossed: readonly Crossing[], place: number): number {
  let low = 0
  let high = crossed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((crossed[middle]?.at ?? place) < place) low = middle + 1
    else high = middle
  }
  return crossed[low - 1]?.cost ?? 0
}

const sameSort = (a: AmountMark, b: AmountMark): boolean =>
  a.unit === b.unit || (a.unit !== null && b.unit !== null && a.unit.length === 3 && b.unit.length === 3)

/** Whether a clause of the sentence ends between two places. */
export function clauseEndsIn({ text, grammar }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if ((text.charCodeAt(at) === 32 || text.charCodeAt(at) === 44) && grammar.clauseEnds(text, at))
      return true
  return false
}

/** The cue of a set that is nearest to an amount, no farther than `most`. */
export function nearest(
  scene: Scene,
  amount: AmountMark,
  wanted: ReadonlySet<Cue>,
  most: number,
): { readonly cue: CueMark; readonly cost: number } | null {
  let best: CueMark | null = null
  let least = most
  for (const cue of scene.cues) {
    if (!wanted.has(cue.cue)) continue
    const cost = distance(scene, amount, cue)
    if (cost < least) {
      best = cue
      least = cost
    }
  }
  return best === null ? null : { cue: best, cost: least }
}

/** Whether the sentence has a cue, anywhere or behind a place. */
export const hasCue = (scene: Scene, cue: Cue, from = 0): boolean =>
  scene.cues.some((each) => each.cue === cue && each.start >= from)
