import { tableOf } from './catalogue'
import type { CellValue } from './cell'
import type { TableId } from './column'
import type { TrackerNames } from './names'
import type { TrackerContent, TrackerRow } from './row'
import { sheetOrder } from './sheets'
import type { TrackerSettings, TrackerState, WrittenNames, WrittenRow, WrittenTable } from './state'

/** What a tracker remembers of its first writing. */
export const newState = (
  content: TrackerContent,
  settings: TrackerSettings,
  names: TrackerNames,
  charts: readonly string[],
): TrackerState => ({
  version: 1,
  settings,
  articles: content.articles.map((article) =>
    settings.keep === 'articles' ? article : { ...article, text: null },
  ),
  tables: [...names.tables].map(([id, name]) => [
    id,
    writtenTable(id, name, content.tables.get(id) ?? [], names),
  ]),
  choices: [],
  names: writtenNames(names),
  charts,
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
  return {
    name,
    headers: [...(names.headers.get(id) ?? [])],
    rows: rows.map((row) => [row.key, writtenRow(id, row)]),
    deleted: [],
    ownFormulas: [],
  }
}

/** Last written values of the columns that hold values; formulas are not remembered, they are in the catalogue. */
export function writtenRow(id: TableId, row: TrackerRow): WrittenRow {
  const cells: Record<string, CellValue> = {}
  for (const column of tableOf(id).columns) {
    if (column.formula === undefined) cells[column.id] = row.cells[column.id] ?? null
  }
  return { cells, citations: row.citations, articles: row.articles, presence: 'present' }
}
