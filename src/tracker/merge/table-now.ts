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

/** What is taken of a table that stands in the workbook. */
interface Taken {
  /** Ids of the columns; absent: all of them, those of the user's own too. */
  readonly columns?: ReadonlySet<string>
  /** Whether formulas are taken with what they show. */
  readonly formulas?: boolean
}

/**
 * A table as it stands in the workbook, its columns under their own ids wherever the user moved them, with the changes
 * of a plan made to it.
 */
export function tableNow(
  { found, columns }: Located,
  changes = NONE,
  { columns: wanted, formulas = false }: Taken = {},
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
      formulas ? whole : shown,
    ),
    columns: taken.map(({ id, header }) => ({ id, header })),
  }
}

const shown = ({ value }: FoundCell): Cell => ({ value })

const whole = ({ value, formula }: FoundCell): Cell => (formula === null ? { value } : { value, formula })

const BLANK: Cell = { value: null }

/** Rows × the columns at some places of a table. */
function rowsAfter(
  { rows, blank }: FoundTable,
  { writes, rows: added }: TableChanges,
  taken: readonly number[],
  take: (cell: FoundCell) => Cell,
): Cell[][] {
  const cellOf = (cell: FoundCell | undefined): Cell => (cell === undefined ? BLANK : take(cell))
  const cells = rows.map((row) => taken.map((at) => cellOf(row[at])))
  const places = new Map(taken.map((at, place) => [at, place]))
  for (const { row, column, cell } of writes) {
    const place = places.get(column)
    if (place !== undefined) cells[row]?.splice(place, 1, cell)
  }
  const more = added.map((row) => taken.map((at) => row[at] ?? BLANK))
  return cells.toSpliced(cells.length - blank, more.length, ...more)
}
