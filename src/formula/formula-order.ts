import { AreaNumbers } from './area-numbers'
import type { BookIndex } from './book-index'
import { orderedComponents } from './components'
import type { ParsedFormula } from './expression'
import { FormulaColumns } from './formula-columns'
import type { FormulaNode, Places } from './formula-nodes'
import type { Area } from './operand'
import { precedentsOf, type FixedAreas, type Reach } from './precedents'

/** Formulas that are put in order, and where they stand. */
export interface Formulas {
  readonly index: BookIndex
  readonly nodes: readonly FormulaNode[]
  readonly byPlace: Places<number>
}

/**
 * The numbers of all formulas in an order in which each comes after those it needs, and whether it needs itself. Cells of
 * one column with one formula are taken together: they need the same columns, whatever row they stand in. Only those that
 * need one another so are looked at cell by cell.
 */
export function formulaOrder(
  formulas: Formulas,
): readonly { readonly id: number; readonly cyclic: boolean }[] {
  const { nodes } = formulas
  const groups = groupsOf(nodes)
  const groupOf = new Int32Array(nodes.length)
  groups.forEach((ids, group) => {
    for (const id of ids) groupOf[id] = group
  })
  const search = new Search(formulas)
  return search.components(groups, groupOf, 'column').flatMap(({ nodes: found, cyclic }) => {
    const ids = found.flatMap((group) => groups[group] ?? [])
    if (!cyclic) return ids.map((id) => ({ id, cyclic: false }))
    const place = new Int32Array(nodes.length).fill(-1)
    ids.forEach((id, at) => {
      place[id] = at
    })
    const single = ids.map((id) => [id])
    return search
      .components(single, place, 'cell')
      .flatMap((each) => each.nodes.map((at) => ({ id: ids[at] ?? 0, cyclic: each.cyclic })))
  })
}

/**
 * Cells of one column that hold one formula, row by row. One that does not say which table it means may stand in two tables
 * below each other, and is taken alone.
 */
function groupsOf(nodes: readonly FormulaNode[]): readonly (readonly number[])[] {
  const columns = new Map<number, Map<ParsedFormula, number[]>>()
  const groups: number[][] = []
  nodes.forEach(({ position: { sheet, column }, parsed }, id) => {
    if (parsed.references.some((reference) => reference.kind === 'table' && reference.table === null)) {
      groups.push([id])
      return
    }
    const key = sheet * 16_384 + column
    const known = columns.get(key) ?? new Map<ParsedFormula, number[]>()
    columns.set(key, known)
    const group = known.get(parsed)
    if (group !== undefined) group.push(id)
    else {
      const made = [id]
      known.set(parsed, made)
      groups.push(made)
    }
  })
  return groups
}

class Search {
  readonly #formulas: Formulas
  readonly #columns: FormulaColumns

  constructor(formulas: Formulas) {
    this.#formulas = formulas
    this.#columns = new FormulaColumns(formulas.nodes.map(({ position }) => position))
  }

  /**
   * Groups of formulas (their numbers are places in `groups`) that need one another, each after those it needs. `groupOf`
   * tells the group of a formula, -1 for one that is in none of them.
   */
  components(groups: readonly (readonly number[])[], groupOf: Int32Array, reach: Reach) {
    const areas = new AreaNumbers()
    const count = groups.length
    const fixed: FixedAreas = new Map()
    const needs = groups.map(([first = 0]) => this.#needs(first, { groupOf, areas, count, reach, fixed }))
    const needsOf = (node: number): readonly number[] => {
      const area = areas.areas[node - count]
      return area === undefined ? (needs[node] ?? []) : this.#inside(area, groupOf)
    }
    return orderedComponents(count + areas.areas.length, needsOf).flatMap(({ nodes, cyclic }) => {
      const found = nodes.filter((node) => node < count)
      return found.length === 0 ? [] : [{ nodes: found, cyclic }]
    })
  }

  /** What one formula needs: groups by their number, areas by theirs after all groups. */
  #needs(
    id: number,
    {
      groupOf,
      areas,
      count,
      reach,
      fixed,
    }: {
      readonly groupOf: Int32Array
      readonly areas: AreaNumbers
      readonly count: number
      readonly reach: Reach
      readonly fixed: FixedAreas
    },
  ): number[] {
    const { index, nodes, byPlace } = this.#formulas
    const node = nodes[id]
    if (node === undefined) return []
    return precedentsOf(node.parsed, index, node.position, fixed, reach).flatMap((area) => {
      if (!area.single) return [count + areas.numberOf(area)]
      const need = groupOf[byPlace.get(area.sheet, area.top, area.left) ?? -1] ?? -1
      return need < 0 ? [] : [need]
    })
  }

  #inside(area: Area, groupOf: Int32Array): readonly number[] {
    const found = new Set<number>()
    for (const id of this.#columns.inside(area)) {
      const group = groupOf[id] ?? -1
      if (group >= 0) found.add(group)
    }
    return [...found]
  }
}
