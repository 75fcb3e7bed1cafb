import { significant } from './coerce'

/** Turns a number into a whole one. */
export type Rounding = (value: number) => number

/** Half away from zero, as ROUND and number formats do. */
export const halfUp: Rounding = (value) => Math.sign(value) * Math.round(Math.abs(value))

/**
 * Rounds at a decimal place (negative: tens, hundreds). The point is moved in the decimal text, not by a product, and
 * the 16th digit is dropped first, so that 2.675 (a double just below) gives 2.68 as it does in a spreadsheet.
 */
export function roundAt(value: number, digits: number, rounding: Rounding): number {
  const places = Math.trunc(digits)
  const moved = movePoint(significant(value), places)
  return Number.isFinite(moved) ? movePoint(rounding(moved), -places) : value
}

function movePoint(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = value.toExponential().split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}
