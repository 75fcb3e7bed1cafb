import type { Decimal } from '../values/decimal'
import type { PartialDate } from '../values/calendar-date'
import type { RatingNorm, RatingScore } from '../values/rating'
import { isCurrency, type Currency, type Unit } from '../values/unit'
import type { SetAsideReason } from '../facts/number-report'
import type { Span } from '../text/span'
import type { Cue } from './cue'

interface MarkBase extends Span {
  /** Name of the parser (or refiner) that made the mark, for the explanation. */
  readonly parser: string
}

/** How exactly an amount is meant: `up to 10`, `at least 10`, `more than 10`, `about 10`. */
export type Bound = 'exact' | 'about' | 'up-to' | 'at-least' | 'over' | 'under'

/** A number with its unit: `3만~4만달러`, `$1.5bn`, `two hundred million`, `40만명`. */
export interface AmountMark extends MarkBase {
  readonly type: 'amount'
  /** In base units (1.3조원 is 1300000000000 KRW); the low end of a range. */
  readonly value: Decimal
  /** The high end of a range, else null. */
  readonly high: Decimal | null
  readonly unit: Unit | null
  /** Span of the digits and magnitudes alone, without unit, sign or hedge. */
  readonly number: Span
  readonly bound: Bound
  /** `unit` for 개당 / each, `hour` for $2/hour, `year` for a year; null when none is said. */
  readonly per: string | null
  /** Power of ten of the last printed digit in base units: 1.3조 is 11; the audit's rounding intervals start here. */
  readonly printedExponent: number
  /** The same amount in another currency or unit, given beside it: `10억달러(약 1.3조원)`. */
  readonly equivalents: readonly AmountMark[]
}

/** An amount of money. */
export type MoneyMark = AmountMark & { readonly unit: Currency }

/** A date, as fine as it was written; `date` is null while it waits for a publication date. */
export interface DateMark extends MarkBase {
  readonly type: 'date'
  readonly date: PartialDate | null
  /** Whether it was told relative to publication: 지난 28일, 이달, last week. */
  readonly relative: boolean
  /** `by` for 연말까지 / by year-end, `since` for 이후 / since, `at` otherwise. */
  readonly relation: 'at' | 'by' | 'since'
  /** Whether a fiscal year or quarter; then `period` holds it as written in the field's way: `FY2025`, `2025Q1`. */
  readonly period: string | null
}

/** What a name is the name of. */
export type NameKind =
  | 'company'
  | 'institution'
  | 'person'
  | 'chip'
  | 'site'
  | 'product'
  | 'model'
  | 'publisher'
  | 'place'
  | 'country'
  | 'government'

/** A name found in the lexicon or recognised by a rule (`… Securities`, `○○증권`, `$ABC`). */
export interface NameMark extends MarkBase {
  readonly type: 'name'
  /** The readings it may have, the likeliest first: SK can be company or broker. */
  readonly readings: readonly NameReading[]
  readonly via: 'lexicon' | 'rule'
}

/** One reading of a name. */
export interface NameReading {
  readonly kind: NameKind
  /** The canonical name (English where the lexicon has one), as written for names outside it. */
  readonly name: string
  readonly ticker: string | null
  /** ISO 4217 currency that the company's shares trade in, where known. */
  readonly currency: string | null
  /** Whose it is: the company of a site or product, the companies a person speaks for, the likeliest first. */
  readonly of?: readonly string[]
}

/** A rating word: `Outperform`, ‘매도’, 비중확대. Norm and score are null for a word not on the map. */
export interface RatingMark extends MarkBase {
  readonly type: 'rating'
  readonly text: string
  readonly norm: RatingNorm | null
  readonly score: RatingScore | null
  /** Whether it stood in quotation marks or capitals, which makes a rating of an everyday verb. */
  readonly quoted: boolean
}

/** A word that tells what is said: `raises`, 목표주가, 가동 중. */
export interface CueMark extends MarkBase {
  readonly type: 'cue'
  readonly cue: Cue
}

/** Digits that are no amount: the 100 of H100, an ordinal, a phone number. */
export interface LabelMark extends MarkBase {
  readonly type: 'label'
  readonly reason: SetAsideReason
}

/** Everything the one pass over the text can find. Marks of a text are kept in order of position. */
export type Mark = AmountMark | DateMark | NameMark | RatingMark | CueMark | LabelMark

/** A mark of one type. */
export type MarkOf<T extends Mark['type']> = Extract<Mark, { type: T }>

/** Whether a mark is an amount of money. */
export const isMoney = (mark: Mark): mark is MoneyMark => mark.type === 'amount' && isCurrency(mark.unit)
