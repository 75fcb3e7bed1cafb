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
  if (a.exponent === b.exponent) return { digits: a.digits + b.digits, exponent: a.exponent }
  const [coarse, fine] = a.exponent > b.exponent ? [a, b] : [b, a]
  return {
    digits: coarse.digits * powerOfTen(coarse.exponent - fine.exponent) + fine.digits,
    exponent: fine.exponent,
  }
}

const POWERS = Array.from({ length: 32 }, (_, power) => 10n ** BigInt(power))
const powerOfTen = (power: number): bigint => POWERS[power] ?? 10n ** BigInt(power)

/** The number with its sign changed. */
export const negate = (value: Decimal): Decimal => ({ digits: -value.digits, exponent: value.exponent })

/** The nearest double, for cells and JSON; a plain decimal is rounded once, by the language's own parser. */
export function toNumber({ digits, exponent }: Decimal): number {
  const whole = Number(digits)
  const power = DOUBLES[Math.abs(exponent)]
  if (power === undefined || !Number.isSafeInteger(whole)) return Number(`${digits}e${exponent}`)
  return exponent < 0 ? whole / power : whole * power
}

/** The powers of ten that a double holds exactly; one product or quotient of exact doubles is rounded once. */
const DOUBLES = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`))

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const difference = a.exponent === b.exponent ? a.digits - b.digits : add(a, negate(b)).digits
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
