import { byPosition } from '../../../text/span'
import type { Mark, RatingMark } from '../../mark'
import type { RatingReading } from '../../views/draft'
import { DEAREST_SHARE, isPrice } from '../../views/price'
import { ratingBehindTo } from '../../views/rating-behind-to'
import { toNumber } from '../../../values/decimal'
import { after, before, between, cuesOf, isCue, isVerb, type Line, namesHouse } from '../../views/line'
import {
  OF_ALL,
  RATING_ENDS,
  RATING_EVERYDAY,
  RATING_HEAD,
  RATING_LEAD,
  RATING_STANDS,
  SEVERAL_RATED,
  TARGET_CORP,
  HAD,
} from './view-words'
import { AGENCY_ACTS, CONSENSUS, GOES_TO, POLL } from '../../lexicon/broker-words'
import { BARE_VERB } from '../../lexicon/company-joints'
import {
  CAME_FROM,
  FROM,
  HYPHENED,
  IN_BRACKETS,
  OUT_OR_A,
  QUOTE_BEFORE,
  RATING_CLOSES,
  RATING_NOUN,
  STEP,
  TERSELY,
  UNKNOWN,
  WORD_BEFORE,
  QUOTE_BEHIND,
  PRICE_AHEAD,
} from '../../lexicon/rating-joints'
import {
  AT_TARGET,
  BESIDE_TARGET,
  MOVES_EITHER,
  PRICE_TARGET,
  PT_BESIDE,
  WHERE_TO,
} from '../../lexicon/target-joints'

/** Ratings of a line that stand as ratings, those told as the former one apart. */
export interface Ratings {
  readonly current: readonly RatingMark[]
  readonly prior: readonly RatingMark[]
}

/** The rating words of a line that are ratings there. */
export function ratingsOf(line: Line): Ratings {
  const marks = line.marks.filter((mark): mark is RatingMark => mark.type === 'rating')
  if (marks.length === 0) return { current: [], prior: [] }
  const acts =
    OF_ALL.test(after(line, line.start, 48)) ||
    line.marks.some((mark) => isVerb(mark) || isCue(mark, 'set')) ||
    (line.marks.some(namesHouse) && marks.some((mark) => RATING_STANDS.test(before(line, mark.start, 24)))) ||
    marks.some((mark) => isGoneTo(line, mark))
  const current: RatingMark[] = []
  const prior: RatingMark[] = []
  for (const mark of marks) {
    const leads = marks.some((next) => isStep(line, mark, next))
    if (!leads && !marks.some((last) => isStep(line, last, mark)) && !isRating(line, mark, acts)) continue
    if (leads || FROM.test(before(line, mark.start, 20)) || HAD.test(before(line, mark.start, 28)))
      prior.push(mark)
    else current.push(mark)
  }
  return { current, prior }
}

/** Whether a house goes from one rating to another without a verb: `Wells Fargo to equal weight from overweight`. */
const isGoneTo = (line: Line, mark: RatingMark): boolean =>
  CAME_FROM.test(after(line, mark.end, 8)) &&
  line.marks.some((each) => namesHouse(each) && GOES_TO.test(between(line, each, mark)))

/** The former rating and the new one: `Hold -> Buy at Jefferies`. */
const isStep = (line: Line, last: RatingMark, next: RatingMark): boolean =>
  last.end < next.start && STEP.test(between(line, last, next))

function isRating(line: Line, mark: RatingMark, hasVerb: boolean): boolean {
  const ahead = after(line, mark.end, 24)
  const behind = before(line, mark.start, 28)
  if (HYPHENED.test(ahead) || isConsensus(line, mark)) return false
  if (SEVERAL_RATED.test(before(line, mark.start, 60)) && isPoll(line)) return false
  if (PRICE_AHEAD.test(behind) && RATING_CLOSES.test(after(line, mark.end, 4)))
    return hasVerb || line.marks.some(namesHouse)
  if (
    line.marks.some(
      (each) =>
        namesHouse(each) &&
        (IN_BRACKETS.test(between(line, each, mark)) ||
          (TERSELY.test(between(line, each, mark)) && BESIDE_TARGET.test(ahead))),
    )
  )
    return true
  if (AT_TARGET.test(after(line, mark.end, 64))) return true
  const quoted = QUOTE_BEFORE.test(behind) && QUOTE_BEHIND.test(ahead)
  const capital = /^[A-Z]/.test(line.text.slice(mark.start, mark.start + 1))
  if (capital && mark.norm !== null && PT_BESIDE.test(ahead)) return true
  if (mark.norm === null && !capital && !quoted && !RATING_NOUN.test(ahead)) return false
  if (RATING_HEAD.test(ahead))
    return mark.text === 'average' ? false : capital || quoted || hasVerb || RATING_LEAD.test(behind)
  if (quoted) return hasVerb || RATING_LEAD.test(behind)
  if (!hasVerb || !RATING_ENDS.test(ahead)) return false
  if (RATING_LEAD.test(behind)) return !OUT_OR_A.test(behind) || !RATING_EVERYDAY.test(mark.text)
  if (RATING_EVERYDAY.test(mark.text)) return capital && verbBefore(line, mark)
  return verbBefore(line, mark) || (capital && WORD_BEFORE.test(behind))
}

/** `a consensus rating of "Hold"`: the mean of many. */
const isConsensus = (line: Line, mark: RatingMark): boolean =>
  line.marks.some(
    (each) =>
      isCue(each, 'consensus') &&
      each.end <= mark.start &&
      mark.start - each.end <= 60 &&
      CONSENSUS.test(between(line, each, mark)),
  )

/** Counts of a poll (`three gave hold`, `Ten analysts have rated …`) are nobody's view. */
const isPoll = (line: Line): boolean => POLL.test(line.text.slice(line.start, line.end))

const verbBefore = (line: Line, mark: RatingMark): boolean =>
  line.marks.some(
    (each) =>
      each.end <= mark.start && mark.start - each.end <= 4 && isCue(each, 'maintain', 'initiate', 'set'),
  )

/** A verb with a capital before another, in a sentence whose verbs have none, is part of a name: `upgraded Boost Mobile`. */
const isNamePart = (line: Line, mark: Mark): boolean =>
  isVerb(mark) &&
  mark.start > line.start &&
  BARE_VERB.test(after(line, mark.start, mark.end - mark.start + 2)) &&
  line.marks.some(
    (each) => isVerb(each) && each.end < mark.start && /[a-z]/.test(line.text.charAt(each.start)),
  )

/** A target of more money than any share costs is what somebody meant to raise: `surpassing its target of $75 million`. */
const isGoal = (line: Line, mark: Mark): boolean =>
  isCue(mark, 'opinion') &&
  line.marks.some(
    (each) =>
      isPrice(each) &&
      each.start - mark.end < 12 &&
      each.start > mark.end &&
      toNumber(each.value) > DEAREST_SHARE,
  )

const isTargetCorp = (line: Line, mark: Mark): boolean =>
  isCue(mark, 'opinion', 'price-target') &&
  line.text.startsWith('Target', mark.start) &&
  TARGET_CORP.test(before(line, mark.start, 14) + after(line, mark.start, 24))

/** The company, and the price target that stands behind it where both were taken for one: `Target price target`. */
function targetCorp(line: Line, mark: Mark): readonly Mark[] {
  const end = mark.start + 'Target'.length
  const name: Mark = {
    type: 'name',
    start: mark.start,
    end,
    parser: 'view-rating',
    readings: [{ kind: 'company', name: 'Target', ticker: 'TGT', currency: 'USD' }],
    via: 'lexicon',
  }
  const head = PRICE_TARGET.exec(after(line, end, 15))?.[0].length
  return mark.end === end || head === undefined
    ? [name]
    : [name, { ...mark, start: end + 1, end: end + head }]
}

/** A verb of no direction with the one that the words behind it tell: `nudged its target up to $88` raises it. */
function directed(line: Line, mark: Mark): Mark {
  if (!isCue(mark, 'set') || !MOVES_EITHER.test(line.text.slice(mark.start, mark.end))) return mark
  const found = WHERE_TO.exec(after(line, mark.end, 110))
  return found === null ? mark : { ...mark, cue: found[1] === undefined ? 'lower' : 'raise' }
}

/** The line with the ratings and the company that other words cover: `to buy` is a plan too, `Target` a price. */
export function withRatings(given: Line): Line {
  const line = { ...given, marks: given.marks.map((mark) => directed(given, mark)) }

  const covered = line.marks.flatMap((mark) => ratingBehindTo(line.text, mark) ?? [])
  const isNamed = line.marks.some(
    (mark) => isTargetCorp(line, mark) || isNamePart(line, mark) || isGoal(line, mark),
  )
  if (covered.length === 0 && !isNamed) return line
  const marks = line.marks
    .filter((mark) => !isNamePart(line, mark) && !isGoal(line, mark))
    .flatMap((mark) => (isTargetCorp(line, mark) ? targetCorp(line, mark) : [mark]))
  return { ...line, marks: [...marks, ...covered].sort(byPosition) }
}

/** A word where a rating has to stand that is on no list: `Upgrades Acme to Sideways, …`. It is kept as written. */
export function unknownRating(line: Line, at: number): RatingReading | null {
  const text = UNKNOWN.exec(after(line, at, 40))?.[1]
  return text === undefined
    ? null
    : { start: at + 4, end: at + 4 + text.length, text, norm: null, score: null }
}

/** A credit agency as the one who acts: `Moody's Upgrades …`, not `shares of S&P Global`. */
export const isAgency = (line: Line): boolean =>
  cuesOf(line, 'credit-rating').some((mark) => AGENCY_ACTS.test(after(line, mark.end, 30)))
