import type { MemoryBook, MemorySheet } from '../workbook/memory/book'
import { placeOf } from '../workbook/memory/book'
import { conditionalLooks } from './conditional-looks'
import { gridCell, type GridCell, type Tint } from './grid-cell'
import { isIn, tableArea, tableCell } from './table-cells'

/** A sheet as the page shows it: its cells by row and column, widths in characters, frozen rows and columns. */
export interface SheetGrid {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly widths: readonly number[]
  readonly frozenRows: number
  readonly frozenColumns: number
  /** The cell of a place, made when it is asked for; null where the sheet has none. */
  readonly cell: (row: number, column: number) => GridCell | null
  /** Rows that charts stand over; shown above the grid instead. */
  readonly covered: readonly [from: number, to: number] | null
  /** The look that a condition gives a cell now, null for none; worked out when it is asked for. */
  readonly tint: (cell: GridCell) => Tint | null
}

/** Lays out a sheet of a workbook for the page; null when there is no such sheet. */
export function sheetGrid(book: MemoryBook, name: string): SheetGrid | null {
  const sheet = book.sheets.find(({ layout }) => layout.name === name)
  if (sheet === undefined) return null
  const areas = book.tables
    .filter((table) => table.sheet === name)
    .map((table) => tableArea(table, book, sheet))
  const outside = extentOf(sheet)
  return {
    name,
    rows: Math.max(outside.rows, ...areas.map(({ end }) => end)),
    columns: Math.max(outside.columns, ...areas.map(({ table }) => table.column + table.columns.length)),
    widths: sheet.layout.widths,
    frozenRows: sheet.layout.frozenRows,
    frozenColumns: sheet.layout.frozenColumns,
    cell: (row, column) => {
      const area = areas.find((each) => isIn(each, row, column))
      const inTable = area === undefined ? null : tableCell(area.table, row, column)
      return inTable ?? outsideCell(sheet, row, column)
    },
    covered: coveredRows(book, name),
    tint: conditionalLooks(book),
  }
}

function outsideCell(sheet: MemorySheet, row: number, column: number): GridCell | null {
  const cell = sheet.cells.get(placeOf(row, column))
  if (cell === undefined) return null
  return { ...gridCell(cell, cell.look, cell.format ?? null, null), validation: cell.validation ?? null }
}

interface Extent {
  readonly rows: number
  readonly columns: number
}

/** The extents of sheets that were asked before: their cells are read once, however often the sheet is laid out. */
const extents = new WeakMap<MemorySheet['cells'], Extent>()

/** How far the cells of a sheet reach that stand in no table. */
function extentOf({ cells }: MemorySheet): Extent {
  const known = extents.get(cells)
  if (known !== undefined) return known
  let rows = 0
  let columns = 0
  for (const place of cells.keys()) {
    const [row = 0, column = 0] = place.split(',').map(Number)
    rows = Math.max(rows, row + 1)
    columns = Math.max(columns, column + 1)
  }
  extents.set(cells, { rows, columns })
  return { rows, columns }
}

/** The rows between the first and the last that a chart of the sheet stands over. */
function coveredRows(book: MemoryBook, name: string): readonly [number, number] | null {
  const charts = book.charts.filter(({ sheet }) => sheet === name)
  if (charts.length === 0) return null
  return [Math.min(...charts.map(({ from }) => from.row)), Math.max(...charts.map(({ to }) => to.row))]
}
