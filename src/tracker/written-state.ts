import { tableOf } from './catalogue'
import type { CellValue } from './cell'
import type { TableId } from './column'
import { keptArticle } from './kept-article'
import type { TrackerNames } from './names'
import type { TrackerContent, TrackerRow } from './row'
import { sheetOrder } from './sheets'
import type {
  DrawnChart,
  TrackerSettings,
  TrackerState,
  WrittenNames,
  WrittenRow,
  WrittenTable,
} from './state'

/** What a tracker remembers of its first writing. */
export const newState = (
  content: TrackerContent,
  settings: TrackerSettings,
  names: TrackerNames,
  drawn: readonly DrawnChart[],
): TrackerState => ({
  version: 1,
  settings,
  articles: content.articles.map((article) => keptArticle(article, settings.keep)),
  tables: [...names.tables].map(([id, name]) => [
    id,
    writtenTable(id, name, content.tables.get(id) ?? [], names),
  ]),
  choices: [],
  names: writtenNames(names),
  charts: drawn.map(([name]) => name),
  drawn,
})

/** What a tracker notes before its first writing: the names it will use, and nothing written yet. */
export const beginningState = (settings: TrackerSettings, names: TrackerNames): TrackerState => ({
  version: 1,
  settings,
  articles: [],
  tables: [],
  choices: [],
  names: writtenNames(names),
  charts: [],
  drawn: [],
})

/** Names as the state keeps them. */
export const writtenNames = ({ sheets, tables, settings }: TrackerNames): WrittenNames => ({
  sheets: sheetOrder.map((id) => [id, sheets[id]]),
  tables: [...tables],
  settings: [...settings],
})

function writtenTable(
  id: TableId,
  name: string,
  rows: readonly TrackerRow[],
  names: TrackerNames,
): WrittenTable {
  const columns = tableOf(id).columns.flatMap((column) => (column.formula === undefined ? [column.id] : []))
  return {
    name,
    headers: [...(names.headers.get(id) ?? [])].map(([column, header], index) => [
      column,
      header,
      String(index + 1),
    ]),
    rows: inKeyOrder(rows.map((row) => [row.key, writtenRow(row, writtenCells(columns, row))] as const)),
    deleted: [],
  }
}

/** Last written values of the columns that hold values; formulas are not remembered, they are in the catalogue. */
const writtenCells = (columns: readonly string[], row: TrackerRow): Readonly<Record<string, CellValue>> =>
  Object.fromEntries(columns.map((column) => [column, row.cells[column] ?? null]))

/** A row as the state keeps it: blank cells are left out, since one that is not there was written blank or never. */
export const writtenRow = (row: TrackerRow, cells: Readonly<Record<string, CellValue>>): WrittenRow => ({
  cells: Object.fromEntries(
    Object.entries(cells)
      .filter(([, value]) => value !== null && value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
  citations: row.citations,
  articles: row.articles,
  presence: 'present',
})

/** Rows as the state keeps them, in order of their keys. */
export const inKeyOrder = <R>(
  rows: readonly (readonly [key: string, row: R])[],
): readonly (readonly [key: string, row: R])[] => [...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
