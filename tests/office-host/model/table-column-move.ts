import { raiseChanged } from './change-events'
import { formulaAt, relativeFormula } from './calculated-columns'
import { mustBeUnprotected } from './protection'
import { Range } from './range'
import type { Table } from './table'

/** Moves a column with its cells to another position; structured references stand, addresses move along. */
export function moveTableColumn(table: Table, from: number, to: number): void {
  const { row, column, rows } = table.range.area
  const { grid } = table.sheet
  mustBeUnprotected(table.sheet, 'moving a column')
  const order = table.columns.map((_column, at) => at)
  const [moved = from] = order.splice(from, 1)
  order.splice(to, 0, moved)
  for (let line = row; line < row + rows; line++) {
    const cells = order.map((at) => [at, grid.get(line, column + at)] as const)
    cells.forEach(([was, cell], at) => {
      const formula =
        cell.formula && formulaAt(relativeFormula(cell.formula, line, column + was), line, column + at)
      grid.set(line, column + at, formula === undefined ? cell : { ...cell, formula })
    })
  }
  table.columns = order.flatMap((at) => table.columns[at] ?? [])
  table.sheet.workbook.isStale = true
  raiseChanged(new Range(table.sheet, table.range.area), 'RangeEdited')
}
