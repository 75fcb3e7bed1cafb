import type { CellValue } from '../cell'
import type { TableId } from '../column'

/** A cell that the user and the articles have both changed, to different values. The user's stays until one is chosen. */
export interface Conflict {
  readonly table: TableId
  readonly key: string
  readonly column: string
  /** The column's header in the workbook now. */
  readonly header: string
  /** What was last written; null when that was empty or nothing is known of it. */
  readonly base: CellValue
  /** What the workbook holds; a formula's value where the user wrote one. */
  readonly mine: CellValue
  /** What the articles say now. */
  readonly theirs: CellValue
}
