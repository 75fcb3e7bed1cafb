import {
  EditModule,
  FormatModule,
  FrozenColumnsModule,
  FrozenRowsModule,
  InteractionModule,
  KeybindingsModule,
  ResizeColumnsModule,
  SelectRangeModule,
  Tabulator,
  type CellComponent,
  type ColumnDefinition,
} from 'tabulator-tables'
import { columnLetters } from '../tracker/a1'
import type { GridCell, SheetGrid } from './sheet-grid'

Tabulator.registerModule([
  EditModule,
  FormatModule,
  FrozenColumnsModule,
  FrozenRowsModule,
  InteractionModule,
  KeybindingsModule,
  ResizeColumnsModule,
  SelectRangeModule,
])

/** What the grid tells of the user: a cell selected, a cell typed into. */
export interface GridEvents {
  readonly select: (row: number, column: number) => void
  readonly edit: (cell: GridCell, row: number, column: number, typed: string) => void
  readonly refused: () => void
}

/** A grid on the page. `show` brings new values of the same sheet without losing place or selection. */
export interface GridView {
  readonly show: (grid: SheetGrid) => void
  readonly close: () => void
}

/** Pixels of one character of the grid's font, and of the padding of a cell. */
const CHARACTER = 7
const PADDING = 14

interface GridRow {
  readonly row: number
  readonly [field: `c${number}`]: string
}

/** Draws a sheet into an element; its cells are text nodes, whatever they hold. */
export function drawGrid(element: HTMLElement, first: SheetGrid, events: GridEvents): GridView {
  let grid = first
  const cellOf = (cell: CellComponent): GridCell | null =>
    grid.cells.get(Number(cell.getData()['row']))?.get(Number(cell.getField().slice(1))) ?? null
  const table = new Tabulator(element, {
    data: rowsOf(grid),
    columns: columnsOf(grid, cellOf),
    index: 'row',
    height: '100%',
    layout: 'fitData',
    frozenRows: grid.frozenRows,
    rowHeader: {
      title: '#',
      field: 'row',
      width: 44,
      frozen: true,
      resizable: false,
      hozAlign: 'center',
      cssClass: 'row-number',
      formatter: (cell) => document.createTextNode(String(Number(cell.getData()['row']) + 1)),
    },
    selectableRange: 1,
    selectableRangeColumns: false,
    selectableRangeRows: false,
    selectableRangeClearCells: false,
    selectableRangeAutoFocus: false,
    editTriggerEvent: 'dblclick',
    columnDefaults: { resizable: true },
  })
  let ready = false
  table.on('tableBuilt', () => {
    ready = true
    nameParts(element)
  })
  table.on('rangeChanged', (range) => {
    const cell = range.getCells()[0]?.[0]
    if (cell?.getField().startsWith('c') !== true) return
    events.select(Number(cell.getData()['row']), Number(cell.getField().slice(1)))
  })
  table.on('cellEdited', (cell) => {
    const found = cellOf(cell)
    const column = Number(cell.getField().slice(1))
    if (found !== null) events.edit(found, Number(cell.getData()['row']), column, String(cell.getValue()))
  })
  element.addEventListener('dblclick', (event) => {
    const computed = event.target instanceof Element && event.target.closest('.is-computed, .is-lookup')
    if (computed) events.refused()
  })
  return {
    show: (next) => {
      grid = next
      if (!ready) return
      void table.updateData(rowsOf(next)).then(() => table.getRows().forEach((row) => row.reformat()))
    },
    close: () => table.destroy(),
  }
}

/** A grid may hold groups of rows and nothing else: the part that scrolls and takes the focus is that group. */
function nameParts(element: HTMLElement): void {
  element.querySelector('.tabulator-tableholder')?.setAttribute('role', 'rowgroup')
  element.querySelector('.tabulator-table')?.setAttribute('role', 'presentation')
}

/** Rows with the texts their cells are edited as; rows under charts that hold nothing of use are left out. */
function rowsOf(grid: SheetGrid): readonly GridRow[] {
  const rows: GridRow[] = []
  for (let row = 0; row < grid.rows; row++) {
    if (grid.covered !== null && row >= grid.covered[0] && row < grid.covered[1]) continue
    const cells = [...(grid.cells.get(row) ?? [])].map(([column, cell]) => [`c${column}`, editText(cell)])
    rows.push({ ...Object.fromEntries(cells), row })
  }
  return rows
}

const editText = ({ value, text }: GridCell): string =>
  typeof value === 'number' && /[%:/-]/.test(text) ? text : String(value ?? '')

function columnsOf(
  grid: SheetGrid,
  cellOf: (cell: CellComponent) => GridCell | null,
): readonly ColumnDefinition[] {
  return Array.from({ length: grid.columns }, (_, column) => ({
    title: columnLetters(column),
    field: `c${column}`,
    width: Math.round((grid.widths[column] ?? 10) * CHARACTER) + PADDING,
    formatter: (cell) => drawCell(cell, cellOf(cell)),
    editor: 'input' as const,
    editable: (cell) => isEditable(cellOf(cell)),
  }))
}

const isEditable = (cell: GridCell | null): boolean =>
  cell !== null && cell.formula === null && (cell.place !== null || cell.look === 'input')

function drawCell(component: CellComponent, cell: GridCell | null): Node {
  const element = component.getElement()
  element.classList.remove(...[...element.classList].filter((name) => name.startsWith('is-')))
  if (cell === null) return document.createTextNode('')
  element.classList.add(`is-${cell.look}`)
  if (typeof cell.value === 'number') element.classList.add('is-number')
  if (cell.note === null) element.removeAttribute('title')
  else element.title = cell.note
  return document.createTextNode(cell.text)
}
