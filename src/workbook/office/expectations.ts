import type { CellValue } from '../../tracker/cell'
import type { CellWrite, Plan } from '../../tracker/plan'
import type { FoundTable, Snapshot } from '../../tracker/snapshot'

/** What a table held when the writing request reached Excel, just before the first cell was written. */
export interface Expectation {
  readonly table: FoundTable
  readonly writes: readonly CellWrite[]
  /** The columns that are written in, by their place. */
  readonly before: ReadonlyMap<number, Excel.Range>
}

/**
 * Asks, in the writing request itself and ahead of all writing, for the cells that will be overwritten: somebody else
 * in the workbook may have changed one since it was read.
 */
export const expectations = (
  context: Excel.RequestContext,
  plan: Plan,
  { tables }: Snapshot,
): readonly Expectation[] =>
  plan.steps.flatMap((step) => {
    if (step.do !== 'write-cells') return []
    const table = tables.find(({ name }) => name === step.table)
    if (table === undefined) return []
    const body = context.workbook.tables.getItem(table.name).getDataBodyRange()
    const before = new Map(
      [...new Set(step.cells.map(({ column }) => column))].map((column) => [column, body.getColumn(column)]),
    )
    for (const cells of before.values()) cells.load('formulas')
    return [{ table, writes: step.cells, before }]
  })

/**
 * Puts back what somebody else wrote between our reading and our writing; the name of the table when there was such a
 * cell, else null. Costs a round trip only then.
 */
export async function changedSince(
  context: Excel.RequestContext,
  expected: readonly Expectation[],
): Promise<string | null> {
  let changed: string | null = null
  for (const { table, writes, before } of expected) {
    for (const { row, column, expected: value } of writes) {
      const held: unknown = before.get(column)?.formulas[row]?.[0]
      const read = table.rows[row]?.[column]
      const formula = read?.formula
      if (formula == null ? same(held, value) : held === `=${formula}`) continue
      changed = table.name
      context.workbook.tables.getItem(table.name).getDataBodyRange().getCell(row, column).formulas = [[held]]
    }
  }
  if (changed !== null) await context.sync()
  return changed
}

const same = (held: unknown, value: CellValue): boolean =>
  (held === '' || held === undefined ? null : held) === (value === '' ? null : value)
