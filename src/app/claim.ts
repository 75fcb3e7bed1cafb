import type { Extraction } from '../extract/extraction'
import type { Cited, Fact, FactKind } from '../facts/fact'
import type { NumberReport } from '../facts/number-report'
import type { Span } from '../text/span'
import { isCurrency } from '../values/unit'

/** A number that a person claims as a fact of a kind. */
export interface Claim {
  readonly kind: FactKind
  /** Span of the number in the article. */
  readonly span: Span
}

/** The kinds a number may be claimed as, the likeliest first: money is no fleet, a count no price. */
export function claimableAs({ unit }: Pick<NumberReport, 'unit'>): readonly FactKind[] {
  if (isCurrency(unit)) return ['investment', 'unit-price', 'valuation', 'analyst-view', 'metric']
  return unit === 'count' || unit === null ? ['fleet', 'metric'] : ['metric']
}

/** The key of a claimed fact: where the number stands, since nothing else is known of it. */
export const claimKey = (extraction: Extraction, { kind, span }: Claim): string =>
  `${kind}|claimed|${extraction.article.id}|${span.start}`

/** The fact that a claim makes, its quote the sentence around the number; null when the number has no value. */
export function claimedFact(extraction: Extraction, claim: Claim): Fact | null {
  const number = extraction.numbers.find(({ span }) => span.start === claim.span.start)
  if (number === undefined || number.value === null) return null
  const cited = <T>(value: T): Cited<T> => ({ value, span: number.span, how: 'stated', rule: 'claimed' })
  const shared = {
    key: claimKey(extraction, claim),
    span: sentenceAround(extraction.article.text, number.span),
    confidence: 'check' as const,
    doubts: ['claimed'],
    rules: ['claimed'],
  }
  const low = cited(number.value)
  const high = number.valueHigh === null ? null : cited(number.valueHigh)
  const currency = isCurrency(number.unit) ? { currency: cited(number.unit) } : {}
  switch (claim.kind) {
    case 'analyst-view':
      return {
        ...shared,
        kind: claim.kind,
        fields: { target: low, ...(high && { target_high: high }), ...currency },
      }
    case 'investment':
    case 'valuation':
      return {
        ...shared,
        kind: claim.kind,
        fields: { amount: low, ...(high && { amount_high: high }), ...currency },
      }
    case 'fleet':
      return { ...shared, kind: claim.kind, fields: { count: low, ...(high && { count_high: high }) } }
    case 'unit-price':
      return { ...shared, kind: claim.kind, fields: { low, high: high ?? low, ...currency } }
    case 'metric':
      return {
        ...shared,
        kind: claim.kind,
        fields: {
          value: low,
          ...(high && { value_high: high }),
          ...(number.unit !== null && { unit: cited(number.unit) }),
        },
      }
    case 'event':
      return null
  }
}

/** How far a quote may reach to either side of a number when no sentence ends there. */
const REACH = 160
const SENTENCE_END = /[.!?。]["'”’)]?\s|\n/g

/** The sentence, or what is near of it, that holds a span. */
function sentenceAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - REACH)
  const before = [...text.slice(from, span.start).matchAll(SENTENCE_END)].at(-1)
  const start = before === undefined ? from : from + before.index + before[0].length
  SENTENCE_END.lastIndex = 0
  const after = SENTENCE_END.exec(text.slice(span.end, span.end + REACH))
  SENTENCE_END.lastIndex = 0
  const end = after === null ? Math.min(text.length, span.end + REACH) : span.end + after.index + 1
  return { start, end: text.slice(start, end).endsWith('\n') ? end - 1 : end }
}
