import type { Cell, CellValue } from '../../../tracker/cell'
import type { ColumnLayout } from '../../../tracker/layout'
import { translated } from '../read/formula-references'
import type { CellStyles } from './cell-styles'
import type { Moves } from './moves'
import type { PutCell } from './rewrite-rows'
import type { ArrayMark, ColumnFacts, SurveyedCell, SurveyedTable } from './sheet-survey'

const TEXT = '@'
const GENERAL = 'General'
const NO_FACTS: ColumnFacts = { last: 0, text: null, number: null, formula: null, array: null, row: -1 }

/** What the cells of a sheet's new rows are made of. */
export interface NewCellSource {
  readonly sheet: string
  readonly table: SurveyedTable
  readonly styles: CellStyles
  readonly moves: Moves
  /** Number formats by header for numbers that bring none, so that no row takes over another's currency. */
  readonly formats: ReadonlyMap<string, string>
}

/**
 * A cell of a row that follows a table's last by so many rows: styled as the cells above of its kind, a calculated
 * column's formula as it reads in that row. Null stands for a cell that the plan leaves to the column.
 */
export function newCell(source: NewCellSource, index: number, cell: Cell | null, down: number): PutCell {
  const { table, styles } = source
  const facts = table.columns.get(table.shape.area.left + index) ?? NO_FACTS
  const own = table.shape.columns[index]?.formula ?? cellsFormula(table, facts)
  const takesColumn =
    cell === null || ('formula' in cell && (cell.formula === own || cell.formula === facts.formula))
  const formula = takesColumn && own !== null ? columnFormula(source, facts, own, down) : null
  if (formula !== null) {
    const given: Cell = { formula, value: cell?.value ?? null, ...formatOf(cell) }
    const style = styleFor(styles, facts.last, given)
    const array = arrayMark(table, index, facts)
    return array === null ? { cell: given, style } : { cell: given, style, array }
  }
  const made = cell ?? { value: null }
  const start = startOf(facts, made)
  const wanted = source.formats.get(table.shape.columns[index]?.header ?? '')
  const isOther = wanted !== undefined && currencyOf(styles.formatOf(start) ?? '') !== currencyOf(wanted)
  const plain = made.format === undefined && typeof made.value === 'number' && isOther
  return { cell: made, style: styleFor(styles, start, plain ? { ...made, format: wanted } : made) }
}

/** A cell of a column that is added, in the style of the one beside it. */
export function newColumnCell(
  styles: CellStyles,
  start: number,
  { formula, numberFormat }: ColumnLayout,
): PutCell {
  const cell: Cell = formula === null ? { value: null } : { formula, value: null }
  const format = formula !== null && numberFormat === TEXT ? GENERAL : numberFormat
  return { cell, style: styles.withFormat(start, format) }
}

/** How the new cell is marked: as the column says; where it says nothing, as the cell above. */
function arrayMark({ shape }: SurveyedTable, index: number, { array }: ColumnFacts): ArrayMark {
  const column = shape.columns[index]
  if (column?.array === true) return array ?? ''
  return column === undefined || column.formula !== null ? null : array
}

const formatOf = (cell: Cell | null): { readonly format?: string } =>
  cell?.format === undefined ? {} : { format: cell.format }

/**
 * The formula that a column without one of its own has in its cells, as LibreOffice leaves it. One row with a formula is
 * no column of them, unless the formula speaks of its row.
 */
const cellsFormula = ({ shape }: SurveyedTable, { formula }: ColumnFacts): string | null =>
  formula !== null && (shape.last > shape.first || formula.includes('[#This Row]')) ? formula : null

/**
 * The formula of a column in a new row. One that is the same in every row is taken from the column, whatever the user
 * wrote over it in single cells; one with references of its own row is taken from the cell above and moved down.
 */
function columnFormula(
  { table, moves, sheet }: NewCellSource,
  facts: ColumnFacts,
  own: string,
  down: number,
): string {
  const isSameInEachRow = translated(own, 1, 0) === own
  const above = !isSameInEachRow && facts.row === table.shape.last ? facts.formula : null
  return translated(moves.formula(above ?? own, sheet, 'whole'), above === null ? 0 : down, 0)
}

function startOf({ last, text, number }: ColumnFacts, cell: Cell): number {
  if ('formula' in cell) return last
  if (typeof cell.value === 'string') return text ?? last
  return typeof cell.value === 'number' ? (number ?? last) : last
}

/** A style for a cell's content, from one to start with: a constant text is marked as text, a formula never. */
function styleFor(styles: CellStyles, start: number, cell: Cell): number {
  if (!('formula' in cell) && typeof cell.value === 'string') return styles.withFormat(start, TEXT)
  if (cell.format !== undefined && cell.format !== TEXT) return styles.withFormat(start, cell.format)
  const counts = 'formula' in cell || typeof cell.value === 'number'
  return counts && styles.formatOf(start) === TEXT ? styles.withFormat(start, GENERAL) : start
}

/** A cell written over one that is there: its looks stay, its number format only as far as it shows the new value right. */
export function overwritten(
  styles: CellStyles,
  found: Pick<SurveyedCell, 'style'> | undefined,
  cell: Cell,
): PutCell {
  const style = found?.style ?? 0
  const { format } = cell
  const keeps =
    format !== undefined && typeof cell.value === 'number' && showsAlike(styles.formatOf(style), format)
  const plain: Cell = 'formula' in cell ? { formula: cell.formula, value: cell.value } : { value: cell.value }
  return { cell, style: styleFor(styles, style, keeps ? plain : cell) }
}

/** Whether a number format that may be the user's own shows the same kind of value: the same currency, and a number. */
function showsAlike(current: string | null, wanted: string): boolean {
  if (current === null || current === TEXT || current === GENERAL) return false
  return currencyOf(current) === currencyOf(wanted) && isDate(current) === isDate(wanted)
}

const currencyOf = (format: string): string => /\[\$([^\]-]*)/.exec(format)?.[1]?.trim() ?? ''
const isDate = (format: string): boolean => /[yd]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''))

/** Whether a cell still holds what a plan was made for. */
export const isExpected = (found: SurveyedCell | undefined, expected: CellValue): boolean =>
  (found?.value ?? null) === expected
