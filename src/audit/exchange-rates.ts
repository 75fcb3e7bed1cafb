import type { Extraction } from '../extract/extraction'
import { figure } from './figures'
import type { Finding } from './finding'
import { impliedRates, type ImpliedRate } from './implied-rates'
import { intersection, isEmpty, meant, range, type Interval, type Shortening } from './interval'

/**
 * Won for one unit, widely around the yearly lows and highs since the won floats (1998–2025, Bank of Korea base rates):
 * an implied rate outside is a slip of a digit or a unit, whatever the year.
 */
const PLAUSIBLE: ReadonlyMap<string, Interval> = new Map([
  ['USD', { low: 850, high: 2000 }],
  ['EUR', { low: 950, high: 2300 }],
  ['GBP', { low: 1200, high: 2900 }],
  ['JPY', { low: 6, high: 17 }],
  ['CNY', { low: 95, high: 290 }],
])

/**
 * Holds the exchange rates that an article implies against each other and against what the won has ever cost.
 * One currency's pairs are compared as intervals: the foreign amount as stated, the won amount rounded or truncated.
 */
export function checkExchangeRates({ facts }: Extraction): readonly Finding[] {
  const rates = impliedRates(facts)
  const currencies = [...new Set(rates.map((pair) => pair.currency))]
  return [
    ...rates.flatMap(implausible),
    ...currencies.flatMap((currency) =>
      against(rates.filter((pair) => pair.currency === currency && isPlausible(pair))),
    ),
  ]
}

const isPlausible = (pair: ImpliedRate): boolean => {
  const band = PLAUSIBLE.get(pair.currency)
  return band === undefined || (pair.rate >= band.low && pair.rate <= band.high)
}

function implausible(pair: ImpliedRate): readonly Finding[] {
  const band = PLAUSIBLE.get(pair.currency)
  if (band === undefined || isPlausible(pair)) return []
  return [
    {
      rule: 'implied-exchange-rate',
      variant: 'implausible',
      severity: 'error',
      arithmetic: `${division(pair)}; ${figure(band.low)}–${figure(band.high)} KRW/${pair.currency}`,
      values: { currency: pair.currency, rate: pair.rate, low: band.low, high: band.high },
      facts: [pair.fact],
    },
  ]
}

/** Pairs that agree when rounded need no word; those that agree only when truncated get a note. */
function against(pairs: readonly ImpliedRate[]): readonly Finding[] {
  const [first] = pairs
  if (first === undefined || pairs.length < 2) return []
  const rounded = common(pairs, 'rounded')
  if (!isEmpty(rounded)) return []
  const truncated = common(pairs, 'truncated')
  const fits = !isEmpty(truncated)
  const { low, high } = fits ? truncated : range(pairs.map((pair) => pair.rate))
  return [
    {
      rule: 'implied-exchange-rate',
      variant: fits ? 'truncated' : 'inconsistent',
      severity: fits ? 'note' : 'warning',
      arithmetic: [
        ...pairs.map(division),
        ...(fits ? [`${figure(truncated.low)}–${figure(truncated.high)} KRW/${first.currency}`] : []),
      ].join('; '),
      values: { currency: first.currency, low, high },
      facts: [...new Set(pairs.map((pair) => pair.fact))],
    },
  ]
}

const common = (pairs: readonly ImpliedRate[], shortening: Shortening): Interval =>
  intersection(
    pairs.map((pair) => {
      const won = meant(pair.krw, shortening)
      return { low: won.low / pair.amount, high: won.high / pair.amount }
    }),
  )

const division = (pair: ImpliedRate): string =>
  `${figure(pair.krw)} KRW ÷ ${figure(pair.amount)} ${pair.currency} = ${figure(pair.rate)}`
