/** Cells of one column of a sheet; column and rows count from 0, the last row is in it. */
export interface CellArea {
  readonly sheet: string
  readonly column: number
  readonly first: number
  readonly last: number
}

const REFERENCE = /^'?((?:[^']|'')*?)'?!\$([A-Z]{1,3})\$(\d{1,7})(?::\$[A-Z]{1,3}\$(\d{1,7}))?$/

/** The cells of a reference to one column or cell: `'GPU Fleets'!$B$6:$B$9`, `Assumptions!$D$7`; null for another. */
export function areaOf(reference: string): CellArea | null {
  const found = REFERENCE.exec(reference)
  if (found === null) return null
  const [, sheet = '', letters = '', first, last = first] = found
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { sheet: sheet.replaceAll("''", "'"), column, first: Number(first) - 1, last: Number(last) - 1 }
}
