import type { Cited } from '../../facts/fact'
import type { Span } from '../../text/span'
import type { Cue } from '../cue'
import type { AmountMark } from '../mark'
import { nearest, stated, type Scene } from './scene'
import { OF_THESE } from '../lexicon/short-joints'

/** How far a verb of diverting may stand from the count. */
const DIVERT_REACH = 130

/**
 * Whom chips were taken from and given to, and the verb: `테슬라에 공급될 GPU … X에 배정`, `diverted from Tesla to X`.
 * Null when they stay where they are.
 */
export function movedOf(scene: Scene, amount: AmountMark) {
  const cue = nearest(scene, amount, DIVERT, DIVERT_REACH)?.cue
  if (cue === undefined || isPartMoved(scene, amount, cue)) return null
  const last = scene.grammar.verbLast ? cue.start : Math.max(amount.end, cue.end) + 40
  let to: Cited<string> | null = null
  let from: Cited<string> | null = null
  let sure = false
  for (const { reading, mark, role, maker } of scene.actors) {
    if (maker || reading.kind !== 'company' || mark.start < amount.start - 70 || mark.end > last) continue
    const arrives = mark.start >= (scene.grammar.verbLast ? amount.end : Math.max(amount.end, cue.end))
    if (arrives && (role === 'goal' || role === 'way')) to ??= stated(reading.name, mark)
    else if (role === 'source' || (!sure && role !== 'agent' && role !== 'aside')) {
      sure = role === 'source'
      from = stated(reading.name, mark)
    }
  }
  return to === null ? null : { cue, to, from }
}

/** Whether another count stands before the verb, which is what was moved: `3만개를 취소하고 이 가운데 1만8000개를 돌렸다`. */
const isPartMoved = ({ amounts, grammar, text }: Scene, amount: AmountMark, verb: Span): boolean =>
  grammar.verbLast &&
  amounts.some(
    ({ start, end, unit }) =>
      start >= amount.end &&
      end <= verb.start &&
      unit === amount.unit &&
      OF_THESE.test(text.slice(amount.end, start)),
  )

const DIVERT: ReadonlySet<Cue> = new Set<Cue>(['divert'])
