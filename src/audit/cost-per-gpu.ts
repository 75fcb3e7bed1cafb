import type { Extraction } from '../extract/extraction'
import type { Fact } from '../facts/fact'
import { figure } from './figures'
import type { Finding, FindingRule } from './finding'
import { gpuBasis } from './gpu-basis'
import { impliedRates } from './implied-rates'

/**
 * Below this share of the lowest list price an amount can't have bought the chips alone; above that multiple of the
 * highest it pays for much beside them. Chips are half to two thirds of what a cluster costs (Epoch AI's cost trends;
 * Nvidia's share as told by buyers), so even 1 would be low: 0.8 leaves room for discounts.
 */
export const CHEAP_RATIO = 0.8
/** See {@link CHEAP_RATIO}. */
export const DEAR_RATIO = 4

interface Price {
  readonly key: string
  readonly low: number
  readonly high: number
}

/**
 * Divides each investment by the GPUs it may be said to buy, whole and for the increment alone, and holds the result
 * against the chip's price in the same article: USD 1bn for 100,000 GPUs is USD 10,000 a GPU.
 */
export function checkCostPerGpu({ facts }: Extraction): readonly Finding[] {
  return facts.flatMap((fact) => (fact.kind === 'investment' ? checkOne(fact, facts) : []))
}

function checkOne(investment: Fact<'investment'>, facts: readonly Fact[]): readonly Finding[] {
  const basis = gpuBasis(investment, facts)
  const usd = amountInUsd(investment, facts)
  if (basis === null || usd === null) return []
  const price = priceOf(basis.whole.fields.chip?.value, facts)
  if (price === null) return []
  const whole = basis.whole.fields.count?.value ?? 0
  const findings = compare('cost-per-gpu', usd, whole, figure(whole), price, [
    investment.key,
    basis.whole.key,
    price.key,
  ])
  if (basis.growth === null) return findings
  const from = basis.growth.from.fields.count?.value ?? 0
  const to = basis.growth.to.fields.count?.value ?? 0
  return [
    ...findings,
    ...compare('cost-per-added-gpu', usd, to - from, `(${figure(to)} − ${figure(from)})`, price, [
      investment.key,
      basis.growth.from.key,
      basis.growth.to.key,
      price.key,
    ]),
  ]
}

function compare(
  rule: FindingRule,
  usd: number,
  gpus: number,
  divisor: string,
  price: Price,
  facts: readonly string[],
): readonly Finding[] {
  if (gpus <= 0) return []
  const cost = usd / gpus
  const cheap = cost < price.low * CHEAP_RATIO
  if (!cheap && cost <= price.high * DEAR_RATIO) return []
  const list = cheap ? price.low : price.high
  return [
    {
      rule,
      variant: cheap ? 'below-list' : 'above-list',
      severity: 'warning',
      arithmetic: `${figure(usd)} USD ÷ ${divisor} = ${figure(cost)} USD; ÷ ${figure(list)} USD = ${figure(cost / list)}`,
      values: { usd, gpus, cost, low: price.low, high: price.high, ratio: cost / list },
      facts,
    },
  ]
}

/** An amount in dollars: as stated, or a won amount at the article's own implied rate. */
function amountInUsd(investment: Fact<'investment'>, facts: readonly Fact[]): number | null {
  const amount = investment.fields.amount?.value
  const currency = investment.fields.currency?.value
  if (amount === undefined) return null
  if (currency === 'USD') return amount
  const rate = impliedRates(facts).find((pair) => pair.currency === 'USD')?.rate
  return currency === 'KRW' && rate !== undefined ? amount / rate : null
}

/** The article's own price of a chip in dollars a unit; of `H100/H200` the price of either. */
function priceOf(chip: string | undefined, facts: readonly Fact[]): Price | null {
  for (const fact of facts) {
    if (fact.kind !== 'unit-price' || fact.fields.currency?.value !== 'USD') continue
    const { low, high, per, chip: priced } = fact.fields
    const bottom = low?.value ?? high?.value
    if (bottom === undefined || (per !== undefined && per.value !== 'unit')) continue
    const same = chip === undefined || priced === undefined || chip.split('/').includes(priced.value)
    if (same) return { key: fact.key, low: bottom, high: high?.value ?? bottom }
  }
  return null
}
