import { slice, type Span } from '../text/span'
import type { Fact, FactKind } from './fact'
import type { NumberReport } from './number-report'

/** The fields of each kind in the order in which JSON prints them. */
export const FIELDS: Readonly<Record<FactKind, readonly string[]>> = {
  'analyst-view': (
    'institution analyst company ticker rating_text rating_norm rating_score prior_rating_text action target ' +
    'target_high prior_target currency horizon_months date'
  ).split(' '),
  investment: 'owner what site amount amount_high currency krw period status said_by said_on'.split(' '),
  fleet: 'owner site chip count count_high equivalent status as_of from_owner to_owner said_by said_on'.split(
    ' ',
  ),
  'unit-price': 'chip seller low high currency krw_low krw_high per status as_of'.split(' '),
  valuation: 'owner subject by amount amount_high currency krw as_of status'.split(' '),
  metric: 'name subject value value_high unit km krw status as_of'.split(' '),
  event: 'what date owner'.split(' '),
}

/** Where a field's value stands in the text and whether it is written there. */
export interface FieldJson extends Span {
  readonly how: 'stated' | 'derived'
  readonly rule?: string
}

/** A fact as `extract` prints it: every field of its kind (null when absent), its quote, and each field's citation. */
export interface FactJson {
  readonly kind: FactKind
  readonly key: string
  readonly [field: string]: unknown
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly confidence: string
  readonly doubts: readonly string[]
  readonly fields: Readonly<Record<string, FieldJson>>
}

/** The JSON form of a fact; `text` is the article as given, and the quote the slice of it that the fact's span covers. */
export function factToJson(fact: Fact, text: string): FactJson {
  const cited = new Map<string, FieldJson & { readonly value: unknown }>()
  for (const [name, field] of Object.entries(fact.fields)) {
    const { span, value, how, rule } = field
    cited.set(name, { value, start: span.start, end: span.end, how, ...(rule === undefined ? {} : { rule }) })
  }
  const names = FIELDS[fact.kind]
  return {
    kind: fact.kind,
    key: fact.key,
    ...Object.fromEntries(names.map((name) => [name, cited.get(name)?.value ?? null])),
    quote: slice(text, fact.span),
    start: fact.span.start,
    end: fact.span.end,
    confidence: fact.confidence,
    doubts: fact.doubts,
    fields: Object.fromEntries(
      names.flatMap((name) => {
        const field = cited.get(name)
        if (field === undefined) return []
        const { value: _value, ...citation } = field
        return [[name, citation]]
      }),
    ),
  }
}

/** A number as `extract` prints it beside the facts. */
export interface NumberJson extends Span {
  readonly value: number | null
  readonly value_high: number | null
  readonly unit: string | null
  readonly role: string
  readonly reason: string | null
  readonly fact: string | null
}

/** The JSON form of a number's account. */
export const numberToJson = (number: NumberReport): NumberJson => ({
  start: number.span.start,
  end: number.span.end,
  value: number.value,
  value_high: number.valueHigh,
  unit: number.unit,
  role: number.role,
  reason: number.reason,
  fact: number.fact,
})
