import type { NameReading } from './mark'
import type { Cue } from './cue'
import type { RatingScore } from '../values/rating'
import type { SetAsideReason } from '../facts/number-report'

/**
 * Where a form may stand.
 *
 * `word`: no Latin letter, digit or Hangul syllable touches it, but for a particle of Korean behind it
 * (`테슬라` in `테슬라는`, not `메타` in `메타버스`; `Buy` not in `Buyer`).
 * `start`: it begins a word and anything may follow (`투자` in `투자하겠다`).
 * `anywhere`: inside words too (`원가` never; `증권` in `삼성증권은`).
 */
export type Boundary = 'word' | 'start' | 'anywhere'

/** What a form of the vocabulary means. */
export type Meaning =
  | { readonly type: 'cue'; readonly cue: Cue }
  | { readonly type: 'rating'; readonly score: RatingScore | null }
  | { readonly type: 'name'; readonly readings: readonly NameReading[] }
  | { readonly type: 'label'; readonly reason: SetAsideReason }

/** Words with one meaning. Latin forms match in any case unless `exact` is set (`MS`, `X`, `Add`). */
export interface Term {
  readonly forms: readonly string[]
  readonly meaning: Meaning
  readonly boundary: Boundary
  readonly exact?: boolean
}
