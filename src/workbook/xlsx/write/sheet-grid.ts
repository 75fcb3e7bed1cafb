import type { Cell } from '../../../tracker/cell'
import type { BlockLayout, ColumnLayout, TableLayout } from '../../../tracker/layout'
import { cellXml } from './cell-xml'
import { PLAIN, type CellStyle } from '../../../tracker/cell-style'
import { blockStyle, columnStyle, headerStyle } from '../../../tracker/looks'
import type { StyleSheet } from './style-sheet'
import { element } from './xml'

const TEXT = '@'

/** Rows of a table, which are written out only when the sheet is: there may be a hundred thousand. */
interface TableRows {
  readonly row: number
  readonly column: number
  readonly rows: TableLayout['rows']
  readonly heights: readonly number[]
  readonly styles: readonly CellStyle[]
}

/** The cells and row heights of one sheet, gathered in any order and written from the top left. */
export class SheetGrid {
  readonly #rows = new Map<number, Map<number, string>>()
  readonly #heights = new Map<number, number>()
  readonly #tables: TableRows[] = []
  readonly #styles: StyleSheet
  #right = 0
  #bottom = 0

  constructor(styles: StyleSheet) {
    this.#styles = styles
  }

  /** A cell in its place. */
  put(row: number, column: number, cell: Cell, style: CellStyle): void {
    const cells = this.#rows.get(row) ?? new Map<number, string>()
    cells.set(column, this.#cell(row, column, cell, style))
    this.#rows.set(row, cells)
    this.#reach(row, column)
  }

  /** At least this high, in points. */
  stretch(row: number, points: number): void {
    this.#heights.set(row, Math.max(this.#heights.get(row) ?? 0, points))
  }

  putTable({ row, column, columns, headerHeight, rowHeights, rows }: TableLayout): void {
    columns.forEach((each, index) =>
      this.put(row, column + index, { value: each.header }, headerStyle(each.kind)),
    )
    this.stretch(row, headerHeight)
    const filled = rows.length > 0 ? rows : [columns.map(blankCell)]
    const styles = columns.map(columnStyle)
    this.#tables.push({ row: row + 1, column, rows: filled, heights: rowHeights, styles })
    this.#reach(row + filled.length, column + columns.length - 1)
  }

  putBlock({ row, column, cells, rowHeights = [] }: BlockLayout): void {
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        if (cell !== null) this.put(row + down, column + right, cell, blockStyle(cell))
      })
      this.stretch(row + down, rowHeights[down] ?? 0)
    })
  }

  /** The reference of all cells written. */
  get extent(): { readonly row: number; readonly column: number } {
    return { row: this.#bottom, column: this.#right }
  }

  /** The element of the sheet's rows, in pieces of a row each. */
  *xml(): Generator<string> {
    yield '<sheetData>'
    for (let row = 0; row <= this.#bottom; row++) {
      const line = this.#line(row)
      if (line === null) continue
      const height = this.#heightOf(row)
      // Not marked as the user's own height: a host that fits rows to their text may go on doing so.
      yield element('row', { r: row + 1, ht: height > DEFAULT_HEIGHT ? height : null }, line)
    }
    yield '</sheetData>'
  }

  /** The cells of a row from the left; null for a row of which nothing was written. */
  #line(row: number): string | null {
    const single = this.#rows.get(row)
    const pieces = [...(single ?? [])]
    let found = single !== undefined
    for (const table of this.#tables) {
      const cells = table.rows[row - table.row]
      if (cells === undefined) continue
      found = true
      let xml = ''
      cells.forEach((cell, right) => {
        xml += this.#cell(row, table.column + right, cell, table.styles[right] ?? PLAIN)
      })
      pieces.push([table.column, xml])
    }
    if (!found) return null
    return pieces
      .sort(([a], [b]) => a - b)
      .map(([, xml]) => xml)
      .join('')
  }

  #heightOf(row: number): number {
    let height = this.#heights.get(row) ?? 0
    for (const table of this.#tables) height = Math.max(height, table.heights[row - table.row] ?? 0)
    return height
  }

  /** A constant text gets the text format, so that typing it again leaves it a text. */
  #cell(row: number, column: number, cell: Cell, style: CellStyle): string {
    const isText = !('formula' in cell) && typeof cell.value === 'string'
    const format = isText ? TEXT : shownFormat(cell, cell.format ?? style.format)
    return cellXml(row, column, cell, this.#styles.idOf(style, format))
  }

  #reach(row: number, column: number): void {
    this.#right = Math.max(this.#right, column)
    this.#bottom = Math.max(this.#bottom, row)
  }
}

/** Points of a row about which nothing is said. */
export const DEFAULT_HEIGHT = 15

/** A cell of the one blank row of an empty table. */
const blankCell = ({ formula }: ColumnLayout): Cell =>
  formula === null ? { value: null } : { formula, value: '' }

/** In a text format a formula would turn into its own text as soon as it is edited. */
const shownFormat = (cell: Cell, format: string): string =>
  'formula' in cell && format === TEXT ? 'General' : format
