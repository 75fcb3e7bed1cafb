import { quoteSheet } from './formula-template'

/** Letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

/** An absolute reference to one column of cells: `'GPU Fleets'!$X$6:$X$12`; rows and column count from 0, both ends in. */
export function columnRange(sheet: string, column: number, first: number, last: number): string {
  const letters = columnLetters(column)
  return `${quoteSheet(sheet)}!$${letters}$${first + 1}:$${letters}$${last + 1}`
}

/** An absolute reference to a cell: `'Assumptions'!$D$5`; row and column count from 0. */
export const cellReference = (sheet: string, row: number, column: number): string =>
  `${quoteSheet(sheet)}!$${columnLetters(column)}$${row + 1}`
