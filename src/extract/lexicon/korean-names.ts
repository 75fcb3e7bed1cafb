import type { Span } from '../../text/span'
import { ACTS, COMMON_ENDS, COMMON_WORDS, DESCRIBER, LAST_WORD, LEADS } from './korean-common-words'

/** What such a word ends in: most are told from it by one look. */
const PARTICLES = '은는이가의도시,'
const LATIN = /^[A-Z][A-Za-z0-9.&-]{1,20}$/
const HANGUL = /^[가-힣]{3,10}$/
const NAME = /^[A-Z가-힣][가-힣A-Za-z0-9&.-]{1,15}$/
const LONGEST_GLOSS = 26

/** Whether a word is a common noun, a title or one of the press. */
export const isCommon = (name: string): boolean => COMMON_WORDS.test(name) || COMMON_ENDS.test(name)

/**
 * The name that stands last of those whose form or company tells that they are a company's: behind a word for what it is
 * or ㈜ (`AI 클라우드 업체 노스웨일이`, `스타트업 그린필드 로보틱스가`, `㈜누리테크는`), with its Latin form (`원더풀(Wonderful)은`) or
 * Latin itself (`Tallgrove AI가`). An abbreviation is none: `SPC가`, `대규모언어모델(LLM)은`.
 */
export function lastNamed(text: string): Span | null {
  const words = wordsOf(text)
  for (let at = words.length - 1; at >= 0; at--) {
    const { start, end } = words[at] ?? NOWHERE
    if (!PARTICLES.includes(text.charAt(end - 1))) continue
    const word = text.slice(start, end)
    const name = ACTS.exec(word)?.[1]
    const acts = name !== undefined && !LEADS.test(text.slice(start + word.length, start + word.length + 4))
    const found =
      (acts ? named(text, words, at, start + word.indexOf(name), name) : null) ??
      (word === '역시'
        ? named(text, words, at - 1, words[at - 1]?.start ?? 0, wordAt(text, words, at - 1))
        : null)
    if (found !== null) return found
  }
  return null
}

const NOWHERE: Span = { start: 0, end: 0 }

function wordsOf(text: string): readonly Span[] {
  const words: Span[] = []
  for (let start = 0; start < text.length;) {
    const space = text.indexOf(' ', start)
    const end = space < 0 ? text.length : space
    if (end > start) words.push({ start, end })
    start = end + 1
  }
  return words
}

/** The name that ends in one of the words, without its particle. */
function named(text: string, words: readonly Span[], at: number, start: number, name: string): Span | null {
  const [before, last] = [wordAt(text, words, at - 2), wordAt(text, words, at - 1)]
  const span = { start, end: start + name.length }
  const open = name.endsWith(')') ? span.end : name === 'AI' && last.endsWith(')') ? start - 1 : -1
  if (open >= 0) return glossed(text, open)
  if (/^[가-힣]{2,8}AI$/.test(name)) return kept(text, span)
  if (LATIN.test(name))
    return text.charAt(span.end) === ',' && !DESCRIBER.test(last) ? null : latin(text, words, at, span)
  const company = name.startsWith('㈜') ? 1 : name.startsWith('(주)') ? 3 : 0
  if (company > 0) return kept(text, { start: start + company, end: span.end })
  if (DESCRIBER.test(last) && NAME.test(name)) return kept(text, span)
  return HANGUL.test(name) && HANGUL.test(last) && DESCRIBER.test(before) && !isCommon(last)
    ? kept(text, { start: start - last.length - 1, end: span.end })
    : null
}

const wordAt = (text: string, words: readonly Span[], at: number): string =>
  text.slice(words[at]?.start ?? 0, words[at]?.end ?? 0)

const kept = (text: string, { start, end }: Span): Span | null => {
  const name = text.slice(start, end)
  return NAME.test(name.replace(' ', '')) && !isCommon(name) ? { start, end } : null
}

/** The word before brackets that close at `end` and hold its Latin form. */
function glossed(text: string, end: number): Span | null {
  const open = text.lastIndexOf('(', end)
  if (open < 0 || end - open > LONGEST_GLOSS || !/^\([A-Z].*[a-z]/.test(text.slice(open, end))) return null
  const start = text.lastIndexOf(' ', open) + 1
  const whole = LAST_WORD.test(text.slice(start, open)) ? text.lastIndexOf(' ', start - 2) + 1 : start
  return kept(text, { start: whole, end: open })
}

/** A name in Latin letters with those of its words that stand before; small letters tell it from an abbreviation. */
function latin(text: string, words: readonly Span[], at: number, { start, end }: Span): Span | null {
  let first = at
  while (first > at - 2 && LATIN.test(wordAt(text, words, first - 1))) first--
  const from = first < at ? (words[first]?.start ?? start) : start
  const name = text.slice(from, end)
  return /[a-z]/.test(name) && !isCommon(name) ? { start: from, end } : null
}
