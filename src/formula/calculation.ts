import type { Book, Position } from './book'
import { cellAt } from './book'
import type { BookIndex } from './book-index'
import { indexBook } from './book-index'
import { CellReader } from './cell-reader'
import { WRONG_VALUE } from './error'
import { evaluateCell } from './evaluate'
import type { FormulaNode } from './graph'
import { Graph } from './graph'
import type { Scalar } from './operand'
import { parseFormula } from './parse'
import type { Scope } from './scope'

/** Defined names followed for one cell. */
const MAX_NAMES = 500

/**
 * The value of one formula at a place in a book, from the values the cells hold now. `now` is the serial number of the
 * moment (TODAY is its whole part). Dates come as serial numbers, errors as values; blank comes as 0. `array` makes it
 * an array formula, of which the first value is given.
 */
export function evaluate(
  formula: string,
  position: Position,
  book: Book,
  now: number,
  { array = false } = {},
): Scalar {
  const reader = new CellReader(book)
  const scope: Scope = { position, index: indexBook(book), reader, now, names: { left: MAX_NAMES } }
  return evaluateCell(parseFormula(formula).root, scope, array ? 'formula' : 'single')
}

/** Calculates every formula of a book once and writes the values into its cells. */
export function recalculate(book: Book, now: number): void {
  new Calculation(book, now).recalculate()
}

/**
 * A book that is calculated again and again. It knows which formula needs which cells, so that a change calculates only
 * what depends on it. For other tables, names or sheets make a new one.
 */
export class Calculation {
  readonly #index: BookIndex
  readonly #reader: CellReader
  readonly #now: number
  #graph: Graph

  constructor(book: Book, now: number) {
    this.#index = indexBook(book)
    this.#reader = new CellReader(book)
    this.#now = now
    this.#graph = new Graph(this.#index)
  }

  /** The value of a formula at a place, without putting it into a cell. */
  evaluate(formula: string, position: Position, { array = false } = {}): Scalar {
    return evaluateCell(parseFormula(formula).root, this.#scopeAt(position), array ? 'formula' : 'single')
  }

  /**
   * Calculates all formulas, or those that depend on cells whose value or formula was changed, and writes their values
   * into the cells. Gives the places calculated, in order. A formula that needs itself, by whatever way, gives
   * `#VALUE!`, even where the branch that leads back is not taken.
   */
  recalculate(changed?: readonly Position[]): readonly Position[] {
    if (changed?.some((position) => this.#isRewritten(position))) this.#graph = new Graph(this.#index)
    const nodes = changed === undefined ? this.#graph.ordered : this.#graph.dependents(changed)
    const positions = nodes.map(({ position }) => position)
    this.#reader.forget([...(changed ?? []), ...positions])
    for (const node of nodes) node.cell.value = this.#valueOf(node)
    return positions
  }

  #valueOf({ parsed, position, cell, cyclic }: FormulaNode): Scalar {
    if (cyclic) return WRONG_VALUE
    return evaluateCell(parsed.root, this.#scopeAt(position), cell.array === true ? 'formula' : 'single')
  }

  #isRewritten(position: Position): boolean {
    const known = this.#graph.at(position)
    const cell = cellAt(this.#index.book.sheets[position.sheet], position.row, position.column)
    return cell?.formula === undefined
      ? known !== undefined
      : known?.cell !== cell || known.formula !== cell.formula
  }

  #scopeAt(position: Position): Scope {
    const names = { left: MAX_NAMES }
    return { position, index: this.#index, reader: this.#reader, now: this.#now, names }
  }
}
