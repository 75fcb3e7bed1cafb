import { tableOf } from '../catalogue'
import type { Cell, FoundCell } from '../cell'
import { isBlank, sameValue } from '../merge/same-value'
import { whereabouts } from '../merge/workbook-names'
import type { CellWrite, Step } from '../plan'
import type { FoundTable, Snapshot } from '../snapshot'
import type { TrackerState } from '../state'
import type { Restoration } from './restoration'

/** The cells and rows of tables that take steps back. */
export function takenBack(
  steps: readonly Step[],
  before: Snapshot,
  state: TrackerState,
  now: Snapshot,
): Pick<Restoration, 'cells' | 'rows' | 'left'> {
  const keys = new Map(
    [...whereabouts(before, state).located].map(([id, { found, columns }]) => [
      found.name,
      columns.get(tableOf(id).key) ?? -1,
    ]),
  )
  const parts = steps.flatMap((step) => {
    if (step.do !== 'write-cells' && step.do !== 'append-rows') return []
    const then = before.tables.find(({ name }) => name === step.table)
    const found = now.tables.find(({ id }) => id === then?.id)
    const key = keys.get(step.table) ?? -1
    if (then === undefined || found === undefined) return []
    const table = { then, found, key, at: columnsNow(then, found) }
    const part = step.do === 'write-cells' ? cellsBack(table, step.cells) : rowsBack(table, step.rows)
    return [{ table: found.name, ...part }]
  })
  return {
    cells: parts.filter(({ writes }) => writes.length > 0),
    rows: parts.filter(({ indexes }) => indexes.length > 0),
    left: parts.reduce((sum, { left }) => sum + left, 0),
  }
}

/** A table as it was and as it is: where its key stood, and where each of its columns stands now. */
interface TableThen {
  readonly then: FoundTable
  readonly found: FoundTable
  readonly key: number
  readonly at: readonly number[]
}

interface Part {
  readonly writes: readonly CellWrite[]
  readonly indexes: readonly number[]
  readonly left: number
}

const columnsNow = (then: FoundTable, found: FoundTable): readonly number[] =>
  then.columnIds.map((id) => found.columnIds.indexOf(id))

/** Where the row of a key stands now; -1 for none. */
const rowNow = ({ found, key, at }: TableThen, of: FoundCell | Cell | null | undefined): number =>
  of == null || isBlank(of.value)
    ? -1
    : found.rows.findIndex((cells) => cells[at[key] ?? -1]?.value === of.value)

function cellsBack(table: TableThen, written: readonly CellWrite[]): Part {
  const { then, found, key, at } = table
  const writes: CellWrite[] = []
  let left = 0
  for (const { row, column, cell } of written) {
    const was = then.rows[row]?.[column]
    const down = rowNow(table, then.rows[row]?.[key])
    const right = at[column] ?? -1
    const is = found.rows[down]?.[right]
    if (was !== undefined && is !== undefined && holds(is, cell))
      writes.push({ row: down, column: right, cell: asWritten(was), expected: is.value })
    else if (is === undefined || was === undefined || !unchanged(is, was)) left++
  }
  return { writes, indexes: [], left }
}

/**
 * Rows that were added are deleted, those that filled blank ones become blank again, and the room that was made for rows
 * which never came is closed.
 */
function rowsBack(table: TableThen, rows: readonly (readonly (Cell | null)[])[]): Part {
  const { then, found, key } = table
  // Under the header of a table without rows a host keeps a blank one.
  const blank = then.rows.length === 0 ? 1 : then.blank
  const firstBlank = then.rows.length - blank
  const writes: CellWrite[] = []
  const indexes: number[] = []
  let left = 0
  let missing = 0
  for (const [index, row] of rows.entries()) {
    const down = rowNow(table, row[key])
    const cells = found.rows[down]
    if (cells === undefined) missing++
    else if (!isAsAdded(table, cells, row)) left++
    else if (index < blank)
      for (const each of blanked(table, down, then.rows[firstBlank + index] ?? null)) writes.push(each)
    else indexes.push(down)
  }
  const spare = Math.min(found.blank - blank, missing)
  for (let at = 1; at <= spare; at++) indexes.push(found.rows.length - at)
  return { writes, indexes: indexes.sort((a, b) => b - a), left }
}

/** Whether a row holds what was added and, beside it, nothing but formulas. */
function isAsAdded({ at }: TableThen, cells: readonly FoundCell[], row: readonly (Cell | null)[]): boolean {
  const wanted = new Map(row.map((cell, column) => [at[column] ?? -1, cell]))
  return cells.every((is, column) => {
    const cell = wanted.get(column) ?? null
    return cell === null ? is.formula !== null || isBlank(is.value) : holds(is, cell)
  })
}

/** The cells of a row as they were; a row that was not told, the blank one of an empty table, keeps its formulas. */
function blanked(
  { then, at, found }: TableThen,
  row: number,
  was: readonly FoundCell[] | null,
): readonly CellWrite[] {
  return then.headers.flatMap((_header, index): readonly CellWrite[] => {
    const column = at[index] ?? -1
    const is = found.rows[row]?.[column]
    const cell = was === null ? { value: null, formula: is?.formula ?? null } : was[index]
    return is === undefined || cell === undefined || unchanged(is, cell)
      ? []
      : [{ row, column, cell: asWritten(cell), expected: is.value }]
  })
}

/** A formula counts as the one written whatever the host made of its words; what it gives follows other cells. */
const holds = (is: FoundCell, written: Cell): boolean =>
  'formula' in written ? is.formula !== null : is.formula === null && sameValue(is.value, written.value)

const unchanged = (is: FoundCell, was: FoundCell): boolean =>
  was.formula !== null ? is.formula === was.formula : is.formula === null && sameValue(is.value, was.value)

const asWritten = ({ value, formula, format }: FoundCell): Cell => ({
  ...(formula === null ? { value } : { formula, value }),
  ...(format !== undefined && { format }),
})
