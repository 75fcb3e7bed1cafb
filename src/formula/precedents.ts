import type { Position } from './book'
import type { BookIndex } from './book-index'
import { isError } from './error'
import type { Expression, ParsedFormula, Reference } from './expression'
import { Area } from './operand'
import { joinAreas, resolveCells, resolveName, resolveTable } from './resolve'

/** Names followed for one formula at most; its evaluation follows no more. */
const MAX_NAMES = 500

/** Where references are looked up; the formulas of names that led here, and how many more may be followed. */
interface Search {
  readonly index: BookIndex
  readonly position: Position
  readonly path: readonly ParsedFormula[]
  readonly names: { left: number }
}

/** Every rectangle a formula at a place may read, whether its branch is taken or not. References in error have none. */
export function precedentsOf(parsed: ParsedFormula, index: BookIndex, position: Position): Area[] {
  const search: Search = { index, position, path: [], names: { left: MAX_NAMES } }
  return parsed.references.flatMap((reference) => areasOf(reference, search))
}

function areasOf(reference: Reference, search: Search): Area[] {
  switch (reference.kind) {
    case 'cells':
      return only(resolveCells(reference, search.index, search.position))
    case 'table':
      return only(resolveTable(reference, search.index, search.position))
    case 'join': {
      const ends = [reference.left, reference.right].flatMap((end) => insideOf(end, search))
      return [...ends.reduce(cover, new Map<number, Area>()).values()]
    }
    default: {
      const found = resolveName(reference, search.index, search.position)
      if (isError(found) || search.path.includes(found) || search.names.left === 0) return []
      search.names.left -= 1
      const further = { ...search, path: [...search.path, found] }
      return found.references.flatMap((each) => areasOf(each, further))
    }
  }
}

/** What a join may reach from one of its ends: a reference, or a function that gives one (INDEX). */
function insideOf(end: Expression, search: Search): Area[] {
  switch (end.kind) {
    case 'call':
      return end.arguments.flatMap((each) => (each === null ? [] : insideOf(each, search)))
    case 'literal':
    case 'array':
      return []
    case 'unary':
      return insideOf(end.operand, search)
    case 'binary':
      return [end.left, end.right].flatMap((each) => insideOf(each, search))
    default:
      return areasOf(end, search)
  }
}

/** Grows the rectangle of each sheet. */
function cover(covers: Map<number, Area>, area: Area): Map<number, Area> {
  const known = covers.get(area.sheet)
  const joined = known === undefined ? area : joinAreas(known, area)
  if (joined instanceof Area) covers.set(area.sheet, joined)
  return covers
}

const only = (found: ReturnType<typeof resolveCells>): Area[] => (found instanceof Area ? [found] : [])
