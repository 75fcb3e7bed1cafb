import type { CellComponent } from 'tabulator-tables'
import type { GridCell } from './grid-cell'
import type { SheetGrid } from './sheet-grid'

/** Pixels of one character of the grid's font, and of the padding of a cell. */
const CHARACTER = 7
const PADDING = 14

/** Pixels of a column of a sheet. */
export const widthOf = (grid: SheetGrid, column: number): number =>
  Math.round((grid.widths[column] ?? 10) * CHARACTER) + PADDING

/** Where a cell of the grid stands in its sheet, counted from 0. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** The sheet's row and column of a cell of the grid's library. */
export const placeOf = (cell: CellComponent): CellPlace => ({
  row: Number(cell.getData()['row']),
  column: Number(cell.getField().slice(1)),
})

/** The cell of a place; null where the sheet has none. */
export const cellAt = (grid: SheetGrid, { row, column }: CellPlace): GridCell | null => grid.cell(row, column)

/** Gives a cell its look, and its text as a text node, whatever it holds. */
export function drawCell(element: HTMLElement, place: CellPlace, grid: SheetGrid): Node {
  const cell = cellAt(grid, place)
  element.dataset['place'] = `${place.row},${place.column}`
  element.tabIndex = -1
  element.setAttribute('aria-colindex', String(place.column + 2))
  if (cell === null) return document.createTextNode('')
  element.classList.add(`is-${cell.look}`, `is-${cell.align}`)
  if (cell.wrap) element.classList.add('is-wrapped')
  const tint = grid.tint(cell)
  if (tint !== null) element.classList.add(`is-${tint}`)
  if (cell.note !== null) element.title = cell.note
  const runs = cell.place === null && !cell.wrap && typeof cell.value === 'string'
  return runs ? runningOver(cell.text, roomBeside(place, grid)) : document.createTextNode(cell.text)
}

/** Pixels of a cell outside tables and of the empty ones at its right, over which its text may run. */
function roomBeside({ row, column }: CellPlace, grid: SheetGrid): number {
  let room = widthOf(grid, column)
  for (let next = column + 1; next < grid.columns; next++) {
    if ((grid.cell(row, next)?.value ?? '') !== '') return room
    room += widthOf(grid, next)
  }
  return room
}

function runningOver(text: string, room: number): Node {
  const words = document.createElement('span')
  words.className = 'running-over'
  words.style.maxWidth = `${room - PADDING}px`
  words.textContent = text
  return words
}
