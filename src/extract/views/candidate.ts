import { ORDER } from '../lexicon/cue-groups'
import type { Cited, Confidence, ViewAction } from '../../facts/fact'
import { join, type Span } from '../../text/span'
import { isCurrency, type Currency } from '../../values/unit'
import type { Candidate } from '../context'
import { filled, type Fields } from '../filled'
import { stated, type ViewDraft } from './draft'

/** The fact that a draft tells, each field with its citation, and how sure it is. */
export function candidateOf(draft: ViewDraft): Candidate<'analyst-view'> {
  const { rating, priorRating } = draft
  const { target, prior } = draft.price
  const span = rating === null ? draft.span : { start: rating.start, end: rating.end }
  const fields: Fields<'analyst-view'> = {
    institution: draft.institution,
    analyst: draft.analyst,
    company: draft.company,
    ticker: draft.ticker,
    rating_text: rating === null ? null : stated(rating.text, span),
    rating_norm: mapped(rating?.norm ?? null, span),
    rating_score: mapped(rating?.score ?? null, span),
    prior_rating_text: priorRating === null ? null : stated(priorRating.text, priorRating),
    action: actionOf([...draft.actions, ...stepOf(draft), ...targetStepOf(draft)]),
    target: target === null ? null : stated(target.low, target.span),
    target_high: target?.high == null ? null : stated(target.high, target.span),
    prior_target: prior === null ? null : stated(prior.low, prior.span),
    currency: currencyOf(draft),
    horizon_months: draft.horizon,
    date: draft.date,
  }
  return {
    kind: 'analyst-view',
    span: draft.span,
    fields: filled(fields),
    confidence: confidenceOf(draft),
    doubts: draft.doubts,
    rules: draft.rules,
  }
}

/** What the rating map makes of a rating. */
const mapped = <T>(value: T | null, span: Span): Cited<T> | null =>
  value === null ? null : { value, span, how: 'derived', rule: 'rating-map' }

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

function actionOf(actions: readonly Cited<ViewAction>[]): Cited<readonly ViewAction[]> | null {
  if (actions.length === 0) return null
  const value = ORDER.filter((action) => actions.some((each) => each.value === action))
  const span = actions.map((each) => each.span).reduce(join)
  const derived = actions.find((each) => each.how === 'derived')
  return derived === undefined ? stated(value, span) : { ...derived, value, span }
}

function currencyOf({ price: { target, prior }, listed }: ViewDraft): Cited<Currency> | null {
  const priced = target ?? prior
  const currency = priced?.currency ?? prior?.currency ?? listed
  if (priced === null || !isCurrency(currency)) return null
  return priced.currency !== null
    ? stated(currency, priced.span)
    : { value: currency, span: priced.span, how: 'derived', rule: 'currency-of-the-listing' }
}

/** Certain when nothing was stretched; to check when a rating is not on the map, or who or what is rated is not named. */
function confidenceOf(draft: ViewDraft): Confidence {
  const isBy = draft.institution !== null || draft.analyst !== null
  if (draft.rating?.norm === null || draft.company === null || !isBy) return 'check'
  return draft.doubts.length > 0 ? 'likely' : 'certain'
}
