import { isDigit, isHangul, isLatin, isWord } from '../../text/character'
import { longest, longestEnd, ROOT, step, type Hit, type Trie } from '../../text/trie'
import { add, compare, negate, scale, whole, type Decimal } from '../../values/decimal'
import { isCurrency, type Unit } from '../../values/unit'
import type { Parser } from '../locale'
import type { LabelMark, Mark } from '../mark'
import type { AmountWords, UnitWord } from './amount-words'
import { readNumeral, type Numeral } from './numeral'
import { isWrittenSo, prefixAt } from './prefix'
import { withPowerOfTen } from './power-of-ten'
import { isBetween, rangeAt } from './range'
import { edges, isBooked, labelledBefore, saidNegative, sharedUnitAt, spaceEnd } from './surroundings'

const ONE = whole(1)

/** One end of an amount: sign and currency before, the number, the unit behind. */
interface End {
  readonly start: number
  readonly numeral: Numeral
  readonly negative: boolean
  readonly prefix: UnitWord | null
  readonly unit: UnitWord | null
  readonly end: number
}

/** Reads amounts: numbers with their sign, currency or unit, as ranges where two ends are written. */
export const amountParser = (words: AmountWords): Parser => ({
  name: 'amount',
  starts: (code, next) =>
    isDigit(code) ||
    code === 45 ||
    (code === 46 && (next === null || isDigit(next))) ||
    code === 92 ||
    goesOn(words.prefixes, code, next, isBeforeNumber) ||
    goesOn(words.numerals, code, next, (after) => !isHangul(code) || mayCountWith(after, words)),
  parse: (text, index) => parseAmount(text, index, words),
})

/** Whether a word begins with two characters (any second one for null), or with the first alone where the second may follow. */
function goesOn<T>(words: Trie<T>, code: number, next: number | null, follows: (next: number) => boolean) {
  const node = step(words, ROOT, code)
  if (node < 0 || next === null) return node >= 0
  return step(words, node, next) >= 0 || ((words.terminals[node] ?? -1) >= 0 && follows(next))
}

/** What stands between a currency and its number, or begins the number. */
const isBeforeNumber = (code: number): boolean =>
  isDigit(code) || code === 32 || code === 40 || code === 45 || code === 46 || code === 92

function parseAmount(text: string, index: number, words: AmountWords): Mark | null {
  const low = readEnd(text, index, words)
  if (low === null) return null
  if (low.unit?.reason !== undefined) return label(index, low.end, low.unit.reason)
  const bare = low.prefix === null && low.unit === null
  if (bare) {
    if (low.numeral.spelled && compare(low.numeral.value, ONE) === 0) return null
    const glued = gluedEnd(text, low.numeral.end)
    if (glued > low.numeral.end) return label(index, glued, 'model-name')
    const reason = text.charCodeAt(index - 1) === 95 ? 'code' : labelledBefore(text, index, words)
    if (reason !== null) return label(index, low.end, reason)
  }
  const high = readHigh(text, low, words)
  const last = high ?? low
  const unit = high === null ? unitOf(low) : (unitOf(high) ?? unitOf(low))
  const rules = edges(text, index, last.end, words)
  const value = signed(low, high)
  const exponent = exponentOf(last) ?? 0
  const lowExponent = exponentOf(low) ?? exponent
  return {
    type: 'amount',
    parser: 'amount',
    start: index,
    end: rules.end,
    value: scale(value, lowExponent),
    high: high === null ? bandEnd(low) : scale(signed(high, null), exponent),
    unit,
    number: { start: low.numeral.start, end: last.numeral.end },
    bound: rules.bound === 'exact' && isRounded(text, last) ? 'about' : rules.bound,
    per: rules.per,
    printedExponent: low.numeral.printedExponent + inherited(low, high) + lowExponent,
    equivalents: [],
  }
}

const label = (start: number, end: number, reason: LabelMark['reason']): LabelMark => ({
  type: 'label',
  parser: 'amount',
  start,
  end,
  reason,
})

const unitOf = (end: End): Unit | null => end.unit?.unit ?? end.prefix?.unit ?? null
const exponentOf = (end: End): number | undefined => (end.unit ?? end.prefix)?.exponent

/** Whether 여 rounds the number down: `10여 명`, `10여억 원`. */
const isRounded = (text: string, { numeral, unit }: End): boolean => {
  if (unit?.about === true) return true
  const written = text.slice(numeral.start, numeral.end)
  return written.includes('여') && /\d[천백십]?여/.test(written)
}

/** The power that the low end of `3~4만` takes from the high one: written once, meant for both. */
const inherited = (low: End, high: End | null): number =>
  high !== null &&
  low.numeral.power === 0 &&
  low.unit === null &&
  compare(low.numeral.value, high.numeral.coefficient) <= 0
    ? high.numeral.power + sharedPower(low.numeral.value, high.numeral.coefficient)
    : 0

/** The smaller power behind one digit of the high end, meant for both: `2~3천만 원`, `2~3천 명`, `two to three hundred million`. */
const sharedPower = (low: Decimal, { digits, exponent }: Decimal): number =>
  exponent > 0 && digits < 10n && compare(low, { digits, exponent: 0 }) < 0 ? exponent : 0

function signed(end: End, high: End | null): Decimal {
  const value = scale(end.numeral.value, inherited(end, high))
  return end.negative ? negate(value) : value
}

function readEnd(text: string, index: number, words: AmountWords): End | null {
  let at = index
  let negative = false
  if (text.charCodeAt(at) === 45) {
    negative = true
    at++
  } else if (saidNegative(text, at)) negative = true
  if (text.charCodeAt(at) === 92) at++
  const before = prefixAt(text, at, words)
  if (before !== null) {
    at = before.end
    if (text.charCodeAt(at) === 45 && !negative) {
      negative = true
      at++
    }
  }
  const prefix = before?.value ?? null
  if (text.charCodeAt(at) === 46 && isWord(text.charCodeAt(at - 1))) return null
  const bracketed = prefix === null || text.charCodeAt(at) !== 40 ? null : readBracketed(text, at, words)
  if (bracketed !== null)
    return { start: index, numeral: bracketed, negative: true, prefix, unit: null, end: bracketed.end }
  if (isHangul(text.charCodeAt(at)) && (isVague(text, at) || !mayCount(text, at, words))) return null
  const plain = readNumeral(text, at, words.numerals, prefix !== null)
  const numeral = plain === null || plain.spelled ? plain : withPowerOfTen(text, plain)
  if (numeral === null || (numeral.spelled && (prefix !== null || negative))) return null
  const unit = readUnit(text, numeral, words, prefix) ?? sharedUnit(text, numeral, words)
  if (numeral.spelled && isHangul(text.charCodeAt(numeral.end - 1)) && !isSpelledKorean(numeral, unit))
    return null
  const end = unit?.end ?? numeral.end
  const isLoss = negative || (prefix !== null && isBooked(text, index, end))
  return { start: index, numeral, negative: isLoss, prefix, unit: unit?.value ?? null, end }
}

/** Whether a number in words is one of several powers: `몇 천만 원`, `수 조 원`. */
const isVague = (text: string, at: number): boolean => /^[몇수] $/.test(text.slice(at - 2, at))

/** Whether the numeral word at a place of Hangul has a unit or more of a number behind it: 이 of 이 달 has, 이 of 이후 has not. */
function mayCount(text: string, at: number, words: AmountWords): boolean {
  const end = longestEnd(words.numerals, text, at)
  if (end < 0) return false
  const code = text.charCodeAt(end)
  return code === 32 || code === 45 ? mayFollow(text.charCodeAt(end + 1), words) : mayFollow(code, words)
}

/** Whether a character may stand between a numeral word and what goes on with it, or goes on itself. */
const mayCountWith = (code: number, words: AmountWords): boolean =>
  code === 32 || code === 45 || mayFollow(code, words)

const mayFollow = (code: number, { numerals, units }: AmountWords): boolean =>
  isDigit(code) || code === 97 || step(units, ROOT, code) >= 0 || step(numerals, ROOT, code) >= 0

/** A loss as accountants write it, in brackets behind the sign: `$(0.15)`, `$(5.2) million`. */
function readBracketed(text: string, index: number, words: AmountWords): Numeral | null {
  const inside = readNumeral(text, index + 1, words.numerals, true)
  if (inside === null || inside.spelled || text.charCodeAt(inside.end) !== 41) return null
  const end = inside.end + 1
  const power = longest(words.numerals, text, spaceEnd(text, end), (to) => !isLatin(text.charCodeAt(to)))
  if (power === null || (power.value.is !== 'big' && power.value.is !== 'abbreviation'))
    return { ...inside, end }
  const scaled = scale(inside.value, power.value.power)
  return {
    ...inside,
    value: scaled,
    printedExponent: inside.printedExponent + power.value.power,
    end: power.end,
  }
}

/** The end of the band that a round number names: 299,999 for `20만원대`, 3.9 for `3%대`; null without such a word. */
function bandEnd(low: End): Decimal | null {
  if (low.unit?.band !== true || low.numeral.value.digits === 0n) return null
  let { digits, exponent: step } = low.numeral.value
  for (; digits % 10n === 0n; digits /= 10n) step++
  const least = step > 0 ? 0 : step - 1
  return add(low.numeral.value, add({ digits: 1n, exponent: step }, { digits: -1n, exponent: least }))
}

/** Whether Hangul is a number: it has a unit (`십만 명`), and a power or a native word (`두 곳`, not `이 달`). */
function isSpelledKorean(numeral: Numeral, unit: Hit<UnitWord> | null): boolean {
  if (unit === null || (unit.value.reason !== undefined && !numeral.native)) return false
  if (numeral.native)
    return unit.value.takesNative ?? (unit.end - numeral.end > 1 || numeral.end - numeral.start > 1)
  if (numeral.end - numeral.start > 1) return true
  return numeral.printedExponent > 0 && (unit.value.afterPower === true || isMoneyOf(unit, numeral))
}

/** Whether a lone power before it counts money: `백 달러`, `천원`, `만 원`; 만원 is a full house, too. */
const isMoneyOf = ({ value, end }: Hit<UnitWord>, { end: start, printedExponent }: Numeral): boolean =>
  isCurrency(value.unit) && (value.unit !== 'KRW' || printedExponent < 4 || end - start > 1)

/** The unit behind a number: at once, or behind a space or hyphen (`52-week`). */
function readUnit(text: string, numeral: Numeral, words: AmountWords, prefix: UnitWord | null) {
  const apart = text.charCodeAt(numeral.end)
  const at =
    apart === 32 || (apart === 45 && prefix === null && isLatin(text.charCodeAt(numeral.end + 1)))
      ? numeral.end + 1
      : numeral.end
  return longest(words.units, text, at, (end, word) => {
    if ((prefix !== null && !isCurrency(word.unit)) || !isWrittenSo(text, at, end, word)) return false
    if (apart === 32 && word.unit === 'multiple' && text.charAt(at) === 'X') return false
    const last = text.charCodeAt(end - 1)
    const next = text.charCodeAt(end)
    // The sign belongs to the next number: `2025 $400B`.
    if (isDigit(next) && !isHangul(last)) return false
    if (isLatin(last)) return !isLatin(next)
    if (!isHangul(last) || !isHangul(next)) return true
    // 평가 is no area: `기업가치 1.1조 평가`.
    if (word.unit === 'pyeong' && next === 0xac00) return false
    return (
      (at === numeral.end && !numeral.spelled && word.band !== true) ||
      longest(words.unitEndings, text, end) !== null
    )
  })
}

/** The unit that two numbers share: `1,840 (1,725) pence`, `from 4.9 to 7.2 percent`. */
function sharedUnit(text: string, { start, end }: Numeral, { units }: AmountWords): Hit<UnitWord> | null {
  const at = sharedUnitAt(text, start, end)
  const hit =
    at < 0
      ? null
      : longest(
          units,
          text,
          at,
          (to, word) => !isWord(text.charCodeAt(to)) && isWrittenSo(text, at, to, word),
        )
  return hit !== null && (isCurrency(hit.value.unit) || hit.value.unit === 'percent')
    ? { value: hit.value, end }
    : null
}

/** Where the letters or points end that are written onto a number and make a name of it: the D of 3D, `1.2.3.4.5`. */
function gluedEnd(text: string, end: number): number {
  let at = end
  if (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) {
    while (at - end < 24 && (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === 46)) at++
    return at
  }
  if (!isLatin(text.charCodeAt(at))) return end
  while (at - end < 24 && (isLatin(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at++
  return at
}

/**
 * The high end of a range that `low` begins: `3만~4만달러`, `$2-4`, `$180 billion to $190 billion`. A Hangul numeral that
 * begins a word ends none: the 이 of `12만-이룸증권`.
 */
function readHigh(text: string, low: End, words: AmountWords): End | null {
  const at = rangeAt(text, low, unitOf(low))
  if (at < 0) return null
  const high = readEnd(text, at, words)
  if (high !== null && text.startsWith('에서', low.end) && !isBetween(text, low, high)) return null
  if (high === null || high.negative || high.unit?.reason !== undefined) return null
  if (high.unit === null && isHangul(text.charCodeAt(at)) && isHangul(text.charCodeAt(high.end))) return null
  if (high.unit === null && gluedEnd(text, high.numeral.end) > high.numeral.end) return null
  const a = unitOf(low)
  const b = unitOf(high)
  if (a !== null && b !== null && a !== b) return null
  if (
    a === null &&
    (high.prefix !== null || high.numeral.power > 3) &&
    /^(?:19|20)\d\d$/.test(text.slice(low.start, low.end))
  )
    return null
  if (a !== null && b === null && low.prefix === null) return null
  return compare(signed(low, high), signed(high, null)) < 0 ? high : null
}
