import { calculatedColumns, isBlankCell } from '../read/found-table'
import type { SurveyedTable } from './sheet-survey'

/** Whether a table's only row has nothing in it but the formulas of its calculated columns: Excel's empty table. */
export function isBlankTable({ shape, cells }: SurveyedTable): boolean {
  if (shape.first !== shape.last) return false
  const calculated = calculatedColumns(shape.columns)
  return [...(cells.get(shape.first) ?? [])].every(([column, cell]) =>
    isBlankCell(cell, calculated[column - shape.area.left] === true),
  )
}
