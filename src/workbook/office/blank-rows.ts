import type { FoundCell } from '../../tracker/cell'
import type { Snapshot } from '../../tracker/snapshot'
import { writtenTable } from './written-table'

/** Whether a formula in a column may be the row's own, and not typed by the user. */
type IsOwn = (column: number, formula: string) => boolean

/**
 * How many rows at the end of a table hold nothing but formulas of their own: the blank row of an empty table, rows that a
 * writing which stopped had made room for. A formula that the user typed makes a row none of those.
 */
export function blankRows(rows: readonly (readonly FoundCell[])[], isOwn: IsOwn): number {
  const last = rows.findLastIndex((row) =>
    row.some(({ value, formula }, column) =>
      formula === null ? value !== null && value !== '' : !isOwn(column, formula),
    ),
  )
  return rows.length - 1 - last
}

/**
 * Excel does not tell which columns are calculated. One of the tracker's that values were written to is none, and
 * the formulas of the others read their row; a column that the user added may hold any.
 */
export function ownFormulas(table: Excel.Table, state: Snapshot['state']): IsOwn {
  const written = state === null || state === 'damaged' ? undefined : writtenTable(table, state)
  const ids = new Map(written?.headers.map(([id, , host]) => [host, id]))
  const columns = table.columns.items.map(({ id }) => ids.get(String(id)))
  const filled = new Set(written?.rows.flatMap(([, { cells }]) => Object.keys(cells)))
  return (column, formula) => {
    const id = columns[column]
    return id === undefined || (!filled.has(id) && formula.includes('['))
  }
}
