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

/** All that is seen of a cell: its text, its looks, and, for one that runs over the cells beside it, how far. */
interface Drawing {
  readonly text: string
  readonly looks: readonly string[]
  readonly note: string
  readonly room: number | null
}

/** What the elements of cells show, so that a cell that stays as it is costs no layout. */
const drawings = new WeakMap<HTMLElement, Drawing>()

/** Gives a cell its look, and its text as a text node, whatever it holds. */
export function drawCell(element: HTMLElement, place: CellPlace, grid: SheetGrid): Node {
  element.dataset['place'] = `${place.row},${place.column}`
  element.tabIndex = -1
  element.setAttribute('aria-colindex', String(place.column + 2))
  return put(element, drawingOf(place, grid))
}

/** Draws a cell again where it looks otherwise than it did; tells whether its row may need another height. */
export function redrawCell(element: HTMLElement, place: CellPlace, grid: SheetGrid): boolean {
  const before = drawings.get(element)
  const now = drawingOf(place, grid)
  if (before !== undefined && isAlike(before, now)) return false
  element.classList.remove(...(before?.looks ?? []))
  element.replaceChildren(put(element, now))
  return [...now.looks, ...(before?.looks ?? [])].includes(WRAPPED)
}

const WRAPPED = 'is-wrapped'

function drawingOf(place: CellPlace, grid: SheetGrid): Drawing {
  const cell = cellAt(grid, place)
  if (cell === null) return { text: '', looks: [], note: '', room: null }
  const tint = grid.tint(cell)
  const looks = [`is-${cell.look}`, `is-${cell.align}`]
  if (cell.wrap) looks.push(WRAPPED)
  if (tint !== null) looks.push(`is-${tint}`)
  const runs = cell.place === null && !cell.wrap && typeof cell.value === 'string'
  return { text: cell.text, looks, note: cell.note ?? '', room: runs ? roomBeside(place, grid) : null }
}

const isAlike = (one: Drawing, other: Drawing): boolean =>
  one.text === other.text &&
  one.note === other.note &&
  one.room === other.room &&
  one.looks.join() === other.looks.join()

function put(element: HTMLElement, drawing: Drawing): Node {
  const { text, looks, note, room } = drawing
  drawings.set(element, drawing)
  element.classList.add(...looks)
  if (note !== '' || element.title !== '') element.title = note
  return room === null ? document.createTextNode(text) : runningOver(text, room)
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
