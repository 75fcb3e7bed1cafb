/** Labels by score: 1 Strong Buy, 2 Buy, 3 Hold, 4 Underperform, 5 Sell, 0 not rated. */
export type RatingDefault = readonly [score: 0 | 1 | 2 | 3 | 4 | 5, labels: readonly string[]]

const labels = (text: string): readonly string[] => text.split('|')

/**
 * Ratings as brokers word them, in both languages, on the scale of I/B/E/S, which Zacks and the Korean press share.
 * Brokers differ on some (Reduce, Trim): the table is the user's to change. A label is found in any case.
 */
export const ratingDefaults: readonly RatingDefault[] = [
  [1, labels('Strong Buy|Conviction Buy|Top Pick|Action List Buy|강력매수|강력 매수|적극매수|적극 매수')],
  [
    2,
    labels(
      'Buy|Outperform|Overweight|OW|Accumulate|Add|Positive|Market Outperform|Sector Outperform|Moderate Buy|Speculative Buy|Long-term Buy|Trading Buy|매수|비중확대|비중 확대|시장수익률 상회|아웃퍼폼|단기매수|트레이딩 바이',
    ),
  ],
  [
    3,
    labels(
      'Hold|Neutral|Equal-Weight|Equal Weight|EW|Market Perform|Marketperform|Sector Perform|Peer Perform|Perform|In-Line|In Line|Sector Weight|Fair Value|Mixed|중립|보유|유지|시장수익률|마켓퍼폼|홀드',
    ),
  ],
  [
    4,
    labels(
      'Underperform|Underweight|UW|Reduce|Trim|Moderate Sell|Negative|Sector Underperform|Market Underperform|비중축소|비중 축소|축소|시장수익률 하회|언더퍼폼',
    ),
  ],
  [5, labels('Sell|Strong Sell|Conviction Sell|Avoid|매도|강력매도|강력 매도')],
  [0, labels('NR|Not Rated|No Rating|Suspended|Restricted|Under Review|투자의견 없음|분석 중단')],
]
