import type { FoundCell } from '../../../tracker/cell'
import type { FoundTable } from '../../../tracker/snapshot'
import { cellValue, type FormulaReader } from './cell-content'
import type { DateShift } from './date-cells'
import { translated } from './formula-references'
import type { SheetRow } from './sheet-rows'
import type { TableShape } from './table-shape'

const BLANK: FoundCell = { value: null, formula: null }

/** Gathers the cells of one table while its sheet is read. */
export class TableGatherer {
  readonly #shape: TableShape
  readonly #rows = new Map<number, FoundCell[]>()

  constructor(shape: TableShape) {
    this.#shape = shape
  }

  /** Takes what belongs to the table from a row whose formulas are read already. */
  take({ row, cells }: SheetRow, found: readonly FoundCell[]): void {
    const { first, last, area, columns } = this.#shape
    if (row < first || row > last) return
    const line = columns.map(() => BLANK)
    cells.forEach(({ column }, index) => {
      if (column >= area.left && column <= area.right) line[column - area.left] = found[index] ?? BLANK
    })
    this.#rows.set(row, line)
  }

  /** The table as found. One whose only row is blank has no rows, since a table without rows can't be stored. */
  table(): FoundTable {
    const { part, name, sheet, area, headerRows, totalsRows, first, last, columns } = this.#shape
    const rows: FoundCell[][] = []
    for (let row = first; row <= last; row++) rows.push(this.#rows.get(row) ?? columns.map(() => BLANK))
    const [only] = rows
    const calculated = calculatedColumns(columns)
    const isEmpty =
      rows.length === 1 &&
      only?.every((cell, index) => isBlankCell(cell, calculated[index] === true)) === true
    return {
      id: part.id,
      name,
      sheet: sheet.name,
      row: headerRows === 0 ? area.top - 1 : area.top,
      column: area.left,
      headers: columns.map(({ header }) => header),
      columnIds: columns.map(({ id }) => id),
      rows: isEmpty ? [] : rows,
      blank: 0,
      totals: totalsRows > 0,
      formulas: columns.map(({ formula }, index) => formula ?? uniformFormula(rows, index)),
    }
  }
}

/**
 * A cell in which nobody has put anything: formulas of a calculated column stand in a blank row too, one in another
 * column was typed.
 */
export const isBlankCell = ({ value, formula }: FoundCell, isCalculated: boolean): boolean =>
  formula !== null ? isCalculated : value === null || value === ''

/** Which columns of a table are calculated; any may be where LibreOffice has dropped the formulas of all. */
export function calculatedColumns(
  columns: readonly { readonly formula: string | null }[],
): readonly boolean[] {
  const isKept = columns.some(({ formula }) => formula !== null)
  return columns.map(({ formula }) => formula !== null || !isKept)
}

/**
 * The formula that every cell of a column holds: LibreOffice keeps the cells and drops the formula of the column. Null
 * where one differs, or where it would read differently in another row.
 */
function uniformFormula(rows: readonly (readonly FoundCell[])[], column: number): string | null {
  const formula = rows[0]?.[column]?.formula ?? null
  if (formula === null || translated(formula, 1, 0) !== formula) return null
  return rows.every((cells) => cells[column]?.formula === formula) ? formula : null
}

/** The content of a row's cells, in their order. */
export const foundCells = (
  { cells }: SheetRow,
  formulas: FormulaReader,
  strings: readonly string[],
  shift: DateShift,
): readonly FoundCell[] =>
  cells.map((cell) => ({
    value: cellValue(cell, strings, shift),
    formula: formulas.read(cell)?.text ?? null,
  }))
