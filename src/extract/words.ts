import { SHOUTED_BEFORE, SHOUTED_BEHIND, QUOTES } from './lexicon/joints'
import { isCapital, isDigit, isHangul, isLatin } from '../text/character'
import { createTrie, longestEnd, ROOT, step, type Trie } from '../text/trie'
import type { Mark, NameReading } from './mark'
import { normOf } from '../values/rating'
import type { Meaning, Term } from './vocabulary'

/** One form of a term, with the conditions under which it counts: all of one shape, which is read faster. */
export interface Entry {
  readonly form: string
  readonly exact: boolean
  readonly isWord: boolean
  readonly meaning: Meaning
}

/** A compiled vocabulary: forms that begin a word, forms that may stand inside one too, and particles. */
export interface Words {
  readonly starting: Trie<Entry>
  readonly inside: Trie<Entry>
  readonly particles: Trie<true>
}

/** Whether a form can begin with these two characters (0 at the end of the text). */
export function mayBegin(forms: Trie<Entry>, first: number, second: number): boolean {
  const node = step(forms, ROOT, first)
  return node >= 0 && ((forms.terminals[node] ?? -1) >= 0 || step(forms, node, second) >= 0)
}

/** Compiles terms; forms given more than once keep all their meanings, in the order of the terms. */
export const compileWords = (terms: readonly Term[], particles: readonly string[]): Words => ({
  starting: formsOf(terms),
  inside: formsOf(terms.filter((term) => term.boundary === 'anywhere')),
  particles: createTrie(particles.map((word) => [word, true])),
})

const formsOf = (terms: readonly Term[]): Trie<Entry> =>
  createTrie(
    terms.flatMap(({ forms, meaning, boundary, exact = false }) =>
      forms.map((form) => [form, { form, exact, isWord: boundary === 'word', meaning }] as const),
    ),
  )

/** How many bits of a match hold its length; no form is longer. */
const LENGTH_BITS = 8

/**
 * The longest form that begins at `index`: what `pushMatch` and `matchLength` take, one number, so that looking in vain
 * allocates nothing. -1 when no form stands there.
 */
export function matchWords(words: Words, forms: Trie<Entry>, text: string, index: number): number {
  let node = step(forms, ROOT, text.charCodeAt(index))
  let found = -1
  const last = Math.min(text.length, index + (1 << LENGTH_BITS) - 1)
  for (let i = index + 1; node >= 0; i++) {
    const terminal = forms.terminals[node] ?? -1
    if (terminal >= 0 && anyStands(forms.values[terminal] ?? NONE, words, text, index, i))
      found = (terminal << LENGTH_BITS) | (i - index)
    if (i >= last) break
    node = step(forms, node, text.charCodeAt(i))
  }
  return found
}

const NONE: readonly Entry[] = []

/** How long a match is. */
export const matchLength = (match: number): number => match & ((1 << LENGTH_BITS) - 1)

/** What a match means: whether its first meaning is a cue. */
export const isCueMatch = (forms: Trie<Entry>, match: number): boolean =>
  forms.values[match >> LENGTH_BITS]?.[0]?.meaning.type === 'cue'

function anyStands(
  entries: readonly Entry[],
  words: Words,
  text: string,
  start: number,
  end: number,
): boolean {
  for (const entry of entries) if (stands(entry, words, text, start, end)) return true
  return false
}

const stands = (
  { form, exact, isWord }: Entry,
  words: Words,
  text: string,
  start: number,
  end: number,
): boolean =>
  (!exact || text.startsWith(form, start) || isShouted(form, text, start, end)) &&
  (!isWord || endsWord(words, text, end))

/** Whether a name stands in capitals among others: `BARCLAYS CUTS …`, `… OF MORGAN STANLEY`. */
const isShouted = (form: string, text: string, start: number, end: number): boolean =>
  form.length > 3 &&
  text.startsWith(form.toUpperCase(), start) &&
  (SHOUTED_BEFORE.test(text.slice(Math.max(0, start - 6), start)) ||
    SHOUTED_BEHIND.test(text.slice(end, end + 5)))

/** Whether a word ends at `end`: nothing, a plural s behind a capital or digit (`GPUs`, `H100s`), or particles follow. */
function endsWord(words: Words, text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  const next = text.charCodeAt(end)
  if (isHangul(next)) return particlesFrom(words, text, end)
  if (isLatin(next) || isDigit(next)) {
    if (isHangul(last)) return true
    const after = text.charCodeAt(end + 1)
    return next === 115 && (isCapital(last) || isDigit(last)) && !isLatin(after) && !isDigit(after)
  }
  return true
}

/** Whether the Hangul from `index` on is one to three particles and nothing else: `에서는`, `에게도`. */
function particlesFrom(words: Words, text: string, index: number): boolean {
  let at = index
  for (let count = 0; count < 3 && isHangul(text.charCodeAt(at)); count++) {
    const end = longestEnd(words.particles, text, at)
    if (end < 0) return false
    at = end
  }
  return !isHangul(text.charCodeAt(at))
}

/** Appends the marks of a match: names of all readings in one, then one for each other meaning. */
export function pushMatch(
  marks: Mark[],
  words: Words,
  forms: Trie<Entry>,
  text: string,
  start: number,
  match: number,
): void {
  const end = start + matchLength(match)
  const entries = forms.values[match >> LENGTH_BITS] ?? NONE
  let readings: readonly NameReading[] | null = null
  const place = marks.length
  for (const entry of entries) {
    if (entries.length > 1 && !stands(entry, words, text, start, end)) continue
    const { meaning } = entry
    if (meaning.type !== 'name') marks.push(markOf(meaning, text, start, end))
    else readings = readings === null ? meaning.readings : [...readings, ...meaning.readings]
  }
  if (readings === null) return
  const name: Mark = { type: 'name', start, end, parser: 'lexicon', readings, via: 'lexicon' }
  if (place === marks.length) marks.push(name)
  else marks.splice(place, 0, name)
}

function markOf(meaning: Exclude<Meaning, { type: 'name' }>, text: string, start: number, end: number): Mark {
  const parser = 'vocabulary'
  if (meaning.type === 'cue') return { type: 'cue', start, end, parser, cue: meaning.cue }
  if (meaning.type === 'label') return { type: 'label', start, end, parser, reason: meaning.reason }
  const score = meaning.score
  return {
    type: 'rating',
    start,
    end,
    parser,
    text: text.slice(start, end),
    norm: score === null ? null : normOf(score),
    score,
    quoted: isQuoted(text, start, end),
  }
}

/** Whether quotation marks enclose a word (`‘매도’`, `"Buy"`, ``` `` buy '' ```) or it is all capitals (`BUY`). */
function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1) === ' ' ? start - 2 : start - 1
  const after = text.charAt(end) === ' ' ? end + 1 : end
  if (
    before >= 0 &&
    after < text.length &&
    QUOTES.includes(text.charAt(before)) &&
    QUOTES.includes(text.charAt(after))
  )
    return true
  for (let i = start; i < end; i++) if (!isCapital(text.charCodeAt(i))) return false
  return true
}
