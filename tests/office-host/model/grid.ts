import { type Area, sheetColumns, sheetRows } from './area'
import { blankCell, type Cell, isBlank } from './cell'
import type { Style } from './style'

const keyOf = (row: number, column: number): number => row * sheetColumns + column

/** The cells of a sheet, kept sparsely, with formats of whole columns and rows below them. */
export class Grid {
  private cells = new Map<number, Cell>()
  /** Formats of whole columns, for cells that have none of their own. */
  columnStyles = new Map<number, Style>()
  /** Formats of whole rows. */
  rowStyles = new Map<number, Style>()

  /** The cell, or a blank one of the row's or column's format. */
  get(row: number, column: number): Cell {
    const cell = this.cells.get(keyOf(row, column))
    if (cell !== undefined) return cell
    const style = this.rowStyles.get(row) ?? this.columnStyles.get(column)
    return style === undefined ? blankCell : { value: '', style }
  }

  set(row: number, column: number, cell: Cell): void {
    const inherited = this.rowStyles.get(row) ?? this.columnStyles.get(column)
    const plain = isBlank(cell) && cell.hyperlink === undefined && Object.keys(cell.style).length === 0
    if (plain && inherited === undefined) this.cells.delete(keyOf(row, column))
    else this.cells.set(keyOf(row, column), cell)
  }

  /** Stored cells of an area, in no order; blank ones without a format are not stored. */
  *stored(area: Area): Generator<readonly [row: number, column: number, cell: Cell]> {
    if (area.rows * area.columns <= this.cells.size) {
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = this.cells.get(keyOf(row, column))
          if (cell !== undefined) yield [row, column, cell]
        }
      return
    }
    const lastRow = area.row + area.rows
    const lastColumn = area.column + area.columns
    for (const [key, cell] of [...this.cells]) {
      const row = Math.floor(key / sheetColumns)
      const column = key % sheetColumns
      const inside = row >= area.row && row < lastRow && column >= area.column && column < lastColumn
      if (inside) yield [row, column, cell]
    }
  }

  /** The rectangle round all cells in use within an area; with `valuesOnly`, formats do not count. */
  usedArea(within: Area, valuesOnly: boolean): Area | undefined {
    let top = sheetRows
    let left = sheetColumns
    let bottom = -1
    let right = -1
    for (const [row, column, cell] of this.stored(within)) {
      if (valuesOnly && isBlank(cell)) continue
      top = Math.min(top, row)
      left = Math.min(left, column)
      bottom = Math.max(bottom, row)
      right = Math.max(right, column)
    }
    return bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
  }

  /** A grid of the same cells. */
  copy(): Grid {
    const grid = new Grid()
    grid.cells = new Map(this.cells)
    grid.columnStyles = new Map(this.columnStyles)
    grid.rowStyles = new Map(this.rowStyles)
    return grid
  }

  /** Moves every stored cell to where `to` says, dropping those it gives nothing for. */
  relocate(to: (row: number, column: number) => readonly [number, number] | undefined): void {
    const moved = new Map<number, Cell>()
    for (const [key, cell] of this.cells) {
      const place = to(Math.floor(key / sheetColumns), key % sheetColumns)
      if (place !== undefined) moved.set(keyOf(...place), cell)
    }
    this.cells = moved
  }
}
