import type { Span } from '../text/span'
import type { PartialDate } from '../values/calendar-date'
import type { RatingNorm, RatingScore } from '../values/rating'
import type { Currency } from '../values/unit'

/** A value with the words it came from: written there (`stated`) or worked out from them by a named rule (`derived`). */
export interface Cited<T> {
  readonly value: T
  readonly span: Span
  readonly how: 'stated' | 'derived'
  readonly rule?: string
}

/** What an analyst view may do; several may hold at once (a rating kept and a target raised). */
export type ViewAction = 'initiate' | 'upgrade' | 'downgrade' | 'maintain' | 'raise-target' | 'lower-target'

/** How firm a figure is. */
export type Status =
  | 'running'
  | 'planned'
  | 'target'
  | 'ordered'
  | 'announced'
  | 'committed'
  | 'done'
  | 'spent'
  | 'diverted'
  | 'reported'
  | 'estimate'
  | 'rumoured'
  | 'hypothetical'
  | 'market'
  | 'listed'
  | 'current'
  | 'exceeded'
  | 'held'

/** The fields of each kind of fact, as JSON names them; money and counts in base units, dates ISO or a prefix. */
export interface FactFields {
  'analyst-view': {
    institution: string
    analyst: string
    company: string
    ticker: string
    rating_text: string
    rating_norm: RatingNorm
    rating_score: RatingScore
    prior_rating_text: string
    action: readonly ViewAction[]
    target: number
    target_high: number
    prior_target: number
    currency: Currency
    horizon_months: number
    date: PartialDate
  }
  investment: {
    owner: string
    what: string
    site: string
    amount: number
    amount_high: number
    currency: Currency
    krw: number
    period: string
    status: Status
    said_by: string
    said_on: PartialDate
  }
  fleet: {
    owner: string
    site: string
    chip: string
    count: number
    count_high: number
    equivalent: number
    status: Status
    as_of: PartialDate
    from_owner: string
    to_owner: string
    said_by: string
    said_on: PartialDate
  }
  'unit-price': {
    chip: string
    seller: string
    low: number
    high: number
    currency: Currency
    krw_low: number
    krw_high: number
    per: string
    status: Status
    as_of: PartialDate
  }
  valuation: {
    owner: string
    subject: string
    by: string
    amount: number
    amount_high: number
    currency: Currency
    krw: number
    as_of: PartialDate
    status: Status
  }
  metric: {
    name: string
    subject: string
    value: number
    value_high: number
    /** As printed: `%`, `x`, `people`, `drivers`, `sites`, a unit or an ISO 4217 code. */
    unit: string
    km: number
    krw: number
    status: Status
    as_of: PartialDate
  }
  event: {
    what: string
    date: PartialDate
    owner: string
  }
}

/** The kinds of fact that a tracker keeps. */
export type FactKind = keyof FactFields

/** The fields a fact of kind `K` has filled, each with its citation. */
export type CitedFields<K extends FactKind> = {
  readonly [F in keyof FactFields[K]]?: Cited<FactFields[K][F]>
}

/** How sure the extraction is: `certain`, `likely` (a rule was stretched, named in `doubts`), or `check`. */
export type Confidence = 'certain' | 'likely' | 'check'

/** One fact of an article. Its span is the quote that is cited; its key tells what it is about, never its value. */
export type Fact<K extends FactKind = FactKind> = {
  [P in K]: {
    readonly kind: P
    readonly key: string
    readonly span: Span
    readonly fields: CitedFields<P>
    readonly confidence: Confidence
    /** Names of the rules that were stretched, empty when certain. */
    readonly doubts: readonly string[]
    /** Names of the parsers, builders and refiners that made it, in order. */
    readonly rules: readonly string[]
  }
}[K]
