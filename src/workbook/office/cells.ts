import type { Cell } from '../../tracker/cell'
import { plain } from './plain-text'

/** Values of cells as Excel takes them; a formula's cell is left alone (null), its formula comes later. */
export const valuesOf = (rows: readonly (readonly (Cell | null)[])[]): unknown[][] =>
  rows.map((row) => row.map((cell) => (cell === null || 'formula' in cell ? null : plain(cell.value))))

/** A formula as Excel takes it: the prefixes that newer functions have in files are not typed. */
export const typedFormula = (formula: string): string => `=${formula.replace(/\b_xlfn\.(?:_xlws\.)?/gi, '')}`

/** Formulas of one column of cells, null where there is none; null altogether when no cell has one. */
export function formulasOf(
  rows: readonly (readonly (Cell | null)[])[],
  column: number,
): (string | null)[][] | null {
  const formulas = rows.map((row) => [formulaIn(row[column] ?? null)])
  return formulas.some(([formula]) => formula !== null) ? formulas : null
}

/** Number formats of one column of cells, `usual` where a cell has none of its own. */
export const formatsOf = (
  rows: readonly (readonly (Cell | null)[])[],
  column: number,
  usual: string,
): string[][] => rows.map((row) => [row[column]?.format ?? usual])

/** Bytes of cells in a request, about. */
export const sizeOf = (rows: readonly (readonly (Cell | null)[])[]): number =>
  rows.reduce(
    (sum, row) =>
      sum +
      row.reduce((all, cell) => all + 8 + (typeof cell?.value === 'string' ? cell.value.length * 3 : 12), 0),
    0,
  )

const formulaIn = (cell: Cell | null): string | null =>
  cell !== null && 'formula' in cell ? typedFormula(cell.formula) : null
