/** A closed interval of numbers; empty when `low` is above `high`. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** How a writer may have shortened a number: to the nearest printed digit, or by cutting the rest off. */
export type Shortening = 'rounded' | 'truncated'

/**
 * What a shortened number can have been. The last digit that is not zero is taken for the last one meant: 6,600억 is
 * 6,550–6,650억 when rounded and 6,600–6,700억 when truncated; $1.3bn is 1.25–1.35 or 1.3–1.4. (Zeros at the end may be
 * exact; taking them as filler can only make the audit milder.)
 */
export function meant(value: number, shortening: Shortening): Interval {
  const step = lastStep(value)
  return shortening === 'rounded'
    ? { low: value - step / 2, high: value + step / 2 }
    : { low: value, high: value + step }
}

/** The place value of the last digit that is not zero: 100억 for 6,600억, 0.1 for 1.3. */
export function lastStep(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e')
  return 10 ** (Number(exponent) - Math.max(0, digits.length - 2))
}

/** Where all intervals meet; empty (`low` above `high`) when they do not. */
export const intersection = (intervals: readonly Interval[]): Interval =>
  intervals.reduce(
    (both, { low, high }) => ({ low: Math.max(both.low, low), high: Math.min(both.high, high) }),
    { low: -Infinity, high: Infinity },
  )

/** From the least to the greatest of numbers, however many; empty when there is none. */
export const range = (numbers: readonly number[]): Interval =>
  numbers.reduce(({ low, high }, each) => ({ low: Math.min(low, each), high: Math.max(high, each) }), {
    low: Infinity,
    high: -Infinity,
  })

/** Whether no number lies in the interval. A hair of floating error is forgiven. */
export const isEmpty = (interval: Interval): boolean =>
  interval.low > interval.high + Math.abs(interval.high) * 1e-12
