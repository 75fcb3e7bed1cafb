import type { Cited, ViewAction } from '../../../facts/fact'
import type { Context, Sentence } from '../../context'
import type { AmountMark, CueMark } from '../../mark'
import { after, cuesOf, isCue, type Line, namesHouse, namesCompany } from '../../views/line'
import { unknownIn } from './view-names'
import { isPrice } from '../../views/price'
import { type TargetReading, stated } from '../../views/draft'
import { GIVEN, TOLD_NEXT } from './view-words'
import { BARE_STEP } from '../../lexicon/korean-view-joints'

/** Sentences looked back over for the target that this one goes on about. */
const BACK = 4

/**
 * Whether a sentence gives targets without the word for it, because those shortly before it are about targets:
 * an institution that acts, and a price that is given. `DB증권은 33만5000원에서 38만원으로 …`
 */
export function goesOn(line: Line, sentence: Sentence, context: Context): boolean {
  return (
    line.marks.some((mark) => isGiven(line, mark)) &&
    isBehindTarget(sentence, context, BACK) &&
    (line.marks.some(
      (mark) => namesHouse(mark) || (namesCompany(mark) && TOLD_NEXT.test(after(line, mark.end, 16))),
    ) ||
      (isBehindTarget(sentence, context, 1) && unknownIn(line, []).length > 0))
  )
}

function isBehindTarget({ index }: Sentence, { sentences }: Context, back: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - back); at--)
    if (sentences[at]?.marks.some((mark) => isCue(mark, 'price-target')) === true) return true
  return false
}

const isGiven = (line: Line, mark: Line['marks'][number]): mark is AmountMark =>
  isPrice(mark) && mark.unit !== null && GIVEN.test(after(line, mark.end, 12))

/** What is done to a target that has no word for it, by the verb right behind its price. */
export function bareActions(line: Line, { target }: TargetReading): readonly Cited<ViewAction>[] {
  if (target === null) return []
  const verb = cuesOf(line, 'raise', 'lower', 'maintain').find(
    (mark) => mark.start >= target.span.end && BARE_STEP.test(line.text.slice(target.span.end, mark.start)),
  )
  return verb === undefined ? [] : [stated(stepBy(verb), verb)]
}

/** What a verb of views does to a target. */
export const stepBy = (verb: CueMark): ViewAction =>
  isCue(verb, 'raise') ? 'raise-target' : isCue(verb, 'lower') ? 'lower-target' : 'maintain'
