import type { Language } from '../text/article'

/**
 * Who a column belongs to: `source` cells come from an article (blue), `computed` cells are formulas (black), `input`
 * cells are the user's (blue on yellow), `lookup` cells are formulas that read another sheet (green).
 */
export type ColumnKind = 'source' | 'computed' | 'input' | 'lookup'

/** A word or header in both languages of the interface. */
export type Bilingual = Readonly<Record<Language, string>>

/**
 * How a cell's value is shown; the number format codes are in `formats.ts`. `money` (a share price) and `amount` (a sum,
 * without decimals) follow the row's currency; `date` follows how fine the date was given; `change` has a
 * sign; `word` is a short centred text.
 */
export type CellFormat =
  | 'text'
  | 'word'
  | 'long-text'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'amount'
  | 'usd'
  | 'krw'
  | 'rate'
  | 'percent'
  | 'change'
  | 'ratio'
  | 'date'
  | 'score'

/** One column of one of the tracker's tables. */
export interface Column {
  /** Stable within its table, never shown: `target`, `implied_cost`. */
  readonly id: string
  readonly kind: ColumnKind
  readonly header: Bilingual
  /** What the column tells and where its rule comes from: shown as the header's note. */
  readonly note?: Bilingual
  readonly format: CellFormat
  /** Width in characters of the default font. */
  readonly width: number
  /**
   * Formula template of a computed or look-up column, without the leading `=`; the tokens are told in
   * `formula-template.ts`.
   */
  readonly formula?: string
  /** Values offered when the user edits a cell of the column: words, or the cells of another column (`Fleets.key`). */
  readonly choices?: readonly Bilingual[] | { readonly column: string }
  /** Looks that a cell takes while a condition holds, the first that holds first. */
  readonly looks?: readonly ColumnLook[]
}

/** A look that a column's cells take while a condition (a formula template, `{@status}="stale"`) holds for the row. */
export interface ColumnLook {
  readonly when: string
  readonly look: 'muted' | 'warning' | 'error' | 'good'
}

/** The tables of a tracker, by the name that stays the same in every language. */
export type TableId =
  | 'Consensus'
  | 'AnalystViews'
  | 'Investments'
  | 'Fleets'
  | 'UnitPrices'
  | 'Figures'
  | 'Findings'
  | 'Prices'
  | 'FxRates'
  | 'Chips'
  | 'RatingScale'
  | 'Sources'
  | 'ChartTargets'
  | 'ChartFleets'
  | 'ChartCosts'
  | 'ChartInvestments'
  | 'ChartRates'

/** The sheets of a tracker. */
export type SheetId =
  | 'summary'
  | 'views'
  | 'investments'
  | 'fleets'
  | 'unit-prices'
  | 'figures'
  | 'findings'
  | 'assumptions'
  | 'sources'
  | 'state'

/** One table of the catalogue: its columns in the order they are first written. */
export interface Table {
  readonly id: TableId
  readonly sheet: SheetId
  readonly columns: readonly Column[]
  /** Id of the column that holds the row's key. */
  readonly key: string
  /** Stands above the table. */
  readonly title: Bilingual
  /** What a row is and how to use it, in a sentence or two under the title. */
  readonly about: Bilingual
  /** Looks that every cell of a row takes. */
  readonly looks?: readonly ColumnLook[]
}
