import { blankRows } from '../../tracker/blank-rows'
import type { CellValue, FoundCell } from '../../tracker/cell'
import type { FoundTable, Snapshot } from '../../tracker/snapshot'
import type { TrackerState } from '../../tracker/state'
import { ok, type Result } from '../../values/result'
import type { WorkbookError } from '../port'
import { STATE_NAME, stateOf } from './state-sheet'

/** Excel on the web answers with up to 5 MB at once. */
const LARGEST_RESPONSE = 3_000_000

/** Bytes of a cell's formula in an answer, about. */
const FORMULA = 250

/**
 * What the workbook holds now. Two round trips, and more only where its formulas do not fit into an answer: names and the state first, then the rows of the
 * tables that may be the tracker's. Of a workbook without a tracker only the names are read.
 */
export async function readSnapshot(context: Excel.RequestContext): Promise<Result<Snapshot, WorkbookError>> {
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
  const stateCells = worksheets.getItemOrNullObject('_tracker').getUsedRangeOrNullObject(true)
  stateCells.load('values')
  await context.sync()

  const state = stateCells.isNullObject ? null : stateOf(stateCells.values)
  const other = worksheets.items.find(({ name }) => STATE_NAME.test(name) && name !== '_tracker')
  const elsewhere = state === null && other !== undefined ? other.getUsedRangeOrNullObject(true) : null
  elsewhere?.load('values')
  const isLarge = formulaBytes(state) > LARGEST_RESPONSE
  const rows = tables.items.map((table) =>
    maybeOurs(table, state, elsewhere !== null) ? rowsOf(table, isLarge) : null,
  )
  if (rows.some((each) => each !== null) || elsewhere !== null) await context.sync()
  if (isLarge) await readFormulas(context, rows)

  return ok({
    readOnly: workbook.readOnly,
    sheets: worksheets.items.map((sheet) => ({
      name: sheet.name,
      // An empty sheet of the state's name is one whose making stopped before it was hidden.
      visibility:
        sheet.name === '_tracker' && stateCells.isNullObject
          ? 'very-hidden'
          : (VISIBILITY.get(sheet.visibility) ?? 'visible'),
      protected: sheet.protection.protected,
    })),
    tables: tables.items.map((table, index) => foundTable(table, rows[index] ?? null)),
    names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, '') })),
    charts: worksheets.items.flatMap((sheet) =>
      sheet.charts.items.map(({ name, series }) => ({
        sheet: sheet.name,
        name,
        series: series.items.map((each) => each.name),
      })),
    ),
    state: elsewhere === null || elsewhere.isNullObject ? state : stateOf(elsewhere.values),
  })
}

const VISIBILITY = new Map<string, Snapshot['sheets'][number]['visibility']>([
  ['Visible', 'visible'],
  ['Hidden', 'hidden'],
  ['VeryHidden', 'very-hidden'],
])

/** By its name, or, when the user renamed it, by half of its headers: the merge decides, this only spares reading. */
function maybeOurs(table: Excel.Table, state: TrackerState | null | 'damaged', unknown: boolean): boolean {
  if (unknown) return true
  if (state === null || state === 'damaged') return false
  if (state.names.tables.some(([, name]) => name === table.name)) return true
  const headers = new Set(table.columns.items.map(({ name }) => name))
  return state.tables.some(
    ([, written]) =>
      written.name === table.name ||
      written.headers.filter(([, header]) => headers.has(header)).length * 2 >= written.headers.length,
  )
}

/** What the formulas of a tracker's tables come to, by the rows they had when last seen. */
const formulaBytes = (state: TrackerState | null | 'damaged'): number =>
  state === null || state === 'damaged'
    ? 0
    : state.tables.reduce((sum, [, { rows, headers }]) => sum + rows.length * headers.length * FORMULA, 0)

interface Rows {
  readonly header: Excel.Range
  readonly body: Excel.Range
  /** Ranges that together are the body, with their formulas. */
  readonly formulas: Excel.Range[]
}

function rowsOf(table: Excel.Table, isLarge: boolean): Rows {
  const header = table.getHeaderRowRange()
  header.load('rowIndex,columnIndex')
  const body = table.getDataBodyRange()
  body.load(isLarge ? 'values' : 'values,formulas')
  return { header, body, formulas: isLarge ? [] : [body] }
}

/** Reads the formulas of tables piece by piece, in as few answers as hold them. */
async function readFormulas(context: Excel.RequestContext, tables: readonly (Rows | null)[]): Promise<void> {
  let bytes = 0
  for (const table of tables) {
    if (table === null) continue
    const { body, formulas } = table
    const { length: count } = body.values
    const width = body.values[0]?.length ?? 1
    for (let from = 0; from < count;) {
      if (bytes + width * FORMULA > LARGEST_RESPONSE) {
        await context.sync()
        bytes = 0
      }
      const rows = Math.min(count - from, Math.floor((LARGEST_RESPONSE - bytes) / (width * FORMULA)))
      const piece = body.getCell(from, 0).getResizedRange(rows - 1, width - 1)
      piece.load('formulas')
      formulas.push(piece)
      bytes += rows * width * FORMULA
      from += rows
    }
  }
  if (bytes > 0) await context.sync()
}

function foundTable(table: Excel.Table, rows: Rows | null): FoundTable {
  const columns = table.columns.items
  const cells = rows === null ? [] : cellsOf(rows)
  return {
    id: table.id,
    name: table.name,
    sheet: table.worksheet.name,
    row: rows?.header.rowIndex ?? 0,
    column: rows?.header.columnIndex ?? 0,
    headers: columns.map(({ name }) => name),
    columnIds: columns.map(({ id }) => String(id)),
    rows: isBlankTable(cells) ? [] : cells,
    totals: table.showTotals,
    formulas: columns.map((_column, index) => columnFormula(cells, index)),
  }
}

/** A table whose only row nobody has put anything in has no rows: Excel keeps one under every header. */
const isBlankTable = (rows: readonly (readonly FoundCell[])[]): boolean =>
  rows.length === 1 && blankRows(rows) === 1

function cellsOf({ body, formulas: pieces }: Rows): readonly (readonly FoundCell[])[] {
  const formulas = pieces.flatMap((piece) => piece.formulas)
  return body.values.map((row, at) =>
    row.map((value: unknown, index): FoundCell => {
      const formula: unknown = formulas[at]?.[index]
      // A text that begins with an equals sign reads the same as its value; a formula does not.
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value
      return { value: cellValue(value), formula: isFormula ? formula.slice(1) : null }
    }),
  )
}

const cellValue = (value: unknown): CellValue =>
  typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value === '' || value == null
      ? null
      : String(value)

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
