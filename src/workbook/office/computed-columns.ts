import type { TrackerState } from '../../tracker/state'
import { writtenTable } from './written-table'

/**
 * Formulas of a tracker's computed columns are nine tenths of what its tables weigh, and nearly always the same down a
 * column. Of a long table it is asked where formulas stand and how those at a few places read; only where these differ
 * are all of them read. What is in the cells is read in any case.
 */
export interface ComputedColumn {
  /** Index in the table. */
  readonly at: number
  /** The cells that hold formulas; the null object where none does. */
  readonly cells: Excel.RangeAreas
  /** Single cells by their row. */
  readonly samples: ReadonlyMap<number, Excel.Range>
  readonly last: Excel.Range
}

/** From so many rows on. */
const LONG = 100

/**
 * Indices of the columns of a long table that no row was written a value in, by the host's ids and headers: those are
 * computed, or empty, and it does no harm to ask of an empty one where its formulas stand.
 */
export function computedIn(table: Excel.Table, state: TrackerState): readonly number[] {
  const written = writtenTable(table, state)
  if (written === undefined || written.rows.length < LONG) return []
  const filled = new Set(written.rows.flatMap(([, { cells }]) => Object.keys(cells)))
  const known = written.headers.filter(([column]) => !filled.has(column))
  return table.columns.items.flatMap((column, at) =>
    known.some(([, header, host]) => header === column.name && host === String(column.id)) ? [at] : [],
  )
}

/** Asks where the formulas of columns stand, and for some of them. `rows` is how many there may be. */
export const askForFormulas = (
  body: Excel.Range,
  columns: readonly number[],
  rows: number,
): readonly ComputedColumn[] =>
  columns.map((at) => {
    const column = body.getColumn(at)
    const cells = column.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas)
    cells.load('address,cellCount')
    const samples = new Map(
      [0, 1, Math.floor(rows / 3), Math.floor(rows / 2)].map((row) => [row, column.getCell(row, 0)]),
    )
    const last = column.getLastRow()
    for (const cell of [...samples.values(), last]) cell.load('formulas')
    return { at, cells, samples, last }
  })

/** The rows of a column that hold formulas and the formula of all of them; null where it is not one or not certain. */
export function formulaOf(
  { cells, samples, last }: ComputedColumn,
  firstRow: number,
  rows: number,
): { readonly rows: ReadonlySet<number>; readonly formula: string } | null {
  if (cells.isNullObject) return { rows: new Set(), formula: '' }
  const found = rowsOf(cells.address).map((row) => row - firstRow)
  const set = new Set(found)
  if (set.size !== cells.cellCount || found.some((row) => row < 0 || row >= rows)) return null
  const texts = [...samples, [rows - 1, last] as const].flatMap(([row, cell]) =>
    row < rows && set.has(row) ? [String(cell.formulas[0]?.[0])] : [],
  )
  const [formula] = texts
  return formula !== undefined && texts.length > 2 && texts.every((text) => text === formula)
    ? { rows: set, formula: formula.slice(1) }
    : null
}

/** Rows, counted from 0, of an address in one column: `'AI Investments'!C5:C9,'AI Investments'!C11`. */
function rowsOf(address: string): readonly number[] {
  return [...address.matchAll(/!\$?[A-Z]{1,3}\$?(\d+)(?::\$?[A-Z]{1,3}\$?(\d+))?(?=,|$)/g)].flatMap(
    ([, from = '', to = from]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) - 1 + index),
  )
}
