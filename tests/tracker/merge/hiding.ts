import type { Cell } from '../../../src/tracker/cell'
import { sameValue } from '../../../src/tracker/merge/same-value'
import type { HiddenRows, MemoryTable } from '../../../src/workbook/memory/book'

const NOTHING: HiddenRows = { filters: [], lines: [] }

const hiddenOf = ({ hidden = NOTHING }: MemoryTable): HiddenRows => hidden

/** The table filtered by the value that one of its cells has, so that only rows with all filtered values are shown. */
export function filtered(table: MemoryTable, row: number, column: number): MemoryTable {
  const { id } = table.columns[column] ?? {}
  if (id === undefined || table.rows.length === 0) return table
  const value = table.rows[row % table.rows.length]?.[column]?.value ?? null
  const filters = [...hiddenOf(table).filters.filter(([each]) => each !== id), [id, [value]] as const]
  const isHidden = (cells: readonly Cell[]): boolean =>
    filters.some(([each, values]) => {
      const at = table.columns.findIndex((known) => known.id === each)
      return !values.some((one) => sameValue(one, cells[at]?.value ?? null))
    })
  const lines = table.rows.flatMap((cells, line) => (isHidden(cells) ? [line] : []))
  return { ...table, hidden: { filters, lines } }
}

/** The table with a row that the user hid by hand. */
export function withHidden(table: MemoryTable, row: number): MemoryTable {
  if (table.rows.length === 0) return table
  const { filters, lines } = hiddenOf(table)
  const hidden = [...new Set([...lines, row % table.rows.length])].sort((a, b) => a - b)
  return { ...table, hidden: { filters, lines: hidden } }
}

/** The table with all of its rows shown and no filter. */
export function shown(table: MemoryTable): MemoryTable {
  const { hidden: _hidden, ...rest } = table
  return rest
}

/** The table without some of its rows: those below move up, hidden ones stay hidden. */
export function withoutRows(table: MemoryTable, isAway: (row: readonly Cell[], line: number) => boolean) {
  const left = [...table.rows.keys()].filter((line) => !isAway(table.rows[line] ?? [], line))
  const rows = left.flatMap((line) => table.rows.slice(line, line + 1))
  if (table.hidden === undefined) return { ...table, rows }
  const { filters, lines } = table.hidden
  return {
    ...table,
    rows,
    hidden: { filters, lines: left.flatMap((line, at) => (lines.includes(line) ? [at] : [])) },
  }
}

/** The table with the rows that are shown in another order; as in Excel, hidden ones stay where they are. */
export function reordered(
  table: MemoryTable,
  order: (rows: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[],
): MemoryTable {
  const { lines } = hiddenOf(table)
  const isShown = (line: number): boolean => !lines.includes(line)
  const sorted = [...order(table.rows.filter((_row, line) => isShown(line)))]
  return { ...table, rows: table.rows.map((row, line) => (isShown(line) ? (sorted.shift() ?? row) : row)) }
}

/** The table without a column: a filter of it goes, what it hid stays hidden. */
export const withoutFilterOf = (table: MemoryTable, column: number): MemoryTable =>
  table.hidden === undefined
    ? table
    : {
        ...table,
        hidden: {
          ...table.hidden,
          filters: table.hidden.filters.filter(([id]) => id !== table.columns[column]?.id),
        },
      }
