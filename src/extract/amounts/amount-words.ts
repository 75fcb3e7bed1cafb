import { createTrie, type Trie } from '../../text/trie'
import type { Unit } from '../../values/unit'
import type { SetAsideReason } from '../../facts/number-report'
import type { Bound } from '../mark'
import type { NumeralWord } from './numeral'

/** What a word behind a number makes of it. */
export interface UnitWord {
  readonly unit: Unit | null
  /** Power of ten of the base unit: cents are -2. */
  readonly exponent?: number
  /** Whether a numeral of one native syllable may be written onto it: `한명`, `두배`. */
  readonly takesNative?: boolean
  /** Whether a bare power may stand before it: `만 명`, `천 원`. */
  readonly afterPower?: true
  /** Whether the word says that the number is rounded down: `10여 명`. */
  readonly about?: true
  /** Whether the number tells a band that begins with it: `20만원대`, `3%대`. */
  readonly band?: true
  /** The letters and their case where others mean something else: `try 3 times` is no Turkish lira. */
  readonly exact?: string
  /** Set when the number is no amount at all: an ordinal, an age, a version. */
  readonly reason?: SetAsideReason
}

/** The words around numbers in one language, each list from form to meaning. */
export interface AmountData {
  readonly numerals: Iterable<readonly [string, NumeralWord]>
  /** Before the number: `$`, `US$`, `EUR`. */
  readonly prefixes: Iterable<readonly [string, UnitWord]>
  /** Behind the number: `달러`, `dollars`, `%`, `개`. */
  readonly units: Iterable<readonly [string, UnitWord]>
  /** What follows a unit without being part of another word: `짜리`, `규모`. */
  readonly unitEndings: readonly string[]
  /** Behind the unit, what it is for: `/hour`, `each`. */
  readonly perAfter: Iterable<readonly [string, string]>
  /** Before the number: `개당`, `시간당`; null for what only looks so: the 3월 of a date. */
  readonly perBefore: Iterable<readonly [string, string | null]>
  /** Before a bare number, what makes a name of it: `Model 3`, `No. 1`. */
  readonly labelsBefore: Iterable<readonly [string, SetAsideReason]>
  readonly boundsBefore: Iterable<readonly [string, Bound]>
  readonly boundsAfter: Iterable<readonly [string, Bound]>
}

/** The same, compiled. Words before a number are read backwards from it, so their tries hold them reversed. */
export interface AmountWords {
  readonly numerals: Trie<NumeralWord>
  readonly prefixes: Trie<UnitWord>
  readonly units: Trie<UnitWord>
  readonly unitEndings: Trie<true>
  readonly perAfter: Trie<string>
  readonly perBefore: Trie<string | null>
  readonly labelsBefore: Trie<SetAsideReason>
  readonly boundsBefore: Trie<Bound>
  readonly boundsAfter: Trie<Bound>
}

/** Compiles the words around numbers. */
export const compileAmountWords = (data: AmountData): AmountWords => ({
  numerals: createTrie(data.numerals),
  prefixes: createTrie(data.prefixes),
  units: createTrie(data.units),
  unitEndings: createTrie(data.unitEndings.map((word) => [word, true] as const)),
  perAfter: createTrie(data.perAfter),
  perBefore: createTrie(reversed(data.perBefore)),
  labelsBefore: createTrie(reversed(data.labelsBefore)),
  boundsBefore: createTrie(reversed(data.boundsBefore)),
  boundsAfter: createTrie(data.boundsAfter),
})

const reversed = <T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] =>
  Array.from(entries, ([word, value]) => [[...word].reverse().join(''), value] as const)
