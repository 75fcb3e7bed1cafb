import type { Issue } from '../../../extract/context'

/** What is open about a fact and why nothing was guessed. */
export const issues: Readonly<Record<Issue['code'], string>> = {
  'unresolved-date': 'The date depends on when the article was published. Enter the publication date.',
  'unmapped-rating': 'This rating is not on the rating map. Add it to RatingScale on the Assumptions sheet.',
  'unknown-unit': 'The unit of this figure is not known.',
  'unknown-magnitude': 'The size word of this figure is not known.',
  'unknown-currency': 'The currency of this amount can’t be told.',
  'unknown-company': 'The company this is about can’t be told.',
  'unknown-owner': 'Whose figure this is can’t be told.',
  'mixed-scale': 'The ends of this range are written in different scales.',
}
