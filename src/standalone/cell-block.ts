import type { CellPlace } from './draw-cell'

/** A rectangle of cells of a sheet: its first and last row and column, counted from 0, the last ones in it. */
export interface CellBlock {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The block between two of its corners. */
export const blockBetween = (one: CellPlace, other: CellPlace): CellBlock => ({
  top: Math.min(one.row, other.row),
  left: Math.min(one.column, other.column),
  bottom: Math.max(one.row, other.row),
  right: Math.max(one.column, other.column),
})

/** Whether a cell stands in a block. */
export const isInBlock = ({ top, left, bottom, right }: CellBlock, { row, column }: CellPlace): boolean =>
  row >= top && row <= bottom && column >= left && column <= right

/** The places of a block, row by row, of the rows that are shown. */
export const placesOf = (
  { top, left, bottom, right }: CellBlock,
  shown: readonly number[],
): readonly (readonly CellPlace[])[] =>
  shown
    .filter((row) => row >= top && row <= bottom)
    .map((row) => Array.from({ length: right - left + 1 }, (_, index) => ({ row, column: left + index })))
