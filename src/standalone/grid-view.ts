import {
  FormatModule,
  FrozenColumnsModule,
  FrozenRowsModule,
  ResizeColumnsModule,
  Tabulator,
  type ColumnDefinition,
} from 'tabulator-tables'
import { columnLetters } from '../tracker/a1'
import { keepActiveCell, type ActiveCell } from './active-cell'
import { isEditable, type Incoming } from './block-edits'
import { blockBetween, placesOf, type CellBlock } from './cell-block'
import { editCell, type EditEnd } from './cell-editor'
import { cellAt, drawCell, placeOf, widthOf, type CellPlace } from './draw-cell'
import { keepDrawnRows, type DrawnRows } from './drawn-rows'
import { followClipboard } from './grid-clipboard'
import type { GridCell } from './grid-cell'
import { allFrom } from './select-all'
import type { SheetGrid } from './sheet-grid'

Tabulator.registerModule([FormatModule, FrozenColumnsModule, FrozenRowsModule, ResizeColumnsModule])

/** Pixels drawn beyond each edge of what is in sight: a turn of the wheel; each costs time before a sheet is shown. */
const BUFFER = 200

/** What the grid tells of the user: a cell selected, a cell typed into, an undo or redo wished. */
export interface GridEvents {
  readonly select: (place: CellPlace) => void
  readonly refused: (cell: GridCell | null) => void
  readonly undo: (again: boolean) => void
  /** What was typed or pasted, row by row, its first cell at the place: one step. */
  readonly put: (place: CellPlace, block: readonly (readonly Incoming[])[]) => void
  /** A block to be emptied: one step. */
  readonly clear: (block: CellBlock) => void
  /** A block to be filled with what its first row holds: one step. */
  readonly fillDown: (block: CellBlock) => void
  readonly choices: (cell: GridCell) => readonly string[]
}

/**
 * A grid on the page. `show` brings new values of the same sheet, and rows at its end, without losing place, selection
 * or what is being typed.
 */
export interface GridView {
  readonly show: (grid: SheetGrid) => void
  readonly close: () => void
}

/** Draws a sheet into an element. */
export function drawGrid(element: HTMLElement, first: SheetGrid, events: GridEvents): GridView {
  let grid = first
  let active: ActiveCell | null = null
  let editing = false
  let waiting = false
  let rows = shownRows(first)
  const drawn = keepDrawnRows()
  const table = new Tabulator(element, {
    data: [],
    columns: columnsOf(first, element.clientWidth, () => grid),
    index: 'row',
    height: '100%',
    layout: 'fitData',
    frozenRows: rows.slice(0, first.frozenRows),
    frozenRowsField: 'row',
    rowHeader: rowNumbers(() => grid, drawn),
    renderVerticalBuffer: BUFFER,
    columnDefaults: { resizable: 'header' },
  })

  const edit = (place: CellPlace, typed?: string): void => {
    const cell = cellAt(grid, place)
    const target = active?.cellElement() ?? null
    if (cell === null || target === null || !isEditable(cell)) return events.refused(cell)
    const label = `${columnLetters(place.column)}${place.row + 1}`
    const start = { text: typed ?? editText(cell), choices: events.choices(cell), label }
    editing = true
    editCell(target, start, (end) => finish(place, typed === undefined ? start.text : editText(cell), end))
  }
  const finish = (place: CellPlace, began: string, { typed, by, back }: EditEnd): void => {
    editing = false
    const cell = cellAt(grid, place)
    if (waiting) redraw(by !== 'leaving')
    if (cell !== null && typed !== null && typed !== began) events.put(place, [[{ typed }]])
    if (by === 'Escape') active?.remark(true)
    if (by === 'Enter') active?.move(back ? -1 : 1, 0)
    if (by === 'Tab') active?.move(0, back ? -1 : 1)
  }
  const redraw = (focused: boolean): void => {
    waiting = false
    if (active === null) return
    const old = new Set(rows)
    rows = shownRows(grid)
    const kept = new Set(rows)
    const gone = [...old].filter((row) => !kept.has(row))
    if (gone.length > 0) void table.deleteRow(gone)
    drawn.show(grid)
    const added = rows.filter((row) => !old.has(row)).map((row) => ({ row }))
    if (added.length > 0) void table.addData(added, false)
    active.remark(focused)
  }
  const press = (event: KeyboardEvent, place: CellPlace): void => {
    const wish = wishOf(event)
    if (wish === null) return
    if (wish !== 'type-composed') event.preventDefault()
    if (wish === 'undo' || wish === 'redo') return events.undo(wish === 'redo')
    const block = active?.block() ?? blockBetween(place, place)
    if (wish === 'clear') return events.clear(block)
    if (wish === 'fill-down') return events.fillDown(block)
    if (wish === 'all') return active?.selectAround(allFrom(grid, place, block))
    edit(place, wish === 'edit' ? undefined : wish === 'type' ? event.key : '')
  }

  table.on('tableBuilt', () => {
    // Each row that is to stand still would draw all others anew.
    table.blockRedraw()
    void table.setData(rows.map((row) => ({ row })))
    table.restoreRedraw()
    nameParts(element)
    active = keepActiveCell(
      {
        element,
        rows: () => rows,
        columns: first.columns,
        frozenRows: first.frozenRows,
        scrollToRow: (row) => table.scrollToRow(row, 'nearest', false).catch(() => undefined),
        moved: events.select,
        pressed: press,
      },
      { row: rows[first.frozenRows] ?? 0, column: 0 },
    )
  })
  element.addEventListener('dblclick', ({ target }) => {
    const inCell = target instanceof Element && target.closest('[data-place]') !== null
    if (active !== null && inCell && !target.matches('.cell-field')) edit(active.place())
  })
  followClipboard(element, {
    isEditing: () => editing,
    block: () => active?.block() ?? null,
    cells: (block) => placesOf(block, rows).map((places) => places.map((place) => cellAt(grid, place))),
    put: (place, block) => {
      events.put(place, block)
      const last = { row: place.row + block.length - 1, column: place.column + (block[0]?.length ?? 1) - 1 }
      if (block.length > 1 || (block[0]?.length ?? 0) > 1) active?.selectTo(last)
    },
    clear: events.clear,
  })
  return {
    show: (next) => {
      grid = next
      // What another change brings waits until the field that is open is closed: nothing typed is lost.
      if (editing) waiting = true
      else redraw(element.contains(document.activeElement))
    },
    close: () => table.destroy(),
  }
}

type Wish = 'edit' | 'clear' | 'undo' | 'redo' | 'fill-down' | 'all' | 'type' | 'type-composed'

/** Letters that ask something with Control, or Command on a Mac, as in spreadsheets. */
const WITH_CONTROL: ReadonlyMap<string, Wish> = new Map([
  ['z', 'undo'],
  ['y', 'redo'],
  ['d', 'fill-down'],
  ['a', 'all'],
])

/** What a key asks of the active cell; null for nothing. A syllable that is being composed goes on in the field. */
function wishOf(event: KeyboardEvent): Wish | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (ctrlKey || metaKey) {
    const wish = WITH_CONTROL.get(key.toLowerCase()) ?? null
    return wish === 'undo' && shiftKey ? 'redo' : wish
  }
  if (altKey) return null
  if (key === 'F2' || key === 'Enter') return 'edit'
  if (key === 'Delete' || key === 'Backspace') return 'clear'
  if (key === 'Process' || event.isComposing) return 'type-composed'
  return [...key].length === 1 ? 'type' : null
}

/** A grid may hold groups of rows and nothing else: the part that scrolls and takes the focus is that group. */
function nameParts(element: HTMLElement): void {
  element.querySelector('.tabulator-tableholder')?.setAttribute('role', 'rowgroup')
  element.querySelector('.tabulator-table')?.setAttribute('role', 'presentation')
}

/** The rows of a sheet that are shown: those under charts hold nothing of use. */
function shownRows({ rows, covered }: SheetGrid): readonly number[] {
  return Array.from({ length: rows }, (_, row) => row).filter(
    (row) => covered === null || row < covered[0] || row >= covered[1],
  )
}

/** The text that a cell is edited as. */
const editText = ({ value, text }: GridCell): string =>
  typeof value === 'number' && /[%:/-]/.test(text) ? text : String(value ?? '')

/** The numbers of rows; a double line, as Excel draws it, tells that rows before one are not shown. */
const rowNumbers = (gridNow: () => SheetGrid, drawn: DrawnRows): ColumnDefinition => ({
  title: '#',
  field: 'row',
  width: 44,
  frozen: true,
  resizable: false,
  hozAlign: 'center',
  cssClass: 'row-number',
  formatter: (cell) => {
    const row = Number(cell.getData()['row'])
    drawn.add(row, cell.getRow())
    cell.getElement().classList.toggle('follows-hidden', row === gridNow().covered?.[1])
    return document.createTextNode(String(row + 1))
  },
})

/** How many columns stand still: those of the sheet, unless they would fill half of a narrow screen. */
function frozenColumns(grid: SheetGrid, room: number): number {
  const widths = Array.from({ length: grid.frozenColumns }, (_, column) => widthOf(grid, column))
  return widths.reduce((sum, width) => sum + width, 0) > room / 2 ? 0 : grid.frozenColumns
}

function columnsOf(first: SheetGrid, room: number, gridNow: () => SheetGrid): readonly ColumnDefinition[] {
  const frozen = frozenColumns(first, room)
  return Array.from({ length: first.columns }, (_, column) => ({
    title: columnLetters(column),
    field: `c${column}`,
    width: widthOf(first, column),
    frozen: column < frozen,
    formatter: (cell) => drawCell(cell.getElement(), placeOf(cell), gridNow()),
  }))
}
