import type { Confidence, FactKind } from '../../facts/fact'
import { join, overlaps, type Span } from '../../text/span'
import type { Candidate } from '../context'
import { filled, type Fields } from '../filled'
import type { AmountMark } from '../mark'
import { endOf, type Scene } from './scene'

/**
 * A candidate of a kind from its fields; what is null is left out. Its quote covers `about`, the words that made it, of which
 * there is one at least.
 */
export function candidate<K extends FactKind>(
  kind: K,
  fields: Fields<K>,
  about: readonly Span[],
  rules: readonly string[] = [],
  more: readonly string[] = [],
): Candidate {
  const doubts = [...carriedDoubts(fields), ...more]
  const confidence: Confidence = doubts.length === 0 ? 'certain' : doubts.length < 3 ? 'likely' : 'check'
  return {
    kind,
    span: about.reduce(join),
    fields: filled(fields),
    confidence,
    doubts,
    rules: [kind, ...rules],
  } as unknown as Candidate
}

/** Names of the rules by which fields were carried over from other sentences: each makes a fact less than certain. */
function carriedDoubts(
  fields: Readonly<Record<string, { readonly rule?: string } | null | undefined>>,
): string[] {
  const doubts: string[] = []
  for (const name in fields) {
    const rule = fields[name]?.rule
    if (rule === undefined || doubts.includes(rule)) continue
    if (rule.startsWith('carried-') || rule.startsWith('unknown-')) doubts.push(rule)
  }
  return doubts
}

/** Farther words are cited by their fields and not quoted with the amount. */
const LONGEST_QUOTE = 120

/**
 * What to quote with an amount: itself, its equivalents, and those of the words that made the fact which stand near, in
 * its sentence, with no other amount between.
 */
export function quoted(
  scene: Scene,
  amount: AmountMark,
  ...words: readonly (Span | null | undefined)[]
): readonly Span[] {
  const own = { start: amount.start, end: endOf(amount) }
  const near: Span[] = [own]
  for (const word of words) {
    if (word == null || word.start < scene.sentence.start || word.end > scene.sentence.end) continue
    if (Math.abs(word.start - amount.start) > LONGEST_QUOTE) continue
    const whole = join(own, word)
    const isFree = scene.amounts.every((other) => other === amount || !overlaps(other, whole))
    if (isFree) near.push(word)
  }
  return near
}
