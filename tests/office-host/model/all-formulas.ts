import { wholeSheet } from './area'
import type { Sheet } from './sheet'
import type { Table } from './table'
import type { Workbook } from './workbook'

/** A formula of the workbook, wherever it stands, that can be replaced. */
export interface FormulaPlace {
  readonly formula: string
  /** The sheet its addresses belong to; none for a name of the workbook. */
  readonly sheet: Sheet | undefined
  /** The cell it stands in; -1 outside the cells. */
  readonly row: number
  readonly column: number
  /** The table whose column it is the formula of. */
  readonly table?: Table
  /** Its addresses are relative (R1C1), so that moved cells change nothing. */
  readonly isRelative: boolean
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
        isRelative: false,
        replace: (formula) => sheet.grid.set(row, column, { ...sheet.grid.get(row, column), formula }),
      }
}

const nowhere = { row: -1, column: -1 }

function* columnFormulas(sheet: Sheet): Generator<FormulaPlace> {
  for (const table of sheet.tables)
    for (const column of table.columns)
      if (column.calculated !== undefined)
        yield {
          ...nowhere,
          formula: column.calculated,
          sheet,
          table,
          isRelative: true,
          replace: (formula) => void (column.calculated = formula),
        }
}

/** Every formula: of cells, of calculated columns, of names, of conditional formats. */
export function* allFormulas(workbook: Workbook): Generator<FormulaPlace> {
  for (const sheet of workbook.sheets) {
    yield* cellFormulas(sheet)
    yield* columnFormulas(sheet)
    for (const format of sheet.conditionalFormats) {
      const replace = (formula: string): void => void (format.formula = formula)
      yield { ...nowhere, formula: format.formula, sheet, isRelative: false, replace }
    }
  }
  for (const name of [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)]) {
    const replace = (formula: string): void => void (name.formula = formula)
    yield { ...nowhere, formula: name.formula, sheet: name.scope, isRelative: false, replace }
  }
}
