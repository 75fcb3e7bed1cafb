import type { CellValue } from '../../tracker/cell'
import type { CellWrite, FormulaRenewal, Plan, Step } from '../../tracker/plan'
import type { FoundTable, Snapshot } from '../../tracker/snapshot'
import { bytesOf, type Limits } from './limits'
import { plain } from './plain-text'

/** What a table held when the writing request reached Excel, just before the first cell was written. */
export interface Expectation {
  readonly table: FoundTable
  readonly writes: readonly CellWrite[]
  /** The cells of the columns that are written in, by their place, from row `from` on. */
  readonly before: ReadonlyMap<number, Excel.Range>
  readonly from: number
  readonly what: 'cells' | 'formulas'
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
  for (const asked of plan.steps.flatMap((step) => questions(step, tables, answer))) {
    const body = context.workbook.tables.getItem(asked.table.name).getDataBodyRange()
    const before = new Map<number, Excel.Range>()
    for (const [column, size] of asked.columns) {
      if (bytes > 0 && bytes + size > answer / 2) {
        await context.sync()
        bytes = 0
      }
      const cells =
        asked.rows === null
          ? body.getColumn(column)
          : body.getCell(asked.from, column).getResizedRange(asked.rows - 1, 0)
      cells.load('values,formulas,numberFormat')
      before.set(column, cells)
      bytes += size
    }
    const { table, writes, from, what } = asked
    expected.push({ table, writes, before, from, what })
  }
  return expected
}

/** Cells to ask for: so many rows of columns (null for all), with the bytes that each is expected to have. */
interface Question extends Pick<Expectation, 'table' | 'writes' | 'from' | 'what'> {
  readonly rows: number | null
  readonly columns: readonly (readonly [column: number, bytes: number])[]
}

function questions(step: Step, tables: readonly FoundTable[], answer: number): readonly Question[] {
  if (step.do !== 'write-cells' && step.do !== 'renew-formulas') return []
  const table = tables.find(({ name }) => name === step.table)
  if (table === undefined) return []
  if (step.do === 'renew-formulas') return formulaQuestions(step, table, answer)
  const sizeOf = (column: number): number =>
    Number.isFinite(answer) ? 3 * bytesOf(table.rows.map((row) => row[column])) : 0
  const columns = [...new Set(step.cells.map((write) => write.column))]
  return [
    {
      table,
      writes: step.cells,
      from: 0,
      what: 'cells',
      rows: null,
      columns: columns.map((column) => [column, sizeOf(column)]),
    },
  ]
}

/** Formulas of a column are long: they are asked for in pieces of rows. */
function formulaQuestions(
  { column, rows }: FormulaRenewal,
  table: FoundTable,
  answer: number,
): readonly Question[] {
  const longest = rows.reduce((most, row) => Math.max(most, bytesOf(table.rows[row]?.[column])), 0) + CELL
  const size = Number.isFinite(answer) ? Math.max(1, Math.floor(answer / 3 / longest)) : table.rows.length
  const pieces = Array.from({ length: Math.ceil(table.rows.length / size) }, (_, index) => index * size)
  return pieces.map((from) => {
    const count = Math.min(size, table.rows.length - from)
    return {
      table,
      writes: rows
        .filter((row) => row >= from && row < from + count)
        .map((row) => ({ row, column, cell: { value: null }, expected: null })),
      from,
      what: 'formulas',
      rows: count,
      columns: [[column, Number.isFinite(answer) ? longest * count : 0]],
    }
  })
}

/** Bytes of a cell in an answer beside its formula: its value and number format. */
const CELL = 60

/** The snapshot with the number formats that cells had before they were written, as far as Excel has told them. */
export function withFormats(snapshot: Snapshot, expected: readonly Expectation[]): Snapshot {
  const tables = snapshot.tables.map((table) => {
    const before = expected.find(
      ({ what, table: { name } }) => what === 'cells' && name === table.name,
    )?.before
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
  for (const { table, writes, before, from } of expected) {
    for (const { row, column, expected: value } of writes) {
      const cells = before.get(column)
      const held: unknown = cells?.formulas[row - from]?.[0]
      const read = table.rows[row]?.[column]
      const formula = read?.formula
      if (formula == null ? same(held, value) : held === `=${formula}`) continue
      changed = table.name
      const cell = context.workbook.tables.getItem(table.name).getDataBodyRange().getCell(row, column)
      cell.numberFormat = [[cells?.numberFormat[row - from]?.[0] ?? 'General']]
      cell.formulas = [[held === cells?.values[row - from]?.[0] ? plain(held as CellValue) : held]]
    }
  }
  if (changed !== null) await context.sync()
  return changed
}

const same = (held: unknown, value: CellValue): boolean =>
  (held === '' || held === undefined ? null : held) === (value === '' ? null : value)
