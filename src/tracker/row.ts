import type { CellValue } from './cell'
import type { TableId } from './column'
import type { Citation, StoredArticle } from './state'

/** One row that the articles (or the tracker's defaults) give a table, before it is merged with what the workbook holds. */
export interface TrackerRow {
  /** At most 200 characters, without `~`; the same as the cell of the table's key column. */
  readonly key: string
  /** Value of each filled column of kind `source` or `input`, by column id; a column that is not here is blank. */
  readonly cells: Readonly<Record<string, CellValue>>
  /** Number format codes that differ from the column's own, by column id; computed columns may have one too. */
  readonly formats: Readonly<Record<string, string>>
  readonly citations: Readonly<Record<string, Citation>>
  /** Ids of the articles that state the row, the one whose values are shown first; empty for defaults. */
  readonly articles: readonly string[]
}

/** All that the articles give a tracker: each table's rows in the order they are first written. */
export interface TrackerContent {
  readonly articles: readonly StoredArticle[]
  readonly tables: ReadonlyMap<TableId, readonly TrackerRow[]>
}
