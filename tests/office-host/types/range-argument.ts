import { findRange } from '../model/find-range'
import { Range } from '../model/range'
import type { Sheet } from '../model/sheet'
import type { Workbook } from '../model/workbook'
import { isHostObject } from '../wire/host-object'
import { invalidArgument } from '../wire/office-error'

/** A range given as an object or as an address; addresses without a sheet are of `sheet`. */
export function rangeArgument(
  value: unknown,
  workbook: Workbook,
  sheet: Sheet | undefined,
  what: string,
): Range {
  if (isHostObject(value)) {
    if (value.target instanceof Range) return value.target
    throw invalidArgument(`${what} must be a Range, not a ${value.typeName}`)
  }
  if (typeof value !== 'string') throw invalidArgument(`${what} must be a Range or an address`)
  const range = findRange(workbook, value, sheet)
  if (range === undefined) throw invalidArgument(`${what}: ${value} is no range`)
  return range
}
