import { CONTINENTAL } from '../lexicon/amount-joints'
import { isCapital, isDigit, isLatin } from '../../text/character'
import { longest, type Trie } from '../../text/trie'
import type { Decimal } from '../../values/decimal'
import type { NumeralWord } from './numeral'

/** Digits longer than this are a code and no number. */
const MOST_DIGITS = 24

const COMMA = 44
const APOSTROPHE = 39
const SPACE = 32

/**
 * The end of plain or grouped digits with an optional fraction: `3`, `1,234.56`, `.5`, `1'250'000`, `1 250 000 euros`;
 * -1 for none or a code (`005930`).
 */
export function digitsEnd(text: string, start: number): number {
  let at = start
  while (isDigit(text.charCodeAt(at)) && at - start <= MOST_DIGITS) at++
  if (at - start > 1 && text.charCodeAt(start) === 48) return -1
  if (at - start > MOST_DIGITS) return -1
  if (at > start) at = groupsEnd(text, start, at)
  if (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) {
    const point = at++
    while (isDigit(text.charCodeAt(at)) && at - point <= MOST_DIGITS) at++
    if (at - point > MOST_DIGITS) return -1
  }
  return at > start ? at : -1
}

/** Where the groups behind the first digits end: of three behind a comma or apostrophe, in India of two, or spaced ones. */
function groupsEnd(text: string, start: number, first: number): number {
  let at = first
  if (at - start <= 2) while (isPair(text, at) && at - start <= MOST_DIGITS) at += 3
  if (at - start > 3 && text.charCodeAt(at - 3) !== COMMA) return at
  const mark = text.charCodeAt(at)
  if (mark === COMMA || mark === APOSTROPHE)
    while (isGroup(text, at, mark) && at - start <= MOST_DIGITS) at += 4
  else if (mark === SPACE && at === first && isGroup(text, at, SPACE)) return spacedEnd(text, start, at)
  return at
}

/** Whether a mark and exactly three digits stand at `at`. */
const isGroup = (text: string, at: number, mark: number): boolean =>
  text.charCodeAt(at) === mark &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  isDigit(text.charCodeAt(at + 3)) &&
  !isDigit(text.charCodeAt(at + 4))

/**
 * Groups behind plain spaces are one number where a word says what they count (`12 500 euros`, `25 000 GPUs`), else they
 * are the figures of a row. Behind a capitalised word or a digit the first may be a day or belong to it (`May 12 500 …`).
 */
function spacedEnd(text: string, start: number, first: number): number {
  let at = first
  while (isGroup(text, at, SPACE) && at - start <= MOST_DIGITS) at += 4
  if (text.charCodeAt(at) !== SPACE || !isLatin(text.charCodeAt(at + 1))) return first
  let before = start - 1
  if (text.charCodeAt(before) !== SPACE) return before < 0 || !isLatin(text.charCodeAt(before)) ? at : first
  while (start - before < 12 && isLatin(text.charCodeAt(before - 1))) before--
  return isCapital(text.charCodeAt(before)) || isDigit(text.charCodeAt(start - 2)) ? first : at
}

/** Whether a comma and exactly two digits stand at `at` with more groups behind, as in India: `1,00,000`. */
const isPair = (text: string, at: number): boolean =>
  text.charCodeAt(at) === COMMA &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  text.charCodeAt(at + 3) === COMMA &&
  isDigit(text.charCodeAt(at + 4))

/**
 * Where a number ends whose decimal mark is a comma, which groups behind points show (`1.250,50`), or a power or percent
 * sign behind one or two digits: `1,5 million`, `3,5 %`; else -1.
 */
export function decimalComma(text: string, start: number, stop: number, words: Trie<NumeralWord>): number {
  if (stop - start > 4) {
    CONTINENTAL.lastIndex = start
    return CONTINENTAL.test(text) ? CONTINENTAL.lastIndex : -1
  }
  if (text.charCodeAt(stop) !== COMMA || stop - start > 3) return -1
  let at = stop + 1
  while (at - stop < 4 && isDigit(text.charCodeAt(at))) at++
  if (at === stop + 1 || at - stop > 3) return -1
  const next = text.charCodeAt(at) === SPACE ? at + 1 : at
  if (text.charAt(next) === '%') return at
  const power = longest(words, text, next)
  return power !== null && (power.value.is === 'big' || power.value.is === 'abbreviation') ? at : -1
}

/** The exact value of digits as `digitsEnd` delimits them; `comma` when the decimal mark is a comma, and no point is one. */
export function digitsValue(text: string, start: number, end: number, comma: boolean): Decimal {
  let value = 0
  let exponent = 0
  let fraction = false
  let count = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === (comma ? COMMA : 46)) fraction = true
    else if (isDigit(code)) {
      value = value * 10 + code - 48
      count++
      if (fraction) exponent--
    }
  }
  if (count <= 15) return { digits: BigInt(value), exponent }
  return { digits: BigInt(text.slice(start, end).replace(/[^0-9]/g, '')), exponent }
}
