import type { RatingScore } from '../../values/rating'
import type { Term } from '../vocabulary'
import { ratingTerm } from './rows'

const rating = (forms: string, score: RatingScore | null): Term => ratingTerm('word', forms, score)

/** Rating words by score (1 best … 5 worst); which of them are ratings where they stand is for the grammar of views. */
const BY_SCORE: readonly (readonly [RatingScore, string])[] = [
  [
    1,
    'strong buy|strong-buy|conviction buy|conviction-buy|conviction list buy|CL-Buy|CL Buy|top pick|action list buy|' +
      'conviction list|buy (conviction)|strong outperform',
  ],
  [
    2,
    'buy|outperform|out-perform|overweight|over-weight|accumulate|add|positive|market outperform|sector outperform|' +
      'sector-outperform|market-outperform|moderate buy|speculative buy|spec buy|long-term buy|long term buy|' +
      'trading buy|industry outperform|increase|above average|buy (speculative)|tactical outperform|favorable|outperformer|' +
      'sector overweight|long-term outperform',
  ],
  [
    3,
    'hold|neutral|equal-weight|equal weight|equalweight|market perform|market-perform|marketperform|sector perform|' +
      'sector-perform|sector performer|peer perform|peer-perform|in-line|in line|inline|sector weight|sector-weight|' +
      'fair value|perform|market weight|market-weight|mixed|neutral-weight|industry perform|average|market performer|' +
      'equal-weighted|fairly valued|hold (speculative)',
  ],
  [
    4,
    'underperform|under-perform|underweight|under-weight|reduce|trim|moderate sell|negative|sector underperform|' +
      'sector-underperform|market underperform|market-underperform|industry underperform|below average|underperformer|' +
      'unattractive',
  ],
  [5, 'sell|strong sell|strong-sell|conviction sell|conviction-sell|avoid'],
]

/** Short forms, which rate only beside the word for it: `MP rating`, `OW Rating`. */
const SHORT: readonly (readonly [RatingScore, string])[] = [
  [2, 'OP Rating|OP rating|OW Rating|OW rating'],
  [3, 'MP Rating|MP rating|EW Rating|EW rating|SP Rating|SP rating'],
  [4, 'UP Rating|UP rating|UW Rating|UW rating'],
]

const UNMAPPED =
  'not rated|no rating|suspended|restricted|under review|rating suspended|attractive|cautious|tender'

/** English rating words; they stand in Korean text too. */
export const latinRatings: readonly Term[] = [
  ...BY_SCORE.map(([score, forms]): Term => rating(forms, score)),
  ...SHORT.map(([score, forms]): Term => ({ ...rating(forms, score), exact: true })),
  rating(UNMAPPED, null),
  { ...rating('OW', 2), exact: true },
  { ...rating('MP|EW', 3), exact: true },
  { ...rating('UW', 4), exact: true },
]

/** Words that rate only behind a verb of ratings (1 best … 5 worst): `upgrades Acme to <accumulate>`. */
export const VERB_RATINGS: ReadonlyMap<string, RatingScore> = new Map([
  ['buy', 2],
  ['accumulate', 2],
  ['add', 2],
  ['hold', 3],
  ['reduce', 4],
  ['sell', 5],
])
