import type { CellValue } from '../tracker/cell'
import type { CellBlock } from './cell-block'
import type { CellPlace } from './draw-cell'
import type { GridCell } from './grid-cell'
import type { CellEdit } from './held-workbook'
import type { SheetGrid } from './sheet-grid'
import { typedValue } from './typed-value'

/** What comes to a cell: a text to be taken as if typed, or a value as it is. */
export type Incoming = { readonly typed: string } | { readonly value: CellValue }

/** The edits that a block makes, and the cells that it leaves as they are because they take nothing. */
export interface BlockEdits {
  readonly edits: readonly CellEdit[]
  readonly refused: readonly (GridCell | null)[]
}

/** Whether a cell takes what is typed: not a formula, and in a table or an input. */
export const isEditable = ({ formula, place, look }: GridCell): boolean =>
  formula === null && (place !== null || look === 'input')

/**
 * The edits that bring a block to a sheet, its first cell to a place; rows below a table become rows of it, and null
 * leaves a cell as it is.
 */
export function editsOf(
  grid: SheetGrid,
  from: CellPlace,
  block: readonly (readonly (Incoming | null)[])[],
): BlockEdits {
  const edits: CellEdit[] = []
  const refused: (GridCell | null)[] = []
  const growing = new Map<number, GridCell>()
  block.forEach((cells, down) => {
    const row = from.row + down
    stopAtTaken(grid, row, growing)
    for (const [column, cell] of blankRows(grid, row, from.column, cells.length)) growing.set(column, cell)
    cells.forEach((incoming, right) => {
      if (incoming === null) return
      const column = from.column + right
      const cell = grid.cell(row, column) ?? growing.get(column) ?? null
      if (cell === null || !isEditable(cell)) {
        refused.push(cell)
        return
      }
      const value = 'value' in incoming ? incoming.value : typedValue(incoming.typed, isText(cell))
      if (value !== null || !cell.newRow) edits.push({ sheet: grid.name, row, column, cell, value })
    })
  })
  return { edits, refused }
}

/** The cells of the blank rows below tables that a block reaches in a row: of each such table all of them. */
function blankRows(
  grid: SheetGrid,
  row: number,
  left: number,
  width: number,
): readonly (readonly [column: number, cell: GridCell])[] {
  const blank = Array.from(
    { length: grid.columns },
    (_, column) => [column, grid.cell(row, column)] as const,
  ).flatMap(([column, cell]) => (cell?.newRow === true ? [[column, cell] as const] : []))
  const reached = new Set(
    blank.filter(([column]) => column >= left && column < left + width).map(([, { place }]) => place?.table),
  )
  return blank.filter(([, { place }]) => reached.has(place?.table))
}

/** A row that is free below the blank row of a table becomes another row of it; no table grows over what stands there. */
function stopAtTaken(grid: SheetGrid, row: number, growing: Map<number, GridCell>): void {
  const taken = new Set(
    [...growing].flatMap(([column, { place }]) => (grid.cell(row, column) === null ? [] : [place?.table])),
  )
  for (const [column, { place }] of growing) if (taken.has(place?.table)) growing.delete(column)
}

/** The edits that empty a block; what is empty, or takes nothing, stays. */
export function clearing(grid: SheetGrid, { top, left, bottom, right }: CellBlock): BlockEdits {
  const edits: CellEdit[] = []
  const refused: GridCell[] = []
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = grid.cell(row, column)
      if (cell === null || cell.value === null) continue
      if (isEditable(cell)) edits.push({ sheet: grid.name, row, column, cell, value: null })
      else refused.push(cell)
    }
  }
  return { edits, refused }
}

/** A cell that held text keeps taking text as it is: 005930 stays a code, 3-4 stays no date. */
const isText = ({ value, look }: GridCell): boolean => typeof value === 'string' && look !== 'input'
