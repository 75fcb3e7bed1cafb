import type { Fact } from '../facts/fact'

/** Two amounts that an article gives as equal, and the rate that follows. */
export interface ImpliedRate {
  /** Key of the fact that states both. */
  readonly fact: string
  /** Amount in the foreign currency (ISO 4217 code `currency`), base units. */
  readonly amount: number
  readonly currency: string
  /** The won equivalent, base units. */
  readonly krw: number
  /** Won for one unit of the currency. */
  readonly rate: number
}

/** Every implied exchange rate of the facts, in their order: 10억달러(약 1.3조원) gives 1,300 KRW/USD. */
export function impliedRates(facts: readonly Fact[]): readonly ImpliedRate[] {
  return facts.flatMap((fact) =>
    pairs(fact).flatMap(([amount, krw, currency]) => rate(fact.key, amount, krw, currency)),
  )
}

type Pair = readonly [amount: number | undefined, krw: number | undefined, currency: string | undefined]

function pairs(fact: Fact): readonly Pair[] {
  if (fact.kind === 'investment' || fact.kind === 'valuation') {
    return [[fact.fields.amount?.value, fact.fields.krw?.value, fact.fields.currency?.value]]
  }
  if (fact.kind !== 'unit-price') return []
  const { low, high, krw_low: krwLow, krw_high: krwHigh, currency } = fact.fields
  const ends: Pair[] = [[low?.value, krwLow?.value, currency?.value]]
  if (high?.value !== low?.value) ends.push([high?.value, krwHigh?.value, currency?.value])
  return ends
}

function rate(
  fact: string,
  amount: number | undefined,
  krw: number | undefined,
  currency: string | undefined,
): readonly ImpliedRate[] {
  if (amount === undefined || krw === undefined || currency === undefined) return []
  if (currency === 'KRW' || amount <= 0 || krw <= 0) return []
  return [{ fact, amount, currency, krw, rate: krw / amount }]
}
