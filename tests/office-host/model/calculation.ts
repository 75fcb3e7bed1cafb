import { parseArea } from './area'
import type { CellValue } from './cell'
import type { Workbook } from './workbook'
import { type InspectedWorkbook, inspectWorkbook } from '../inspect'

/** A calculated value of one formula cell. */
export interface Calculated {
  readonly sheet: string
  /** Address without the sheet, `B2`. */
  readonly address: string
  readonly value: CellValue
}

/** Gives the values of formulas from the workbook as it is; cells it leaves out keep what they had. */
export type Evaluator = (workbook: InspectedWorkbook) => Iterable<Calculated>

/** Runs the evaluator over all formulas. Without one, formulas stay at 0. */
export function calculate(workbook: Workbook): void {
  workbook.isStale = false
  workbook.calculations++
  if (workbook.evaluator === undefined) return
  for (const { sheet, address, value } of workbook.evaluator(
    inspectWorkbook(workbook, { calculate: false }),
  )) {
    const found = workbook.findSheet(sheet)
    const area = found && parseArea(address)
    if (found === undefined || area === undefined)
      throw new Error(`The evaluator named no cell: ${sheet}!${address}`)
    const cell = found.grid.get(area.row, area.column)
    if (cell.formula === undefined)
      throw new Error(`The evaluator named a cell without formula: ${sheet}!${address}`)
    if (cell.value !== value) found.grid.set(area.row, area.column, { ...cell, value })
  }
}

/** Calculates where something changed and calculation is automatic. */
export function calculateIfNeeded(workbook: Workbook): void {
  if (workbook.isStale && workbook.calculationMode !== 'Manual' && !workbook.isCalculationSuspended)
    calculate(workbook)
}
