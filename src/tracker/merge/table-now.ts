import type { Cell, FoundCell } from '../cell'
import type { DrawnTable } from '../chart-layout'
import type { CellWrite } from '../plan'
import type { DraftTable } from '../plan-book'
import type { FoundTable } from '../snapshot'
import type { Located } from './locate'

/** Cells that a plan writes into a table and rows that it adds. */
export interface TableChanges {
  readonly writes: readonly CellWrite[]
  readonly rows: readonly (readonly (Cell | null)[])[]
}

const NONE: TableChanges = { writes: [], rows: [] }

/** A table both to draw and to calculate. */
export interface TableNow extends DrawnTable, DraftTable {
  readonly columns: readonly { readonly id: string; readonly header: string }[]
}

/**
 * A table as it stands in the workbook, its columns under their own ids wherever the user moved them, with the changes
 * of a plan made to it: all columns, those of the user's own too, or the wanted ones.
 */
export function tableNow(
  { found, columns }: Located,
  changes = NONE,
  wanted?: ReadonlySet<string>,
): TableNow {
  const ids = new Map([...columns].map(([column, index]) => [index, column]))
  const taken = found.headers.flatMap((header, at) => {
    const id = ids.get(at) ?? `own ${at}`
    return wanted === undefined || wanted.has(id) ? [{ id, header, at }] : []
  })
  return {
    name: found.name,
    sheet: found.sheet,
    row: found.row,
    column: found.column,
    rows: rowsAfter(
      found,
      changes,
      taken.map(({ at }) => at),
    ),
    columns: taken.map(({ id, header }) => ({ id, header })),
  }
}

const BLANK: Cell = { value: null }

const NOTHING: FoundCell = { value: null, formula: null }

const cellOf = ({ value, formula }: FoundCell): Cell => (formula === null ? { value } : { value, formula })

/** Rows × the columns at some places of a table. */
function rowsAfter(
  { rows, blank }: FoundTable,
  { writes, rows: added }: TableChanges,
  taken: readonly number[],
): Cell[][] {
  const cells = rows.map((row) => taken.map((at) => cellOf(row[at] ?? NOTHING)))
  const places = new Map(taken.map((at, place) => [at, place]))
  for (const { row, column, cell } of writes) {
    const place = places.get(column)
    if (place !== undefined) cells[row]?.splice(place, 1, cell)
  }
  const more = added.map((row) => taken.map((at) => row[at] ?? BLANK))
  const used = cells.length - blank
  return [...cells.slice(0, used), ...more, ...cells.slice(used + more.length)]
}
