import type { Extraction } from '../extract/extraction'

/** The audit's rules, one check a file; `difference-between-articles` is found where articles meet, in the tracker. */
export type FindingRule =
  | 'implied-exchange-rate'
  | 'mile-kilometre'
  | 'cost-per-gpu'
  | 'cost-per-added-gpu'
  | 'action-against-direction'
  | 'target-change'
  | 'difference-between-articles'

/** `error`: the article contradicts itself; `warning`: not plausible; `note`: explained by rounding, worth knowing. */
export type Severity = 'error' | 'warning' | 'note'

/** Something the arithmetic of an article says about itself. Words are made from rule and values elsewhere. */
export interface Finding {
  readonly rule: FindingRule
  /** Which of the rule's sentences applies, e.g. `truncated` or `below-list`. */
  readonly variant: string
  readonly severity: Severity
  /** The calculation in full, in figures and units alone: `1,000,000,000 USD ÷ 100,000 = 10,000 USD`. */
  readonly arithmetic: string
  /** Numbers and names that the sentence needs. */
  readonly values: Readonly<Record<string, string | number>>
  /** Keys of the facts it compares. */
  readonly facts: readonly string[]
}

/** An article read and audited. */
export interface Analysis {
  readonly extraction: Extraction
  readonly findings: readonly Finding[]
}
