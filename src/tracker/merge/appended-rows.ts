import { tableOf } from '../catalogue'
import type { Cell } from '../cell'
import type { Column, TableId } from '../column'
import type { TrackerRow } from '../row'
import type { Located } from './locate'
import { standingFormula } from './standing-formula'
import { isTypedOver } from './typed-over'
import type { Whereabouts } from './workbook-names'

/**
 * New rows in the table's column order now. A computed column that the user rewrote as a whole gets the user's formula;
 * one they typed values over as a whole, and columns of their own, are left to the host.
 */
export function appendedRows(
  id: TableId,
  rows: readonly TrackerRow[],
  located: Located,
  where: Whereabouts,
): readonly (readonly (Cell | null)[])[] {
  const filled = tableOf(id).columns.flatMap((column) => {
    const at = located.columns.get(column.id)
    return at === undefined ? [] : [{ column, at, formula: formulaOf(column, at, id, located, where) }]
  })
  return rows.map((row) => {
    const cells: (Cell | null)[] = located.found.headers.map(() => null)
    for (const { column, at, formula } of filled) {
      const format = row.formats[column.id]
      const given = format === undefined ? {} : { format }
      if (column.formula === undefined) cells[at] = { value: row.cells[column.id] ?? null, ...given }
      else if (formula !== null) cells[at] = { formula, value: null, ...given }
    }
    return cells
  })
}

/** The formula that new cells of a column get; null for a column of values and for one typed over. */
const formulaOf = (
  { formula }: Column,
  at: number,
  id: TableId,
  located: Located,
  where: Whereabouts,
): string | null =>
  formula === undefined || isTypedOver(located, at)
    ? null
    : (located.found.formulas[at] ?? standingFormula(formula, id, where))
