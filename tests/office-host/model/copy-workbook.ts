import { EventQueue } from './events'
import { Grid } from './grid'
import type { Workbook } from './workbook'

/**
 * A workbook that holds the same and shares nothing that changes: cells and formats, which never do, are the same ones.
 * Events that wait stay with the original.
 */
export function copyWorkbook(workbook: Workbook): Workbook {
  const copies = new Map<object, object>([[workbook.events, new EventQueue()]])
  return copyOf(workbook, copies)
}

/** Copies each object once, whatever leads to it, and keeps what class it is of. */
function copyOf<T>(value: T, copies: Map<object, object>): T {
  if (typeof value !== 'object' || value === null) return value
  const known = copies.get(value)
  if (known !== undefined) return known as T
  if (value instanceof Map) return copyMap(value, copies) as T
  if (value instanceof Set) {
    const set = new Set<unknown>()
    copies.set(value, set)
    for (const each of value) set.add(copyOf(each, copies))
    return set as T
  }
  if (value instanceof Grid) {
    const grid = value.copy()
    copies.set(value, grid)
    return grid as T
  }
  const copy = (Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value) as object)) as Bag
  copies.set(value, copy)
  for (const key of Object.keys(value)) {
    const each = (value as Bag)[key]
    copy[key] = typeof each === 'object' ? copyOf(each, copies) : each
  }
  return copy as T
}

type Bag = Record<string, unknown>

function copyMap(map: ReadonlyMap<unknown, unknown>, copies: Map<object, object>): Map<unknown, unknown> {
  const copy = new Map<unknown, unknown>()
  copies.set(map, copy)
  for (const [key, each] of map) copy.set(copyOf(key, copies), copyOf(each, copies))
  return copy
}
