import { toNumber } from '../../values/decimal'
import type { AmountMark } from '../mark'
import { derived, stated } from './scene'

/** Amount, its high end, currency and the reported won, each with its place. */
export function moneyFields(amount: AmountMark, currency: string) {
  const won = amount.equivalents.find((each) => each.unit === 'KRW' && currency !== 'KRW')
  return {
    amount: stated(toNumber(amount.value), amount),
    amount_high: amount.high === null ? null : stated(toNumber(amount.high), amount),
    currency:
      amount.number.end - amount.number.start === amount.end - amount.start
        ? derived(currency, amount, 'currency-of-the-listing')
        : stated(currency, amount),
    krw: won === undefined ? null : stated(toNumber(won.value), won),
  }
}
