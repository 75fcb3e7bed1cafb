import type { Cited, ViewAction } from '../../../facts/fact'
import type { Context, Sentence } from '../../context'
import type { AmountMark } from '../../mark'
import { after, before, cuesOf, isCue, readingAs, type Line } from '../../views/line'
import { isPrice } from '../../views/price'
import { GIVEN, TOLD_NEXT } from './view-words'

/** Sentences looked back over for the target that this one goes on about. */
const BACK = 4

/**
 * Whether a sentence gives targets without the word for it, because those shortly before it are about targets:
 * an institution that acts, and a price that is given. `DB증권은 33만5000원에서 38만원으로 …`
 */
export function goesOn(line: Line, sentence: Sentence, context: Context): boolean {
  return (
    line.marks.some((mark) => isGiven(line, mark)) &&
    isBehindTarget(sentence, context) &&
    line.marks.some(
      (mark) =>
        readingAs(mark, 'institution') !== null ||
        (readingAs(mark, 'company') !== null && TOLD_NEXT.test(after(line, mark.end, 16))),
    )
  )
}

function isBehindTarget({ index }: Sentence, { sentences }: Context): boolean {
  for (let at = index - 1; at >= Math.max(0, index - BACK); at--)
    if (sentences[at]?.marks.some((mark) => isCue(mark, 'price-target')) === true) return true
  return false
}

const isGiven = (line: Line, mark: Line['marks'][number]): mark is AmountMark =>
  isPrice(mark) && mark.unit !== null && GIVEN.test(after(line, mark.end, 12))

/** What such a sentence says was done to a target: one that stays is kept; a step is told by its two prices. */
export function keptIn(line: Line, from: number, to: number): readonly Cited<ViewAction>[] {
  const kept = cuesOf(line, 'maintain').find(
    (mark) =>
      mark.start >= from && mark.end <= to && /[을를]\s(?:그대로\s)?$/.test(before(line, mark.start, 8)),
  )
  return kept === undefined
    ? []
    : [{ value: 'maintain', span: { start: kept.start, end: kept.end }, how: 'stated' }]
}
