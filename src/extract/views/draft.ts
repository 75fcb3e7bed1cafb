import type { Cited, ViewAction } from '../../facts/fact'
import type { Findings, Rejection, Sentence, Context } from '../context'
import type { AmountMark, RatingMark } from '../mark'
import type { Span } from '../../text/span'

/** A name with where it stands. */
export type Named = Cited<string>

/** What is told, with where it stands. */
export const stated = <T>(value: T, { start, end }: Span): Cited<T> & { readonly how: 'stated' } => ({
  value,
  span: { start, end },
  how: 'stated',
})

/** A name that begins at an offset. */
export const statedAt = (start: number, value: string): Named & { readonly how: 'stated' } =>
  stated(value, { start, end: start + value.length })

/** The name alone of a phrase or of a broker. */
export const named = ({ value, span, how, rule }: Named): Named => ({
  value,
  span,
  how,
  ...(rule !== undefined && { rule }),
})

/** A target price: the mark it is read from, the ends it gives, and the old target where the sentence tells one. */
export interface TargetReading {
  readonly target: PriceReading | null
  readonly prior: PriceReading | null
}

/** One price: low end, high end of a range, currency as stated (null when only digits stand there). */
export interface PriceReading {
  readonly span: Span
  readonly low: number
  readonly high: number | null
  readonly currency: string | null
}

/** What one sentence tells of one institution's view, before sentences are put together. */
export interface ViewDraft {
  readonly span: Span
  readonly institution: Named | null
  readonly analyst: Named | null
  readonly company: Named | null
  readonly ticker: Named | null
  readonly rating: RatingReading | null
  readonly priorRating: RatingReading | null
  readonly actions: readonly Cited<ViewAction>[]
  readonly price: TargetReading
  readonly horizon: Cited<number> | null
  readonly date: Cited<string> | null
  /** Currency of the company's shares where the lexicon knows it. */
  readonly listed: string | null
  readonly doubts: readonly string[]
  readonly rules: readonly string[]
}

/** A rating with where it stands; `score` is null for a word that is not on the map. */
export type RatingReading = Pick<RatingMark, 'start' | 'end' | 'text' | 'norm' | 'score'>

/** What one sentence gives: views, and whom and which company the next sentence may mean without naming them. */
export interface Reading {
  readonly drafts: readonly ViewDraft[]
  /** Found out only when a view leaves its company to an earlier sentence. */
  readonly topic: () => Topic | null
  readonly speaker: Named | null
  /** The analyst a sentence names, whose institution is the speaker's or the one named before. */
  readonly analyst: Named | null
  readonly rejections: readonly Rejection[]
  /** Amounts that are no target though they stand among targets: current price, 52-week high, consensus. */
  readonly sharePrices: readonly AmountMark[]
}

/** The company a sentence is about. */
export interface Topic {
  readonly company: Named
  readonly listed: string | null
  readonly ticker: Named | null
}

/** Reads the views of one sentence; the language's own. */
export type ReadViews = (sentence: Sentence, context: Context) => Reading

/** A reading that found nothing. */
export const NOTHING: Reading = {
  drafts: [],
  topic: () => null,
  speaker: null,
  analyst: null,
  rejections: [],
  sharePrices: [],
}

/** A draft that holds nothing yet. */
export const emptyDraft = (span: Span): ViewDraft => ({
  span,
  institution: null,
  analyst: null,
  company: null,
  ticker: null,
  rating: null,
  priorRating: null,
  actions: [],
  price: { target: null, prior: null },
  horizon: null,
  date: null,
  listed: null,
  doubts: [],
  rules: [],
})

/** Whether a draft says anything of a view: a target, a rating or what was done. */
export const saysSomething = (draft: ViewDraft): boolean =>
  draft.price.target !== null || draft.rating !== null || draft.actions.length > 0

/** Whether a draft tells a rating and neither who gives it nor a target. */
export const isRatingAlone = ({ rating, institution, price }: ViewDraft): boolean =>
  rating !== null && institution === null && price.target === null

/** The target and the former one of a view of nobody, which are prices of a share all the same: `BofA raised its target to $150 (from $130)`. */
export const pricesOf = ({ price: { target, prior } }: ViewDraft): Findings['aside'] =>
  [target, prior].flatMap((each) =>
    each === null ? [] : [{ ...each.span, reason: 'share-price' as const, isTarget: true as const }],
  )
