import { analyse } from '../../src/app/analyse'
import type { ReviewedReading } from '../../src/app/decisions'
import { UNTOUCHED, type Review } from '../../src/app/review'

/** A short article of two views and an investment. */
export const TEXT =
  'UBS analyst Patrick Hummel set a price target of $197 on Tesla with a Sell rating on August 28, 2024.\n' +
  'Morgan Stanley raised its price target on Tesla to $400.\n' +
  'Tesla plans to invest $1 billion in AI this year.'

/** The article read, with a review of it. */
export const readingOf = (
  review: Review = UNTOUCHED,
  text = TEXT,
  published: string | null = null,
): ReviewedReading => ({
  analysis: analyse(
    text,
    published === null
      ? { published: '2024-08-31', title: 'Two views' }
      : { published, title: `News of ${published}` },
  ),
  review,
})
