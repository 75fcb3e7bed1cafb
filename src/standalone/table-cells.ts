import { placeOf, type MemoryBook, type MemorySheet, type MemoryTable } from '../workbook/memory/book'
import { gridCell, type GridCell } from './grid-cell'

/** A table and the row after its last one that is shown: the blank row below it is, where it can grow. */
export interface TableArea {
  readonly table: MemoryTable
  readonly end: number
}

/** Whether a cell stands in what a table is shown as. */
export const isIn = ({ table, end }: TableArea, row: number, column: number): boolean =>
  row >= table.row && row < end && column >= table.column && column < table.column + table.columns.length

/**
 * What is typed in the blank cells under a table becomes a new row of it, as in a spreadsheet. Only where the row after
 * it is free too, so that two tables never grow together.
 */
export function tableArea(table: MemoryTable, { tables }: MemoryBook, { cells }: MemorySheet): TableArea {
  const below = table.row + 1 + Math.max(table.rows.length, 1)
  const isTaken = (row: number, column: number): boolean =>
    cells.has(placeOf(row, column)) ||
    tables.some((other) => other !== table && other.sheet === table.sheet && holds(other, row, column))
  const isFree = [below, below + 1].every((row) =>
    table.columns.every((_, column) => !isTaken(row, table.column + column)),
  )
  return { table, end: isFree ? below + 1 : below }
}

/** Whether a cell is one of a table's, its header's among them. */
const holds = (table: MemoryTable, row: number, column: number): boolean =>
  isIn({ table, end: table.row + 1 + table.rows.length }, row, column)

/** A cell of a table, its header or the blank row below it; null where there is none. */
export function tableCell(table: MemoryTable, row: number, column: number): GridCell | null {
  const at = column - table.column
  const data = row - table.row - 1
  const { header = '', layout = null, formula = null } = table.columns[at] ?? {}
  if (data < 0) return headerCell(header, layout?.note ?? null)
  const place = { table: table.name, row: data, column: at }
  const cell = table.rows[data]?.[at]
  const validation = layout?.validation ?? null
  if (cell === undefined) {
    if (formula !== null || data < table.rows.length) return null
    const isNew = data >= Math.max(table.rows.length, 1) || table.rows.length === 0
    const blank = gridCell({ value: null }, 'text', null, { ...place, row: table.rows.length })
    return isNew ? { ...blank, validation, newRow: true } : null
  }
  const drawn = gridCell(cell, layout?.kind ?? 'text', cell.format ?? layout?.numberFormat ?? null, place)
  return { ...drawn, align: layout?.align ?? drawn.align, wrap: layout?.wrap ?? false, validation }
}

const headerCell = (header: string, note: string | null): GridCell => ({
  value: header,
  text: header,
  look: 'header',
  formula: null,
  place: null,
  note,
  align: 'center',
  wrap: true,
  validation: null,
  newRow: false,
})
