import type { Cell, CellValue } from './cell'
import type { BlockLayout, ChartLayout, ColumnLayout, SeriesLayout, SheetLayout, TableLayout } from './layout'
import type { TrackerState } from './state'

/**
 * One thing to do to a workbook. Steps are plain data, in the order they must be done; each can be done again without
 * harm when an earlier attempt stopped half-way (a sheet, table or chart that is already there is left as it is).
 */
export type Step =
  | { readonly do: 'add-sheet'; readonly sheet: SheetLayout }
  | { readonly do: 'add-table'; readonly table: TableLayout }
  | { readonly do: 'add-columns'; readonly table: string; readonly columns: readonly ColumnLayout[] }
  /** Rows of whole width in the table's column order now; null leaves a cell to the host (a user's own column). */
  | {
      readonly do: 'append-rows'
      readonly table: string
      readonly rows: readonly (readonly (Cell | null)[])[]
    }
  | { readonly do: 'write-cells'; readonly table: string; readonly cells: readonly CellWrite[] }
  | FormulaRenewal
  | { readonly do: 'write-block'; readonly block: BlockLayout }
  | { readonly do: 'define-name'; readonly name: string; readonly refersTo: string }
  | { readonly do: 'add-chart'; readonly chart: ChartLayout }
  | {
      readonly do: 'bind-chart'
      readonly sheet: string
      readonly chart: string
      readonly series: readonly SeriesLayout[]
      /** Names of those of the series that the chart never had: they are drawn, the others only led to other cells. */
      readonly added: readonly string[]
    }
  | { readonly do: 'write-state'; readonly sheet: string; readonly state: TrackerState }

/** One cell of a table to write; `expected` is what the snapshot held, so that a change since then is noticed. */
export interface CellWrite {
  /** Index of the data row and the column in the snapshot, from 0. */
  readonly row: number
  readonly column: number
  readonly cell: Cell
  readonly expected: CellValue
}

/** Another formula for cells of a computed column, whose looks stay. */
export interface FormulaRenewal {
  readonly do: 'renew-formulas'
  readonly table: string
  /** Index of the column in the snapshot, from 0. */
  readonly column: number
  /** Indices of the data rows whose cells get the formula; each holds one already. */
  readonly rows: readonly number[]
  /** In file form, without `=`. */
  readonly formula: string
  /** Whether the calculated column itself gets it, for rows to come. */
  readonly whole: boolean
}

/** What to do to a workbook, in order. Empty when nothing changes. */
export interface Plan {
  readonly steps: readonly Step[]
}
