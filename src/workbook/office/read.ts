import type { FoundCell } from '../../tracker/cell'
import type { FoundTable, Snapshot } from '../../tracker/snapshot'
import type { TrackerState } from '../../tracker/state'
import { ok, type Result } from '../../values/result'
import type { WorkbookError } from '../port'
import { blankRows, ownFormulas } from './blank-rows'
import type { Limits } from './limits'
import { askForState, takeState, type StateCells } from './read-state'
import { readTables, type TableCells } from './read-tables'
import { writtenTable } from './written-table'

/**
 * What the workbook holds now. Two round trips, and more only where Excel limits what an answer holds: names and the
 * state first, then the rows of the tables that may be the tracker's. Of a workbook without a tracker only the names are
 * read. `whole`: with every formula, for who would take a write back; of a long computed column it is else known where
 * formulas stand, and how they read when that is the same at several places.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  limits: Limits,
  whole = false,
): Promise<Result<Snapshot, WorkbookError>> {
  const { workbook } = context
  const { worksheets, tables, names } = workbook
  workbook.load('readOnly')
  worksheets.load(
    'items/name,items/visibility,items/protection/protected,items/charts/items/name,items/charts/items/series/items/name',
  )
  tables.load(
    'items/id,items/name,items/showTotals,items/worksheet/name,items/columns/items/id,items/columns/items/name',
  )
  names.load('items/name,items/formula')
  const first = askForState(worksheets.getItemOrNullObject('_tracker'), limits)
  // Where the user has a sheet of that name the tracker's has another.
  const second = askForState(worksheets.getItemOrNullObject('_tracker 2'), limits)
  await context.sync()

  const state =
    (await stateOf(context, [first, second], limits)) ??
    (await stateElsewhere(context, worksheets.items, limits))
  const ours = tables.items.filter((table) => maybeOurs(table, state))
  const rows = new Map(await readTables(context, ours, state, limits, whole))

  return ok({
    readOnly: workbook.readOnly,
    sheets: worksheets.items.map((sheet) => ({
      name: sheet.name,
      // An empty sheet of the state's name is one whose making stopped before it was hidden.
      visibility:
        sheet.name === '_tracker' && first.cells.isNullObject
          ? 'very-hidden'
          : (VISIBILITY.get(sheet.visibility) ?? 'visible'),
      protected: sheet.protection.protected,
    })),
    tables: tables.items.map((table) => foundTable(table, rows.get(table), state)),
    names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, '') })),
    charts: worksheets.items.flatMap((sheet) =>
      sheet.charts.items.map(({ name, series }) => ({
        sheet: sheet.name,
        name,
        series: series.items.map((each) => each.name),
      })),
    ),
    state,
  })
}

const VISIBILITY = new Map<string, Snapshot['sheets'][number]['visibility']>([
  ['Visible', 'visible'],
  ['Hidden', 'hidden'],
  ['VeryHidden', 'very-hidden'],
])

/** The merge decides which tables are the tracker's; this only spares reading the others. */
const maybeOurs = (table: Excel.Table, state: TrackerState | null | 'damaged'): boolean =>
  state !== null &&
  state !== 'damaged' &&
  (state.names.tables.some(([, name]) => name === table.name) || writtenTable(table, state) !== undefined)

/** The state of the first sheet that holds one; `damaged` where one of them holds what was one. */
async function stateOf(
  context: Excel.RequestContext,
  asked: readonly StateCells[],
  limits: Limits,
): Promise<TrackerState | null | 'damaged'> {
  let found: null | 'damaged' = null
  for (const cells of asked) {
    const state = await takeState(context, cells, limits)
    if (state !== null && state !== 'damaged') return state
    found ??= state
  }
  return found
}

/** The state where the user has sheets of both names. Costs a round trip only then. */
async function stateElsewhere(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  limits: Limits,
): Promise<TrackerState | null | 'damaged'> {
  const others = sheets.filter(({ name }) => /^_tracker (?:[3-9]|\d{2,4})$/.test(name))
  if (others.length === 0) return null
  const asked = others.map((sheet) => askForState(sheet, limits))
  await context.sync()
  return stateOf(context, asked, limits)
}

function foundTable(table: Excel.Table, read: TableCells | undefined, state: Snapshot['state']): FoundTable {
  const columns = table.columns.items
  const cells = read?.rows ?? []
  const formulas = columns.map((_column, index) => columnFormula(cells, index))
  const blank = blankRows(cells, ownFormulas(table, formulas, state))
  // A table whose only row nobody has put anything in has no rows: Excel keeps one under every header.
  const isEmpty = cells.length === 1 && blank === 1
  return {
    id: table.id,
    name: table.name,
    sheet: table.worksheet.name,
    row: read?.row ?? 0,
    column: read?.column ?? 0,
    headers: columns.map(({ name }) => name),
    columnIds: columns.map(({ id }) => String(id)),
    rows: isEmpty ? [] : cells,
    blank: isEmpty ? 0 : blank,
    totals: table.showTotals,
    formulas,
  }
}

/** Excel tells no column's formula; the one that more than half of its cells have is it. */
function columnFormula(rows: readonly (readonly FoundCell[])[], index: number): string | null {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const formula = row[index]?.formula
    if (formula != null) counts.set(formula, (counts.get(formula) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most !== undefined && most[1] * 2 > rows.length ? most[0] : null
}
