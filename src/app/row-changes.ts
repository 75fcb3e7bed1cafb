import { tableOf } from '../tracker/catalogue'
import type { Cell, CellValue } from '../tracker/cell'
import type { TableId } from '../tracker/column'
import type { Located } from '../tracker/merge/locate'
import { sameValue } from '../tracker/merge/same-value'
import { whereabouts } from '../tracker/merge/workbook-names'
import type { CellWrite, Plan } from '../tracker/plan'
import type { Snapshot } from '../tracker/snapshot'
import { citationColumns } from '../tracker/tables/citation-columns'
import type { Language } from '../text/article'
import { cellText } from './cell-text'
import { TOLD_TABLES, type Change } from './changes'
import { rowNames } from './row-names'

/** A row that stands in the workbook and of which a plan writes cells. */
export interface RowChange {
  readonly table: TableId
  readonly key: string
  /** What the row is about, as the workbook says it: its first words. */
  readonly row: string
  /** Each with the column's header now and both values as text; an empty text is an empty cell. */
  readonly cells: readonly CellChange[]
}

/** One cell of it. */
export interface CellChange {
  readonly header: string
  readonly from: string
  readonly to: string
  /** Whether it tells where the row comes from (the words, the article, how many) rather than what is so. */
  readonly isCitation: boolean
}

/**
 * The rows a plan updates with the old and new value of each cell, in the order of the tables and their rows now. Not
 * the rows that are gone from the articles, of which only the mark changes.
 */
export function rowChanges(
  plan: Plan,
  snapshot: Snapshot,
  changes: readonly Change[],
  language: Language,
): readonly RowChange[] {
  const { state } = snapshot
  if (state === null || state === 'damaged') return []
  const { located } = whereabouts(snapshot, state)
  const nameOf = rowNames(located)
  const titles = new Map(
    [state, ...plan.steps.flatMap((step) => (step.do === 'write-state' ? [step.state] : []))]
      .flatMap(({ articles }) => articles)
      .map(({ id, title }) => [id, title]),
  )
  // A corrected article keeps its title: its id, which the cell holds, tells the two apart.
  const articleText = (value: CellValue, other: CellValue): CellValue => {
    const title = titles.get(String(value))
    if (title === undefined || title === null) return value
    return title === titles.get(String(other)) ? `${title} (${String(value)})` : title
  }
  const gone = new Set(
    changes.flatMap(({ kind, table, key }) => (kind === 'gone' ? [`${table} ${key}`] : [])),
  )
  return TOLD_TABLES.flatMap((table) => {
    const at = located.get(table)
    const key = at?.columns.get(tableOf(table).key)
    if (at === undefined || key === undefined) return []
    return [...writesByRow(plan, at.found.name)].flatMap(([index, writes]): readonly RowChange[] => {
      const name = String(at.found.rows[index]?.[key]?.value ?? '')
      const cells = [...writes].flatMap(([column, { from, to }]) => {
        if ('formula' in to || sameValue(from, to.value)) return []
        const { id, format } = columnAt(table, at, column)
        const text = (value: CellValue, other: CellValue, code: string | undefined): string =>
          cellText(id === 'article' ? articleText(value, other) : value, format, code, language)
        // A date may have been less fine, or finer; all other formats stay with the row.
        const before = at.found.rows[index]?.[column]?.format ?? (format === 'date' ? undefined : to.format)
        const header = at.found.headers[column] ?? ''
        const isCitation = citationColumns.some((each) => each.id === id)
        return [
          { header, from: text(from, to.value, before), to: text(to.value, from, to.format), isCitation },
        ]
      })
      return cells.length === 0 || gone.has(`${table} ${name}`)
        ? []
        : [{ table, key: name, row: nameOf(table, name), cells }]
    })
  })
}

const columnAt = (table: TableId, { columns }: Located, index: number) => {
  const id = [...columns].find(([, at]) => at === index)?.[0]
  const format = tableOf(table).columns.find((column) => column.id === id)?.format ?? 'text'
  return { id, format }
}

type RowWrites = Map<number, { readonly from: CellValue; readonly to: Cell }>

/** The writes to a table by row and column, in their order now; of two to one cell what it held first and gets last. */
function writesByRow(plan: Plan, table: string): ReadonlyMap<number, RowWrites> {
  const writes = plan.steps
    .flatMap((step) => (step.do === 'write-cells' && step.table === table ? step.cells : []))
    .sort(inOrder)
  const rows = new Map<number, RowWrites>()
  for (const { row, column, expected, cell } of writes) {
    const cells: RowWrites = rows.get(row) ?? new Map()
    const earlier = cells.get(column)
    cells.set(column, { from: earlier === undefined ? expected : earlier.from, to: cell })
    rows.set(row, cells)
  }
  return rows
}

const inOrder = (a: CellWrite, b: CellWrite): number => a.row - b.row || a.column - b.column
