import { significant } from './coerce'
import type { FormulaError } from './error'
import { isError } from './error'
import type { Scalar } from './operand'

/** A fixed collation, so that the order of texts is the same on every machine; case does not count. */
const collator = new Intl.Collator('en', { sensitivity: 'accent' })

type Plain = Exclude<Scalar, FormulaError>

/** Text folded as comparisons do: case does not count. */
export const foldCase = (text: string): string => text.toLowerCase()

/** Whether two numbers are the same to the 15 digits a spreadsheet looks at: 0.1+0.2 equals 0.3. */
export const sameNumber = (a: number, b: number): boolean =>
  a === b || (Math.abs(a - b) <= 1e-14 * Math.abs(a) && significant(a) === significant(b))

/**
 * Negative, zero or positive as `a` goes before `b`. Numbers go before text, text before truth values; blank counts
 * as 0, empty text or FALSE, whichever the other is.
 */
export function comparePlain(a: Plain, b: Plain): number {
  const left = a ?? emptyLike(b)
  const right = b ?? emptyLike(a)
  const order = rank(left) - rank(right)
  if (order !== 0) return order
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right)
  const [x, y] = [Number(left), Number(right)]
  return sameNumber(x, y) ? 0 : x - y
}

/** Negative, zero or positive as one text goes before the other, case not counting. */
export const compareText = (a: string, b: string): number =>
  foldCase(a) === foldCase(b) ? 0 : collator.compare(a, b) || (a < b ? -1 : 1)

const emptyLike = (other: Plain): number | string | boolean =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0

const rank = (value: number | string | boolean): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2

/** Whether a value is no error. */
export const isPlain = (value: Scalar): value is Plain => !isError(value)
