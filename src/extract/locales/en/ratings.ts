import type { Term } from '../../vocabulary'
import { latinRatings } from '../../lexicon/ratings'

/** The rating words of English text. */
export const ratingTerms: readonly Term[] = latinRatings
