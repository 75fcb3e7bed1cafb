import { tableOf } from '../../tracker/catalogue'
import type { FoundCell } from '../../tracker/cell'
import type { Snapshot } from '../../tracker/snapshot'
import { writtenEntry } from './written-table'

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
 * Excel does not tell which columns are calculated. A computed one of the tracker's has its formula in rows that were made
 * room for, too: the one that most of its cells hold (`formulas`), so any in a table of one row, which Excel takes for the
 * column's. Another formula there, or one where values belong, was typed. Into columns that the user added nothing is written.
 */
export function ownFormulas(
  table: Excel.Table,
  formulas: readonly (string | null)[],
  state: Snapshot['state'],
): IsOwn {
  const entry = state === null || state === 'damaged' ? undefined : writtenEntry(table, state)
  const ids = new Map(entry?.[1].headers.map(([id, , host]) => [host, id]))
  const known = entry === undefined ? [] : tableOf(entry[0]).columns
  const columns = table.columns.items.map(({ id: host }) =>
    known.find(({ id }) => id === ids.get(String(host))),
  )
  return (index, formula) => {
    const column = columns[index]
    return column === undefined || (column.formula !== undefined && (formulas[index] ?? formula) === formula)
  }
}
