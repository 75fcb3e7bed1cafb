/** The scale every rating is mapped to; a rating not on the map has none. */
export type RatingNorm = 'Strong Buy' | 'Buy' | 'Hold' | 'Sell'

/** 1 best … 5 worst (the direction of I/B/E/S, Zacks and the Korean press); 4 is Underperform, 5 Sell. */
export type RatingScore = 1 | 2 | 3 | 4 | 5

/** The word for a score: 4 and 5 are both `Sell`. */
export const normOf = (score: RatingScore): RatingNorm =>
  score === 1 ? 'Strong Buy' : score === 2 ? 'Buy' : score === 3 ? 'Hold' : 'Sell'
