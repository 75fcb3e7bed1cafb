import { packageLimits } from '../package/limits'
import type { FileDraft } from './draft'
import { textElement } from './xml'

/** The least that so many rows with these formulas need in a sheet's part, in bytes: a file repeats them in each row. */
export const formulaBytes = (rows: number, formulas: readonly (string | null)[]): number =>
  rows * formulas.reduce((sum, formula) => sum + (formula === null ? 0 : textElement('f', formula).length), 0)

/** Whether a part of at least so many bytes is more than a reader would take; it is then not begun. */
export const isTooLarge = (bytes: number): boolean => bytes > packageLimits.unpackedBytes

/** The first sheet of a draft that would be too large to be read again, or null. */
export function sheetTooLarge({ sheets, tables }: FileDraft): string | null {
  const found = sheets.find(({ name }) => {
    const own = tables.filter(({ sheet }) => sheet === name)
    const sizes = own.map(({ rows, columns }) =>
      formulaBytes(
        rows.length,
        columns.map(({ formula }) => formula),
      ),
    )
    return isTooLarge(sizes.reduce((sum, size) => sum + size, 0))
  })
  return found?.name ?? null
}

/** The first sheet of a draft with more rows than a spreadsheet has, or null. */
export const sheetTooLong = ({ tables }: FileDraft): string | null =>
  tables.find(({ row, rows }) => row + rows.length >= SHEET_ROWS)?.sheet ?? null

const SHEET_ROWS = 1_048_576
