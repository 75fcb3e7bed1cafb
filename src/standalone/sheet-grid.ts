import { formatValue } from '../formula/number-format'
import { isError } from '../formula/error'
import type { Cell, CellValue } from '../tracker/cell'
import type { ColumnKind } from '../tracker/column'
import type { ConditionalFormat, Validation } from '../tracker/layout'
import type { MemoryBook, MemoryTable } from '../workbook/memory/book'
import { conditionalLooks } from './conditional-looks'

/** What a cell of the page's grid looks like: a table's header, a column's kind, or the look of a cell outside tables. */
export type GridLook = 'header' | ColumnKind | 'title' | 'heading' | 'label' | 'note' | 'text' | 'figure'

/** Where a cell of a table belongs: its table and the data row and column in it. */
export interface TablePlace {
  readonly table: string
  readonly row: number
  readonly column: number
}

/** One cell of a sheet as the page shows it. */
export interface GridCell {
  readonly value: CellValue
  /** The value in its number format. */
  readonly text: string
  readonly look: GridLook
  /** Without `=`; null for a constant. */
  readonly formula: string | null
  readonly place: TablePlace | null
  readonly note: string | null
  readonly align: 'left' | 'right' | 'center'
  /** Whether its text is broken into lines; else one that is too long runs over the empty cells beside it, or is cut. */
  readonly wrap: boolean
  /** What may be typed, where that is told. */
  readonly validation: Validation | null
  /** Whether it stands in the blank row below a table, which becomes a row of it when it is typed into. */
  readonly newRow: boolean
}

/** What a conditional format makes of a cell. */
export type Tint = ConditionalFormat['look']

/** A sheet as the page shows it: its cells by row and column, widths in characters, frozen rows and columns. */
export interface SheetGrid {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly widths: readonly number[]
  readonly frozenRows: number
  readonly frozenColumns: number
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, GridCell>>
  /** Rows that charts stand over; shown above the grid instead. */
  readonly covered: readonly [from: number, to: number] | null
  /** The look that a condition gives a cell now, null for none; worked out when it is asked for. */
  readonly tint: (cell: GridCell) => Tint | null
}

/** Lays out a sheet of a workbook for the page; null when there is no such sheet. */
export function sheetGrid(book: MemoryBook, name: string): SheetGrid | null {
  const sheet = book.sheets.find(({ layout }) => layout.name === name)
  if (sheet === undefined) return null
  const cells = new Map<number, Map<number, GridCell>>()
  const put = (row: number, column: number, cell: GridCell): void => {
    cells.set(row, (cells.get(row) ?? new Map<number, GridCell>()).set(column, cell))
  }
  for (const [place, cell] of sheet.cells) {
    const [row = 0, column = 0] = place.split(',').map(Number)
    const drawn = gridCell(cell, cell.look, cell.format ?? null, null)
    put(row, column, { ...drawn, validation: cell.validation ?? null })
  }
  const tables = book.tables.filter((table) => table.sheet === name)
  for (const table of tables) putTable(table, put)
  for (const table of tables) putNewRow(table, cells, put)
  const rows = Math.max(0, ...cells.keys()) + 1
  const columns = Math.max(0, ...[...cells.values()].flatMap((row) => [...row.keys()])) + 1
  return {
    name,
    rows,
    columns,
    widths: sheet.layout.widths,
    frozenRows: sheet.layout.frozenRows,
    frozenColumns: sheet.layout.frozenColumns,
    cells,
    covered: coveredRows(book, name),
    tint: conditionalLooks(book),
  }
}

function putTable(table: MemoryTable, put: (row: number, column: number, cell: GridCell) => void): void {
  table.columns.forEach(({ header, layout }, column) =>
    put(table.row, table.column + column, {
      value: header,
      text: header,
      look: 'header',
      formula: null,
      place: null,
      note: layout?.note ?? null,
      align: 'center',
      wrap: true,
      validation: null,
      newRow: false,
    }),
  )
  table.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const layout = table.columns[column]?.layout ?? null
      const place = { table: table.name, row, column }
      const format = cell.format ?? layout?.numberFormat ?? null
      const drawn = gridCell(cell, layout?.kind ?? 'text', format, place)
      put(table.row + 1 + row, table.column + column, {
        ...drawn,
        align: layout?.align ?? drawn.align,
        wrap: layout?.wrap ?? false,
        validation: layout?.validation ?? null,
      })
    }),
  )
}

function gridCell(cell: Cell, look: GridLook, format: string | null, place: TablePlace | null): GridCell {
  return {
    value: cell.value,
    text: shownText(cell.value, format),
    look,
    formula: 'formula' in cell ? cell.formula : null,
    place,
    note: null,
    align: typeof cell.value === 'number' && look !== 'figure' ? 'right' : 'left',
    wrap: false,
    validation: null,
    newRow: false,
  }
}

type Cells = ReadonlyMap<number, ReadonlyMap<number, GridCell>>

/**
 * The blank cells under a table: what is typed there becomes a new row of it, as in a spreadsheet. Only where the row
 * after it is free too, so that two tables never grow together.
 */
function putNewRow(
  table: MemoryTable,
  cells: Cells,
  put: (row: number, column: number, cell: GridCell) => void,
): void {
  const below = table.row + 1 + Math.max(table.rows.length, 1)
  const isFree = [below, below + 1].every((row) =>
    table.columns.every((_, column) => cells.get(row)?.has(table.column + column) !== true),
  )
  if (!isFree) return
  table.columns.forEach(({ layout, formula }, column) => {
    if (formula !== null) return
    const place = { table: table.name, row: table.rows.length, column }
    const blank = gridCell({ value: null }, 'text', null, place)
    put(below, table.column + column, { ...blank, validation: layout?.validation ?? null, newRow: true })
  })
}

/** A currency sign with its region, `[$₩-ko-KR]`: the sign is shown, the region changes nothing here. */
const LOCALE = /\[\$([^\]-]*)(?:-[^\]]*)?\]/g

/** A value as a spreadsheet shows it in a format; one the format can't show is shown plainly. */
export function shownText(value: CellValue, format: string | null): string {
  if (value === null || value === '') return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return value
  if (format === null || format === '@') return String(value)
  const shown = formatValue(value, format.replace(LOCALE, '"$1"'))
  return isError(shown) || shown === null ? String(value) : String(shown)
}

/** The rows between the first and the last that a chart of the sheet stands over. */
function coveredRows(book: MemoryBook, name: string): readonly [number, number] | null {
  const charts = book.charts.filter(({ sheet }) => sheet === name)
  if (charts.length === 0) return null
  return [Math.min(...charts.map(({ from }) => from.row)), Math.max(...charts.map(({ to }) => to.row))]
}
