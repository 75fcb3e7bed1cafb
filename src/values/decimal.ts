/**
 * An exact decimal number, `digits × 10^exponent`. 1.3조 is `{ digits: 13n, exponent: 11 }`, never the float
 * 1.3 multiplied by a trillion.
 */
export interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

/** The decimal written by digits with an optional point, without thousands marks: `12.50` keeps exponent -2. */
export function parseDecimal(written: string): Decimal {
  const point = written.indexOf('.')
  if (point < 0) return { digits: BigInt(written), exponent: 0 }
  return {
    digits: BigInt(written.slice(0, point) + written.slice(point + 1)),
    exponent: point + 1 - written.length,
  }
}

/** A whole number as a decimal. */
export const whole = (value: number): Decimal => ({ digits: BigInt(value), exponent: 0 })

/** The decimal times a power of ten: 1.3 scaled by 12 is 1.3조. */
export const scale = (value: Decimal, power: number): Decimal => ({
  digits: value.digits,
  exponent: value.exponent + power,
})

/** The exact sum: 3만 + 5000. */
export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent)
  return {
    digits: a.digits * 10n ** BigInt(a.exponent - exponent) + b.digits * 10n ** BigInt(b.exponent - exponent),
    exponent,
  }
}

/** The number with its sign changed. */
export const negate = (value: Decimal): Decimal => ({ digits: -value.digits, exponent: value.exponent })

/** The nearest double, for cells and JSON; a plain decimal is rounded once, by the language's own parser. */
export const toNumber = (value: Decimal): number => Number(`${value.digits}e${value.exponent}`)

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const difference = add(a, negate(b)).digits
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
