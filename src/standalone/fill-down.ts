import { editsOf, type BlockEdits, type Incoming } from './block-edits'
import type { CellBlock } from './cell-block'
import type { SheetGrid } from './sheet-grid'

/**
 * The edits that fill a block with what its first row holds, one row alone with what stands above it, as spreadsheets do.
 * A formula is not written anywhere: below it in its column stands the same one, and any other cell is left as it is.
 */
export function filledDown(grid: SheetGrid, { top, left, bottom, right }: CellBlock): BlockEdits {
  const from = top === bottom ? top - 1 : top
  const sources = Array.from({ length: right - left + 1 }, (_, index) => grid.cell(from, left + index))
  if (from < 0 || sources.every((source) => source === null)) return { edits: [], refused: [] }
  const line = sources.map((source): Incoming | null =>
    source === null || source.formula !== null ? null : { value: source.value },
  )
  const { edits, refused } = editsOf(
    grid,
    { row: from + 1, column: left },
    Array.from({ length: bottom - from }, () => line),
  )
  const besideFormulas = sources.flatMap((source, index) =>
    source === null || source.formula === null
      ? []
      : Array.from({ length: bottom - from }, (_, down) => grid.cell(from + 1 + down, left + index)),
  )
  const typedOver = besideFormulas.filter((cell) => cell !== null && cell.formula === null && !cell.newRow)
  return { edits, refused: [...refused, ...typedOver] }
}
