import type { CueMark, RatingMark } from '../../mark'
import { before, between, isCue, type Line } from '../../views/line'
import { OTHER_THAN_HEAD, SHARE_MOVE, ADNOMINAL } from './view-words'
import {
  ARROW,
  ARROW_GAP,
  DIRECT,
  JOINED_HEADS,
  LOWERED_TO,
  LOWERING,
  STEPS,
  FROM_BEFORE,
  LOWERED,
  STOPS,
  GROUPED,
} from '../../lexicon/korean-view-joints'

/** What a verb of views acts on: a target's or an opinion's word, or a rating. */
export type Head = CueMark | RatingMark

/** The heads a verb is about: the nearest before it, with those coordinated to it; or the one right behind it. */
export function headsOf(
  line: Line,
  verb: CueMark,
  from: number,
  ratings: readonly RatingMark[],
): readonly Head[] {
  const heads = line.marks.filter(
    (mark): mark is Head =>
      isCue(mark, 'price-target', 'opinion') || (mark.type === 'rating' && ratings.includes(mark)),
  )
  const last = heads.findLast((head) => head.end <= verb.start && head.start >= from)
  if (last !== undefined && isAbout(line, last, verb)) return [last, ...coordinated(line, heads, last)]
  const next = heads.find((head) => head.start >= verb.end && head.start - verb.end <= 6)
  const isDirect =
    next !== undefined &&
    ADNOMINAL.test(between(line, verb, next)) &&
    DIRECT.test(line.text.slice(verb.start, verb.end))
  return isDirect ? [next] : []
}

/** Whether a verb behind a head is its own; 의견을 내리고 gives an opinion, `매수에서 보유로 내리고` lowers one. */
function isAbout(line: Line, head: Head, verb: CueMark): boolean {
  const gap = between(line, head, verb)
  const word = line.text.slice(verb.start, verb.end)
  if (ARROW.test(word)) return ARROW_GAP.test(gap)
  if (
    LOWERING.test(word) &&
    !isCue(head, 'price-target') &&
    !STEPS.test(gap) &&
    !FROM_BEFORE.test(before(line, head.start, 6))
  )
    return false
  if (LOWERED.test(word) && !isCue(head, 'price-target') && !LOWERED_TO.test(gap)) return false
  if (SHARE_MOVE.test(word))
    return gap.length <= 24 && !STOPS.test(gap.replace(GROUPED, '')) && !OTHER_THAN_HEAD.test(gap)
  return gap.length <= 60 && !OTHER_THAN_HEAD.test(gap)
}

/** `목표주가와 투자의견 하향`, `투자의견·목표주가 유지`, `Buy와 목표주가 52,000원을 유지`. */
function coordinated(line: Line, heads: readonly Head[], last: Head): readonly Head[] {
  const before = heads[heads.indexOf(last) - 1]
  if (before === undefined) return []
  return JOINED_HEADS.test(between(line, before, last)) &&
    (isCue(before, 'opinion') || isCue(before, 'price-target'))
    ? [before]
    : []
}
