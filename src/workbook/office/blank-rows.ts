import type { FoundCell } from '../../tracker/cell'
import { COMPUTED } from '../../tracker/computed-columns'
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
  const computed = new Set(entry === undefined ? [] : COMPUTED[entry[0]].split(' '))
  const columns = table.columns.items.map(({ id }) => ids.get(String(id)))
  return (index, formula) => {
    const id = columns[index]
    return id === undefined || (computed.has(id) && (formulas[index] ?? formula) === formula)
  }
}
