import { isHangul, isLatin } from '../../text/character'
import type { Span } from '../../text/span'
import type { CueMark, Mark, NameMark, NameReading } from '../mark'
import type { Grammar } from './grammar'
import type { Actor } from './scene'
import { CHIP_MAKERS, MAKING } from '../lexicon/chip-makers'
import { GENERIC_NAMES } from '../lexicon/generic-names'
import { BRACKET_OPEN, TO_OBJECT, NEXT_OBJECT, LIST_END, DASHED } from '../lexicon/short-joints'
import { LIST_JOINT, PARTNER, NAMES_BETWEEN, ROW_END, ROW_START } from '../lexicon/joints'

/** Whether a company makes chips and so, beside another company, is the one they come from. */
export const makesChips = (name: string): boolean => CHIP_MAKERS.has(name)

/** Characters that the words for a chip take between its maker and its name. */
const MADE = 30

/** Whether a name tells only who makes the chip that follows: `엔비디아의 H100`, `Nvidia chips`. */
export function isMaker(text: string, name: NameMark, reading: NameReading, next: Mark | undefined): boolean {
  if (next === undefined || next.start - name.end > MADE || !CHIP_MAKERS.has(reading.name)) return false
  const chip =
    next.type === 'name'
      ? next.readings[0]?.kind === 'chip'
      : next.type === 'cue' && next.cue === 'chip-count'
  return chip && MAKING.test(text.slice(name.end, next.start))
}

/** Characters from a verb of buying to what is bought: `acquiring AI startup Perplexity`. */
const OBJECT_REACH = 24

/** Where the verb goes before, a name close behind a verb of buying is what is bought. */
export function withObjects(
  actors: readonly Actor[],
  cues: readonly CueMark[],
  text: string,
  grammar: Grammar,
): readonly Actor[] {
  if (grammar.verbLast) return actors
  return actors.map((actor, index) => {
    const bought = cues.some(
      ({ cue, start, end }) =>
        (cue === 'purchase' || cue === 'value') &&
        actor.mark.start >= end &&
        (actor.mark.start - end <= OBJECT_REACH || TO_OBJECT.test(text.slice(end, actor.mark.start))) &&
        !NEXT_OBJECT.test(text.slice(end, actor.mark.start)) &&
        start >= (actors[index - 1]?.mark.end ?? 0),
    )
    return bought && actor.role === 'subject' ? { ...actor, role: 'object' } : actor
  })
}

/**
 * Gives each name of a list the role that its last (Korean) or first (English) name shows: `A와 B에`, `in A and B`. An
 * English name behind `and` with more between begins a clause: `Microsoft $80 billion and Google $75 billion`.
 */
export function withListRoles(actors: readonly Actor[], text: string, grammar: Grammar): readonly Actor[] {
  const done = [...actors]
  const order = grammar.verbLast ? [...done.keys()].reverse() : [...done.keys()]
  for (const index of order) {
    const actor = done[index]
    const other = done[grammar.verbLast ? index + 1 : index - 1]
    if (actor === undefined) continue
    if (actor.role === 'along' && PARTNER.test(text.slice(actor.mark.end, actor.mark.end + 12))) {
      done[index] = { ...actor, role: 'aside' }
      continue
    }
    if (other === undefined) continue
    const next = actors[index + 1]
    const listed =
      actor.role === 'along' ||
      (!grammar.verbLast && actor.role === 'subject' && isWithinList(text, other, actor, next)) ||
      (actor.role === 'topic' &&
        (other.role === 'aside') !== grammar.verbLast &&
        (!grammar.verbLast || next?.role === 'along' || text.startsWith(' 등', other.mark.end)))
    if (!listed) continue
    const between = grammar.verbLast
      ? text.slice(actor.mark.end, other.mark.start)
      : jointOf(text, other, actor.mark.start)
    if (between.length <= 8 || NAMES_BETWEEN.test(between) || (grammar.verbLast && LIST_JOINT.test(between)))
      done[index] = { ...actor, role: other.role }
    else if (!grammar.verbLast) done[index] = { ...actor, role: 'subject' }
  }
  return done
}

/** Whether a name stands between others of a list: `from Nvidia, <Amazon>, and Meta`. */
const isWithinList = (text: string, last: Actor, { mark }: Actor, next: Actor | undefined): boolean =>
  next?.role === 'along' &&
  jointOf(text, last, mark.start) === ', ' &&
  LIST_END.test(jointOf(text, { mark, role: last.role }, next.mark.start))

/** What joins a name to the next; behind those one deals with, without what stands in brackets: `with Nebius< ($3 billion)>, CoreWeave`. */
const jointOf = (text: string, { mark, role }: Pick<Actor, 'mark' | 'role'>, to: number): string => {
  const joint = text.slice(mark.end, to)
  return role === 'aside' ? joint.replace(/^ \([^()]{1,24}\)/, '') : joint
}

/** Whether a name stands in brackets, as a gloss does. */
export const isBracketed = (text: string, name: Span, sentence: Span): boolean =>
  BRACKET_OPEN.test(text.slice(Math.max(sentence.start, name.start - 59), name.start))

/** Whether a chip's name tells no family. */
export const isGenericChip = (name: string): boolean => GENERIC_NAMES.has(name)

/** Whether a name heads a row of a table or list: `| 메타 | H100 |`, `- Microsoft: $80B`. */
export function opensRow(text: string, name: Span, sentence: Span): boolean {
  const opening = text.charCodeAt(sentence.start)
  // Most sentences open with a word: a name behind it opens nothing.
  if (name.start > sentence.start && (isHangul(opening) || isLatin(opening))) return false
  if (!ROW_START.test(text.slice(sentence.start, name.start))) return false
  const behind = ROW_END.exec(text.slice(name.end, name.end + 30))
  let at = name.end + (behind?.[0].length ?? 0)
  while (text.charCodeAt(at) === 32) at++
  const next = text.charCodeAt(at)
  return next === 124 || next === 58 || next === 9 || DASHED.test(text.slice(at, at + 2))
}
