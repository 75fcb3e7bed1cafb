import type { CellBlock } from './cell-block'
import type { CellPlace } from './draw-cell'
import type { SheetGrid } from './sheet-grid'

/**
 * What a wish to select all selects from a cell on: the body of its table, and the whole of the sheet where that is
 * selected already or the cell stands in none.
 */
export function allFrom(grid: SheetGrid, at: CellPlace, selected: CellBlock): CellBlock {
  const body = tableBody(grid, at)
  const sheet = { top: 0, left: 0, bottom: grid.rows - 1, right: grid.columns - 1 }
  return body === null || isSame(body, selected) ? sheet : body
}

/** The rows of the table that a cell stands in, without its header and the blank row below; null for no table. */
function tableBody(grid: SheetGrid, at: CellPlace): CellBlock | null {
  const place = grid.cell(at.row, at.column)?.place ?? null
  if (place === null) return null
  const holds = (row: number, column: number): boolean => {
    const cell = grid.cell(row, column)
    return cell?.place?.table === place.table && !cell.newRow
  }
  const top = at.row - place.row
  const left = at.column - place.column
  let [bottom, right] = [top, left]
  while (holds(bottom + 1, left)) bottom++
  while (holds(top, right + 1)) right++
  return holds(top, left) ? { top, left, bottom, right } : null
}

const isSame = (one: CellBlock, other: CellBlock): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right
