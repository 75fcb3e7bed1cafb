import type { Cell } from '../../tracker/cell'
import type { MemoryBook, MemorySheet, MemoryTable } from '../../workbook/memory/book'
import type { PlacedValue, SheetValues } from './cell-values'

/**
 * The constants that make one workbook hold what another does, where they differ in nothing else but the values of
 * formulas; null where they do: other tables, rows, columns, sheets or cells. What both share is not looked at.
 */
export function valueDifference(from: MemoryBook, to: MemoryBook): readonly SheetValues[] | null {
  const isAlike = from.tables.length === to.tables.length && from.sheets.length === to.sheets.length
  if (!isAlike || from.names !== to.names) return null
  const found: SheetValues[] = []
  for (const [index, table] of to.tables.entries()) {
    const cells = tableDifference(from.tables[index], table)
    if (cells === null) return null
    if (cells.length > 0) found.push({ sheet: table.sheet, cells })
  }
  for (const [index, sheet] of to.sheets.entries()) {
    const cells = sheetDifference(from.sheets[index], sheet)
    if (cells === null) return null
    if (cells.length > 0) found.push({ sheet: sheet.layout.name, cells })
  }
  return found
}

function tableDifference(from: MemoryTable | undefined, to: MemoryTable): readonly PlacedValue[] | null {
  if (from === to) return []
  if (from === undefined || from.columns !== to.columns || from.rows.length !== to.rows.length) return null
  if (from.sheet !== to.sheet || from.row !== to.row || from.column !== to.column) return null
  const found: PlacedValue[] = []
  for (const [down, line] of to.rows.entries()) {
    if (from.rows[down] === line) continue
    for (const [right, cell] of line.entries()) {
      const change = changeOf(from.rows[down]?.[right], cell)
      if (change === 'other') return null
      if (change === 'value')
        found.push({ row: to.row + 1 + down, column: to.column + right, value: cell.value })
    }
  }
  return found
}

function sheetDifference(from: MemorySheet | undefined, to: MemorySheet): readonly PlacedValue[] | null {
  if (from?.layout.name !== to.layout.name || from.cells.size !== to.cells.size) return null
  if (from.cells === to.cells) return []
  const found: PlacedValue[] = []
  for (const [place, cell] of to.cells) {
    const change = changeOf(from.cells.get(place), cell)
    if (change === 'other') return null
    const [row = 0, column = 0] = place.split(',').map(Number)
    if (change === 'value') found.push({ row, column, value: cell.value })
  }
  return found
}

function changeOf(from: Cell | undefined, to: Cell): 'none' | 'value' | 'other' {
  if (from === to) return 'none'
  if (from === undefined || formulaOf(from) !== formulaOf(to)) return 'other'
  return formulaOf(to) !== null || from.value === to.value ? 'none' : 'value'
}

const formulaOf = (cell: Cell): string | null => ('formula' in cell ? cell.formula : null)
