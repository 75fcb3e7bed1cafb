import type { CellValue } from '../../src/tracker/cell'
import type { TableId } from '../../src/tracker/column'
import type { TableLayout } from '../../src/tracker/layout'
import type { Plan } from '../../src/tracker/plan'
import type { Snapshot } from '../../src/tracker/snapshot'

/** A workbook with nothing of a tracker in it. */
export const emptyWorkbook: Snapshot = {
  readOnly: false,
  sheets: [],
  tables: [],
  names: [],
  charts: [],
  state: null,
}

/** The tables that a plan adds, by name. */
export const tablesOf = (plan: Plan): ReadonlyMap<string, TableLayout> =>
  new Map(plan.steps.flatMap((step) => (step.do === 'add-table' ? [[step.table.name, step.table]] : [])))

/** One row of a table of a plan, by column id; the first for which a cell holds a value. */
export function rowWhere(
  plan: Plan,
  table: TableId,
  column: string,
  value: CellValue,
): Readonly<Record<string, CellValue>> {
  const layout = tablesOf(plan).get(table)
  const found = layout?.rows
    .map((cells) =>
      Object.fromEntries(layout.columns.map(({ id }, index) => [id, cells[index]?.value ?? null])),
    )
    .find((row) => row[column] === value)
  if (found === undefined) throw new Error(`no row of ${table} with ${column} ${String(value)}`)
  return found
}
