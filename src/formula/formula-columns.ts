import type { Position } from './book'
import type { Area } from './operand'

interface Column {
  readonly sheet: number
  readonly column: number
  readonly rows: number[]
  readonly ids: number[]
}

/** Places, sorted by sheet, row and column, kept by column, so that those in a rectangle are found without a search. */
export class FormulaColumns {
  readonly #columns: Column[]

  constructor(positions: readonly Position[]) {
    const columns = new Map<string, Column>()
    positions.forEach(({ sheet, row, column }, id) => {
      const key = `${sheet}:${column}`
      const known = columns.get(key) ?? { sheet, column, rows: [], ids: [] }
      columns.set(key, known)
      known.rows.push(row)
      known.ids.push(id)
    })
    this.#columns = [...columns.values()]
  }

  /** The numbers of the places inside a rectangle. */
  inside(area: Area): number[] {
    return this.#columns
      .filter(({ sheet, column }) => sheet === area.sheet && column >= area.left && column <= area.right)
      .flatMap(({ rows, ids }) => ids.slice(firstFrom(rows, area.top), firstFrom(rows, area.bottom + 1)))
  }
}

/** The first place in ascending numbers that is not less than a bound. */
function firstFrom(numbers: readonly number[], bound: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}
