import { OPENS_NEXT } from './lexicon/short-joints'
import { isCapital, isDigit, isHangul, isLatin, isSpace } from '../text/character'
import type { Sentence } from './context'
import {
  ABBREVIATIONS,
  DATELINE,
  GOES_ON_BELOW,
  INITIALS,
  KEY_LINE,
  LAST_SYLLABLES,
  OFTEN_LAST,
  OPENERS,
  OPEN_END,
  QUOTATIVE,
  REPORTER_ENDS,
  SENTENCE_END,
} from './labels/label-words'
import type { Mark } from './mark'

/**
 * Characters after which a sentence is cut at the next space: no one writes longer ones, and what looks at each sentence
 * as a whole stays linear in the text whatever is pasted.
 */
const LONGEST = 1200

/** Parts the items of a list within a line: `$NRL: PT cut to $40 • $ACM: PT raised to $70`. */
const BULLET = 0x2022

/**
 * Cuts a text into sentences, each with the marks inside it. A line is at least one sentence, so is a table cell behind
 * a tab and what stands behind the reporter's name (`[서울=나래뉴스] 홍길동 기자 = …`); a headline, a list item and a
 * caption are lines. A line that goes on in lower case is a wrapped one. The town, day and agency that open a report are
 * no part of its first sentence.
 */
export function sentencesOf(text: string, marks: readonly Mark[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  let start = 0
  let next = 0
  let inside = 0
  const close = (end: number) => {
    let from = start
    let to = end
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    start = end
    if (from === to) return
    const first = next
    while (next < marks.length && (marks[next]?.start ?? to) < to) next++
    sentences.push({
      index: sentences.length,
      paragraph,
      start: from,
      end: to,
      marks: marks.slice(first, next),
    })
  }
  const open = (at: number) => {
    DATELINE.lastIndex = at
    if (DATELINE.test(text)) close(DATELINE.lastIndex)
  }
  open(0)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 63 && code !== 0x3002 && code !== BULLET && i - start <= LONGEST) continue
    if (code === 10 || code === 13) {
      if (isWrapped(text, i)) continue
      close(i)
      open(i + 1)
      if (!goesOnBelow(text, i)) paragraph++
    } else if (code === BULLET) close(i)
    else if (
      code === 9 ||
      (code === 61 && REPORTER_ENDS.test(text.slice(i - 4, i))) ||
      (i - start > LONGEST && (code === 32 || i - start > 2 * LONGEST))
    )
      close(i + 1)
    else if (code === 46 || code === 33 || code === 63 || code === 0x3002) {
      while (inside < marks.length && (marks[inside]?.end ?? 0) <= i) inside++
      const end = isInName(marks[inside], i) ? -1 : sentenceEnd(text, i)
      if (end > 0) {
        close(end)
        i = end - 1
      }
    }
  }
  close(text.length)
  return sentences
}

/**
 * Whether the line below the end at `index` goes on with the paragraph: both are sentences, no blank line is between. Some
 * papers put each sentence on a line of its own.
 */
function goesOnBelow(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 1)
  if (!isHangul(next) && !isCapital(next) && next !== 34 && next !== 39) return false
  const below = text.indexOf('\n', index + 1)
  return endsSentence(text, index) && endsSentence(text, below < 0 ? text.length : below)
}

const endsSentence = (text: string, end: number): boolean =>
  SENTENCE_END.test(text.slice(Math.max(0, end - 4), end))

/** Whether a mark at `index` belongs to a name: `Yum! Brands`, `monday.com`. */
const isInName = (mark: Mark | undefined, index: number): boolean =>
  mark?.type === 'name' && mark.start < index && mark.end > index + 1

/** Whether the line end at `index` is only where a column was full: the next line begins in lower case. */
function isWrapped(text: string, index: number): boolean {
  const next = text.charCodeAt(
    text.charCodeAt(index) === 13 && text.charCodeAt(index + 1) === 10 ? index + 2 : index + 1,
  )
  const before = text.charCodeAt(index - 1)
  if (OPEN_END.test(text.slice(Math.max(0, index - 9), index)) && GOES_ON_BELOW.test(text.charAt(index + 1)))
    return true
  if (KEY_LINE.test(text.slice(index + 1, index + 16))) return false
  return next >= 97 && next <= 122 && before !== 46 && before !== 10 && before !== 13 && !Number.isNaN(before)
}

/** Where the sentence ends whose mark (`.`, `!`, `?`) is at `index`, closing quotation marks included; -1 when it goes on. */
function sentenceEnd(text: string, index: number): number {
  let end = index + 1
  while (end - index < 4 && isMark(text.charCodeAt(end))) end++
  const before = text.charCodeAt(index - 1)
  const ellipsis = text.charCodeAt(index) === 46 && (end - index > 1 || before === 46)
  let quoted = false
  while (end - index < 6 && isClosing(text.charCodeAt(end))) {
    quoted = true
    end++
  }
  const next = text.charCodeAt(end)
  if (Number.isNaN(next)) return end
  if (!isSpace(next))
    return !quoted &&
      !ellipsis &&
      (isHangul(before) ? goesOn(text, index, next) : opensNext(text, before, end))
      ? end
      : -1
  let at = end
  while (isSpace(text.charCodeAt(at)) && at - end < 4 && text.charCodeAt(at) !== 10) at++
  const after = text.charCodeAt(at)
  if (after >= 97 && after <= 122 && !isBrand(text, at)) return isSpace(before) ? end : -1
  if (quoted && isHangul(after) && QUOTATIVE.test(text.slice(at, at + 3))) return -1
  if (ellipsis) return -1
  return text.charCodeAt(index) === 46 && !isHangul(before) && isAbbreviation(text, index, at) ? -1 : end
}

/** Whether a name that is written with a small first letter begins at `at`: `xAI's site`, `iPhone sales`. */
const isBrand = (text: string, at: number): boolean =>
  isCapital(text.charCodeAt(at + 1)) && isLatin(text.charCodeAt(at + 2))

const isMark = (code: number): boolean => code === 46 || code === 33 || code === 63

const isClosing = (code: number): boolean =>
  code === 34 || code === 39 || code === 41 || code === 93 || code === 0x300d || code === 0x300f

/** Whether a Korean sentence ends at a point with no space behind it: `…입니다.테슬라는`, not `3.5` nor `에스.오`. */
const goesOn = (text: string, index: number, next: number): boolean =>
  (isHangul(next) || isLatin(next) || isDigit(next) || next === 34 || next === 39 || next === 0x25b6) &&
  LAST_SYLLABLES.includes(text.charAt(index - 1))

/** Whether an English sentence ends at a point with no space behind it: `200,000 GPUs.The array`; not `Node.Js`. */
const opensNext = (text: string, before: number, end: number): boolean =>
  (isLatin(before) || before === 37) && OPENS_NEXT.test(text.slice(end, end + 5))

/** Whether the point at `index` belongs to the word before it: `Inc.`, `U.S.`, an initial `J.`, a list number; not `1st.` */
function isAbbreviation(text: string, index: number, after: number): boolean {
  let from = index
  while (from > 0 && index - from < 8 && isWordOrPoint(text.charCodeAt(from - 1))) from--
  const word = text.slice(from, index).toLowerCase()
  if (word.length === 1 && isLatin(word.charCodeAt(0)))
    return isCapital(text.charCodeAt(from)) && !isDigit(text.charCodeAt(from - 1))
  if (word.length === 3 && INITIALS.test(word)) return true
  if (!ABBREVIATIONS.has(word) || isDigit(text.charCodeAt(from - 1))) return false
  if (!OFTEN_LAST.has(word)) return true
  let to = after
  while (to - after < 10 && isLatin(text.charCodeAt(to))) to++
  return !OPENERS.has(text.slice(after, to).toLowerCase())
}

const isWordOrPoint = (code: number): boolean => isLatin(code) || code === 46
