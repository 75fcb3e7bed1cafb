import type { CellValue } from '../../office-host/model/cell'

/** A cell as any home of a workbook holds it. */
export interface CellFacts {
  readonly value: CellValue | null
  /** Without the equals sign and the prefixes that newer functions have in files only; null for a plain value. */
  readonly formula: string | null
  readonly numberFormat: string
}

/** A chart: the cells its series draw, `name|values|categories` each. */
export interface ChartFacts {
  readonly name: string
  readonly series: readonly string[]
}

/** A sheet as any home of a workbook holds it. Addresses are A1, without the sheet. */
export interface SheetFacts {
  readonly visibility: string
  /** Table names with their addresses. */
  readonly tables: ReadonlyMap<string, string>
  /** Cells that hold something. */
  readonly cells: ReadonlyMap<string, CellFacts>
  readonly charts: readonly ChartFacts[]
}

/** A workbook by the names of its sheets. */
export type WorkbookFacts = ReadonlyMap<string, SheetFacts>

/** A formula in the one form that both homes are compared in. */
export const plainFormula = (formula: string): string =>
  formula.replace(/^=/, '').replace(/_xlfn\.(?:_xlws\.)?/g, '')

/** Numbers agree to 12 digits: two engines may round the last ones apart. */
export const plainValue = (value: CellValue | null): CellValue | null =>
  value === '' ? null : typeof value === 'number' ? Number(value.toPrecision(12)) : value

/** What a series draws, without the quotation marks that only some sheets' names need. */
export const plainSource = (source: string): string => source.replaceAll("'", '')
