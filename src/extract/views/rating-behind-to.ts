import { normOf } from '../../values/rating'
import { TO_RATING } from '../lexicon/rating-joints'
import { VERB_RATINGS } from '../lexicon/ratings'
import type { Mark, RatingMark } from '../mark'

const T = 116

/**
 * The rating that a cue is behind `to`, where a plan or a purchase was read: `cut to sell`, `Upgrade to Buy`; null where
 * none is. Most cues are told from it by their first letter.
 */
export function ratingBehindTo(text: string, { type, start, end }: Mark): RatingMark | null {
  if (type !== 'cue' || (text.charCodeAt(start) | 32) !== T || end - start > 14) return null
  const words = text.slice(start, end)
  if (!TO_RATING.test(words)) return null
  const word = words.slice(3)
  const score = VERB_RATINGS.get(word.toLowerCase()) ?? null
  return {
    type: 'rating',
    start: start + 3,
    end,
    parser: 'view-rating',
    text: word,
    norm: score === null ? null : normOf(score),
    score,
    quoted: false,
  }
}
