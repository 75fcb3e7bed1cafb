import type { Cell } from '../cell'
import type { DrawnTable } from '../chart-layout'
import type { CellWrite } from '../plan'
import type { FoundTable } from '../snapshot'
import type { Located } from './locate'

/** Cells that a plan writes into a table and rows that it adds. */
export interface TableChanges {
  readonly writes: readonly CellWrite[]
  readonly rows: readonly (readonly (Cell | null)[])[]
}

const NONE: TableChanges = { writes: [], rows: [] }

/**
 * A table as it stands in the workbook, its columns under their own ids wherever the user moved them, with the changes
 * of a plan made to it.
 */
export function tableNow({ found, columns }: Located, changes = NONE): DrawnTable {
  const ids = new Map([...columns].map(([column, index]) => [index, column]))
  return {
    name: found.name,
    sheet: found.sheet,
    row: found.row,
    column: found.column,
    rows: rowsAfter(found, changes),
    columns: found.headers.map((_header, index) => ({ id: ids.get(index) ?? `own ${index}` })),
  }
}

function rowsAfter({ rows, blank }: FoundTable, { writes, rows: added }: TableChanges): Cell[][] {
  const cells = rows.map((row) => row.map(({ value }): Cell => ({ value })))
  for (const { row, column, cell } of writes) cells[row]?.splice(column, 1, cell)
  const more = added.map((row) => row.map((cell): Cell => cell ?? { value: null }))
  return cells.toSpliced(cells.length - blank, more.length, ...more)
}
