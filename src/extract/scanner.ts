import { isDigit, isHangul, isLatin } from '../text/character'
import { lower, ROOT, step } from '../text/trie'
import type { Article } from '../text/article'
import type { Locale, Parser } from './locale'
import type { Mark } from './mark'
import {
  compileWords,
  isCueMatch,
  loneForms,
  matchLength,
  matchWords,
  mayBegin,
  pushMatch,
  type Words,
} from './words'

/** A compiled locale. */
interface Scanner {
  /** What each code unit is and what can begin at it, the bits below; found out when it is first met. */
  readonly traits: Uint8Array
  /** The parsers to ask at each code unit, a bit each. */
  readonly asked: Uint8Array
  readonly parsers: readonly Parser[]
  readonly words: Words
  readonly lone: ReadonlySet<number>
}

const CODE_UNITS = 0x10000

/** Whether a code unit is Hangul, a Latin letter or digit, or neither: what decides where a word begins. */
const HANGUL = 2
const LATIN = 1
const KIND = 3
/** Whether a form begins with it at a word's start, inside a word, alone; whether a parser is to be asked. */
const STARTING = 4
const INSIDE = 8
const LONE = 16
const ASKED = 32
const KNOWN = 64

const compiled = new WeakMap<Locale, Scanner>()

/** Compiles a locale once; the same locale gives the same scanner. */
function scannerOf(locale: Locale): Scanner {
  const known = compiled.get(locale)
  if (known !== undefined) return known
  const words = compileWords(locale.vocabulary, locale.particles)
  const scanner = {
    traits: new Uint8Array(CODE_UNITS),
    asked: new Uint8Array(CODE_UNITS),
    parsers: locale.parsers,
    words,
    lone: loneForms(words.starting),
  }
  compiled.set(locale, scanner)
  return scanner
}

/** What a code unit is and what can begin at it, kept for the next time. */
function meet({ traits, asked, parsers, words, lone }: Scanner, code: number): number {
  let bits = 0
  for (const [index, parser] of parsers.entries()) if (parser.starts(code)) bits |= 1 << index
  asked[code] = bits
  const trait =
    KNOWN |
    (isHangul(code) ? HANGUL : isLatin(code) || isDigit(code) ? LATIN : 0) |
    (step(words.starting.trie, ROOT, code) < 0 ? 0 : STARTING) |
    (step(words.inside.trie, ROOT, code) < 0 ? 0 : INSIDE) |
    (lone.has(lower(code)) ? LONE : 0) |
    (bits === 0 ? 0 : ASKED)
  traits[code] = trait
  return trait
}

/**
 * One forward pass over the folded text: at each place the longest of what the vocabulary and the parsers read there is
 * kept and the pass goes on behind it. Inside the words of a cue only dates are looked for. Marks come in order of
 * position.
 */
export function scan(article: Article, locale: Locale): readonly Mark[] {
  const scanner = scannerOf(locale)
  const { traits, asked, parsers, words } = scanner
  const text = article.folded
  const marks: Mark[] = []
  let cueEnd = 0
  let before = 0
  for (let index = 0; index < text.length;) {
    const code = text.charCodeAt(index)
    const trait = traits[code] || meet(scanner, code)
    const kind = trait & KIND
    const starts = kind === HANGUL ? before !== HANGUL : before !== LATIN
    before = kind
    if ((trait & (starts ? STARTING | ASKED : INSIDE)) === 0) {
      index++
      continue
    }
    const inCue = index < cueEnd
    const dictionary = starts ? words.starting : words.inside
    const may = !inCue && ((trait & LONE) !== 0 || mayBegin(dictionary, code, text.charCodeAt(index + 1)))
    const match = may ? matchWords(words, dictionary, text, index) : -1
    const end = match < 0 ? index : index + matchLength(match)
    const isCue = match >= 0 && isCueMatch(dictionary, match)
    const bits = starts ? (asked[code] ?? 0) : 0
    const parsed = bits === 0 ? null : parse(parsers, bits, article, index, inCue, isCue ? end - 1 : end)
    let next = index + 1
    if (parsed !== null && (parsed.end > end || !isCue || parsed.type === 'date')) {
      marks.push(parsed)
      next = parsed.end
    } else if (match >= 0) {
      pushMatch(marks, words, dictionary, text, index, match)
      if (isCue) cueEnd = end
      else next = end
    } else if (isDigit(code)) next = digitsEnd(text, index)
    if (next > index + 1)
      before = (traits[text.charCodeAt(next - 1)] || meet(scanner, text.charCodeAt(next - 1))) & KIND
    index = next
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
