import type { Bilingual, CellFormat, Column } from './column'

/** A word or header in both languages. */
export const both = (en: string, ko: string): Bilingual => ({ en, ko })

type More = Partial<Pick<Column, 'note' | 'choices' | 'looks'>>

/** A column whose cells come from articles. */
export const source = (
  id: string,
  header: Bilingual,
  format: CellFormat,
  width: number,
  more: More = {},
): Column => ({ id, kind: 'source', header, format, width, ...more })

/** A column whose cells are the user's. */
export const input = (
  id: string,
  header: Bilingual,
  format: CellFormat,
  width: number,
  more: More = {},
): Column => ({ id, kind: 'input', header, format, width, ...more })

/** A column of formulas over its own sheet. */
export const computed = (
  id: string,
  header: Bilingual,
  format: CellFormat,
  width: number,
  formula: string,
  more: More = {},
): Column => ({ id, kind: 'computed', header, format, width, formula, ...more })

/** A column of formulas that read another sheet. */
export const lookup = (
  id: string,
  header: Bilingual,
  format: CellFormat,
  width: number,
  formula: string,
  more: More = {},
): Column => ({ id, kind: 'lookup', header, format, width, formula, ...more })
