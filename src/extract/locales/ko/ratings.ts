import type { RatingScore } from '../../../values/rating'
import { latinRatings } from '../../lexicon/ratings'
import { ratingTerm } from '../../lexicon/rows'
import type { Term } from '../../vocabulary'

const rating = (forms: string, score: RatingScore | null): Term => ratingTerm('start', forms, score)

/** Korean rating words by score (1 best … 5 worst); which of them are ratings where they stand is for the grammar. */
const BY_SCORE: readonly (readonly [RatingScore, string])[] = [
  [1, '강력매수|강력 매수|적극매수|적극 매수|스트롱바이|스트롱 바이'],
  [
    2,
    '매수|비중확대|비중 확대|시장수익률 상회|시장수익률상회|시장 수익률 상회|시장평균 상회|시장상회|시장 상회|아웃퍼폼|단기매수|단기 매수|오버웨이트|트레이딩 바이|트레이딩바이|TradingBuy',
  ],
  [
    3,
    '중립|보유|시장수익률|시장 수익률|시장평균|시장평균수익률|마켓퍼폼|홀드|비중유지|비중 유지|동일비중|이퀄웨이트',
  ],
  [
    4,
    '시장하회|시장 하회|비중축소|비중 축소|시장수익률 하회|시장수익률하회|시장 수익률 하회|언더퍼폼|언더웨이트',
  ],
  [5, '매도|강력매도|강력 매도|적극매도'],
]

/** The rating words of Korean text, the English ones that stand in it among them. */
export const ratingTerms: readonly Term[] = [
  ...BY_SCORE.map(([score, forms]): Term => rating(forms, score)),
  ...latinRatings,
  rating('투자의견 없음|분석 중단|의견 없음|미제시|Not Rated|NR', null),
]
