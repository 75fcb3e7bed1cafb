import { tableOf } from '../../tracker/catalogue'
import type { FoundCell } from '../../tracker/cell'
import type { Snapshot } from '../../tracker/snapshot'
import { writtenTable } from './written-table'

/**
 * How many rows at the end of a table hold nothing but formulas of columns that may be calculated: the blank row of an
 * empty table, rows that a writing which stopped had made room for. A formula in another column was typed by the user.
 */
export function blankRows(rows: readonly (readonly FoundCell[])[], isCalculable: readonly boolean[]): number {
  const last = rows.findLastIndex((row) =>
    row.some(({ value, formula }, column) =>
      formula === null ? value !== null && value !== '' : isCalculable[column] !== true,
    ),
  )
  return rows.length - 1 - last
}

/**
 * Which columns of a table may be calculated. Excel does not tell; of the tracker's own the catalogue knows, and any that
 * the user added may be.
 */
export function calculable(table: Excel.Table, state: Snapshot['state']): readonly boolean[] {
  const known = state === null || state === 'damaged' ? undefined : state
  const written = known === undefined ? undefined : writtenTable(table, known)
  const id = known?.tables.find(([, each]) => each === written)?.[0]
  const ids = new Map(written?.headers.map(([column, , host]) => [host, column]))
  return table.columns.items.map((column) => {
    const ours = id && tableOf(id).columns.find((each) => each.id === ids.get(String(column.id)))
    return ours === undefined || ours.formula !== undefined
  })
}
