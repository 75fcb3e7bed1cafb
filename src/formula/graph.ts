import type { Position } from './book'
import { AreaNumbers } from './area-numbers'
import type { BookIndex } from './book-index'
import { contains } from './cell-reader'
import { formulaNodes, numbersByPlace, Places, type FormulaNode } from './formula-nodes'
import { formulaOrder } from './formula-order'
import type { Area } from './operand'
import type { FixedAreas } from './precedents'
import { precedentsOf } from './precedents'

export type { FormulaNode }

/** Which formulas read which cells: by the single cell, and by rectangles of cells. */
interface Readers {
  readonly ofCell: Places<number[]>
  readonly ofArea: readonly { readonly area: Area; readonly readers: number[] }[]
}

/** Which formula needs which cells, and an order to calculate them in. */
export class Graph {
  readonly nodes: readonly FormulaNode[]
  /** The nodes in an order in which each comes after the cells it needs. */
  readonly ordered: readonly FormulaNode[]
  readonly #index: BookIndex
  readonly #byPlace: Places<number>
  #known: Readers | null = null

  constructor(index: BookIndex) {
    this.#index = index
    this.nodes = formulaNodes(index.book)
    this.#byPlace = numbersByPlace(this.nodes)
    this.ordered = this.#order()
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
    const { ofArea, ofCell } = this.#readers()
    let areas = ofArea
    const spread = (position: Position): void => {
      add(ofCell.get(position.sheet, position.row, position.column) ?? [])
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

  /** Which formulas read what, gathered when it is first asked: calculating all asks for none. */
  #readers(): Readers {
    if (this.#known !== null) return this.#known
    const ofCell = new Places<number[]>()
    const readers: number[][] = []
    const areas = new AreaNumbers()
    const fixed: FixedAreas = new Map()
    this.nodes.forEach(({ parsed, position }, id) => {
      for (const area of precedentsOf(parsed, this.#index, position, fixed)) {
        const known = area.single
          ? ofCell.get(area.sheet, area.top, area.left)
          : readers[areas.numberOf(area)]
        if (known !== undefined) known.push(id)
        else if (area.single) ofCell.set(area.sheet, area.top, area.left, [id])
        else readers.push([id])
      }
    })
    const ofArea = areas.areas.map((area, number) => ({ area, readers: readers[number] ?? [] }))
    this.#known = { ofCell, ofArea }
    return this.#known
  }

  #order(): FormulaNode[] {
    const formulas = { index: this.#index, nodes: this.nodes, byPlace: this.#byPlace }
    return formulaOrder(formulas).flatMap(({ id, cyclic }, rank) => {
      const node = this.nodes[id]
      if (node === undefined) return []
      node.rank = rank
      node.cyclic = cyclic
      return [node]
    })
  }
}
