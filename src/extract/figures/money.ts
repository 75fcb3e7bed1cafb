import type { Cited } from '../../facts/fact'
import { toNumber } from '../../values/decimal'
import type { Unit } from '../../values/unit'
import type { AmountMark, MoneyMark } from '../mark'
import { derived, stated } from './scene'

/** The same amount in a unit that it is not told in itself: `10억달러(약 1.3조원)`. */
export const equivalentIn = (amount: AmountMark, unit: Unit): AmountMark | undefined =>
  amount.unit === unit ? undefined : amount.equivalents.find((each) => each.unit === unit)

/** The number of an amount, or the low end of a range, with its place. */
export const lowOf = (amount: AmountMark | undefined): Cited<number> | null =>
  amount === undefined ? null : stated(toNumber(amount.value), amount)

/** The high end of a range. */
export const highOf = (amount: AmountMark | undefined): Cited<number> | null =>
  amount?.high == null ? null : stated(toNumber(amount.high), amount)

/** Amount, its high end, currency and the reported won, each with its place. */
export const moneyFields = (amount: MoneyMark) => ({
  amount: stated(toNumber(amount.value), amount),
  amount_high: highOf(amount),
  currency:
    amount.number.end - amount.number.start === amount.end - amount.start
      ? derived(amount.unit, amount, 'currency-of-the-listing')
      : stated(amount.unit, amount),
  krw: lowOf(equivalentIn(amount, 'KRW')),
})
