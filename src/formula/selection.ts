import type { Criterion } from './criterion'
import { keysOf } from './criterion'
import type { Matrix } from './operand'

/** A range and the condition its values must meet. */
export interface Condition {
  readonly matrix: Matrix
  readonly criterion: Criterion
}

/** Places (row x columns + column) that meet all conditions, in order, and how many blank ones past the used rows do. */
export interface Selection {
  readonly places: readonly number[]
  readonly beyond: number
}

type PlacesByKey = ReadonlyMap<string | number, readonly number[]>

const indexes = new WeakMap<Matrix, PlacesByKey>()
const NOWHERE: readonly number[] = []

/**
 * The places where every condition holds; the ranges are of one size. An equality is looked up in an index that is made
 * once for a range, so that a column of COUNTIFS over itself takes linear time.
 */
export function select(conditions: readonly Condition[]): Selection {
  const length = Math.max(0, ...conditions.map(({ matrix }) => matrix.cells.length))
  const blank = conditions.every(({ criterion }) => criterion.matches(null))
  const beyond = blank ? (conditions[0]?.matrix.size ?? 0) - length : 0
  const best = fewest(conditions)
  const others = conditions.filter((condition) => condition !== best?.condition)
  const holds = (place: number): boolean =>
    others.every(({ matrix, criterion }) => criterion.matches(matrix.cells[place] ?? null))
  if (best !== null) return { places: best.places.filter(holds), beyond }
  const places: number[] = []
  for (let place = 0; place < length; place += 1) if (holds(place)) places.push(place)
  return { places, beyond }
}

/** The equality that holds in the fewest places, and those places; null without equalities. */
function fewest(
  conditions: readonly Condition[],
): { readonly condition: Condition; readonly places: readonly number[] } | null {
  let best: { readonly condition: Condition; readonly places: readonly number[] } | null = null
  for (const condition of conditions) {
    const { matrix, criterion } = condition
    if (criterion.key === null) continue
    const places = placesByKey(matrix).get(criterion.key) ?? NOWHERE
    if (best === null || places.length < best.places.length) best = { condition, places }
  }
  return best
}

/** Where in a range each key stands, first to last. */
export function placesByKey(matrix: Matrix): PlacesByKey {
  const known = indexes.get(matrix)
  if (known !== undefined) return known
  const index = new Map<string | number, number[]>()
  matrix.cells.forEach((value, place) => {
    for (const key of keysOf(value)) {
      const places = index.get(key)
      if (places === undefined) index.set(key, [place])
      else places.push(place)
    }
  })
  indexes.set(matrix, index)
  return index
}
