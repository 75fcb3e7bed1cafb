import type { Article } from '../text/article'
import type { Span } from '../text/span'
import type { FactKind, Fact } from '../facts/fact'
import type { SetAsideReason } from '../facts/number-report'
import type { Mark } from './mark'

/** A sentence (or headline, list item, table cell): its span and the marks inside it, in order. */
export interface Sentence extends Span {
  readonly index: number
  /** Index of the paragraph (line) it stands in. */
  readonly paragraph: number
  readonly marks: readonly Mark[]
}

/** All that builders may read: the article and what the pass over it found. */
export interface Context {
  readonly article: Article
  readonly marks: readonly Mark[]
  readonly sentences: readonly Sentence[]
}

/** A reason, with a span, why something is not certain or was left out; words for people are made elsewhere. */
export interface Issue extends Span {
  readonly code:
    | 'unresolved-date'
    | 'unmapped-rating'
    | 'unknown-unit'
    | 'unknown-magnitude'
    | 'unknown-currency'
    | 'unknown-company'
    | 'unknown-owner'
    | 'mixed-scale'
  /** Key of the fact it concerns, when it concerns one. */
  readonly fact: string | null
}

/** A fact before it has a key, and how it came to be. */
export type Candidate<K extends FactKind = FactKind> = {
  [P in K]: Omit<Extract<Fact, { kind: P }>, 'key'>
}[K]

/** Something that looked like a fact and was left out, for the explanation. */
export interface Rejection extends Span {
  readonly rule: string
  readonly kind: FactKind | null
}

/** What builders give back. */
export interface Findings {
  readonly facts: readonly Candidate[]
  readonly issues: readonly Issue[]
  readonly rejections: readonly Rejection[]
  /** Numbers that a builder recognised as none of ours, with the reason: revenue, a 52-week high … */
  readonly aside: readonly (Span & { readonly reason: SetAsideReason; readonly isTarget?: true })[]
}
