import { CASHTAG, TICKERS_LISTED } from '../../lexicon/short-joints'
import {
  AND_NAME,
  BEGINS_NAME,
  BRAND,
  INITIAL,
  LEGAL_FORM,
  NAME_PARTICLE,
  NEXT_NAME,
  NO_NAME,
  SHARES_NEXT,
  TICKER_ENDS,
  TWO_WORDS,
  DASH,
  TICKER_ALONE,
  WORD,
  LOWER,
} from '../../lexicon/company-joints'
import { TO_NUMBER } from '../../lexicon/target-joints'
import type { Mark, NameReading } from '../../mark'
import { ABBREVIATIONS } from '../../labels/label-words'
import { type Named, statedAt } from '../../views/draft'
import { isHead, after, isCue, matchEnd, nameAt, isVerb, type Line } from '../../views/line'
import { NAME_MOVE, NAME_STOP, NAME_TAIL, OWNER, PLURAL, TICKER, COMPANY_FORMS } from './view-words'

/** A name that a position tells: `… Upgrades <this> to Buy`. `listed` is the currency of its shares where known. */
export interface Phrase extends Named {
  readonly listed: string | null
  readonly ticker: Named | null
}

/** The name that begins at an offset, by the way names are written; null when none does. */
export function phraseFrom(line: Line, from: number): Phrase | null {
  const tag = matchEnd(CASHTAG, line.text, from)
  if (tag > 0) return taggedBy(line, from + 1, tag)
  let at = from
  let end = from
  for (let words = 0; words < 9 && at < line.end; words++) {
    const mark = nameAt(line, at)
    if (mark !== null && mark.start === at) {
      end = mark.end
    } else {
      if (
        (stops(line, at) && !(words === 0 && opensName(line, at))) ||
        (words > 0 && matchEnd(NAME_MOVE, line.text, at) > 0)
      )
        break
      const wordEnd = matchEnd(WORD, line.text, at)
      if (wordEnd < 0) break
      end = Math.min(wordEnd, line.end)
    }
    const suffix = matchEnd(LEGAL_FORM, line.text, end)
    if (suffix > 0) end = suffix
    at = end
    while (at < line.end && line.text.charCodeAt(at) === 32) at++
    if (at === end && nameAt(line, at)?.start !== at) break
    if (DASH.test(line.text.slice(at, at + 3))) break
  }
  const owner = OWNER.exec(after(line, end, 12))
  return owner === null ? phraseOf(line, from, end) : phraseFrom(line, end + owner[0].length)
}

/** A company told by its ticker behind a dollar sign: `upgrades $ACME to Buy`. */
function taggedBy(line: Line, start: number, end: number): Phrase | null {
  const phrase = phraseOf(line, start, end)
  return phrase === null ? null : { ...phrase, ticker: phrase.ticker ?? symbolAt(line, start, end) }
}

const symbolAt = (line: Line, start: number, end: number): Named =>
  statedAt(start, line.text.slice(start, end))

/** Whether a month or a number begins a name: `March Networks`, `Three Rivers`. */
export const opensName = (line: Line, at: number): boolean =>
  line.marks.some(
    (mark) =>
      mark.start === at &&
      (mark.type === 'date' || (mark.type === 'amount' && mark.unit === null)) &&
      TWO_WORDS.test(after(line, at, mark.end - at + 3)) &&
      !stops(line, mark.end + 1),
  )

/** Whether a name cannot go on with the word at an offset. */
function stops(line: Line, at: number): boolean {
  if (line.marks.some((mark) => mark.start === at && (endsName(mark) || isTargetMoved(line, mark))))
    return true
  if (matchEnd(NAME_STOP, line.text, at) > 0) return true
  if (matchEnd(LOWER, line.text, at) < 0) return false
  return matchEnd(NAME_PARTICLE, line.text, at) < 0 && !BRAND.test(line.text.slice(at, at + 6))
}

/** `Raises Acme Hotels <Target> to 4200`: what is moved to a number is no part of a name. */
const isTargetMoved = (line: Line, mark: Mark): boolean =>
  isCue(mark, 'opinion') && TO_NUMBER.test(after(line, mark.end, 7))

const endsName = (mark: Mark): boolean =>
  isVerb(mark) ||
  isCue(mark, 'price-target', 'rating-word', 'coverage') ||
  mark.type === 'rating' ||
  mark.type === 'date' ||
  (mark.type === 'amount' && mark.unit !== null)

/** A name without what trails it: kinds of shares, punctuation (but the point of `Inc.`), loose joining words. */
function trimmed(name: string): string {
  let words = name
  for (let before = ''; before !== words;) {
    before = words
    let end = words.length
    while (end > 0 && ' ,.;:\'"-\n\t'.includes(words.charAt(end - 1))) end--
    if (words.charAt(end) === '.' && isShort(words.slice(0, end))) end++
    words = words.slice(0, end).replace(NAME_TAIL, '')
  }
  return words
}

/** Whether a name ends in a word written short, whose point is its own: `Inc.`, `S.A.`, `Bros.`. */
function isShort(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  return INITIAL.test(last) || ABBREVIATIONS.has(last.toLowerCase())
}

/** The name of a stretch, trimmed; the canonical one when the lexicon knows it whole. */
export function phraseOf(line: Line, start: number, end: number): Phrase | null {
  let head = start
  while (head < end && ' \'"'.includes(line.text.charAt(head))) head++
  let words = trimmed(line.text.slice(head, end))
  const possessive =
    /['’]s$/.test(words) &&
    knownAs(line, head, head + words.length) === null &&
    isHeadNext(line, head + words.length)
  if (possessive) words = words.slice(0, -2)
  if (words.length < 1 || !/[A-Za-z가-힣]/.test(words) || words.length > 70) return null
  const span = { start: head, end: head + words.length }
  const known = knownAs(line, span.start, span.end)
  if (known === null && (!isNamed(words) || PLURAL.test(words))) return null
  const ticker = tickerAt(line, end) ?? tickerAt(line, span.end)
  return {
    value: known?.name ?? words.replace(/\s+/g, ' '),
    span,
    how: 'stated',
    ...(known === null && { rule: 'name-by-position' }),
    listed: known?.currency ?? null,
    ticker,
  }
}

/** A name begins with a capital, a figure or Hangul, or has a capital soon: eBay, iRobot; `kept its Buy` is none. */
const isNamed = (words: string): boolean => BEGINS_NAME.test(words)

const isHeadNext = (line: Line, at: number): boolean =>
  SHARES_NEXT.test(after(line, at, 8)) ||
  line.marks.some((mark) => mark.start > at && mark.start <= at + 4 && isHead(mark))

/** The lexicon's reading of a stretch, when a name covers all of it but for the form of the company. */
function knownAs(line: Line, start: number, end: number): NameReading | null {
  const mark = nameAt(line, start)
  if (mark === null || mark.end > end) return null
  return COMPANY_FORMS.test(line.text.slice(mark.end, end)) ? (mark.readings[0] ?? null) : null
}

/** `(NASDAQ:TSLA)`, `(A)`, ` $TSLA` behind a name. */
export function tickerAt(line: Line, at: number): Named | null {
  const tag = line.text.startsWith(' $', at) ? matchEnd(CASHTAG, line.text, at + 1) : -1
  if (tag > 0) return symbolAt(line, at + 2, tag)
  TICKER.lastIndex = at
  const found = TICKER.exec(line.text)
  const symbol = found?.[1]
  if (found === null || symbol === undefined) return null
  const start = at + found[0].indexOf(symbol, found[0].indexOf('('))
  return statedAt(start, symbol.toUpperCase())
}

/** `… Increases PT To $21 (AB)`: a ticker at the end of a line. */
export function tickerAtEnd({ text, start, end }: Line): Named | null {
  const found = TICKER_ENDS.exec(text.slice(Math.max(start, end - 10), end))
  return found === null ? null : tickerAt({ text, start, end, marks: [] }, end - found[0].length)
}

/** Companies told by their tickers alone: `Initiates Coverage on (NWF, ACM)`. */
export function tickersAt(line: Line, at: number): readonly Phrase[] {
  const list = TICKERS_LISTED.exec(line.text.slice(at, at + 90))?.[0] ?? ''
  return [...list.matchAll(/[A-Z]+/g)].map(({ 0: value, index }) => {
    const symbol = statedAt(at + index, value)
    return { ...symbol, rule: 'name-by-position', listed: null, ticker: symbol }
  })
}

/** A list of names (`Agilent Technologies, FEI Company And Myriad Genetics`), each its own; one name gives one. */
export function splitNames(line: Line, first: Phrase): readonly Phrase[] {
  const names: Phrase[] = []
  let current: Phrase | null = first
  let joined = false
  while (current !== null && names.length < 12) {
    const parts: readonly Phrase[] = splitAnd(line, current, names.length > 0)
    if (parts.length > 1) joined = true
    for (const each of parts) names.push(each)
    const rest: string = after(line, current.span.end, 14)
    const comma: RegExpExecArray | null = NEXT_NAME.exec(rest)
    if (comma === null) break
    if (/and|&/i.test(comma[0])) joined = true
    const next: Phrase | null = phraseFrom(line, current.span.end + comma[0].length)
    // `on Acme, and <Baird> lifted its target`: who does something else is no further one.
    current =
      next !== null && line.marks.some((m) => isVerb(m) && m.start - next.span.end === 1) ? null : next
  }
  const known = names.every((name) => name.rule === undefined || TICKER_ALONE.test(name.value))
  return names.length > 1 && (joined || known) && names.every(isNameLike) ? names : [first]
}

const isNameLike = (name: Phrase): boolean => name.value.split(' ').length <= 5 && !NO_NAME.test(name.value)

/** `X And Y` are two names when the lexicon knows both, or when the lists before made it a list. */
function splitAnd(line: Line, phrase: Phrase, inList: boolean): readonly Phrase[] {
  if (phrase.rule === undefined) return [phrase]
  const text = line.text.slice(phrase.span.start, phrase.span.end)
  const found = (inList ? / (?:and|And) / : AND_NAME).exec(text)
  if (found === null) return [phrase]
  const left = phraseOf(line, phrase.span.start, phrase.span.start + found.index)
  const right = phraseOf(line, phrase.span.start + found.index + found[0].length, phrase.span.end)
  if (left === null || right === null) return [phrase]
  return inList || (left.rule === undefined && right.rule === undefined) ? [left, right] : [phrase]
}
