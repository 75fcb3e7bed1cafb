import type { Span } from '../text/span'
import type { Unit } from '../values/unit'

/** What became of a number of the article. */
export type NumberRole = 'captured' | 'repeat' | 'equivalent' | 'set-aside' | 'unclaimed'

/** Why a number is no figure to keep: the closed list. */
export type SetAsideReason =
  | 'date'
  | 'time'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'model-name'
  | 'code'
  | 'address'
  | 'contact'
  | 'citation'
  | 'list-marker'
  | 'version'
  | 'share-price'
  | 'index-level'
  | 'percentage'
  | 'company-result'
  | 'valuation-multiple'
  | 'small-count'
  | 'denied'
  | 'idiom'
  | 'other-figure'

/** One number of the article and its account: every number has exactly one. */
export interface NumberReport {
  readonly span: Span
  /** In base units; null when the number cannot be read (an unknown magnitude, say). */
  readonly value: number | null
  readonly valueHigh: number | null
  readonly unit: Unit | null
  readonly role: NumberRole
  readonly reason: SetAsideReason | null
  /** Key of the fact it belongs to, when captured, a repeat or an equivalent. */
  readonly fact: string | null
}
