import { toNumber } from '../../values/decimal'
import { isCurrency } from '../../values/unit'
import type { AmountMark, Mark } from '../mark'
import type { PriceReading } from './draft'

/** No share is told to be worth so much in any currency: `against a target of $15 billion`. */
export const DEAREST_SHARE = 3e6

/** Whether an amount can be a price of a share: money, or bare digits. */
export const isPrice = (mark: Mark): mark is AmountMark =>
  mark.type === 'amount' && (mark.unit === null || isCurrency(mark.unit))

/** A price read from an amount; the two ends of `from $195 to $275` come in one mark and are two prices. */
export const priceOf = (mark: AmountMark): PriceReading => ({
  span: { start: mark.start, end: mark.end },
  low: toNumber(mark.value),
  high: mark.high === null ? null : toNumber(mark.high),
  currency: isCurrency(mark.unit) ? mark.unit : null,
})

/** The two ends of an amount that was joined as a range though the sentence moves from one to the other. */
export function endsOf(mark: AmountMark): readonly [PriceReading, PriceReading] {
  const { span, low, high, currency } = priceOf(mark)
  return [
    { span, low, high: null, currency },
    { span, low: high ?? low, high: null, currency },
  ]
}
