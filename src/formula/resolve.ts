import { LAST_COLUMN, LAST_ROW } from '../values/sheet-size'
import type { Position } from './book'
import type { BookIndex, IndexedTable } from './book-index'
import { nameKey, tableAt } from './book-index'
import type { FormulaError } from './error'
import { BAD_REFERENCE, UNKNOWN_NAME, WRONG_VALUE } from './error'
import type { CellReference, NameReference, ParsedFormula, TableReference } from './expression'
import { Area } from './operand'
import { parseFormula } from './parse'

/** The cells an A1 reference means; `#REF!` for a sheet that is not there. */
export function resolveCells(
  reference: CellReference,
  index: BookIndex,
  position: Position,
): Area | FormulaError {
  const sheet = reference.sheet === null ? position.sheet : index.sheets.get(reference.sheet)
  if (sheet === undefined) return BAD_REFERENCE
  const { top, left, bottom, right } = reference
  return new Area(sheet, top ?? 0, left ?? 0, bottom ?? LAST_ROW, right ?? LAST_COLUMN)
}

/**
 * The cells a structured reference means. `#REF!` for an unknown table or column, or a section the table has not;
 * `#VALUE!` for "this row" outside the rows of the table.
 */
export function resolveTable(
  reference: TableReference,
  index: BookIndex,
  position: Position,
): Area | FormulaError {
  const found = reference.table === null ? tableAt(index, position) : index.tables.get(reference.table)
  if (found === undefined) return BAD_REFERENCE
  const across = columnsOf(reference, found)
  if (across === null) return BAD_REFERENCE
  const down = rowsOf(reference, found, position)
  return Array.isArray(down) ? new Area(found.table.sheet, down[0], across[0], down[1], across[1]) : down
}

function columnsOf(reference: TableReference, { table, columns }: IndexedTable): [number, number] | null {
  const [first, last] = reference.columns
  if (first === undefined) return [table.left, table.right]
  const left = columns.get(first)
  const right = last === undefined ? left : columns.get(last)
  if (left === undefined || right === undefined) return null
  return left <= right ? [left, right] : [right, left]
}

function rowsOf(
  { sections }: TableReference,
  { table }: IndexedTable,
  position: Position,
): [number, number] | FormulaError {
  const firstData = table.headerRow ? table.top + 1 : table.top
  const lastData = table.totalsRow ? table.bottom - 1 : table.bottom
  if (sections.includes('this row')) {
    const { row } = position
    return row >= firstData && row <= lastData ? [row, row] : WRONG_VALUE
  }
  if (sections.includes('all')) return [table.top, table.bottom]
  const headers = sections.includes('headers')
  const totals = sections.includes('totals')
  const data = sections.includes('data') || !(headers || totals)
  if ((headers && !table.headerRow) || (totals && !table.totalsRow)) return BAD_REFERENCE
  return [
    headers ? table.top : data ? firstData : table.bottom,
    totals ? table.bottom : data ? lastData : table.top,
  ]
}

/**
 * What a name stands for: the sheet's own name first, then the book's, then a table's rows; `#NAME?` when there is
 * none.
 */
export function resolveName(
  reference: NameReference,
  index: BookIndex,
  position: Position,
): ParsedFormula | FormulaError {
  const sheet = reference.sheet === null ? position.sheet : (index.sheets.get(reference.sheet) ?? null)
  const found =
    index.names.get(nameKey(reference.name, sheet)) ?? index.names.get(nameKey(reference.name, null))
  if (found !== undefined) return parseFormula(found.formula)
  return index.tables.has(reference.name) ? rowsOfTable(reference.name) : UNKNOWN_NAME
}

function rowsOfTable(table: string): ParsedFormula {
  const root: TableReference = { kind: 'table', table, columns: [], sections: [] }
  return { root, references: [root] }
}

/** The rectangle that holds two others; `#VALUE!` when they are on two sheets. */
export const joinAreas = (one: Area, other: Area): Area | FormulaError =>
  one.sheet === other.sheet
    ? new Area(
        one.sheet,
        Math.min(one.top, other.top),
        Math.min(one.left, other.left),
        Math.max(one.bottom, other.bottom),
        Math.max(one.right, other.right),
      )
    : WRONG_VALUE
