import type { Cell } from '../../../tracker/cell'
import type { BlockLayout, ColumnLayout, TableLayout } from '../../../tracker/layout'
import { cellXml } from './cell-xml'
import { PLAIN, type CellStyle } from '../../../tracker/cell-style'
import { blockStyle, columnStyle, headerStyle } from '../../../tracker/looks'
import type { StyleSheet } from './style-sheet'
import { element } from './xml'

const TEXT = '@'

/** The cells and row heights of one sheet, gathered in any order and written from the top left. */
export class SheetGrid {
  readonly #rows = new Map<number, Map<number, string>>()
  readonly #heights = new Map<number, number>()
  readonly #styles: StyleSheet
  #right = 0
  #bottom = 0

  constructor(styles: StyleSheet) {
    this.#styles = styles
  }

  /** A cell in its place; a constant text gets the text format, so that typing it again leaves it a text. */
  put(row: number, column: number, cell: Cell, style: CellStyle): void {
    const isText = !('formula' in cell) && typeof cell.value === 'string'
    const format = isText ? TEXT : shownFormat(cell, cell.format ?? style.format)
    const cells = this.#rows.get(row) ?? new Map<number, string>()
    cells.set(column, cellXml(row, column, cell, this.#styles.idOf(style, format)))
    this.#rows.set(row, cells)
    this.#right = Math.max(this.#right, column)
    this.#bottom = Math.max(this.#bottom, row)
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
    filled.forEach((cells, down) => {
      cells.forEach((cell, right) => this.put(row + 1 + down, column + right, cell, styles[right] ?? PLAIN))
      this.stretch(row + 1 + down, rowHeights[down] ?? 0)
    })
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

  xml(): string {
    const rows = [...this.#rows].sort(([a], [b]) => a - b)
    const lines = rows.map(([row, cells]) => {
      const height = this.#heights.get(row) ?? 0
      const line = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml)
      // Not marked as the user's own height: a host that fits rows to their text may go on doing so.
      return element('row', { r: row + 1, ht: height > DEFAULT_HEIGHT ? height : null }, ...line)
    })
    return element('sheetData', {}, lines.join(''))
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
