import type { FoundCell } from './cell'

/**
 * How many rows at the end of a table hold nothing but formulas: the blank row of an empty table, rows that a writing
 * which stopped had made room for. New rows fill them first.
 */
export function blankRows(rows: readonly (readonly FoundCell[])[]): number {
  const last = rows.findLastIndex((row) =>
    row.some(({ value, formula }) => formula === null && value !== null && value !== ''),
  )
  return rows.length - 1 - last
}
