import type { Cited, CitedFields, Confidence, ViewAction } from '../../facts/fact'
import { join, type Span } from '../../text/span'
import { isCurrency } from '../../values/unit'
import type { Candidate } from '../context'
import type { PriceReading, RatingReading, ViewDraft } from './draft'

/** The order in which actions are listed, whatever the order in the sentence. */
const ORDER: readonly ViewAction[] = [
  'initiate',
  'upgrade',
  'downgrade',
  'maintain',
  'raise-target',
  'lower-target',
]

/** The fact that a draft tells, each field with its citation, and how sure it is. */
export function candidateOf(draft: ViewDraft): Candidate<'analyst-view'> {
  const fields: CitedFields<'analyst-view'> = {
    ...(draft.institution !== null && { institution: draft.institution }),
    ...(draft.analyst !== null && { analyst: draft.analyst }),
    ...(draft.company !== null && { company: draft.company }),
    ...(draft.ticker !== null && { ticker: draft.ticker }),
    ...ratingFields(draft.rating),
    ...(draft.priorRating !== null && {
      prior_rating_text: stated(draft.priorRating.text, draft.priorRating),
    }),
    ...actionField([...draft.actions, ...stepOf(draft), ...targetStepOf(draft)]),
    ...priceFields(draft),
    ...(draft.horizon !== null && { horizon_months: draft.horizon }),
    ...(draft.date !== null && { date: draft.date }),
  }
  return {
    kind: 'analyst-view',
    span: draft.span,
    fields,
    confidence: confidenceOf(draft),
    doubts: draft.doubts,
    rules: draft.rules,
  }
}

const stated = <T>(value: T, { start, end }: Span): Cited<T> => ({
  value,
  span: { start, end },
  how: 'stated',
})

function ratingFields(rating: RatingReading | null): CitedFields<'analyst-view'> {
  if (rating === null) return {}
  const span = { start: rating.start, end: rating.end }
  return {
    rating_text: stated(rating.text, span),
    ...(rating.norm !== null && {
      rating_norm: { value: rating.norm, span, how: 'derived', rule: 'rating-map' },
    }),
    ...(rating.score !== null && {
      rating_score: { value: rating.score, span, how: 'derived', rule: 'rating-map' },
    }),
  }
}

/** `투자의견을 '중립'에서 '매수'로 바꿨다` says no direction; the two ratings do. */
function stepOf({ rating, priorRating, actions }: ViewDraft): readonly Cited<ViewAction>[] {
  if (rating?.score == null || priorRating?.score == null || rating.score === priorRating.score) return []
  if (actions.some((each) => each.value === 'upgrade' || each.value === 'downgrade')) return []
  const value = rating.score < priorRating.score ? 'upgrade' : 'downgrade'
  return [{ value, span: join(priorRating, rating), how: 'derived', rule: 'rating-step' }]
}

/** `목표가 25만→30만원` and `PT $110 (prev. $115)` say no direction; the two targets do. */
function targetStepOf({ price: { target, prior }, actions }: ViewDraft): readonly Cited<ViewAction>[] {
  if (target === null || prior === null || target.low === prior.low) return []
  if (actions.some(({ value }) => value === 'raise-target' || value === 'lower-target')) return []
  const value = target.low > prior.low ? 'raise-target' : 'lower-target'
  return [{ value, span: join(target.span, prior.span), how: 'derived', rule: 'target-step' }]
}

function actionField(actions: readonly Cited<ViewAction>[]): CitedFields<'analyst-view'> {
  if (actions.length === 0) return {}
  const value = ORDER.filter((action) => actions.some((each) => each.value === action))
  const span = actions.map((each) => each.span).reduce(join)
  const derived = actions.find((each) => each.how === 'derived')
  const rule = derived?.rule
  return {
    action: {
      value,
      span,
      how: derived === undefined ? 'stated' : 'derived',
      ...(rule !== undefined && { rule }),
    },
  }
}

function priceFields(draft: ViewDraft): CitedFields<'analyst-view'> {
  const { target, prior } = draft.price
  const priced = target ?? prior
  if (priced === null) return {}
  const currency = priced.currency ?? prior?.currency ?? draft.listed
  return {
    ...(target !== null && { target: stated(target.low, target.span) }),
    ...(target?.high != null && { target_high: stated(target.high, target.span) }),
    ...(prior !== null && { prior_target: stated(prior.low, prior.span) }),
    ...(isCurrency(currency) && { currency: currencyOf(currency, priced) }),
  }
}

const currencyOf = (currency: string, priced: PriceReading): Cited<string> =>
  priced.currency !== null
    ? stated(currency, priced.span)
    : { value: currency, span: priced.span, how: 'derived', rule: 'currency-of-the-listing' }

/** Certain when nothing was stretched; to check when a rating is not on the map, or who or what is rated is not named. */
function confidenceOf(draft: ViewDraft): Confidence {
  const isBy = draft.institution !== null || draft.analyst !== null
  if (draft.rating?.norm === null || draft.company === null || !isBy) return 'check'
  return draft.doubts.length > 0 ? 'likely' : 'certain'
}
