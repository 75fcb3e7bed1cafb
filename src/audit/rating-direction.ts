import type { Extraction } from '../extract/extraction'
import type { Mark } from '../extract/mark'
import type { Finding } from './finding'

/**
 * Holds the verb of a rating change against its two ratings: `downgraded to Buy from Sell`, 투자의견을 ‘매수’에서
 * ‘중립’으로 상향. Ratings of one score (`Buy` and `Outperform`) contradict no verb, nor does one that is not on the map.
 */
export function checkRatings({ facts, marks }: Extraction): readonly Finding[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'analyst-view') return []
    const { rating_text: rating, rating_score: score, prior_rating_text: prior, action } = fact.fields
    const before = prior === undefined ? null : scoreAt(marks, prior.span.start)
    if (rating === undefined || score === undefined || prior === undefined || before === null) return []
    if (before === score.value) return []
    const against = score.value < before ? 'downgrade' : 'upgrade'
    if (action?.value.includes(against) !== true) return []
    return [
      {
        rule: 'action-against-direction',
        variant: against,
        severity: 'error',
        arithmetic: `${prior.value} (${before}) → ${rating.value} (${score.value})`,
        values: { prior: prior.value, rating: rating.value },
        facts: [fact.key],
      } satisfies Finding,
    ]
  })
}

/** The score (1 best … 5 worst) of the rating word that begins at an offset; null where none does or it is not on the map. */
function scoreAt(marks: readonly Mark[], start: number): number | null {
  for (const mark of marks) if (mark.type === 'rating' && mark.start === start) return mark.score
  return null
}
