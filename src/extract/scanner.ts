import { isDigit, isHangul, isLatin } from '../text/character'
import { ROOT, step, type Trie } from '../text/trie'
import type { Article } from '../text/article'
import type { Locale, Parser } from './locale'
import type { Mark } from './mark'
import { compileWords, isCueMatch, matchLength, matchWords, pushMatch, type Words } from './words'

/** What can begin at each code unit: words at a word's start and inside one (their first node, -1), parsers (a bit each). */
interface Scanner {
  readonly starting: Int32Array
  readonly inside: Int32Array
  readonly asked: Uint8Array
  readonly parsers: readonly Parser[]
  readonly words: Words
}

const CODE_UNITS = 0x10000

/** Whether a code unit is Hangul, a Latin letter or digit, or neither: what decides where a word begins. */
const HANGUL = 2
const LATIN = 1
const KINDS = Uint8Array.from({ length: CODE_UNITS }, (_, code) =>
  isHangul(code) ? HANGUL : isLatin(code) || isDigit(code) ? LATIN : 0,
)

const compiled = new WeakMap<Locale, Scanner>()

/** Compiles a locale once; the same locale gives the same scanner. */
function scannerOf(locale: Locale): Scanner {
  const known = compiled.get(locale)
  if (known !== undefined) return known
  const words = compileWords(locale.vocabulary, locale.particles)
  const asked = new Uint8Array(CODE_UNITS)
  locale.parsers.forEach((parser, index) => {
    for (let code = 0; code < CODE_UNITS; code++)
      if (parser.starts(code)) asked[code] = (asked[code] ?? 0) | (1 << index)
  })
  const scanner = {
    starting: rootsOf(words.starting),
    inside: rootsOf(words.inside),
    asked,
    parsers: locale.parsers,
    words,
  }
  compiled.set(locale, scanner)
  return scanner
}

/** The first node of every code unit, small and capital letters alike. */
const rootsOf = (trie: Trie<unknown>): Int32Array =>
  Int32Array.from({ length: CODE_UNITS }, (_, code) => step(trie, ROOT, code))

/**
 * One forward pass over the folded text: at each place the longest of what the vocabulary and the parsers read there is
 * kept and the pass goes on behind it. Inside the words of a cue only dates are looked for. Marks come in order of
 * position.
 */
export function scan(article: Article, locale: Locale): readonly Mark[] {
  const { starting, inside, asked, parsers, words } = scannerOf(locale)
  const text = article.folded
  const marks: Mark[] = []
  let cueEnd = 0
  let before = 0
  for (let index = 0; index < text.length;) {
    const code = text.charCodeAt(index)
    const kind = KINDS[code] ?? 0
    const starts = kind === HANGUL ? before !== HANGUL : before !== LATIN
    before = kind
    const root = (starts ? starting : inside)[code] ?? -1
    const bits = starts ? (asked[code] ?? 0) : 0
    if (root < 0 && bits === 0) {
      index++
      continue
    }
    const inCue = index < cueEnd
    const trie = starts ? words.starting : words.inside
    const match = inCue || root < 0 ? -1 : matchWords(words, trie, text, index, root)
    const end = match < 0 ? index : index + matchLength(match)
    const isCue = match >= 0 && isCueMatch(trie, match)
    const parsed = bits === 0 ? null : parse(parsers, bits, article, index, inCue, isCue ? end - 1 : end)
    let next = index + 1
    if (parsed !== null && (parsed.end > end || !isCue || parsed.type === 'date')) {
      marks.push(parsed)
      next = parsed.end
    } else if (match >= 0) {
      pushMatch(marks, words, trie, text, index, match)
      if (isCue) cueEnd = end
      else next = end
    } else if (isDigit(code)) next = digitsEnd(text, index)
    if (next > index + 1) before = KINDS[text.charCodeAt(next - 1)] ?? 0
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
