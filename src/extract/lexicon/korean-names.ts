import type { Span } from '../../text/span'
import { COMMON_ENDS, COMMON_WORDS, DESCRIBER } from './korean-common-words'

/** What a backer does in the clause that tells of a round: `다라캐피탈이 주도한 5억달러 투자`. */
const LEADS = /^ (?:주도|이끈|이끌|참여)/

/** A word with the particle of one that acts or has. */
const ACTS = /^['"]?(.{2,40}?)['"]?(?:은|는|이|가|의|도|역시|,)$/
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
  let best: Span | null = null
  const words: Span[] = []
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    if (word === '역시')
      best = named(text, words, words.at(-1)?.start ?? 0, wordAt(text, words.at(-1))) ?? best
    words.push({ start: index, end: index + word.length })
    const name = ACTS.exec(word)?.[1]
    if (name !== undefined && !LEADS.test(text.slice(index + word.length, index + word.length + 4)))
      best = named(text, words, index + word.indexOf(name), name) ?? best
  }
  return best
}

/** The name that ends in the last of the words, without its particle. */
function named(text: string, words: readonly Span[], start: number, name: string): Span | null {
  const [before, last] = [wordAt(text, words.at(-3)), wordAt(text, words.at(-2))]
  const span = { start, end: start + name.length }
  const open = name.endsWith(')') ? span.end : name === 'AI' && last.endsWith(')') ? start - 1 : -1
  if (open >= 0) return glossed(text, open)
  if (/^[가-힣]{2,8}AI$/.test(name)) return kept(text, span)
  if (LATIN.test(name)) return text.charAt(span.end) === ',' ? null : latin(text, words, span)
  const company = name.startsWith('㈜') ? 1 : name.startsWith('(주)') ? 3 : 0
  if (company > 0) return kept(text, { start: start + company, end: span.end })
  if (DESCRIBER.test(last) && NAME.test(name)) return kept(text, span)
  return HANGUL.test(name) && HANGUL.test(last) && DESCRIBER.test(before) && !isCommon(last)
    ? kept(text, { start: start - last.length - 1, end: span.end })
    : null
}

const wordAt = (text: string, word: Span | undefined): string =>
  word === undefined ? '' : text.slice(word.start, word.end)

const kept = (text: string, { start, end }: Span): Span | null => {
  const name = text.slice(start, end)
  return NAME.test(name.replace(' ', '')) && !isCommon(name) ? { start, end } : null
}

/** The word before brackets that close at `end` and hold its Latin form. */
function glossed(text: string, end: number): Span | null {
  const open = text.lastIndexOf('(', end)
  if (open < 0 || end - open > LONGEST_GLOSS || !/^\([A-Z].*[a-z]/.test(text.slice(open, end))) return null
  return kept(text, { start: text.lastIndexOf(' ', open) + 1, end: open })
}

/** A name in Latin letters with those of its words that stand before; small letters tell it from an abbreviation. */
function latin(text: string, words: readonly Span[], { start, end }: Span): Span | null {
  let from = start
  for (const word of words.slice(-3, -1).reverse()) {
    if (!LATIN.test(wordAt(text, word))) break
    from = word.start
  }
  const name = text.slice(from, end)
  return /[a-z]/.test(name) && !isCommon(name) ? { start: from, end } : null
}
