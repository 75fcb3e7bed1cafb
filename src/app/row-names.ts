import { tableOf } from '../tracker/catalogue'
import type { FoundCell } from '../tracker/cell'
import type { TableId } from '../tracker/column'
import type { Located } from '../tracker/merge/locate'

/** How many columns of text name a row: company, institution and analyst, or owner, site and chip. */
const NAMING = 3

/** The column whose text names a row by itself, of tables whose rows are no facts. */
const NAMED_BY: ReadonlyMap<TableId, string> = new Map([
  ['Findings', 'message'],
  ['Sources', 'title'],
])

/** The id of the column that names the rows of a table; null where several do. */
export const namingColumn = (table: TableId): string | null => NAMED_BY.get(table) ?? null

/** What a row of a table in the workbook is about: its first texts as they stand now, but for one column's; else its key. */
export type RowNames = (table: TableId, key: string, but?: string) => string

/** Names rows of tables that were found in a workbook. */
export function rowNames(located: ReadonlyMap<TableId, Located>): RowNames {
  const known = new Map<TableId, ReadonlyMap<unknown, readonly FoundCell[]>>()
  const rowsOf = (table: TableId): ReadonlyMap<unknown, readonly FoundCell[]> => {
    const rows = known.get(table) ?? rowsByKey(located.get(table), tableOf(table).key)
    known.set(table, rows)
    return rows
  }
  return (table, key, but) => {
    const columns = located.get(table)?.columns
    const cells = rowsOf(table).get(key)
    const named = namingColumn(table)
    const naming = tableOf(table).columns.filter(({ id, kind, format }) =>
      named === null ? kind === 'source' && format === 'text' : id === named,
    )
    const texts = naming.slice(0, NAMING).flatMap(({ id }) => {
      const value = cells?.[columns?.get(id) ?? -1]?.value
      return id !== but && typeof value === 'string' && value !== '' ? [value] : []
    })
    return texts.length === 0 ? key : texts.join(' · ')
  }
}

/** The first row of each key, as the merge takes it. */
function rowsByKey(at: Located | undefined, key: string): ReadonlyMap<unknown, readonly FoundCell[]> {
  const column = at?.columns.get(key)
  if (at === undefined || column === undefined) return new Map()
  return new Map([...at.found.rows].reverse().map((row) => [row[column]?.value, row]))
}
