import type { Cell, CellValue, FoundCell } from '../cell'
import type { Table } from '../column'
import { FORMATS } from '../formats'
import type { CellWrite } from '../plan'
import type { TrackerRow } from '../row'
import type { Choice, WrittenRow, WrittenTable } from '../state'
import type { Conflict } from './conflict'
import { inKeyOrder, writtenRow } from '../written-state'
import type { Located } from './locate'
import { baseAfter, mergeCell } from './merge-cell'
import { isBlank, sameValue } from './same-value'
import { isTypedOver } from './typed-over'

/** What one table is merged of. */
export interface TableSides {
  readonly table: Table
  readonly written: WrittenTable | undefined
  readonly located: Located
  readonly desired: readonly TrackerRow[]
  readonly choices: readonly Choice[]
  readonly take: 'mine' | 'theirs' | null
  /** Whether the articles behind a row can no longer be read (only quotes were kept), so that it is not gone. */
  readonly isUnreadable: (articles: readonly string[]) => boolean
  /** The cell to write for a value of a row: with its number format. */
  readonly cell: (row: TrackerRow, column: string) => Cell
  /** The formula of a computed column; null for any other. */
  readonly formula: (column: string) => string | null
}

/** What becomes of one table. */
export interface TableMerge {
  readonly writes: readonly CellWrite[]
  readonly added: readonly TrackerRow[]
  readonly conflicts: readonly Conflict[]
  /** Conflicts decided for the user's value, to be remembered. */
  readonly settled: readonly Choice[]
  /** Keys of rows with a written cell, with a kept change of the user's, and of rows no article yields any more. */
  readonly updated: readonly string[]
  readonly kept: readonly string[]
  readonly gone: readonly string[]
  /** The state after the merge, without names and headers. */
  readonly rows: readonly (readonly [key: string, row: WrittenRow])[]
  readonly deleted: readonly string[]
}

/** Columns of which 0 marks a row that no article states any more: how many state it, what an article gave. */
const MARKS: readonly string[] = ['articles', 'facts']

/** Merges one table: last written × in the sheet now × what the articles give now. */
export function mergeTable(sides: TableSides): TableMerge {
  const { table, written, located, desired } = sides
  const merge = new Merge(sides)
  const base = new Map(written?.rows)
  const found = foundRows(table, located)
  const wanted = new Map(desired.map((row) => [row.key, row]))
  const deleted = new Set(written?.deleted)
  for (const [key, row] of base) {
    const index = found.get(key)
    if (index === undefined) deleted.add(key)
    else if (!wanted.has(key)) merge.gone(key, index, row)
  }
  for (const row of desired) {
    const index = found.get(row.key)
    if (index !== undefined) {
      deleted.delete(row.key)
      merge.row(row, index, base.get(row.key))
    } else if (!deleted.has(row.key)) merge.add(row)
  }
  // Of a first writing that stopped nothing is known: any row may lack its formulas.
  if (written === undefined) located.found.rows.forEach((_row, index) => merge.complete(index))
  return merge.result([...deleted].sort())
}

/** The first row of each key; a copy the user made of a row is the user's own. */
function foundRows(table: Table, { found, columns }: Located): ReadonlyMap<string, number> {
  const at = columns.get(table.key)
  const rows = new Map<string, number>()
  if (at === undefined) return rows
  found.rows.forEach((cells, index) => {
    const key = cells[at]?.value
    if (typeof key === 'string' && !rows.has(key)) rows.set(key, index)
  })
  return rows
}

const NOTHING: FoundCell = { value: null, formula: null }

class Merge {
  private readonly writes: CellWrite[] = []
  private readonly added: TrackerRow[] = []
  private readonly conflicts: Conflict[] = []
  private readonly settled: Choice[] = []
  private readonly updated = new Set<string>()
  private readonly kept = new Set<string>()
  private readonly lost: string[] = []
  private readonly rows: (readonly [string, WrittenRow])[] = []
  private readonly choices: ReadonlyMap<string, Choice>
  private readonly typedOver = new Map<number, boolean>()

  constructor(private readonly sides: TableSides) {
    this.choices = new Map(
      sides.choices
        .filter(({ table }) => table === sides.table.id)
        .map((choice) => [`${choice.column} ${choice.key}`, choice]),
    )
  }

  /** A row that the sheet gets: a column that the user deleted is written in none. */
  add(row: TrackerRow): void {
    const { columns } = this.sides.located
    this.added.push(row)
    const cells = Object.entries(row.cells).filter(([column]) => columns.has(column))
    this.remember(row, Object.fromEntries(cells), undefined)
  }

  /** Notes what was last written in a row, and what the articles tell where that is something else. */
  private remember(row: TrackerRow, cells: WrittenRow['cells'], base: WrittenRow | undefined): void {
    const told = this.owned(row, base)
      .map((column) => [column, row.cells[column] ?? null] as const)
      .filter(([column, theirs]) => !sameValue(cells[column] ?? null, theirs))
    const written = writtenRow(row, cells)
    this.rows.push([row.key, told.length === 0 ? written : { ...written, told: Object.fromEntries(told) }])
  }

  /** A row that is in the sheet and in the articles. */
  row(row: TrackerRow, index: number, base: WrittenRow | undefined): void {
    const cells: Record<string, CellValue> = { ...base?.cells }
    for (const column of this.owned(row, base)) {
      const theirs = row.cells[column] ?? null
      const last = base?.cells[column] ?? null
      cells[column] = this.cell(row.key, index, column, last, theirs, () => this.sides.cell(row, column))
    }
    this.remember(row, cells, base)
    if (base === undefined && this.sides.written !== undefined) this.complete(index)
  }

  /**
   * A row that is there and not known was written by a refresh that stopped: it may lack its formulas. Of a first writing
   * that stopped any column may lack them, so that values in one do not tell that the user typed over it.
   */
  complete(row: number): void {
    const { table, located, formula, written } = this.sides
    for (const { id, format } of table.columns) {
      const at = located.columns.get(id)
      const mine = located.found.rows[row]?.[at ?? -1]
      const missing = formula(id)
      if (at === undefined || missing === null || mine?.formula != null || !isBlank(mine?.value ?? null))
        continue
      if (written !== undefined && this.isTypedOver(at)) continue
      // A formula in a text cell would stay its own text.
      const shown = FORMATS[format] === '@' ? { format: 'General' } : {}
      this.writes.push({
        row,
        column: at,
        cell: { formula: located.found.formulas[at] ?? missing, value: null, ...shown },
        expected: mine?.value ?? null,
      })
    }
  }

  /** Asked once a column: a refresh that stopped may have left thousands of rows. */
  private isTypedOver(at: number): boolean {
    const known = this.typedOver.get(at) ?? isTypedOver(this.sides.located, at)
    this.typedOver.set(at, known)
    return known
  }

  /** A row of the sheet that no article yields any more: it stays, with a 0 for the articles. */
  gone(key: string, index: number, base: WrittenRow): void {
    if (this.sides.isUnreadable(base.articles) || base.articles.length === 0) {
      this.rows.push([key, base])
      return
    }
    const marks = Object.entries(base.cells)
      .filter(([column]) => MARKS.includes(column))
      .map(([mark, last]) => [mark, this.cell(key, index, mark, last, 0, () => ({ value: 0 }))] as const)
    this.lost.push(key)
    this.rows.push([
      key,
      { ...base, cells: { ...base.cells, ...Object.fromEntries(marks) }, presence: 'gone' },
    ])
  }

  result(deleted: readonly string[]): TableMerge {
    return {
      writes: this.writes,
      added: this.added,
      conflicts: this.conflicts,
      settled: this.settled,
      updated: [...this.updated],
      kept: [...this.kept],
      gone: this.lost,
      rows: inKeyOrder(this.rows),
      deleted,
    }
  }

  /** Columns whose cells the tracker may write: those the articles fill now or filled before. */
  private owned(row: TrackerRow, base: WrittenRow | undefined): readonly string[] {
    return this.sides.table.columns
      .filter(({ id, kind }) =>
        kind === 'source'
          ? Object.hasOwn(row.cells, id) || Object.hasOwn(base?.cells ?? {}, id)
          : kind === 'input' && Object.hasOwn(row.cells, id),
      )
      .map(({ id }) => id)
  }

  /** Merges a cell; gives what counts as last written from now on. */
  private cell(
    key: string,
    row: number,
    column: string,
    base: CellValue,
    theirs: CellValue,
    write: () => Cell,
  ): CellValue {
    const { table, located, take } = this.sides
    const at = located.columns.get(column)
    if (at === undefined) return base
    const mine = located.found.rows[row]?.[at] ?? NOTHING
    const choice = this.choices.get(`${column} ${key}`) ?? null
    const verdict = mergeCell({ base, mine, theirs, choice, take })
    if (verdict === 'write') {
      this.writes.push({ row, column: at, cell: write(), expected: mine.value })
      this.updated.add(key)
    } else if (verdict !== 'same') this.kept.add(key)
    if (verdict === 'conflict') {
      const header = located.found.headers[at] ?? column
      this.conflicts.push({ table: table.id, key, column, header, base, mine: mine.value, theirs })
    }
    if (verdict === 'settled')
      this.settled.push({ table: table.id, key, column, taken: 'mine', against: theirs })
    return baseAfter(verdict, { base, theirs })
  }
}
