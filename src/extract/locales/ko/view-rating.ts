import type { RatingMark } from '../../mark'
import { after, before, between, isCue, type Line } from '../../views/line'
import { isPrice } from '../../views/price'
import { BEHIND_RATING, BESIDE, OPINION_GAP, PICK, SAID, SECTOR_BEFORE, TRADED } from './view-words'
import {
  AND,
  WITH_PRICE,
  FORMER_RATING,
  PRICE_TO_RATING,
  QUOTED_FROM,
  QUOTED_TO,
  RATING_STOPS,
  OWN_OPINION,
  TURNED_TO,
  EACH_BEFORE,
  OF_TARGET,
} from '../../lexicon/korean-view-joints'
import { STEP } from '../../lexicon/rating-joints'

/** Ratings of a line that stand as ratings, the former ones apart. */
export interface Ratings {
  readonly current: readonly RatingMark[]
  readonly prior: readonly RatingMark[]
}

/** The rating words of a line that are ratings there. */
export function ratingsOf(line: Line): Ratings {
  const current: RatingMark[] = []
  const prior: RatingMark[] = []
  for (const mark of line.marks) {
    if (mark.type !== 'rating' || !isRating(line, mark)) continue
    if (isPrior(line, mark)) prior.push(mark)
    else current.push(mark)
  }
  return { current, prior }
}

const isPrior = (line: Line, mark: RatingMark): boolean => FORMER_RATING.test(after(line, mark.end, 20))

function isRating(line: Line, mark: RatingMark): boolean {
  const ahead = after(line, mark.end, 30)
  if (TRADED.test(ahead)) return false
  if (OWN_OPINION.test(before(line, mark.start, 8)) && SAID.test(ahead)) return true
  const opinion = line.marks.findLast((each) => isCue(each, 'opinion') && each.end <= mark.start)
  if (opinion !== undefined && OPINION_GAP.test(between(line, opinion, mark))) return true
  if (PICK.test(mark.text)) return false
  if (
    opinion !== undefined &&
    (isNext(line, mark) || TURNED_TO.test(ahead) || isPaired(line, mark, opinion.end))
  )
    return true
  if (BEHIND_RATING.test(ahead)) return !isSector(line, mark)
  if (hasHead(line) && mark.score === 1) return true
  if (hasHead(line) && isQuoted(line, mark) && mark.end - mark.start < 14) return true
  return isBeside(line, mark)
}

/** The new rating behind an arrow: `투자의견: 비중확대 → 중립`. */
const isNext = (line: Line, mark: RatingMark): boolean =>
  line.marks.some(
    ({ type, start, end }) => type === 'rating' && STEP.test(between(line, { start, end }, mark)),
  )

/** `투자의견과 12개월 목표가는 각각 매수와 15,000원`. */
const isPaired = (line: Line, mark: RatingMark, from: number): boolean =>
  mark.start - from < 30 && EACH_BEFORE.test(before(line, mark.start, 6))

const hasHead = (line: Line): boolean => line.marks.some((mark) => isCue(mark, 'price-target', 'opinion'))

const isQuoted = (line: Line, mark: RatingMark): boolean =>
  QUOTED_FROM.test(before(line, mark.start, 5)) && QUOTED_TO.test(after(line, mark.end, 2))

/** Beside a target head or its price. */
function isBeside(line: Line, mark: RatingMark): boolean {
  const next = line.marks.find(
    (each) => each.start >= mark.end && (isCue(each, 'price-target') || isPrice(each)),
  )
  // `'매수'와 25만원을 고수했다`, `매수·25만원 유지`: the price alone, among others' targets.
  if (next?.type === 'amount' && (isQuoted(line, mark) ? AND : WITH_PRICE).test(between(line, mark, next)))
    return true
  const isTarget =
    next !== undefined &&
    (isCue(next, 'price-target') || isQuoted(line, mark) || OF_TARGET.test(after(line, next.end, 12)))
  if (isTarget && BESIDE.test(between(line, mark, next))) return true
  const last = line.marks.findLast(
    (each) =>
      each.end <= mark.start &&
      (isCue(each, 'price-target') || (each.type === 'amount' && each.unit === 'KRW')),
  )
  if (last === undefined || !hasHead(line)) return false
  if (!PRICE_TO_RATING.test(between(line, last, mark))) return false
  return last.type === 'amount' && RATING_STOPS.test(after(line, mark.end, 6))
}

/** `반도체 업종 비중확대 의견`: a view of a sector, not of a share; a company may be called so, too: `가나산업에 대해 매수 의견`. */
const isSector = (line: Line, mark: RatingMark): boolean => SECTOR_BEFORE.test(before(line, mark.start, 18))
