import type { FormulaError } from '../error'
import { BAD_NUMBER, UNSUPPORTED } from '../error'
import type { CalendarDay } from '../serial-date'
import { partsOfSerial, serialOfParts } from '../serial-date'

/**
 * DATEDIF of two serial numbers: `Y` whole years, `M` whole months, `D` days, `YM` months past the years, `YD` days
 * past the years. `#NUM!` when the end is before the start or the unit unknown. `MD` is `unsupported`: Microsoft itself
 * documents that its results can be wrong.
 */
export function dateDifference(start: number, end: number, unit: string): number | FormulaError {
  const [from, to] = [partsOfSerial(start), partsOfSerial(end)]
  if (from === null || to === null || Math.floor(end) < Math.floor(start)) return BAD_NUMBER
  const months = wholeMonths(from, to)
  switch (unit) {
    case 'D':
      return Math.floor(end) - Math.floor(start)
    case 'M':
      return months
    case 'Y':
      return Math.floor(months / 12)
    case 'YM':
      return months % 12
    case 'YD':
      return daysPastYears(from, to, Math.floor(end))
    case 'MD':
      return UNSUPPORTED
    default:
      return BAD_NUMBER
  }
}

function wholeMonths(from: CalendarDay, to: CalendarDay): number {
  const months = (to.year - from.year) * 12 + to.month - from.month
  return to.day < from.day ? months - 1 : months
}

function daysPastYears(from: CalendarDay, to: CalendarDay, end: number): number | FormulaError {
  const before = to.month < from.month || (to.month === from.month && to.day < from.day)
  const anniversary = serialOfParts(before ? to.year - 1 : to.year, from.month, from.day)
  return anniversary === null ? BAD_NUMBER : end - anniversary
}
