import { beginsWord, isDigit } from '../text/character'
import type { Article } from '../text/article'
import type { Locale, Parser } from './locale'
import type { Mark } from './mark'
import { compileWords, matchWords, type Words } from './words'

/** What can begin at each code unit: bit 0 a word of the vocabulary, the other bits the parsers in their order. */
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
      if (parser.starts(code)) dispatch[code] = (dispatch[code] ?? 0) | (2 << index)
    })
  for (const root of words.forms.roots.keys())
    for (const code of [root, root >= 97 && root <= 122 ? root - 32 : root])
      dispatch[code] = (dispatch[code] ?? 0) | 1
  const scanner = { dispatch, parsers: locale.parsers, words }
  compiled.set(locale, scanner)
  return scanner
}

/**
 * One forward pass over the folded text: at each place the longest of what the vocabulary and the parsers read there is
 * kept and the pass goes on behind it. Marks come in order of position; only readings of one form share a span.
 */
export function scan(article: Article, locale: Locale): readonly Mark[] {
  const { dispatch, parsers, words } = scannerOf(locale)
  const text = article.folded
  const marks: Mark[] = []
  for (let index = 0; index < text.length;) {
    const code = text.charCodeAt(index)
    const flags = dispatch[code] ?? 0
    if (flags === 0) {
      index++
      continue
    }
    let end = index
    let found: readonly Mark[] | null = (flags & 1) === 0 ? null : matchWords(words, text, index)
    if (found !== null) end = found[0]?.end ?? index
    if (flags > 1 && beginsWord(text.charCodeAt(index - 1), code)) {
      for (let bit = 0; bit < parsers.length; bit++) {
        if ((flags & (2 << bit)) === 0) continue
        const mark = parsers[bit]?.parse(text, index, article) ?? null
        if (mark !== null && mark.end > end) {
          found = [mark]
          end = mark.end
        }
      }
    }
    if (found !== null) {
      marks.push(...found)
      index = end
    } else index = isDigit(code) ? digitsEnd(text, index) : index + 1
  }
  return marks
}

/** Where a run of digits ends that no parser could read, so that it is tried once and not once a digit. */
function digitsEnd(text: string, index: number): number {
  let at = index
  while (isDigit(text.charCodeAt(at))) at++
  return at
}
