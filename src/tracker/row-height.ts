import type { Cell } from './cell'
import type { Column } from './column'
import type { BlockCell, BlockLook } from './layout'

/** Points that a line of the default font (11 points) needs. */
const LINE = 15
/** Lines after which a cell is cut: a row of 180 points still shows its neighbours. */
const MAX_LINES = 12

/** Points that a row of a table needs for its texts in columns that break lines. */
export const rowHeight = (columns: readonly Column[], cells: readonly Cell[]): number =>
  LINE *
  Math.max(
    1,
    ...columns.map(({ format, width }, index) =>
      format === 'long-text' ? lines(String(cells[index]?.value ?? ''), width) : 1,
    ),
  )

/** Points that a row of headers needs; they are bold and leave room for the filter button. */
export const headerHeight = (headers: readonly string[], columns: readonly Column[]): number =>
  LINE * Math.max(1, ...headers.map((header, index) => lines(header, (columns[index]?.width ?? 10) - FILTER)))

/** Points that a row of cells outside tables needs: large letters take more than a line of the default font. */
export const blockRowHeight = (cells: readonly BlockCell[]): number =>
  Math.max(LINE, ...cells.map((cell) => LOOK_HEIGHTS[cell?.look ?? 'text'] ?? LINE))

const LOOK_HEIGHTS: Readonly<Partial<Record<BlockLook, number>>> = { title: 26, figure: 26, heading: 19 }

/** Characters that the filter button and bold letters take from a header. */
const FILTER = 3

/** Lines of a text in a column of a width in characters; words break where they can, so a twentieth is added. */
function lines(text: string, width: number): number {
  const needed = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line) * 1.05) / Math.max(width, 4))), 0)
  return Math.min(needed, MAX_LINES)
}

/** Width of a text in digits of the default font: Hangul and other wide letters count nearly two. */
function widthOf(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) >= 0x1100 ? 1.75 : 1
  return width
}
