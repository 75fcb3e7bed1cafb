import { isCapital, isDigit, isHangul, isLatin } from '../text/character'
import { createTrie, longestEnd, lower, ROOT, step, type Trie } from '../text/trie'
import type { Mark, NameReading } from './mark'
import { normOf } from '../values/rating'
import type { Meaning, Term } from './vocabulary'

/** One form of a term, with the conditions under which it counts. */
export interface Entry {
  readonly form: string
  readonly term: Term
}

/** Forms with their meanings, and two small tables that spare a look into the large ones in most places of a text. */
export interface Dictionary {
  readonly trie: Trie<Entry>
  /** For each value of the trie whether it stands whatever is around it, and whether it is a cue; filled as they are met. */
  readonly traits: number[]
  /** A bit for each hash of the first two characters of a form; one of a single character is known by itself. */
  readonly pairs: Uint8Array
}

/** A compiled vocabulary: forms that begin a word, forms that may stand inside one too, and particles. */
export interface Words {
  readonly starting: Dictionary
  readonly inside: Dictionary
  readonly particles: Trie<true>
}

const FREE = 1
const CUE = 2

/** Bits of the hash of two characters: some thousand pairs in 65,536 places let few others through, in 8 KB. */
const PAIR_BITS = 16
const pairOf = (first: number, second: number): number =>
  Math.imul((first << 16) ^ second ^ (first << 3), 0x9e3779b1) >>> (32 - PAIR_BITS)

/** Whether a form can begin with these two characters; true for some that no form begins with. */
export function mayBegin({ pairs }: Dictionary, first: number, second: number): boolean {
  const pair = pairOf(lower(first), lower(second))
  return ((pairs[pair >> 3] ?? 0) & (1 << (pair & 7))) !== 0
}

/** Compiles terms; forms given more than once keep all their meanings, in the order of the terms. */
export const compileWords = (terms: readonly Term[], particles: readonly string[]): Words => ({
  starting: dictionaryOf(terms),
  inside: dictionaryOf(terms.filter((term) => term.boundary === 'anywhere')),
  particles: createTrie(particles.map((word) => [word, true])),
})

function dictionaryOf(terms: readonly Term[]): Dictionary {
  const entries: [string, Entry][] = []
  const pairs = new Uint8Array(1 << (PAIR_BITS - 3))
  for (const term of terms)
    for (const form of term.forms) {
      entries.push([form, { form, term }])
      const second = form.length > 1 ? lower(form.charCodeAt(1)) : 0
      const pair = pairOf(lower(form.charCodeAt(0)), second)
      pairs[pair >> 3] = (pairs[pair >> 3] ?? 0) | (1 << (pair & 7))
    }
  return { trie: createTrie(entries), traits: [], pairs }
}

/** The traits of a form's meanings. */
function traitsOf({ trie, traits }: Dictionary, terminal: number): number {
  const known = traits[terminal]
  if (known !== undefined) return known
  const entries = trie.values[terminal] ?? NONE
  const free = entries.some(({ term }) => term.boundary !== 'word' && term.exact !== true)
  const found = (free ? FREE : 0) | (entries[0]?.term.meaning.type === 'cue' ? CUE : 0)
  traits[terminal] = found
  return found
}

/** The forms of one character, in lower case, which any other may follow. */
export const loneForms = ({ trie }: Dictionary): ReadonlySet<number> =>
  new Set(trie.words.map(([form]) => (form.length === 1 ? lower(form.charCodeAt(0)) : -1)))

/** How many bits of a match hold its length; no form is longer. */
const LENGTH_BITS = 8

/**
 * The longest form that begins at `index`: what `pushMatch` and `matchLength` take, one number, so that looking in vain
 * allocates nothing. -1 when no form stands there.
 */
export function matchWords(words: Words, dictionary: Dictionary, text: string, index: number): number {
  const { trie } = dictionary
  let node = step(trie, ROOT, text.charCodeAt(index))
  let found = -1
  if (node < 0) return found
  const last = Math.min(text.length, index + (1 << LENGTH_BITS) - 1)
  for (let i = index + 1; ; i++) {
    const terminal = trie.terminals[node] ?? -1
    if (
      terminal >= 0 &&
      ((traitsOf(dictionary, terminal) & FREE) !== 0 ||
        anyStands(trie.values[terminal] ?? NONE, words, text, index, i))
    )
      found = (terminal << LENGTH_BITS) | (i - index)
    if (i >= last) return found
    node = step(trie, node, text.charCodeAt(i))
    if (node < 0) return found
  }
}

const NONE: readonly Entry[] = []

/** How long a match is. */
export const matchLength = (match: number): number => match & ((1 << LENGTH_BITS) - 1)

/** What a match means: whether its first meaning is a cue. */
export const isCueMatch = (dictionary: Dictionary, match: number): boolean =>
  (traitsOf(dictionary, match >> LENGTH_BITS) & CUE) !== 0

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

function stands({ form, term }: Entry, words: Words, text: string, start: number, end: number): boolean {
  if (term.exact === true && !text.startsWith(form, start)) return false
  return term.boundary !== 'word' || endsWord(words, text, end)
}

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
  { trie }: Dictionary,
  text: string,
  start: number,
  match: number,
): void {
  const end = start + matchLength(match)
  const entries = trie.values[match >> LENGTH_BITS] ?? NONE
  let readings: readonly NameReading[] | null = null
  const place = marks.length
  for (const entry of entries) {
    if (entries.length > 1 && !stands(entry, words, text, start, end)) continue
    const { meaning } = entry.term
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

const QUOTES = '\'"`<>[]「」『』‹›«»'

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
