import type { Cited } from '../../facts/fact'
import type { Span } from '../../text/span'
import type { Sentence } from '../context'
import type { Cue } from '../cue'
import type { AmountMark, CueMark, DateMark, NameMark, NameReading } from '../mark'
import type { Grammar, Role } from './grammar'

/** A name with what it does in the sentence. */
export interface Actor {
  readonly mark: NameMark
  readonly reading: NameReading
  readonly role: Role
  /** Whether it only tells who makes the chip named next (`Nvidia H100`, `엔비디아의 GPU`). */
  readonly maker: boolean
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
}

const MAKERS: ReadonlySet<string> = new Set(
  'Nvidia,AMD,Intel,인텔,Huawei,화웨이,Broadcom,브로드컴,Rebellions,FuriosaAI,Cerebras,Groq'.split(','),
)
const MAKING = /^(?:의|'s)? ?(?:AI )?$/

/** Whether a company makes chips and so, beside another company, is the one they come from. */
export const makesChips = (name: string): boolean => MAKERS.has(name)

/** Sorts a sentence's marks. */
export function sceneOf(text: string, sentence: Sentence, grammar: Grammar): Scene {
  const amounts: AmountMark[] = []
  const actors: Actor[] = []
  const chips: Actor[] = []
  const cues: CueMark[] = []
  const dates: DateMark[] = []
  sentence.marks.forEach((mark, index) => {
    if (mark.type === 'amount') amounts.push(mark)
    else if (mark.type === 'cue') cues.push(mark)
    else if (mark.type === 'date') dates.push(mark)
    else if (mark.type === 'name') {
      const reading = mark.readings[0]
      if (reading === undefined) return
      const next = sentence.marks[index + 1]
      const close =
        next !== undefined && MAKERS.has(reading.name) && MAKING.test(text.slice(mark.end, next.start))
      const maker =
        close && (next.type === 'name' ? next.readings[0]?.kind === 'chip' : isCue(next, 'chip-count'))
      const actor = {
        mark,
        reading,
        role: bracketed(text, mark, sentence) ? 'aside' : grammar.role(text, mark, sentence),
        maker,
      } as const
      if (reading.kind === 'chip') chips.push(actor)
      else actors.push(actor)
    }
  })
  return {
    text,
    sentence,
    grammar,
    amounts,
    actors: withListRoles(withObjects(actors, cues, grammar), text, grammar),
    chips,
    cues,
    dates,
  }
}

/** Characters from a verb of buying to what is bought: `acquiring AI startup Perplexity`. */
const OBJECT_REACH = 24

/** Where the verb goes before, a name close behind a verb of buying is what is bought. */
function withObjects(actors: readonly Actor[], cues: readonly CueMark[], grammar: Grammar): readonly Actor[] {
  if (grammar.verbLast) return actors
  return actors.map((actor, index) => {
    const bought = cues.some(
      ({ cue, start, end }) =>
        cue === 'purchase' &&
        actor.mark.start >= end &&
        actor.mark.start - end <= OBJECT_REACH &&
        start >= (actors[index - 1]?.mark.end ?? 0),
    )
    return bought && actor.role === 'subject' ? { ...actor, role: 'object' } : actor
  })
}

/**
 * Gives each name of a list the role that its last (Korean) or first (English) name shows: `A와 B에`, `in A and B`. An
 * English name behind `and` with more between begins a clause: `Microsoft $80 billion and Google $75 billion`.
 */
function withListRoles(actors: readonly Actor[], text: string, grammar: Grammar): readonly Actor[] {
  const done = [...actors]
  const order = grammar.verbLast ? [...done.keys()].reverse() : [...done.keys()]
  for (const index of order) {
    const actor = done[index]
    const other = done[grammar.verbLast ? index + 1 : index - 1]
    if (actor?.role !== 'along' || other === undefined) continue
    const between = grammar.verbLast
      ? text.slice(actor.mark.end, other.mark.start)
      : text.slice(other.mark.end, actor.mark.start)
    if (between.length <= 8) done[index] = { ...actor, role: other.role }
    else if (!grammar.verbLast) done[index] = { ...actor, role: 'subject' }
  }
  return done
}

/** Whether a name stands in brackets, as a gloss does. */
function bracketed(text: string, name: Span, sentence: Span): boolean {
  for (let i = name.start - 1; i >= sentence.start && name.start - i < 60; i--) {
    const code = text.charCodeAt(i)
    if (code === 41) return false
    if (code === 40) return true
  }
  return false
}

const isCue = (mark: { readonly type: string }, cue: Cue): boolean =>
  mark.type === 'cue' && (mark as CueMark).cue === cue

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
const CROSSED_COMMA = 8
const CROSSED_CLAUSE = 30
const CROSSED_STOP = 60

/**
 * How far a mark is from an amount, as the language reads: what stands on the predicate's side is near, what stands on
 * the other side counts more, other amounts and commas between push it away.
 */
export function distance(scene: Scene, amount: AmountMark, mark: Span): number {
  const after = mark.start >= amount.end
  const from = after ? endOf(amount) : mark.end
  const to = after ? mark.start : amount.start
  let cost = Math.max(0, to - from)
  if (after !== scene.grammar.verbLast) cost = cost * 1.5 + 3
  for (const other of scene.amounts)
    if (other !== amount && other.start >= from && other.end <= to && sameSort(other, amount))
      cost += CROSSED_AMOUNT
  for (let i = from; i < to; i++) {
    const code = scene.text.charCodeAt(i)
    if (code === 44) cost += CROSSED_COMMA
    if ((code === 44 || code === 32) && scene.grammar.clauseEnds(scene.text, i)) cost += CROSSED_CLAUSE
    else if (code === 59 || code === 0x2014) cost += CROSSED_STOP
  }
  return cost
}

const sameSort = (a: AmountMark, b: AmountMark): boolean =>
  a.unit === b.unit || (a.unit !== null && b.unit !== null && a.unit.length === 3 && b.unit.length === 3)

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
