import type { FormulaRenewal } from '../../tracker/plan'
import type { FoundTable } from '../../tracker/snapshot'
import { setColumn, sizeOfTexts, typedFormula } from './cells'
import { OVERHEAD, PHASE, type Action } from './queue'

/**
 * Gives cells of a computed column another formula: all of them by a single value, some of them in one column of texts.
 * Under the header of a table without rows Excel keeps a blank one with its formulas.
 */
export function renewFormulas(table: FoundTable, { column, rows, formula }: FormulaRenewal): Action {
  const chosen = new Set(table.rows.length === 0 ? [0] : rows)
  const typed = typedFormula(formula)
  const lines = Array.from({ length: Math.max(table.rows.length, 1) }, (_, row) => [
    chosen.has(row) ? typed : null,
  ])
  return {
    phase: PHASE.formulas,
    bytes: OVERHEAD + sizeOfTexts(lines),
    queue: ({ workbook }) => {
      if (chosen.size === 0) return
      const cells = workbook.tables.getItem(table.name).getDataBodyRange().getColumn(column)
      setColumn(cells.getCell(0, 0).getResizedRange(lines.length - 1, 0), 'formulas', lines)
    },
  }
}
