import type { Position } from './book'
import type { BookIndex } from './book-index'
import { isError } from './error'
import type { Expression, ParsedFormula, Reference, TableReference } from './expression'
import { Area } from './operand'
import { joinAreas, resolveCells, resolveName, resolveTable } from './resolve'

/** Names followed for one formula at most; its evaluation follows no more. */
const MAX_NAMES = 500

/** Where references are looked up, and how many more names may be followed (they can lead to one another). */
interface Search {
  readonly index: BookIndex
  readonly position: Position
  readonly names: { left: number }
  readonly fixed: FixedAreas
  readonly reach: Reach
}

/** Whether "this row" of a table means the cells of the formula's row, or those of all rows, as for a column of formulas. */
export type Reach = 'cell' | 'column'

/** What references that mean the same from every cell were found to be, kept for one book. */
export type FixedAreas = Map<Reference, Area[]>

/** Every rectangle a formula at a place may read, whether its branch is taken or not. References in error have none. */
export function precedentsOf(
  parsed: ParsedFormula,
  index: BookIndex,
  position: Position,
  fixed: FixedAreas,
  reach: Reach = 'cell',
): Area[] {
  const search: Search = { index, position, names: { left: MAX_NAMES }, fixed, reach }
  return parsed.references.flatMap((reference) => areasOf(reference, search))
}

function areasOf(reference: Reference, search: Search): Area[] {
  switch (reference.kind) {
    case 'cells':
      return only(resolveCells(reference, search.index, search.position))
    case 'table':
      return areasOfTable(reference, search)
    case 'join': {
      const ends = [reference.left, reference.right].flatMap((end) => insideOf(end, search))
      return [...ends.reduce(cover, new Map<number, Area>()).values()]
    }
    default: {
      const found = resolveName(reference, search.index, search.position)
      if (isError(found) || search.names.left === 0) return []
      search.names.left -= 1
      return found.references.flatMap((each) => areasOf(each, search))
    }
  }
}

function areasOfTable(reference: TableReference, { index, position, fixed, reach }: Search): Area[] {
  const isOfRow = reference.sections.includes('this row')
  if (reference.table === null || (isOfRow && reach === 'cell')) {
    return only(resolveTable(isOfRow && reach === 'column' ? whole(reference) : reference, index, position))
  }
  const known =
    fixed.get(reference) ?? only(resolveTable(isOfRow ? whole(reference) : reference, index, position))
  fixed.set(reference, known)
  return known
}

const whole = (reference: TableReference): TableReference => ({ ...reference, sections: [] })

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
