import type { CellValue, FoundCell } from '../../tracker/cell'
import type { TrackerState } from '../../tracker/state'
import { askForFormulas, computedIn, formulaOf, type ComputedColumn } from './computed-columns'
import { bytesOf, WEB, type Limits } from './limits'
import { errorOf, isTooLarge } from './run'
import { writtenTable } from './written-table'

/** The cells of a table, and the place of its header's first cell, counted from 0. */
export interface TableCells {
  readonly row: number
  readonly column: number
  readonly rows: readonly (readonly FoundCell[])[]
}

/** Bytes of a cell in an answer, its value and formula, until some were seen: those of the table of views have 190. */
const CELL = 200

/** The same where the formulas of computed columns are not read with it: short values, and quotes twice. */
const LEAN_CELL = 60

/** Rows that are asked for below those a table had: who added a few of their own costs no round trip, blank ones no room. */
const SPARE = 20

/** Less room than this is not tried for an answer: it is not the bytes that Excel minds. */
const LEAST = 100_000

/**
 * Reads the values and formulas of tables: in one round trip, and in pieces of as many rows as an answer holds where
 * Excel limits those. How long formulas and notes are is known only when they are there, so that an answer which was
 * refused as too large is asked for again in smaller pieces. `whole`: every formula, instead of what is the same down a
 * column once.
 */
export async function readTables(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  state: TrackerState | null | 'damaged',
  { answer }: Pick<Limits, 'answer'>,
  whole = false,
): Promise<readonly (readonly [Excel.Table, TableCells])[]> {
  const known = state === null || state === 'damaged' ? null : state
  let byColumn = !whole
  for (let room = answer; tables.length > 0;) {
    const readings = tables.map((table) =>
      readingOf(
        table,
        room < answer ? 0 : rowsIn(table, known),
        byColumn && known !== null ? computedIn(table, known) : [],
      ),
    )
    try {
      await readAll(context, readings, room)
      const found = readings.map((reading) => ({ reading, formulas: formulasIn(reading) }))
      const uncertain = found.filter(({ formulas }) => formulas === null)
      const again = await readTables(
        context,
        uncertain.map(({ reading }) => reading.table),
        state,
        { answer },
        true,
      )
      return [
        ...found.flatMap(({ reading, formulas }) =>
          formulas === null ? [] : [[reading.table, cellsOf(reading, formulas)] as const],
        ),
        ...again,
      ]
    } catch (error) {
      const isByColumn = readings.some(({ computed }) => computed.length > 0)
      if (isTooLarge(error) ? room < LEAST : !isByColumn || errorOf(error) === null) throw error
      if (isTooLarge(error)) room = Math.min(room, WEB.answer * 4) / 4
      else byColumn = false
    }
  }
  return []
}

/** Rows that a table had when it was last written. */
function rowsIn(table: Excel.Table, state: TrackerState | null): number {
  const written = state === null ? undefined : writtenTable(table, state)
  return written === undefined ? 0 : Math.max(written.rows.length, 1)
}

/** Rows of a table that were asked for: all their values, the formulas of runs of columns. */
interface Piece {
  readonly values: Excel.Range
  readonly formulas: readonly { readonly at: number; readonly cells: Excel.Range }[]
}

interface Reading {
  readonly table: Excel.Table
  readonly header: Excel.Range
  readonly body: Excel.Range
  readonly width: number
  /** Rows that are thought to be there. */
  readonly expected: number
  /** Columns whose formulas are asked for by the column. */
  readonly computed: readonly ComputedColumn[]
  /** Runs of the other columns: the first of each, and how many. */
  readonly runs: readonly (readonly [at: number, count: number])[]
  readonly pieces: Piece[]
  taken: number
}

function readingOf(table: Excel.Table, expected: number, computed: readonly number[]): Reading {
  const body = table.getDataBodyRange()
  const width = table.columns.items.length
  return {
    table,
    header: table.getHeaderRowRange(),
    body,
    width,
    expected,
    computed: askForFormulas(body, computed, expected),
    runs: computed.length === 0 ? WHOLE : runsOf(width, new Set(computed)),
    pieces: [],
    taken: 0,
  }
}

/** All columns in one. */
const WHOLE: Reading['runs'] = []

function runsOf(width: number, without: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (let at = 0; at < width; at++) {
    const last = runs.at(-1)
    if (without.has(at)) continue
    if (last !== undefined && last[0] + last[1] === at) last[1]++
    else runs.push([at, 1])
  }
  return runs
}

async function readAll(
  context: Excel.RequestContext,
  readings: readonly Reading[],
  room: number,
): Promise<void> {
  for (const { header, body } of readings) {
    header.load('rowIndex,columnIndex')
    body.load('rowCount')
  }
  if (!Number.isFinite(room)) {
    for (const reading of readings) loadAll(reading)
    await context.sync()
    return
  }
  ask(readings, room, ({ expected }) => expected)
  await context.sync()
  while (ask(readings, room, ({ body, taken }) => body.rowCount - taken)) await context.sync()
}

/** Asks for as many more rows of each table as one answer holds, and for one at least; whether there were any to ask for. */
function ask(readings: readonly Reading[], room: number, wanted: (reading: Reading) => number): boolean {
  let free = room
  for (const reading of readings) {
    const bytes = bytesOfRow(reading)
    const rows = Math.min(wanted(reading), Math.max(Math.floor(free / bytes), free === room ? 1 : 0))
    if (rows > 0) {
      const asked = reading.taken === 0 && rows === reading.expected ? rows + SPARE : rows
      load(reading, asked)
      reading.taken += asked
      free -= rows * bytes
    }
  }
  return free < room
}

function load({ body, width, runs, pieces, taken }: Reading, rows: number): void {
  const part = (at: number, count: number): Excel.Range =>
    body.getCell(taken, at).getResizedRange(rows - 1, count - 1)
  pieces.push(loaded(part(0, width), runs, part))
}

function loadAll({ body, runs, pieces }: Reading): void {
  pieces.push(loaded(body, runs, (at, count) => body.getColumn(at).getResizedRange(0, count - 1)))
}

function loaded(
  values: Excel.Range,
  runs: Reading['runs'],
  part: (at: number, count: number) => Excel.Range,
): Piece {
  if (runs === WHOLE) {
    values.load('values,formulas')
    return { values, formulas: [{ at: 0, cells: values }] }
  }
  values.load('values')
  const formulas = runs.map(([at, count]) => ({ at, cells: part(at, count) }))
  for (const { cells } of formulas) cells.load('formulas')
  return { values, formulas }
}

/** Bytes of a row, by those of the last piece where one is there. */
function bytesOfRow({ pieces, width, computed }: Reading): number {
  const last = pieces.at(-1)
  if (last === undefined) return width * (computed.length === 0 ? CELL : LEAN_CELL)
  const { values } = last.values
  const bytes = bytesOf(values) + last.formulas.reduce((sum, { cells }) => sum + bytesOf(cells.formulas), 0)
  return Math.max(bytes / values.length, width) * 1.05
}

/** A computed column with what its cells hold. */
type KnownColumn = readonly [at: number, found: NonNullable<ReturnType<typeof formulaOf>>]

/** What the cells of every computed column hold; null where it is not certain of one. */
function formulasIn({ computed, header, body }: Reading): readonly KnownColumn[] | null {
  const known: KnownColumn[] = []
  for (const column of computed) {
    const found = formulaOf(column, header.rowIndex + 1, body.rowCount)
    if (found === null) return null
    known.push([column.at, found])
  }
  return known
}

/** The rows of a table's pieces; one that was thought to have more rows than it has was read beyond its end. */
function cellsOf({ header, body, pieces }: Reading, formulas: readonly KnownColumn[]): TableCells {
  const rows = pieces.flatMap(cellsIn).slice(0, body.rowCount)
  for (const [at, found] of formulas) {
    for (const row of found.rows) {
      const cells = rows[row]
      if (cells !== undefined) cells[at] = { value: cells[at]?.value ?? null, formula: found.formula }
    }
  }
  return { row: header.rowIndex, column: header.columnIndex, rows }
}

function cellsIn({ values, formulas }: Piece): FoundCell[][] {
  const rows = values.values.map((row) =>
    row.map((value: unknown): FoundCell => ({ value: cellValue(value), formula: null })),
  )
  for (const { at, cells } of formulas) {
    cells.formulas.forEach((row, index) =>
      row.forEach((formula: unknown, right) => {
        const value: unknown = values.values[index]?.[at + right]
        const found = rows[index]
        // A text that begins with an equals sign reads the same as its value; a formula does not.
        if (
          typeof formula === 'string' &&
          formula.startsWith('=') &&
          formula !== value &&
          found !== undefined
        )
          found[at + right] = { value: cellValue(value), formula: formula.slice(1) }
      }),
    )
  }
  return rows
}

const cellValue = (value: unknown): CellValue =>
  typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value === '' || value == null
      ? null
      : String(value)
