import { beginsWord, isDigit } from '../text/character'
import type { Article } from '../text/article'
import type { Locale, Parser } from './locale'
import type { Mark } from './mark'
import { compileWords, matchWords, type Words } from './words'

/** What can begin at each code unit: bits 0 and 1 a word of the vocabulary, at a word's start and inside one; then the parsers. */
interface Scanner {
  readonly dispatch: Uint16Array
  readonly parsers: readonly Parser[]
  readonly words: Words
}

const compiled = new WeakMap<Locale, Scanner>()

/** Compiles a locale once; the same locale gives the same scanner. */
function scannerOf(locale: Locale): Scanner {
  const known = compiled.get(locale)
  if (known !== undefined) return known
  const words = compileWords(locale.vocabulary, locale.particles)
  const dispatch = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code++)
    locale.parsers.forEach((parser, index) => {
      if (parser.starts(code)) dispatch[code] = (dispatch[code] ?? 0) | (4 << index)
    })
  for (const [bit, trie] of [
    [1, words.starting],
    [2, words.inside],
  ] as const)
    for (const root of trie.roots.keys())
      for (const code of [root, root >= 97 && root <= 122 ? root - 32 : root])
        dispatch[code] = (dispatch[code] ?? 0) | bit
  const scanner = { dispatch, parsers: locale.parsers, words }
  compiled.set(locale, scanner)
  return scanner
}

/**
 * One forward pass over the folded text: at each place the longest of what the vocabulary and the parsers read there is
 * kept and the pass goes on behind it. Inside the words of a cue only dates are looked for. Marks come in order of
 * position.
 */
export function scan(article: Article, locale: Locale): readonly Mark[] {
  const { dispatch, parsers, words } = scannerOf(locale)
  const text = article.folded
  const marks: Mark[] = []
  let cueEnd = 0
  for (let index = 0; index < text.length;) {
    const code = text.charCodeAt(index)
    const flags = dispatch[code] ?? 0
    if (flags === 0) {
      index++
      continue
    }
    const inCue = index < cueEnd
    const starts = beginsWord(text.charCodeAt(index - 1), code)
    const found = inCue || (flags & (starts ? 1 : 2)) === 0 ? null : matchWords(words, text, index, !starts)
    const end = found?.[0]?.end ?? index
    const isCue = found?.[0]?.type === 'cue'
    const parsed =
      flags > 3 && starts ? parse(parsers, flags, article, index, inCue, isCue ? end - 1 : end) : null
    if (parsed !== null && (parsed.end > end || !isCue || parsed.type === 'date')) {
      marks.push(parsed)
      index = parsed.end
    } else if (found !== null) {
      marks.push(...found)
      if (isCue) cueEnd = end
      index = isCue ? index + 1 : end
    } else index = isDigit(code) ? digitsEnd(text, index) : index + 1
  }
  return marks
}

/** The longest mark of the parsers that may begin at `index` and that ends behind `end`; the first of equals. */
function parse(
  parsers: readonly Parser[],
  flags: number,
  article: Article,
  index: number,
  inCue: boolean,
  end: number,
): Mark | null {
  let best: Mark | null = null
  for (let bit = 0; bit < parsers.length; bit++) {
    const parser = parsers[bit]
    if ((flags & (4 << bit)) === 0 || parser === undefined || (inCue && parser.insideCues !== true)) continue
    const mark = parser.parse(article.folded, index, article)
    if (mark !== null && mark.end > (best?.end ?? end)) best = mark
  }
  return best
}

/** Where a run of digits ends that no parser could read, so that it is tried once and not once a digit. */
function digitsEnd(text: string, index: number): number {
  let at = index
  while (isDigit(text.charCodeAt(at))) at++
  return at
}
