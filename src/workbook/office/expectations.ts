import type { CellValue } from '../../tracker/cell'
import type { CellWrite, Plan } from '../../tracker/plan'
import type { FoundTable, Snapshot } from '../../tracker/snapshot'
import { bytesOf, type Limits } from './limits'
import { plain } from './plain-text'

/** What a table held when the writing request reached Excel, just before the first cell was written. */
export interface Expectation {
  readonly table: FoundTable
  readonly writes: readonly CellWrite[]
  /** The columns that are written in, by their place. */
  readonly before: ReadonlyMap<number, Excel.Range>
}

/**
 * Asks, in the writing request itself and ahead of all writing, for the cells that will be overwritten: somebody else
 * in the workbook may have changed one since it was read. Where more cells are asked for than an answer holds, they are
 * read just before.
 */
export async function expectations(
  context: Excel.RequestContext,
  plan: Plan,
  { tables }: Snapshot,
  { answer }: Limits,
): Promise<readonly Expectation[]> {
  const expected: Expectation[] = []
  let bytes = 0
  for (const step of plan.steps) {
    const table = step.do === 'write-cells' ? tables.find(({ name }) => name === step.table) : undefined
    if (step.do !== 'write-cells' || table === undefined) continue
    const body = context.workbook.tables.getItem(table.name).getDataBodyRange()
    const before = new Map<number, Excel.Range>()
    for (const column of new Set(step.cells.map((write) => write.column))) {
      const size = Number.isFinite(answer) ? 3 * bytesOf(table.rows.map((row) => row[column])) : 0
      if (bytes > 0 && bytes + size > answer / 2) {
        await context.sync()
        bytes = 0
      }
      const cells = body.getColumn(column)
      cells.load('values,formulas,numberFormat')
      before.set(column, cells)
      bytes += size
    }
    expected.push({ table, writes: step.cells, before })
  }
  return expected
}

/** The snapshot with the number formats that cells had before they were written, as far as Excel has told them. */
export function withFormats(snapshot: Snapshot, expected: readonly Expectation[]): Snapshot {
  const tables = snapshot.tables.map((table) => {
    const before = expected.find((each) => each.table.name === table.name)?.before
    if (before === undefined) return table
    const formats = new Map([...before].map(([column, cells]) => [column, cells.toJSON().numberFormat]))
    const rows = table.rows.map((cells, row) =>
      cells.map((cell, column) => {
        const format: unknown = formats.get(column)?.[row]?.[0]
        return typeof format === 'string' ? { ...cell, format } : cell
      }),
    )
    return { ...table, rows }
  })
  return { ...snapshot, tables }
}

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
      const cell = context.workbook.tables.getItem(table.name).getDataBodyRange().getCell(row, column)
      cell.numberFormat = [[before.get(column)?.numberFormat[row]?.[0] ?? 'General']]
      cell.formulas = [[held === before.get(column)?.values[row]?.[0] ? plain(held as CellValue) : held]]
    }
  }
  if (changed !== null) await context.sync()
  return changed
}

const same = (held: unknown, value: CellValue): boolean =>
  (held === '' || held === undefined ? null : held) === (value === '' ? null : value)
