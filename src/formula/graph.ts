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

/** A number for a place in a book, growing by sheet, row and column. */
export const placeKey = (sheet: number, row: number, column: number): number =>
  (sheet * 1_048_576 + row) * 16_384 + column

const keyOf = ({ sheet, row, column }: Position): number => placeKey(sheet, row, column)

/** Which formula needs which cells, and an order to calculate them in. */
export class Graph {
  readonly nodes: readonly FormulaNode[]
  /** The nodes in an order in which each comes after the cells it needs. */
  readonly ordered: readonly FormulaNode[]
  readonly #byPlace: ReadonlyMap<number, number>
  readonly #readersOfCell = new Map<number, number[]>()
  readonly #areas: AreaNode[] = []

  constructor(index: BookIndex) {
    this.nodes = formulaNodes(index.book)
    this.#byPlace = new Map(this.nodes.map(({ position }, id) => [keyOf(position), id]))
    this.ordered = this.#order(this.#link(index))
  }

  /** The formula at a place as it was when the graph was made, or undefined. */
  at(position: Position): FormulaNode | undefined {
    const id = this.#byPlace.get(keyOf(position))
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
    const spread = (position: Position): void => {
      add(this.#readersOfCell.get(keyOf(position)) ?? [])
      for (const { readers } of areas.filter(({ area }) => contains(area, position))) add(readers)
      areas = areas.filter(({ area }) => !contains(area, position))
    }
    for (const position of changed) {
      const own = this.#byPlace.get(keyOf(position))
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
  #link(index: BookIndex): number[][] {
    const areaIds = new Map<Area | string, number>()
    const fixed: FixedAreas = new Map()
    return this.nodes.map(({ parsed, position }, id) =>
      precedentsOf(parsed, index, position, fixed).flatMap((area) => {
        if (!area.single) return [this.nodes.length + this.#areaOf(area, id, areaIds)]
        const key = placeKey(area.sheet, area.top, area.left)
        const readers = this.#readersOfCell.get(key)
        if (readers === undefined) this.#readersOfCell.set(key, [id])
        else readers.push(id)
        return this.#byPlace.get(key) ?? []
      }),
    )
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
  return nodes.sort((one, other) => keyOf(one.position) - keyOf(other.position))
}
