import type { Book, Cell, Position } from './book'
import type { BookIndex } from './book-index'
import { contains } from './cell-reader'
import { orderedComponents } from './components'
import type { ParsedFormula } from './expression'
import { FormulaColumns } from './formula-columns'
import type { Area } from './operand'
import { parseFormula } from './parse'
import type { FixedAreas } from './precedents'
import { precedentsOf } from './precedents'

/** A cell with a formula; `rank` is its place in the order of calculation, `cyclic` whether it needs itself. */
export interface FormulaNode {
  readonly position: Position
  readonly cell: Cell
  readonly formula: string
  readonly parsed: ParsedFormula
  rank: number
  cyclic: boolean
}

/** A rectangle that formulas read, and which. */
interface AreaNode {
  readonly area: Area
  readonly readers: number[]
}

/** Something for each of many places, by column and then by row: keys that stay small numbers are found quickest. */
class Places<T> {
  readonly #columns = new Map<number, Map<number, T>>()

  get(sheet: number, row: number, column: number): T | undefined {
    return this.#columns.get(sheet * 16_384 + column)?.get(row)
  }

  set(sheet: number, row: number, column: number, value: T): void {
    const key = sheet * 16_384 + column
    const rows = this.#columns.get(key) ?? new Map<number, T>()
    this.#columns.set(key, rows)
    rows.set(row, value)
  }
}

/** Which formula needs which cells, and an order to calculate them in. */
export class Graph {
  readonly nodes: readonly FormulaNode[]
  /** The nodes in an order in which each comes after the cells it needs. */
  readonly ordered: readonly FormulaNode[]
  readonly #index: BookIndex
  readonly #byPlace = new Places<number>()
  readonly #areas: AreaNode[] = []
  #readersOfCell: Places<number[]> | null = null

  constructor(index: BookIndex) {
    this.#index = index
    this.nodes = formulaNodes(index.book)
    this.nodes.forEach(({ position: { sheet, row, column } }, id) =>
      this.#byPlace.set(sheet, row, column, id),
    )
    this.ordered = this.#order(this.#link())
  }

  /** The formula at a place as it was when the graph was made, or undefined. */
  at({ sheet, row, column }: Position): FormulaNode | undefined {
    const id = this.#byPlace.get(sheet, row, column)
    return id === undefined ? undefined : this.nodes[id]
  }

  /** All formulas that depend on cells, in the order of calculation; a changed cell's own formula is one of them. */
  dependents(changed: readonly Position[]): FormulaNode[] {
    const found = new Set<number>()
    const queue: number[] = []
    const add = (ids: readonly number[]): void => {
      for (const id of ids) {
        if (found.has(id)) continue
        found.add(id)
        queue.push(id)
      }
    }
    let areas = this.#areas
    const single = this.#readers()
    const spread = (position: Position): void => {
      add(single.get(position.sheet, position.row, position.column) ?? [])
      for (const { readers } of areas.filter(({ area }) => contains(area, position))) add(readers)
      areas = areas.filter(({ area }) => !contains(area, position))
    }
    for (const position of changed) {
      const own = this.#byPlace.get(position.sheet, position.row, position.column)
      if (own !== undefined) add([own])
      spread(position)
    }
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      const node = this.nodes[id]
      if (node !== undefined) spread(node.position)
    }
    const dirty = this.nodes.filter((_, id) => found.has(id))
    return dirty.sort((one, other) => one.rank - other.rank)
  }

  /** For each formula the nodes it needs: formulas by their number, areas by theirs after all formulas. */
  #link(): number[][] {
    const areaIds = new Map<Area | string, number>()
    const fixed: FixedAreas = new Map()
    return this.nodes.map(({ parsed, position }, id) => {
      const needs: number[] = []
      for (const area of precedentsOf(parsed, this.#index, position, fixed)) {
        const need = area.single
          ? this.#byPlace.get(area.sheet, area.top, area.left)
          : this.nodes.length + this.#areaOf(area, id, areaIds)
        if (need !== undefined) needs.push(need)
      }
      return needs
    })
  }

  /** Which formulas read single cells, gathered when it is first asked: calculating all asks for none. */
  #readers(): Places<number[]> {
    if (this.#readersOfCell !== null) return this.#readersOfCell
    const readers = new Places<number[]>()
    const fixed: FixedAreas = new Map()
    this.nodes.forEach(({ parsed, position }, id) => {
      for (const area of precedentsOf(parsed, this.#index, position, fixed)) {
        if (!area.single) continue
        const known = readers.get(area.sheet, area.top, area.left)
        if (known === undefined) readers.set(area.sheet, area.top, area.left, [id])
        else known.push(id)
      }
    })
    this.#readersOfCell = readers
    return readers
  }

  #areaOf(area: Area, reader: number, ids: Map<Area | string, number>): number {
    const id = ids.get(area) ?? this.#newArea(area, ids)
    this.#areas[id]?.readers.push(reader)
    return id
  }

  /** The number of an area, found by the object itself from now on; equal areas have one number. */
  #newArea(area: Area, ids: Map<Area | string, number>): number {
    const key = `${area.sheet}:${area.top}:${area.left}:${area.bottom}:${area.right}`
    const id = ids.get(key) ?? this.#areas.length
    if (id === this.#areas.length) this.#areas.push({ area, readers: [] })
    ids.set(key, id)
    ids.set(area, id)
    return id
  }

  #order(needs: readonly (readonly number[])[]): FormulaNode[] {
    const columns = new FormulaColumns(this.nodes.map(({ position }) => position))
    const count = this.nodes.length
    const needsOf = (node: number): readonly number[] => {
      const area = this.#areas[node - count]?.area
      return area === undefined ? (needs[node] ?? []) : columns.inside(area)
    }
    const ordered: FormulaNode[] = []
    for (const { nodes, cyclic } of orderedComponents(count + this.#areas.length, needsOf)) {
      for (const id of nodes) {
        const node = this.nodes[id]
        if (node === undefined) continue
        node.rank = ordered.length
        node.cyclic = cyclic
        ordered.push(node)
      }
    }
    return ordered
  }
}

/** The cells with formulas by sheet, row and column. */
function formulaNodes(book: Book): FormulaNode[] {
  const nodes: FormulaNode[] = []
  book.sheets.forEach(({ cells }, sheet) => {
    for (const [row, columns] of cells) {
      for (const [column, cell] of columns) {
        const { formula } = cell
        if (formula === undefined) continue
        const position = { sheet, row, column }
        nodes.push({ position, cell, formula, parsed: parseFormula(formula), rank: 0, cyclic: false })
      }
    }
  })
  return nodes.sort(
    ({ position: one }, { position: other }) =>
      one.sheet - other.sheet || one.row - other.row || one.column - other.column,
  )
}
