import { tableOf } from '../catalogue'
import type { Cell } from '../cell'
import type { TableId } from '../column'
import { expandFormula } from '../formula-template'
import type { TrackerNames } from '../names'
import type { TrackerRow } from '../row'
import type { Located } from './locate'

/**
 * A new row in the table's column order now. A computed column that the user rewrote as a whole gets the user's formula;
 * columns of the user's own are left to the host.
 */
export function appendedRow(
  id: TableId,
  row: TrackerRow,
  { found, columns }: Located,
  names: TrackerNames,
): readonly (Cell | null)[] {
  const cells: (Cell | null)[] = found.headers.map(() => null)
  for (const column of tableOf(id).columns) {
    const at = columns.get(column.id)
    if (at === undefined) continue
    const format = row.formats[column.id]
    const given = format === undefined ? {} : { format }
    cells[at] =
      column.formula === undefined
        ? { value: row.cells[column.id] ?? null, ...given }
        : { formula: found.formulas[at] ?? expandFormula(column.formula, id, names), value: null, ...given }
  }
  return cells
}
