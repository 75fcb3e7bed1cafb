import type { Span } from './span'

/** Marks of emphasis and code, a backslash before a sign, tags of emphasis, characters without width. */
const TOKEN =
  /\*{1,3}|_{1,3}|`|\\+(?=[!-/:-@[-`{-~])|(?:<\/?(?:b|strong|em|i|u|mark)>)+|[\u00ad\u200b\u200c\u2060\ufeff]+/g

const WORD = /[\p{L}\p{N}]/u
const SPACE = /\s/
const HANGUL = /[가-힣]/

/**
 * The marks of emphasis of a line, those outside the spans `except`, which are in order: in pairs (`**350억 달러**를`,
 * `` `$300 million` ``), the backslash of `\$3.38`, tags, characters without width. Marks that stand for something stay: a
 * bullet, a product (`5*3`), a name with underscores, and backticks around words without a number, with which older
 * Korean news quotes ratings.
 */
export function emphasisIn(
  text: string,
  start: number,
  end: number,
  except: readonly Span[],
): readonly Span[] {
  const cuts: Span[] = []
  /** Where the last mark of each kind stands that may begin something and that nothing has ended. */
  const opened = new Map<string, number>()
  let next = 0
  for (const { 0: mark, index } of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + index
    const behind = at + mark.length
    while ((except[next]?.end ?? Infinity) <= at) next++
    if ((except[next]?.start ?? Infinity) <= at) continue
    if (!'*_`'.includes(mark.charAt(0))) cuts.push({ start: at, end: behind })
    else if (text.charAt(at - 1) !== '\\') {
      // Of three at once two may be ended: `***Norlane** rises` leaves what stands before a wire's line.
      const from = opened.get(mark) ?? opened.get(mark + mark.charAt(0))
      if (from !== undefined && canEnd(text, from, at, mark)) {
        for (const [other, place] of opened) if (place >= from) opened.delete(other)
        if (mark !== '`' || /\d/.test(text.slice(from, at)))
          cuts.push({ start: from, end: from + mark.length }, { start: at, end: behind })
      } else if (canBegin(text, at, behind)) opened.set(mark, at)
    }
  }
  return cuts
}

/** Whether a mark can begin something: a word or sign follows it, and it is not inside a product or name. */
const canBegin = (text: string, start: number, end: number): boolean =>
  end < text.length && !SPACE.test(text.charAt(end)) && !isInside(text, start, end)

/** Whether a mark can end what one like it began: something stands between them. */
const canEnd = (text: string, begun: number, start: number, mark: string): boolean =>
  start > begun + mark.length &&
  !SPACE.test(text.charAt(start - 1)) &&
  (mark === '`' || !isInside(text, start, start + mark.length))

/** Whether a single mark stands between letters or digits: `5*3`, `snake_case`; a Korean particle may follow one that ends. */
const isInside = (text: string, start: number, end: number): boolean =>
  end - start === 1 &&
  WORD.test(text.charAt(start - 1)) &&
  WORD.test(text.charAt(end)) &&
  !HANGUL.test(text.charAt(end))
