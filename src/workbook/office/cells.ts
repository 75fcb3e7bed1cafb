import type { Cell } from '../../tracker/cell'
import { plain } from './plain-text'
import { OVERHEAD } from './queue'

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

/** Bytes of texts in a request, about: those that are the same in every cell are sent once. */
export const sizeOfTexts = (lines: readonly (readonly (string | null)[])[]): number =>
  uniform(lines) === null ? lines.reduce((sum, [text]) => sum + (text?.length ?? 4) * 3, 0) : OVERHEAD

/**
 * Sets the formulas or number formats of one column of cells; null leaves a cell as it is. One that is the same in every
 * cell goes as a single value, which Excel gives to all of them.
 */
export function setColumn(
  cells: Excel.Range,
  property: 'formulas' | 'numberFormat',
  lines: (string | null)[][],
): void {
  const text = uniform(lines)
  if (text === null) cells[property] = lines
  else Object.assign(cells, { [property]: text })
}

function uniform(lines: readonly (readonly (string | null)[])[]): string | null {
  const text = lines[0]?.[0] ?? null
  return lines.every(([each]) => each === text) ? text : null
}

/** Rows in pieces that each fit well into a request, with the place of the first of them. */
export function piecesOf<Row extends readonly (Cell | null)[]>(
  rows: readonly Row[],
): readonly { readonly from: number; readonly rows: readonly Row[] }[] {
  const pieces: { from: number; rows: Row[] }[] = []
  let bytes = Number.POSITIVE_INFINITY
  rows.forEach((row, from) => {
    const size = sizeOf([row])
    if (bytes + size > LARGEST_PIECE) {
      pieces.push({ from, rows: [] })
      bytes = 0
    }
    pieces.at(-1)?.rows.push(row)
    bytes += size
  })
  return pieces
}

const LARGEST_PIECE = 1_000_000
