import type { Cell } from './cell'
import type { ColumnKind } from './column'

/** A sheet to create. */
export interface SheetLayout {
  readonly name: string
  readonly visibility: 'visible' | 'very-hidden'
  /** Widths of the leading columns in characters. */
  readonly widths: readonly number[]
  readonly frozenRows: number
  readonly frozenColumns: number
  /** Leading columns that go on paper, a page wide; null for all. */
  readonly printedColumns: number | null
  /** RGB hex without `#`, or null. */
  readonly tabColor: string | null
}

/** Restricts what may be typed into a column or cell. */
export type Validation =
  | { readonly type: 'list'; readonly values: readonly string[] }
  | { readonly type: 'list-of'; readonly source: string }

/** Colours cells by a formula that is true; the formula is relative to the first cell of the area. */
export interface ConditionalFormat {
  readonly formula: string
  readonly look: 'muted' | 'warning' | 'error' | 'good'
}

/** One column of a table to create. */
export interface ColumnLayout {
  readonly id: string
  readonly header: string
  readonly note: string | null
  readonly kind: ColumnKind
  /** Number format code in English notation; `@` for text. */
  readonly numberFormat: string
  /** Width in characters, for a column that is added later; a new sheet carries its widths itself. */
  readonly width: number
  readonly wrap: boolean
  /** Texts at the left begin one indent in, so that they stand apart from a number before them. */
  readonly align: 'left' | 'right' | 'center'
  /** Formula of a calculated column in file form, without `=`; null for a column of values. */
  readonly formula: string | null
  readonly validation: Validation | null
  readonly conditional: readonly ConditionalFormat[]
}

/**
 * A native table to create with its rows. A table with no rows gets one empty row, as Excel demands. Formulas may name
 * tables and defined names of later steps: a host that checks names writes formulas when all of them stand.
 */
export interface TableLayout {
  readonly name: string
  readonly sheet: string
  /** Place of the header row's first cell, counted from 0. */
  readonly row: number
  readonly column: number
  readonly columns: readonly ColumnLayout[]
  /** Points that the headers, broken into lines, need. */
  readonly headerHeight: number
  /** Points that each row's texts, broken into lines, are expected to need; a host that fits rows may do so instead. */
  readonly rowHeights: readonly number[]
  /** Rows × columns, in the order of `columns`. */
  readonly rows: readonly (readonly Cell[])[]
}

/** Cells outside tables: titles, labels, single inputs. */
export interface BlockLayout {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly cells: readonly (readonly BlockCell[])[]
  /** Points of each row; absent: the host's own height. */
  readonly rowHeights?: readonly number[]
}

/** How a cell of a block looks; `figure` is a large number of the Summary, at the left, `source` the look of article cells. */
export type BlockLook =
  'title' | 'heading' | 'label' | 'note' | 'source' | 'input' | 'computed' | 'lookup' | 'text' | 'figure'

/** One cell of a block; null leaves the cell as it is. */
export type BlockCell =
  | (Cell & {
      readonly look: BlockLook
      readonly validation?: Validation
      readonly link?: string
    })
  | null

/** A series of a chart: A1 references on a named sheet, over the full column of a table. */
export interface SeriesLayout {
  readonly name: string
  readonly categories: string
  readonly values: string
  readonly shape: 'bar' | 'line' | 'points'
  readonly color: string
  /** Whether each point shows its value. */
  readonly labels: boolean
  /** Cached category texts and values for readers that do not calculate. */
  readonly cache: { readonly categories: readonly string[]; readonly values: readonly (number | null)[] }
}

/** A native chart to create, found again by its name. */
export interface ChartLayout {
  readonly name: string
  readonly sheet: string
  readonly type: 'bar' | 'column' | 'line' | 'scatter'
  /** Bars of one category on top of each other instead of side by side. */
  readonly stacked: boolean
  readonly title: string
  /** For screen readers. */
  readonly description: string
  readonly categoryTitle: string
  readonly valueTitle: string
  readonly valueFormat: string
  readonly series: readonly SeriesLayout[]
  /** Top left and bottom right cell, counted from 0. */
  readonly from: { readonly row: number; readonly column: number }
  readonly to: { readonly row: number; readonly column: number }
}
