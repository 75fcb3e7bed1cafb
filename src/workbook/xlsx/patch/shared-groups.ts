import type { Package } from '../package/package'
import { someText } from './part-text'
import { FormulaReader } from '../read/cell-content'
import { readSheetRows, type SheetCell } from '../read/sheet-rows'

/**
 * The shared formulas of a sheet that must be written out in each of their cells: those of which a cell is written over
 * or reads otherwise from now on.
 */
export function groupsToExpand(
  source: Package,
  part: string,
  isOther: (cell: SheetCell, formula: string) => boolean,
): ReadonlySet<string> {
  const groups = new Set<string>()
  // Most sheets have none, which is quicker seen in the text.
  if (!someText(source, part, (text) => text.includes('shared'))) return groups
  const formulas = new FormulaReader()
  readSheetRows(source, part, ({ cells }) => {
    for (const cell of cells) {
      const formula = formulas.read(cell)
      if (formula?.group === null || formula === null || groups.has(formula.group)) continue
      if (isOther(cell, formula.text)) groups.add(formula.group)
    }
  })
  return groups
}
