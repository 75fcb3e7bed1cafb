import { isCapital, isDigit, isHangul, isLatin } from '../text/character'
import { createTrie, longest, step, type Trie } from '../text/trie'
import type { Mark, NameReading } from './mark'
import { normOf } from '../values/rating'
import type { Meaning, Term } from './vocabulary'

/** One form of a term, with the conditions under which it counts. */
interface Entry {
  readonly form: string
  readonly term: Term
}

/** A compiled vocabulary: forms that begin a word, forms that may stand inside one too, and particles. */
export interface Words {
  readonly starting: Trie<readonly Entry[]>
  readonly inside: Trie<readonly Entry[]>
  readonly particles: Trie<true>
}

/** Compiles terms; forms given more than once keep all their meanings, in the order of the terms. */
export function compileWords(terms: readonly Term[], particles: readonly string[]): Words {
  const anywhere = terms.filter((term) => term.boundary === 'anywhere')
  return {
    starting: createTrie(entriesOf(terms)),
    inside: createTrie(entriesOf(anywhere)),
    particles: createTrie(particles.map((word) => [word, true])),
  }
}

function entriesOf(terms: readonly Term[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>()
  for (const term of terms)
    for (const form of term.forms) {
      const folded = form.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
      const same = entries.get(folded)
      if (same === undefined) entries.set(folded, [{ form, term }])
      else same.push({ form, term })
    }
  return entries
}

/** The marks of the longest form that begins at `index`: one for each meaning, names of all readings in one. */
export function matchWords(
  words: Words,
  text: string,
  index: number,
  inside: boolean,
): readonly Mark[] | null {
  const trie = inside ? words.inside : words.starting
  let node = step(trie, -1, text.charCodeAt(index))
  let best: readonly Entry[] | null = null
  let end = index
  for (let i = index + 1; node >= 0; i++) {
    const terminal = trie.terminals[node] ?? -1
    if (terminal >= 0) {
      const entries = trie.values[terminal] ?? []
      if (anyStands(entries, words, text, index, i)) {
        best = entries
        end = i
      }
    }
    if (i >= text.length) break
    node = step(trie, node, text.charCodeAt(i))
  }
  return best === null ? null : marksOf(best, words, text, index, end)
}

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
    const hit = longest(words.particles, text, at)
    if (hit === null) return false
    at = hit.end
  }
  return !isHangul(text.charCodeAt(at))
}

function marksOf(
  entries: readonly Entry[],
  words: Words,
  text: string,
  start: number,
  end: number,
): readonly Mark[] {
  const marks: Mark[] = []
  let readings: readonly NameReading[] = []
  for (const entry of entries) {
    if (!stands(entry, words, text, start, end)) continue
    const { meaning } = entry.term
    if (meaning.type !== 'name') marks.push(markOf(meaning, text, start, end))
    else readings = readings.length === 0 ? meaning.readings : [...readings, ...meaning.readings]
  }
  if (readings.length > 0)
    marks.unshift({ type: 'name', start, end, parser: 'lexicon', readings, via: 'lexicon' })
  return marks
}

function markOf(meaning: Exclude<Meaning, { type: 'name' }>, text: string, start: number, end: number): Mark {
  const base = { start, end, parser: 'vocabulary' }
  if (meaning.type === 'cue') return { type: 'cue', ...base, cue: meaning.cue }
  if (meaning.type === 'label') return { type: 'label', ...base, reason: meaning.reason }
  const score = meaning.score
  return {
    type: 'rating',
    ...base,
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
