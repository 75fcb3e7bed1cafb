import { isDigit, isHangul, isLatin } from '../text/character'
import { ROOT, step } from '../text/trie'
import type { Article } from '../text/article'
import type { Locale, Parser } from './locale'
import type { Mark } from './mark'
import { compileWords, isCueMatch, matchLength, matchWords, mayBegin, pushMatch, type Words } from './words'

/** A compiled locale. */
interface Scanner {
  /** What can begin with a character: the bits below, found out when it is first met. */
  readonly traits: Uint8Array
  /** Pairs of characters, each beside what can begin with them: where its hash says, or beside it in the place of another. */
  readonly openings: Int32Array
  readonly parsers: readonly Parser[]
  readonly words: Words
}

const CODE_UNITS = 0x10000

/** Whether a code unit is Hangul, a Latin letter or digit, or neither: what decides where a word begins. */
const HANGUL = 2
const LATIN = 1
const KIND = 3
/** Whether a form begins with it at a word's start, and inside a word; whether a form or a parser does. */
const STARTING = 4
const INSIDE = 8
const BEGINNING = 16
const KNOWN = 32
/** Above these the parsers to ask, a bit each. */
const PARSERS = 6

/** Pairs of which what can begin with them is kept: a text has some thousand. */
const PAIRS = 0x4000
const pairPlace = (pair: number): number => (Math.imul(pair ^ (pair >>> 15), 0x9e3779b1) >>> 18) << 1

const compiled = new WeakMap<Locale, Scanner>()

/** Compiles a locale once; the same locale gives the same scanner. */
function scannerOf(locale: Locale): Scanner {
  const known = compiled.get(locale)
  if (known !== undefined) return known
  const words = compileWords(locale.vocabulary, locale.particles)
  const scanner = {
    traits: new Uint8Array(CODE_UNITS),
    openings: new Int32Array(PAIRS * 2),
    parsers: locale.parsers,
    words,
  }
  compiled.set(locale, scanner)
  return scanner
}

/** What can begin with a character, kept for the next time. */
function meet({ traits, parsers, words }: Scanner, code: number): number {
  const starting = step(words.starting, ROOT, code) >= 0
  const trait =
    KNOWN |
    (isHangul(code) ? HANGUL : isLatin(code) || isDigit(code) ? LATIN : 0) |
    (step(words.inside, ROOT, code) < 0 ? 0 : INSIDE) |
    (starting || parsers.some((parser) => parser.starts(code, null)) ? BEGINNING : 0)
  traits[code] = trait
  return trait
}

/** What can begin with two characters, kept until another pair needs the place. */
function meetPair({ openings, parsers, words }: Scanner, code: number, next: number, place: number): number {
  let bits =
    KNOWN |
    (mayBegin(words.starting, code, next) ? STARTING : 0) |
    (mayBegin(words.inside, code, next) ? INSIDE : 0)
  for (const [index, parser] of parsers.entries())
    if (parser.starts(code, next)) bits |= 1 << (PARSERS + index)
  openings[place] = (code << 16) | next
  openings[place + 1] = bits
  return bits
}

/**
 * One forward pass over the folded text: at each place the longest of what the vocabulary and the parsers read there is
 * kept and the pass goes on behind it. Inside the words of a cue only dates are looked for. Marks come in order of
 * position.
 */
export function scan(article: Article, locale: Locale): readonly Mark[] {
  const scanner = scannerOf(locale)
  const { traits, openings, parsers, words } = scanner
  const text = article.folded
  const marks: Mark[] = []
  let cueEnd = 0
  let before = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const trait = traits[code] || meet(scanner, code)
    const starts = (trait & KIND) === HANGUL ? before !== HANGUL : before !== LATIN
    before = trait & KIND
    if ((trait & (starts ? BEGINNING : INSIDE)) === 0) continue
    const pair = (code << 16) | text.charCodeAt(index + 1)
    const home = pairPlace(pair)
    const place = openings[home] === pair || openings[home + 1] === 0 ? home : home ^ 2
    const opening =
      (openings[place] === pair && openings[place + 1]) || meetPair(scanner, code, pair & 0xffff, place)
    const inCue = index < cueEnd
    const forms = starts ? words.starting : words.inside
    const may = !inCue && (opening & (starts ? STARTING : INSIDE)) !== 0
    const match = may ? matchWords(words, forms, text, index) : -1
    const end = match < 0 ? index : index + matchLength(match)
    const isCue = match >= 0 && isCueMatch(forms, match)
    const bits = starts ? opening >> PARSERS : 0
    const parsed = bits === 0 ? null : parse(parsers, bits, article, index, inCue, isCue ? end - 1 : end)
    let next = index + 1
    if (parsed !== null && (parsed.end > end || !isCue || parsed.type === 'date')) {
      marks.push(parsed)
      next = parsed.end
    } else if (match >= 0) {
      pushMatch(marks, words, forms, text, index, match)
      if (isCue) cueEnd = end
      else next = end
    } else if (isDigit(code)) next = digitsEnd(text, index)
    if (next === index + 1) continue
    index = next - 1
    const last = text.charCodeAt(index)
    before = (traits[last] || meet(scanner, last)) & KIND
  }
  return marks
}

/** The longest mark of the parsers that may begin at `index` and that ends behind `end`; the first of equals. */
function parse(
  parsers: readonly Parser[],
  bits: number,
  article: Article,
  index: number,
  inCue: boolean,
  end: number,
): Mark | null {
  let best: Mark | null = null
  for (let bit = 0, rest = bits; rest > 0; bit++, rest >>= 1) {
    const parser = parsers[bit]
    if ((rest & 1) === 0 || parser === undefined || (inCue && parser.insideCues !== true)) continue
    const mark = parser.parse(article.folded, index, article)
    if (mark !== null && mark.end > (best === null ? end : best.end)) best = mark
  }
  return best
}

/** Where a run of digits ends that no parser could read, so that it is tried once and not once a digit. */
function digitsEnd(text: string, index: number): number {
  let at = index
  while (isDigit(text.charCodeAt(at))) at++
  return at
}
