import type { Cell } from '../../tracker/cell'
import { plain } from './plain-text'

/** Values of cells as Excel takes them; a formula's cell is left alone (null), its formula comes later. */
export const valuesOf = (rows: readonly (readonly (Cell | null)[])[]): unknown[][] =>
  rows.map((row) => row.map((cell) => (cell === null || 'formula' in cell ? null : plain(cell.value))))

/** Formulas of one column of cells, null where there is none; null altogether when no cell has one. */
export function formulasOf(
  rows: readonly (readonly (Cell | null)[])[],
  column: number,
): (string | null)[][] | null {
  const formulas = rows.map((row) => {
    const cell = row[column] ?? null
    return [cell !== null && 'formula' in cell ? `=${cell.formula}` : null]
  })
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
