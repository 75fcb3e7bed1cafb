import { comparePlain, isPlain } from '../compare'
import { keysOf } from '../criterion'
import type { Matrix, Scalar } from '../operand'
import { placesByKey } from '../selection'
import { hasWildcard, matchesWildcard } from '../wildcard'

/** How LOOKUP and MATCH look: exactly, or for the last that is not greater (or not less) in a sorted range. */
export type MatchKind = 'exact' | 'ascending' | 'descending'

/** The 0-based place of a value in a row or column, or -1. Case does not count; an exact search takes wildcards. */
export function placeOf(sought: Scalar, matrix: Matrix, kind: MatchKind): number {
  if (!isPlain(sought)) return -1
  const target = sought ?? 0
  return kind === 'exact' ? exactPlace(target, matrix) : sortedPlace(target, matrix.cells, kind)
}

function exactPlace(target: number | string | boolean, matrix: Matrix): number {
  if (typeof target === 'string' && hasWildcard(target)) {
    return matrix.cells.findIndex((value) => typeof value === 'string' && matchesWildcard(target, value))
  }
  const [key] = keysOf(target)
  const places = key === undefined ? null : (placesByKey(matrix).get(key) ?? [])
  if (places !== null) return places.find((place) => isSame(matrix.cells[place] ?? null, target)) ?? -1
  return matrix.cells.findIndex((value) => isSame(value, target))
}

const isSame = (value: Scalar, target: number | string | boolean): boolean =>
  value !== null && isPlain(value) && typeof value === typeof target && comparePlain(value, target) === 0

/**
 * Among the values of the target's kind (errors and blanks are passed over, which LOOKUP(2,1/(…),…) builds on) the last
 * that is not beyond it. A spreadsheet halves the range; on a sorted range both find the same.
 */
function sortedPlace(
  target: number | string | boolean,
  cells: readonly Scalar[],
  kind: 'ascending' | 'descending',
): number {
  let found = -1
  for (const [place, value] of cells.entries()) {
    if (value === null || !isPlain(value) || typeof value !== typeof target) continue
    const order = comparePlain(value, target)
    if (kind === 'ascending' ? order <= 0 : order >= 0) found = place
    else if (kind === 'descending') break
  }
  return found
}
