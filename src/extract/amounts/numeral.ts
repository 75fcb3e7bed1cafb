import { POINT } from '../lexicon/amount-joints'
import { isCapital, isDigit, isHangul, isLatin } from '../../text/character'
import type { Span } from '../../text/span'
import { longest, longestEnd, type Hit, type Trie } from '../../text/trie'
import { add, compare, scale, whole, type Decimal } from '../../values/decimal'
import { HANGUL_POWERS } from '../lexicon/range-words'
import { decimalComma, digitsEnd, digitsValue } from './digits'

/** What a numeral word is worth. */
export type NumeralWord =
  /** Adds to the digits before it: `five`, `twenty`, `삼`. */
  | { readonly is: 'digit'; readonly value: number; readonly exponent?: number; readonly native?: true }
  /** Multiplies the digit before it and stays below the next power: `hundred`, `천`, `백`. */
  | { readonly is: 'small'; readonly power: number }
  /** Multiplies all that stands before it up to the last such word: `million`, `만`, `억`. */
  | { readonly is: 'big'; readonly power: number }
  /** A big power that only digits written before it make one: `bn`, `K`. */
  | { readonly is: 'abbreviation'; readonly power: number; readonly money?: true }
  /** So many hundredths of one more: `two and a half million`, `2½`, `3 1/2`, `one and a quarter billion`. */
  | { readonly is: 'part'; readonly hundredths: 25 | 50 | 75 }

/** A number as it is written, without its unit. */
export interface Numeral extends Span {
  readonly value: Decimal
  /** Power of ten of the last printed digit in base units. */
  readonly printedExponent: number
  /** What the last big word multiplies, and its power (0 without one): 4000 and 4 of 4000만. A range's low end needs it. */
  readonly coefficient: Decimal
  readonly power: number
  /** Whether no digit is written in it. */
  readonly spelled: boolean
  /** Whether it is one native Korean word (`한`, `두`), which needs a counter; Sino-Korean digits need a power. */
  readonly native: boolean
}

const ZERO: Decimal = { digits: 0n, exponent: 0 }
const ONE: Decimal = { digits: 1n, exponent: 0 }

/** Above every power of ten. */
const NO_LIMIT = 1000

/** Sums what has been read so far: whole sections, the section in work, the digit waiting for its power. */
class Sum {
  total: Decimal | null = null
  section: Decimal | null = null
  digit: Decimal | null = null
  coefficient: Decimal = ZERO
  power = 0
  printed = 0
  /** The power a following word or digit must stay below. */
  below = NO_LIMIT

  get pending(): Decimal | null {
    if (this.section === null) return this.digit
    return this.digit === null ? this.section : add(this.section, this.digit)
  }

  small(power: number): boolean {
    if (power >= this.below) return false
    const digit = this.digit ?? ONE
    this.section = this.section === null ? scale(digit, power) : add(this.section, scale(digit, power))
    this.printed = digit.exponent + power
    this.digit = null
    this.below = power
    return true
  }

  /** Adds so many hundredths of one, or of the power before: `two and a half million`, `a billion and a half`. */
  part(hundredths: bigint): boolean {
    if (this.digit !== null) this.digit = add(this.digit, { digits: hundredths, exponent: -2 })
    else if (this.total !== null && this.section === null)
      this.total = add(this.total, { digits: hundredths, exponent: this.power - 2 })
    else return false
    return true
  }

  big(power: number, ceiling: number): boolean {
    if (power >= ceiling) return false
    const pending = this.pending ?? ONE
    const scaled = scale(pending, power)
    this.total = this.total === null ? scaled : add(this.total, scaled)
    this.coefficient = pending
    this.printed = (this.digit === null && this.section !== null ? this.printed : pending.exponent) + power
    this.power = power
    this.section = this.digit = null
    this.below = power
    return true
  }
}

/**
 * Reads the number that begins at `start`: digits, powers and spelled words, one space or hyphen between them
 * (`1만 2천 345`, `3만5000`, `38조1,000억`, `1.5 billion`, `two hundred and fifty million`). Powers must fall, so two
 * numbers side by side stay two. Null when none begins there.
 */
export function readNumeral(
  text: string,
  start: number,
  words: Trie<NumeralWord>,
  money: boolean,
  listed = true,
): Numeral | null {
  const code = text.charCodeAt(start)
  const begins = isDigit(code) || code === 46 || longestEnd(words, text, start) >= 0
  return begins ? readParts(text, start, words, money, listed) : null
}

function readParts(
  text: string,
  start: number,
  words: Trie<NumeralWord>,
  money: boolean,
  listed: boolean,
): Numeral | null {
  const sum = new Sum()
  let ceiling = NO_LIMIT
  let end = start
  let spelled = true
  let native = false
  let at = start
  for (let count = 0; count < 16; count++) {
    const isFraction = sum.digit !== null && longest(words, text, at)?.value.is === 'part'
    const stop =
      !isFraction && (isDigit(text.charCodeAt(at)) || (count === 0 && text.charCodeAt(at) === 46))
        ? digitsEnd(text, at)
        : 0
    if (stop < 0) return count === 0 ? null : finish(sum, start, end, spelled, native)
    if (stop > 0) {
      const comma = decimalComma(text, at, stop, words)
      const value = comma > 0 ? digitsValue(text, at, comma, true) : digitsValue(text, at, stop, false)
      if (!takesDigits(sum, value, text, end, at, stop)) break
      sum.digit = value
      sum.printed = value.exponent
      spelled = false
      end = Math.max(stop, comma)
    } else {
      const hit = longest(words, text, at, (to, word) => endsNumeralWord(text, at, to, word, money))
      if (hit === null || !mayStand(text, at, hit, count, money) || (!spelled && isParticle(text, hit))) break
      if (!takesWord(sum, hit, ceiling, spelled, count)) break
      if (hit.value.is === 'digit') native = hit.value.native === true
      if (hit.value.is === 'big' || hit.value.is === 'abbreviation') ceiling = hit.value.power
      end = hit.end
      if (hit.value.is === 'abbreviation') break
      if (spelled && sum.digit !== null && text.startsWith(POINT, end)) end = pointed(sum, text, end, words)
    }
    at = joined(text, end)
  }
  if (end === start) return null
  const rest =
    listed && spelled && sum.power > 3 && sum.pending === null ? restOf(text, end, words, sum) : null
  return finish(sum, start, rest ?? end, spelled, native)
}

/** Takes the decimals of a spelled number, one word each: `nine point two billion`; gives where they end. */
function pointed(sum: Sum, text: string, end: number, words: Trie<NumeralWord>): number {
  let last = end
  for (let place = 1; place <= 4; place++) {
    const at = place === 1 ? end + POINT.length : last + 1
    const hit = longest(words, text, at, (to) => !isLatin(text.charCodeAt(to)))
    if (hit?.value.is !== 'digit' || hit.value.value > 9 || hit.value.exponent !== undefined) break
    sum.digit = add(sum.digit ?? ZERO, { digits: BigInt(hit.value.value), exponent: -place })
    last = hit.end
    if (text.charCodeAt(last) !== 32) break
  }
  return last
}

/** Takes the smaller part of a spelled number behind a comma: `seventy-two million, three hundred thousand`. */
function restOf(text: string, end: number, words: Trie<NumeralWord>, sum: Sum): number | null {
  if (text.charCodeAt(end) !== 44 || text.charCodeAt(end + 1) !== 32) return null
  const rest = readNumeral(text, end + 2, words, false, false)
  if (rest === null || !rest.spelled || compare(rest.value, scale(ONE, sum.power)) >= 0) return null
  if (compare(rest.value, whole(100)) < 0) return null
  sum.digit = rest.value
  sum.printed = rest.printedExponent
  return rest.end
}

/** Where the next part may begin: at once, behind one space or hyphen, or behind ` and `. */
function joined(text: string, end: number): number {
  const code = text.charCodeAt(end)
  if (code !== 32 && code !== 45) return end
  return code === 32 && text.startsWith('and ', end + 1) ? end + 5 : end + 1
}

/**
 * Digits may begin a number or stand behind a Korean power that leaves room for them: `3만5000`, `1만 2천 345`. Behind a
 * space they must fill the room (`9십 9`, `2십 5만`; three digits at most, any before 억: `1천 14억`) or have a power of their own, else they are the next
 * number (`10만 20명`).
 */
function takesDigits(sum: Sum, value: Decimal, text: string, end: number, at: number, stop: number): boolean {
  if (sum.digit !== null) return false
  if (sum.below === NO_LIMIT) return true
  if (!isHangul(text.charCodeAt(end - 1)) || value.digits === 0n || digitCount(value) > sum.below)
    return false
  if (at === end) return true
  if (text.charCodeAt(end) !== 32) return false
  const next = text.charAt(stop)
  const power = HANGUL_POWERS.get(next === ' ' ? text.charAt(stop + 1) : next)
  if (power !== undefined && (power < 4 || sum.below > 3)) return power < sum.below
  if (power !== undefined) return stop - at === sum.below || power === 8
  return stop - at >= Math.min(3, sum.below) && !'%.년월일분시'.includes(next || ' ')
}

/** Digits before the point. */
const digitCount = (value: Decimal): number => String(value.digits).length + value.exponent

/**
 * A Latin power begins no number by itself (`multi-million`), and no abbreviation follows a hyphen (`10-K`) but in money
 * (`$1.5-B`); a hyphen joins no Hangul words of one number (the 이 of `12만-이룸증권` begins a name).
 */
function mayStand(text: string, at: number, hit: Hit<NumeralWord>, count: number, money: boolean): boolean {
  if (!isLatin(text.charCodeAt(at)))
    return count === 0 ? hit.value.is === 'digit' || text.charAt(at) !== '여' : text.charCodeAt(at - 1) !== 45
  if (hit.value.is === 'abbreviation') return money || text.charCodeAt(at - 1) !== 45
  return count > 0 || hit.value.is === 'digit' || text.slice(at, hit.end).includes(' ')
}

/** Hangul digits behind written ones need a power (`3천오백만`), else they are a particle or begin a word: the 이 of `5억이다`. */
const isParticle = (text: string, { end, value }: Hit<NumeralWord>): boolean =>
  value.is === 'digit' && isHangul(text.charCodeAt(end - 1)) && !HANGUL_POWERS.has(text.charAt(end))

function takesWord(
  sum: Sum,
  hit: Hit<NumeralWord>,
  ceiling: number,
  spelled: boolean,
  count: number,
): boolean {
  const word = hit.value
  if (word.is === 'part') {
    return sum.part(BigInt(word.hundredths))
  }
  if (word.is === 'digit') {
    if (!spelled && count > 0 && sum.below === NO_LIMIT) return false
    if (sum.digit === null) sum.digit = { digits: BigInt(word.value), exponent: word.exponent ?? 0 }
    else if (sum.digit.digits % 10n === 0n && word.value < 10 && sum.digit.digits >= 20n)
      sum.digit = add(sum.digit, { digits: BigInt(word.value), exponent: 0 })
    else return false
    sum.printed = 0
    return true
  }
  if (word.is === 'small') return sum.small(word.power)
  if (word.is === 'abbreviation') return sum.pending !== null && !spelled && sum.big(word.power, ceiling)
  if (sum.pending === null && count > 0) return false
  return sum.big(word.power, ceiling)
}

/** A Latin word must end where it ends, and an abbreviation stands behind a digit (not in `30,000 T-Head chips`); a Korean word stands before anything. */
function endsNumeralWord(
  text: string,
  start: number,
  end: number,
  word: NumeralWord,
  money: boolean,
): boolean {
  if (!isLatin(text.charCodeAt(end - 1))) return true
  const next = text.charCodeAt(end)
  // `tenfold`, `a hundredfold`: the unit is written onto the word.
  if (isLatin(next) || isDigit(next)) return word.is !== 'abbreviation' && text.startsWith('fold', end)
  if (word.is !== 'abbreviation') return true
  if (!money && word.money === true && !isCapital(text.charCodeAt(start))) return false
  const apart = text.charCodeAt(start - 1) === 32 || (money && text.charCodeAt(start - 1) === 45)
  if (apart && next === 45) return false
  return isDigit(text.charCodeAt(start - (apart ? 2 : 1)))
}

function finish(sum: Sum, start: number, end: number, spelled: boolean, native: boolean): Numeral | null {
  const pending = sum.pending
  const total = sum.total ?? ZERO
  const value = pending === null ? total : sum.total === null ? pending : add(total, pending)
  const lone = sum.power === 0
  return {
    start,
    end,
    value,
    printedExponent: sum.printed,
    coefficient: lone ? value : sum.coefficient,
    power: pending === null ? sum.power : 0,
    spelled,
    native,
  }
}
