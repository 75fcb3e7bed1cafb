import type { CellValue } from '../cell'
import type { TrackerRow } from '../row'
import type { FactTable } from './fact-fields'
import { compareText } from './told-fact'

/** Columns by which the rows of each table are first sorted; `-` before an id puts the largest first. */
const ORDER: Readonly<Record<FactTable, readonly string[]>> = {
  AnalystViews: ['company', '-date', 'institution'],
  Investments: ['owner', '-period', '-amount'],
  Fleets: ['owner', 'as_of', 'count'],
  UnitPrices: ['chip', 'as_of', 'seller'],
  Figures: ['kind', 'subject', 'name'],
}

/** Rows in the order of their table, then by key, so that the order in which articles came changes nothing. */
export const sortRows = (table: FactTable, rows: readonly TrackerRow[]): readonly TrackerRow[] =>
  [...rows].sort((a, b) => {
    for (const id of ORDER[table]) {
      const down = id.startsWith('-')
      const column = down ? id.slice(1) : id
      const order = compareCells(a.cells[column] ?? null, b.cells[column] ?? null, down)
      if (order !== 0) return order
    }
    return compareText(a.key, b.key)
  })

/** Numbers before texts, blanks last in either direction. */
function compareCells(a: CellValue, b: CellValue, down: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  const order =
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : typeof a === typeof b
        ? compareText(String(a), String(b))
        : typeof a === 'number'
          ? -1
          : 1
  return down ? -order : order
}
