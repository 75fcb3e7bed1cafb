import { tableOf } from '../catalogue'
import type { Cell } from '../cell'
import type { Column, TableId } from '../column'
import { expandFormula } from '../formula-template'
import type { TrackerNames } from '../names'
import type { TrackerRow } from '../row'
import type { Located } from './locate'
import { isTypedOver } from './typed-over'

/**
 * New rows in the table's column order now. A computed column that the user rewrote as a whole gets the user's formula;
 * one they typed values over as a whole, and columns of their own, are left to the host.
 */
export function appendedRows(
  id: TableId,
  rows: readonly TrackerRow[],
  located: Located,
  names: TrackerNames,
): readonly (readonly (Cell | null)[])[] {
  const filled = tableOf(id).columns.flatMap((column) => {
    const at = located.columns.get(column.id)
    return at === undefined ? [] : [{ column, at, formula: formulaOf(column, at, id, located, names) }]
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
  names: TrackerNames,
): string | null =>
  formula === undefined || isTypedOver(located, at)
    ? null
    : (located.found.formulas[at] ?? expandFormula(formula, id, names))
