import { blockBetween, isInBlock, type CellBlock } from './cell-block'
import type { CellPlace } from './draw-cell'

/** What the active cell of a grid needs from it. */
export interface ActiveCellHost {
  readonly element: HTMLElement
  /** Sheet rows that are shown, in order, and the number of columns. */
  readonly rows: () => readonly number[]
  readonly columns: number
  readonly frozenRows: number
  /** Brings a row into view; its cells are drawn when the promise is kept. */
  readonly scrollToRow: (row: number) => Promise<void>
  /** Told of each cell that becomes active, and of keys that are not moves. */
  readonly moved: (place: CellPlace) => void
  readonly pressed: (event: KeyboardEvent, place: CellPlace) => void
}

/**
 * One cell of a grid is active: it has the focus when the grid has, and the arrow keys move it. With Shift they, or the
 * mouse held down, select a block of cells from it on.
 */
export interface ActiveCell {
  readonly place: () => CellPlace
  readonly block: () => CellBlock
  readonly cellElement: () => HTMLElement | null
  readonly move: (rows: number, columns: number) => void
  /** Selects from the active cell to another. */
  readonly selectTo: (place: CellPlace) => void
  /** Selects a block around the active cell, which stays where it is. */
  readonly selectAround: (block: CellBlock) => void
  /** Marks the active cell again after cells were drawn anew; gives back the focus that was on it. */
  readonly remark: (focused: boolean) => void
}

/** Rows that Page Up and Page Down pass. */
const PAGE = 20

/** Keeps the active cell of a grid, by the pattern of the ARIA practices for grids (roving tab stop). */
export function keepActiveCell(host: ActiveCellHost, first: CellPlace): ActiveCell {
  const { element } = host
  const holder = element.querySelector<HTMLElement>('.tabulator-tableholder')
  let at = first
  // The corners of what is selected: the first is the active cell, but where a block was selected around it.
  let start = first
  let end = first
  const elementAt = ({ row, column }: CellPlace): HTMLElement | null =>
    element.querySelector<HTMLElement>(`.tabulator-cell[data-place="${row},${column}"]`)
  const cellElement = (): HTMLElement | null => elementAt(at)
  const mark = (): HTMLElement | null => {
    for (const old of element.querySelectorAll<HTMLElement>('.is-active')) {
      old.classList.remove('is-active')
      old.tabIndex = -1
    }
    markBlock(element, blockBetween(start, end))
    const cell = cellElement()
    cell?.classList.add('is-active')
    if (cell !== null) cell.tabIndex = 0
    // A cell that is scrolled out of sight is not there to take the focus: the part that scrolls takes it for it.
    if (holder !== null) holder.tabIndex = cell === null ? 0 : -1
    return cell
  }
  const show = async (place: CellPlace): Promise<void> => {
    if (elementAt(place) === null && place.row >= host.frozenRows) await host.scrollToRow(place.row)
    const shown = elementAt(place)
    if (shown !== null && holder !== null) reveal(shown, holder)
  }
  const goTo = async (place: CellPlace): Promise<void> => {
    at = place
    start = place
    end = place
    await show(place)
    mark()?.focus({ preventScroll: true })
    host.moved(place)
  }
  const selectTo = async (place: CellPlace): Promise<void> => {
    start = at
    end = place
    await show(place)
    mark()
  }
  const beside = (from: CellPlace, rows: number, columns: number): CellPlace => {
    const shown = host.rows()
    const index = Math.max(0, shown.indexOf(from.row)) + rows
    const row = shown[Math.min(Math.max(index, 0), shown.length - 1)] ?? from.row
    return { row, column: Math.min(Math.max(from.column + columns, 0), host.columns - 1) }
  }
  const move = (rows: number, columns: number): void => void goTo(beside(at, rows, columns))
  element.addEventListener('mousedown', (event) => {
    const place = placeUnder(event.target)
    if (place === null || event.button !== 0) return
    event.preventDefault()
    void (event.shiftKey ? selectTo(place) : goTo(place))
  })
  element.addEventListener('mousemove', (event) => {
    const place = (event.buttons & 1) === 1 ? placeUnder(event.target) : null
    if (place === null || (place.row === end.row && place.column === end.column)) return
    start = at
    end = place
    mark()
  })
  element.addEventListener('keydown', (event) => {
    const step = stepOf(event)
    if (step === null) return host.pressed(event, at)
    event.preventDefault()
    if (event.shiftKey) void selectTo(beside(end, ...step))
    else move(...step)
  })
  holder?.addEventListener('scroll', () => mark(), { passive: true })
  holder?.addEventListener('focus', () => void goTo(at))
  mark()
  return {
    place: () => at,
    block: () => blockBetween(start, end),
    cellElement,
    move,
    selectTo: (place) => void selectTo(place),
    selectAround: ({ top, left, bottom, right }) => {
      start = { row: top, column: left }
      end = { row: bottom, column: right }
      mark()
    },
    remark: (focused) => {
      const cell = mark()
      if (focused) cell?.focus({ preventScroll: true })
    },
  }
}

/** Marks the cells of a block among those that are drawn; one cell alone is no block. */
function markBlock(element: HTMLElement, block: CellBlock): void {
  const isBlock = block.top < block.bottom || block.left < block.right
  for (const cell of element.querySelectorAll<HTMLElement>('.is-selected')) {
    cell.classList.remove('is-selected')
    cell.removeAttribute('aria-selected')
  }
  if (!isBlock) return
  for (const cell of element.querySelectorAll<HTMLElement>('.tabulator-cell[data-place]')) {
    const place = placeUnder(cell)
    if (place === null || !isInBlock(block, place)) continue
    cell.classList.add('is-selected')
    cell.setAttribute('aria-selected', 'true')
  }
}

const FAR = 1_000_000

/** Rows and columns that a key moves by; null for a key that does not move. */
function stepOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): readonly [number, number] | null {
  if (altKey) return null
  const far = ctrlKey || metaKey
  const steps = new Map<string, readonly [number, number]>([
    ['ArrowUp', [far ? -FAR : -1, 0]],
    ['ArrowDown', [far ? FAR : 1, 0]],
    ['ArrowLeft', [0, far ? -FAR : -1]],
    ['ArrowRight', [0, far ? FAR : 1]],
    ['PageUp', [-PAGE, 0]],
    ['PageDown', [PAGE, 0]],
    ['Home', [far ? -FAR : 0, -FAR]],
    ['End', [far ? FAR : 0, FAR]],
  ])
  return steps.get(key) ?? null
}

function placeUnder(target: EventTarget | null): CellPlace | null {
  if (!(target instanceof HTMLElement) || target.matches('.cell-field')) return null
  const written = target.closest<HTMLElement>('.tabulator-cell')?.dataset['place']
  const [row, column] = (written ?? '').split(',').map(Number)
  return row === undefined || column === undefined ? null : { row, column }
}

/** Scrolls so that a cell is seen whole, beside the columns that stand still. */
function reveal(cell: HTMLElement, holder: HTMLElement): void {
  const room = holder.getBoundingClientRect()
  const box = cell.getBoundingClientRect()
  if (!cell.classList.contains('tabulator-frozen')) {
    const still = [...(cell.parentElement?.querySelectorAll('.tabulator-frozen') ?? [])]
    const left = Math.max(room.left, ...still.map((each) => each.getBoundingClientRect().right))
    if (box.left < left) holder.scrollLeft -= left - box.left
    else if (box.right > room.left + holder.clientWidth)
      holder.scrollLeft += Math.min(box.right - room.left - holder.clientWidth, box.left - left)
  }
  if (!holder.contains(cell)) return
  if (box.top < room.top) holder.scrollTop -= room.top - box.top
  else if (box.bottom > room.top + holder.clientHeight)
    holder.scrollTop += Math.min(box.bottom - room.top - holder.clientHeight, box.top - room.top)
}
