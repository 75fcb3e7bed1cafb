import { wholeSheet } from './area'
import type { Sheet } from './sheet'
import type { Workbook } from './workbook'

/** A formula of the workbook, wherever it stands, that can be replaced. */
export interface FormulaPlace {
  readonly formula: string
  /** The sheet its relative addresses belong to; none for a name of the workbook. */
  readonly sheet: Sheet | undefined
  /** The cell it stands in; -1 outside the cells. */
  readonly row: number
  readonly column: number
  replace(formula: string): void
}

function* cellFormulas(sheet: Sheet): Generator<FormulaPlace> {
  for (const [row, column, cell] of sheet.grid.stored(wholeSheet))
    if (cell.formula !== undefined)
      yield {
        formula: cell.formula,
        sheet,
        row,
        column,
        replace: (formula) => sheet.grid.set(row, column, { ...sheet.grid.get(row, column), formula }),
      }
}

/** Every formula: of cells, of names, of conditional formats. */
export function* allFormulas(workbook: Workbook): Generator<FormulaPlace> {
  for (const sheet of workbook.sheets) {
    yield* cellFormulas(sheet)
    for (const format of sheet.conditionalFormats) {
      const replace = (formula: string): void => void (format.formula = formula)
      yield { formula: format.formula, sheet, row: -1, column: -1, replace }
    }
  }
  for (const name of [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)]) {
    const replace = (formula: string): void => void (name.formula = formula)
    yield { formula: name.formula, sheet: name.scope, row: -1, column: -1, replace }
  }
}
