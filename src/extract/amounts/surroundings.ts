import { isHangul, isLatin } from '../../text/character'
import { longest, ROOT, step, type Trie } from '../../text/trie'
import type { Bound, LabelMark } from '../mark'
import type { AmountWords } from './amount-words'
import {
  BEFORE_BRACKET,
  BRACKETED_NEXT,
  CLOSED,
  LAST_OF_NEGATIVE,
  NEGATIVE,
  TO_NEXT,
} from '../lexicon/amount-joints'
import { ACCOUNT, GONE_BY } from '../lexicon/joints'

/** What a word before a bare number makes of it: `Model 3`, `No. 1`, `코로나19`. */
export function labelledBefore(text: string, index: number, words: AmountWords): LabelMark['reason'] | null {
  const space = backOverSpace(text, index)
  const dash = text.charCodeAt(index - 1) === 45 ? index - 1 : space
  const known = wordBefore(words.labelsBefore, text, dash)
  if (known !== null) return known.value
  return isHangul(text.charCodeAt(index - 1)) && wordBefore(words.boundsBefore, text, index) === null
    ? 'model-name'
    : null
}

/** What stands around an amount: its bound, what it is per, and where the amount then ends. */
export function edges(text: string, start: number, unitEnd: number, words: AmountWords) {
  let end = unitEnd
  let per: string | null = null
  const after = longest(words.perAfter, text, spaceEnd(text, end), (to) => !isLatin(text.charCodeAt(to)))
  if (after !== null && !isPast(text, after.end)) {
    per = after.value
    end = after.end
  }
  let at = backOverSpace(text, start)
  let bound: Bound = 'exact'
  const hedge = wordBefore(words.boundsBefore, text, at)
  if (hedge !== null) {
    bound = hedge.value
    at = backOverSpace(text, hedge.end)
  }
  if (per === null) per = wordBefore(words.perBefore, text, at)?.value ?? null
  if (bound === 'exact' || bound === 'about')
    bound = longest(words.boundsAfter, text, spaceEnd(text, end))?.value ?? bound
  return { end, per, bound }
}

/** Whether a span of time tells when and not for how long: `$3 a year ago`. */
const isPast = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 32 && GONE_BY.test(text.slice(at, at + 10))

/** The index behind one space, where one stands. */
export const spaceEnd = (text: string, index: number): number =>
  text.charCodeAt(index) === 32 ? index + 1 : index

/** The index before one space, where one stands. */
const backOverSpace = (text: string, index: number): number =>
  text.charCodeAt(index - 1) === 32 ? index - 1 : index

/** The longest word of a reversed trie that ends at `end`, and where it begins. */
function wordBefore<T>(trie: Trie<T>, text: string, end: number): { value: T; end: number } | null {
  let node = ROOT
  let found: { value: T; end: number } | null = null
  for (let i = end - 1; i >= 0; i--) {
    node = step(trie, node, text.charCodeAt(i))
    if (node < 0) break
    const terminal = trie.terminals[node] ?? -1
    if (terminal >= 0 && !(isLatin(text.charCodeAt(i)) && isLatin(text.charCodeAt(i - 1))))
      found = { value: trie.values[terminal]?.[0] as T, end: i }
  }
  return found
}

/** Whether a word before an amount makes it negative: `minus 2.5 percent`, `마이너스 2.1%`. */
export function saidNegative(text: string, index: number): boolean {
  const last = text.charCodeAt(text.charCodeAt(index - 1) === 32 ? index - 2 : index - 1)
  return LAST_OF_NEGATIVE.has(last) && NEGATIVE.some((word) => text.startsWith(word, index - word.length))
}

/**
 * Where a unit would stand that a number shares with the next: one in brackets before or behind it, or the end of the
 * change that it begins (`from 4.9 to 7.2 percent`); -1 where none can.
 */
export function sharedUnitAt(text: string, start: number, end: number): number {
  if (text.startsWith('from ', start - 5)) {
    TO_NEXT.lastIndex = end
    return TO_NEXT.test(text) ? TO_NEXT.lastIndex : -1
  }
  const inside = text.charCodeAt(start - 1) === 40 && BEFORE_BRACKET.test(text.slice(start - 3, start))
  const code = text.charCodeAt(end)
  if (inside ? code !== 41 : code !== 32 && code !== 40) return -1
  const pattern = inside ? CLOSED : BRACKETED_NEXT
  pattern.lastIndex = end
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Whether an amount alone in brackets is a loss as accountants write it: `EPS came in at ($0.08)`. */
export const isBooked = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(start - 1) === 40 &&
  text.charCodeAt(end) === 41 &&
  ACCOUNT.test(text.slice(Math.max(0, start - 40), start))
