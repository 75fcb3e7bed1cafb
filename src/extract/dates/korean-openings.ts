import { AGO_WORDS, OPENING_WORDS } from '../lexicon/korean-dates'

/** Two characters as one number; 11,172 is the count of Hangul syllables. */
const pair = (first: number, second: number): number => (first - 0xac00) * 11172 + second - 0xac00
const OPENINGS: ReadonlySet<number> = new Set(
  OPENING_WORDS.map((word) => pair(word.charCodeAt(0), word.charCodeAt(1))),
)
/** Whether a word of dates begins with two characters, given as UTF-16 codes. */
export const opens = (first: number, second: number): boolean =>
  first === 0xc62c || OPENINGS.has(pair(first, second))
/** Codes of the characters that words of dates begin with. */
export const STARTS = new Set(OPENING_WORDS.map((word) => word.charCodeAt(0)))

/** Codes of the characters that `세 달 전`, `두 달 전` begin with. */
export const COUNTING: ReadonlySet<number> = new Set([...AGO_WORDS.keys()].map((word) => word.charCodeAt(0)))
