import type { DrawnTable } from '../chart-layout'
import { charts } from '../charts'
import type { DrawnChart } from '../state'
import type { TableId } from '../column'
import { tableNow, type TableChanges, type TableNow } from './table-now'
import { valuesAhead, type ColumnOf } from './values-ahead'
import type { Whereabouts } from './workbook-names'

/**
 * The tables that charts draw, as they will be. A series is drawn once it has a value; of one that was not yet, the values
 * are worked out from what will stand in the workbook, since no cell shows them before it is written. Settings count as
 * they come with a tracker: where the user has set others, the next refresh sees what those give.
 */
export function drawnTables(
  where: Whereabouts,
  changes: ReadonlyMap<TableId, TableChanges>,
  drawn: readonly DrawnChart[],
): readonly DrawnTable[] {
  const tables = new Map(
    [...where.located]
      .filter(([id]) => charts.some(({ table }) => table === id))
      .map(([id, located]) => [id, tableNow(located, changes.get(id))]),
  )
  const isChanged = [...changes.values()].some(({ writes, rows }) => writes.length + rows.length > 0)
  const undrawn = charts.flatMap(({ name, table, series }) =>
    series
      .filter(({ optional, column }) => optional === true && !wasDrawn(drawn, name, column))
      .flatMap(({ column }) => (tables.get(table)?.rows.length ? [[table, column] as const] : [])),
  )
  if (!isChanged || undrawn.length === 0) return [...tables.values()]
  const values = valuesAhead(where, changes, undrawn)
  return [...tables].map(([id, table]) => withValues(table, values.get(id), undrawn))
}

const wasDrawn = (drawn: readonly DrawnChart[], chart: string, column: string): boolean =>
  drawn.some(([name, , columns]) => name === chart && columns.includes(column))

/** A table with the values of columns that are worked out. */
function withValues(
  table: DrawnTable,
  ahead: TableNow | undefined,
  undrawn: readonly ColumnOf[],
): DrawnTable {
  const places = new Map(
    undrawn.map(([, column]) => [indexIn(table, column), ahead === undefined ? -1 : indexIn(ahead, column)]),
  )
  return {
    ...table,
    rows: table.rows.map((row, index) =>
      row.map((cell, column) => ahead?.rows[index]?.[places.get(column) ?? -1] ?? cell),
    ),
  }
}

const indexIn = ({ columns }: Pick<DrawnTable, 'columns'>, column: string): number =>
  columns.findIndex(({ id }) => id === column)
