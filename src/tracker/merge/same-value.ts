import type { CellValue } from '../cell'

/** Significant digits that a workbook file keeps of a number. */
const DIGITS = 15

/**
 * Whether two cells hold the same for a merge: an empty cell and an empty text are one, and numbers are equal to the
 * fifteenth digit, which is all that a workbook file keeps of them.
 */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true
  if (isBlank(a) && isBlank(b)) return true
  return typeof a === 'number' && typeof b === 'number' && a.toPrecision(DIGITS) === b.toPrecision(DIGITS)
}

/** Whether a cell shows nothing. */
export const isBlank = (value: CellValue): boolean => value === null || value === ''
