import type { Analysis } from '../audit/finding'
import type { Confidence } from '../facts/fact'
import { UNTOUCHED, type Review } from './review'

/** How sure a fact must be to be taken in without the user's tick, from the most careful choice to the least. */
export const LEAST: readonly Confidence[] = ['certain', 'likely', 'check']

/** A choice as it was stored; anything else takes in all facts. */
export const leastOf = (stored: string | null): Confidence => LEAST.find((each) => each === stored) ?? 'check'

/** The review an article begins with: facts that are less sure wait for the user's tick. */
export const firstReview = (analysis: Analysis, least: Confidence): Review => ({
  ...UNTOUCHED,
  waiting: new Set(unsure(analysis, least)),
})

/** The same review under another choice. What the user has decided stays decided. */
export function reviewUnder(
  { analysis, review }: { readonly analysis: Analysis; readonly review: Review },
  least: Confidence,
): Review {
  const { leftOut, accepted, corrections } = review
  const isDecided = (key: string): boolean => leftOut.has(key) || accepted.has(key) || corrections.has(key)
  return { ...review, waiting: new Set(unsure(analysis, least).filter((key) => !isDecided(key))) }
}

/** Keys of the facts that are less sure than wanted. */
const unsure = ({ extraction }: Analysis, least: Confidence): readonly string[] =>
  extraction.facts
    .filter(({ confidence }) => LEAST.indexOf(confidence) > LEAST.indexOf(least))
    .map(({ key }) => key)
