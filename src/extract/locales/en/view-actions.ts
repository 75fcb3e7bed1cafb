import { BY_WHOM, OF_THE_STREET, OWN_VIEW, STEP_OF } from '../../lexicon/broker-words'
import {
  AS_RATING,
  LEADS_ON,
  MOVED,
  RATING_WAS,
  START,
  STARTS,
  UNDONE,
  VIEW_NOUN,
  SAYS_IN,
} from '../../lexicon/rating-joints'
import { DROPS, DROPS_ONE, ITS_TO_PRICE, OF_TARGET, TO_PRICE, NO_STOP } from '../../lexicon/target-joints'
import type { ViewAction } from '../../../facts/fact'
import type { CueMark } from '../../mark'
import {
  after,
  before,
  between,
  cuesOf,
  isCue,
  isVerb,
  nameAt,
  type Line,
  namesHouse,
} from '../../views/line'
import { isPassive, objectOf, type ViewVerb } from './view-verbs'

/** The verbs of a line with what they do; a raise or cut acts on the target, the rating or on something else. */
export function verbsOf(line: Line): readonly ViewVerb[] {
  return line.marks
    .filter(isVerb)
    .filter((mark) => nameAt(line, mark.start) === null)
    .filter(
      (mark) =>
        (!isNoun(line, mark) || isTold(line, mark)) &&
        !isOtherStart(line, mark) &&
        !isRating(line, mark) &&
        !UNDONE.test(before(line, mark.start, 12)),
    )
    .map((mark) => ({ mark, action: actionOf(line, mark), ...objectOf(line, mark) }))
    .filter((verb) => verb.action !== null)
}

/** `from Reduce` and `rated the stock reduce` tell a rating, no cut. */
const isRating = (line: Line, { start, end }: CueMark): boolean =>
  line.marks.some((mark) => mark.type === 'rating' && mark.start === start && mark.end === end) &&
  AS_RATING.test(before(line, start, 10)) &&
  !OF_TARGET.test(after(line, end, 8))

/** `starts` begins a coverage only before a company and its rating: `Starts Acme at Overweight`. */
function isOtherStart(line: Line, mark: CueMark): boolean {
  if (!STARTS.test(line.text.slice(mark.start, mark.end))) return false
  const at = mark.end + (START.exec(after(line, mark.end, 160))?.[0].length ?? 0)
  return !line.marks.some(({ type, start }) => type === 'rating' && start - at <= 1 && start >= at)
}

const isNoun = (line: Line, mark: CueMark): boolean =>
  isCue(mark, 'upgrade', 'downgrade', 'initiate') && VIEW_NOUN.test(line.text.slice(mark.start, mark.end))

/** A noun tells a view when a rating or a broker follows, or `B says in downgrade`, `after B's downgrade`. */
const isTold = (line: Line, mark: CueMark): boolean =>
  LEADS_ON.test(after(line, mark.end, 28)) ||
  SAYS_IN.test(before(line, mark.start, 10)) ||
  /^[A-Z]/.test(after(line, mark.end + 1, 2).trim()) ||
  line.marks.some(
    (each) => namesHouse(each) && mark.start - each.end < 14 && OWN_VIEW.test(between(line, each, mark)),
  )

/** What a verb does: those of ratings say it; a raise or a cut is of what comes first behind it, a rating or a target. */
function actionOf(line: Line, mark: CueMark): ViewAction | null {
  if (
    mark.cue === 'initiate' ||
    mark.cue === 'upgrade' ||
    mark.cue === 'downgrade' ||
    mark.cue === 'maintain'
  )
    return mark.cue
  const isUp = mark.cue === 'raise'
  if (DROPS.test(line.text.slice(mark.start, mark.end)) && DROPS_ONE.test(after(line, mark.end, 4)))
    return null
  const ofTarget = isUp ? 'raise-target' : 'lower-target'
  const ofRating = isUp ? 'upgrade' : 'downgrade'
  const next = line.marks.find((each) => each.start >= mark.end + 8 && isVerb(each) && !isRating(line, each))
  const limit = Math.min(next?.start ?? line.end, mark.end + 130)
  const heads = cuesOf(line, 'price-target', 'opinion').filter(
    ({ start }) => !OF_THE_STREET.test(before(line, start, 18)),
  )
  const head = heads.find((each) => each.start >= mark.end && each.start < limit)
  const rating = line.marks.find(
    (each) => each.type === 'rating' && each.start >= mark.end && each.start < limit,
  )
  const isMoved = rating !== undefined && MOVED.test(before(line, rating.start, 16))
  if (isMoved && (head === undefined || rating.start < head.start)) return ofRating
  const ahead = heads.findLast((each) => each.end <= mark.start)
  if ((head !== undefined && !/;/.test(between(line, mark, head))) || isHeadBefore(line, ahead, mark))
    return ofTarget
  if (ITS_TO_PRICE.test(after(line, mark.end, 16)) || TO_PRICE.test(after(line, mark.end, 60)))
    return ofTarget
  const isOfRating = RATING_WAS.test(before(line, mark.start, 14)) && BY_WHOM.test(after(line, mark.end, 6))
  return isOfRating ? ofRating : null
}

const isHeadBefore = (line: Line, head: CueMark | undefined, verb: CueMark): boolean =>
  head !== undefined &&
  verb.start - head.end <= 24 &&
  NO_STOP.test(between(line, head, verb)) &&
  (isPassive(line, verb) || STEP_OF.test(after(line, verb.end, 8)))
