import { isError } from '../formula/error'
import { formatValue } from '../formula/number-format'
import type { Cell, CellValue } from '../tracker/cell'
import type { ColumnKind } from '../tracker/column'
import type { ConditionalFormat, Validation } from '../tracker/layout'

/** What a cell of the page's grid looks like: a table's header, a column's kind, or the look of a cell outside tables. */
export type GridLook = 'header' | ColumnKind | 'title' | 'heading' | 'label' | 'note' | 'text' | 'figure'

/** Where a cell of a table belongs: its table and the data row and column in it. */
export interface TablePlace {
  readonly table: string
  readonly row: number
  readonly column: number
}

/** One cell of a sheet as the page shows it. */
export interface GridCell {
  readonly value: CellValue
  /** The value in its number format. */
  readonly text: string
  readonly look: GridLook
  /** Without `=`; null for a constant. */
  readonly formula: string | null
  readonly place: TablePlace | null
  readonly note: string | null
  readonly align: 'left' | 'right' | 'center'
  /** Whether its text is broken into lines; else one that is too long runs over the empty cells beside it, or is cut. */
  readonly wrap: boolean
  /** What may be typed, where that is told. */
  readonly validation: Validation | null
  /** Whether it stands in the blank row below a table, which becomes a row of it when it is typed into. */
  readonly newRow: boolean
}

/** What a conditional format makes of a cell. */
export type Tint = ConditionalFormat['look']

/** A cell as it is shown in a number format. */
export function gridCell(
  cell: Cell,
  look: GridLook,
  format: string | null,
  place: TablePlace | null,
): GridCell {
  return {
    value: cell.value,
    text: shownText(cell.value, format),
    look,
    formula: 'formula' in cell ? cell.formula : null,
    place,
    note: null,
    align: typeof cell.value === 'number' && look !== 'figure' ? 'right' : 'left',
    wrap: false,
    validation: null,
    newRow: false,
  }
}

/** A currency sign with its region, `[$₩-ko-KR]`: the sign is shown, the region changes nothing here. */
const LOCALE = /\[\$([^\]-]*)(?:-[^\]]*)?\]/g

/** A value as a spreadsheet shows it in a format; one the format can't show is shown plainly. */
export function shownText(value: CellValue, format: string | null): string {
  if (value === null || value === '') return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return value
  if (format === null || format === '@') return String(value)
  const shown = formatValue(value, format.replace(LOCALE, '"$1"'))
  return isError(shown) || shown === null ? String(value) : String(shown)
}
