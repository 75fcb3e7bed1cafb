import type { CellValue } from '../../tracker/cell'
import { placeOf, type MemoryBook, type MemorySheet, type MemoryTable } from '../../workbook/memory/book'

/** The value of one cell of a sheet, row and column counted from 0. */
export interface PlacedValue {
  readonly row: number
  readonly column: number
  readonly value: CellValue
}

/** Values of cells of one sheet. */
export interface SheetValues {
  readonly sheet: string
  readonly cells: readonly PlacedValue[]
}

/** A workbook with other values in some cells, of constants and formulas alike; what does not change is shared. */
export function withValues(book: MemoryBook, given: readonly SheetValues[]): MemoryBook {
  const bySheet = new Map(given.map(({ sheet, cells }) => [sheet, cells]))
  return {
    ...book,
    tables: book.tables.map((table) => tableWith(table, bySheet.get(table.sheet) ?? [])),
    sheets: book.sheets.map((sheet) => sheetWith(sheet, bySheet.get(sheet.layout.name) ?? [])),
  }
}

function tableWith(table: MemoryTable, cells: readonly PlacedValue[]): MemoryTable {
  const changed = new Map<number, Map<number, CellValue>>()
  for (const { row, column, value } of cells) {
    const [down, right] = [row - table.row - 1, column - table.column]
    const cell = table.rows[down]?.[right]
    if (cell === undefined || cell.value === value) continue
    changed.set(down, (changed.get(down) ?? new Map<number, CellValue>()).set(right, value))
  }
  if (changed.size === 0) return table
  const rows = table.rows.map((line, down) => {
    const own = changed.get(down)
    if (own === undefined) return line
    return line.map((cell, right) => (own.has(right) ? { ...cell, value: own.get(right) ?? null } : cell))
  })
  return { ...table, rows }
}

function sheetWith(sheet: MemorySheet, values: readonly PlacedValue[]): MemorySheet {
  let cells: Map<string, MemorySheet['cells'] extends ReadonlyMap<string, infer C> ? C : never> | null = null
  for (const { row, column, value } of values) {
    const cell = sheet.cells.get(placeOf(row, column))
    if (cell === undefined || cell.value === value) continue
    cells ??= new Map(sheet.cells)
    cells.set(placeOf(row, column), { ...cell, value })
  }
  return cells === null ? sheet : { ...sheet, cells }
}
