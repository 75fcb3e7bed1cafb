import type { Wire } from '../wire/message'
import type { Range } from './range'
import type { Sheet } from './sheet'

/** A column of a table: it keeps its number when it is renamed or moved. */
export interface TableColumn {
  readonly id: number
  name: string
  /** The filter last applied. */
  filter?: Wire
  /** The formula new rows take, with relative addresses. */
  calculated?: string
}

/** A table: its rectangle with headings and totals, and its columns in order. */
export class Table {
  readonly id: string
  readonly sheet: Sheet
  readonly range: Range
  name: string
  columns: TableColumn[]
  showTotals = false
  style = 'TableStyleMedium2'
  highlightFirstColumn = false
  highlightLastColumn = false
  showBandedRows = true
  showBandedColumns = false
  showFilterButton = true
  sortFields: Wire = []
  isDeleted = false
  private nextColumn: number

  constructor(id: string, name: string, range: Range, columnNames: readonly string[]) {
    this.id = id
    this.name = name
    this.range = range
    this.sheet = range.sheet
    const first = this.sheet.workbook.firstColumnId
    this.columns = columnNames.map((column, at) => ({ id: first + at, name: column }))
    this.nextColumn = first + columnNames.length
  }

  /** Where the column stands now, by its name in any case of letters; -1 for none. */
  columnIndex(name: string): number {
    return this.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase())
  }

  /** A column of a new number, not yet placed. */
  newColumn(name: string): TableColumn {
    return { id: this.nextColumn++, name }
  }
}
