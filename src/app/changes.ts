import type { CellValue } from '../tracker/cell'
import { tables } from '../tracker/catalogue'
import type { TableId } from '../tracker/column'
import type { TableMerge } from '../tracker/merge/merge-table'
import type { TrackerContent } from '../tracker/row'
import { FACT_TABLES } from '../tracker/rows/fact-fields'
import { chartTables } from '../tracker/tables/chart-tables'
import { namingColumn } from './row-names'

/** One thing that a refresh changes, for people to look at first. */
export interface Change {
  readonly kind: 'add' | 'update' | 'gone'
  readonly table: TableId
  readonly key: string
  /** What a line calls the row: a finding by its sentence, an article by its title, any other by its key. */
  readonly name: string
  /** Values of an added row by column id; empty for the others. */
  readonly cells: Readonly<Record<string, CellValue>>
}

const drawn = new Set<TableId>(chartTables.map(({ id }) => id))

/** Tables of which changes are told, those of facts first. What feeds a chart says nothing that another table does not. */
export const TOLD_TABLES: readonly TableId[] = [
  ...FACT_TABLES,
  ...tables.map(({ id }) => id).filter((id) => !drawn.has(id) && !FACT_TABLES.some((fact) => fact === id)),
]

/** Tables of a new tracker whose rows come from the articles; the others begin with the tracker's own defaults. */
const FROM_ARTICLES: readonly TableId[] = [...FACT_TABLES, 'Findings', 'Sources']

/** The rows of a new tracker. */
export const additions = ({ tables: content }: TrackerContent): readonly Change[] =>
  FROM_ARTICLES.flatMap((table) =>
    (content.get(table) ?? []).map(({ key, cells }) => changeOf('add', table, key, cells, cells)),
  )

/**
 * The rows that a merge changes, each once: added, given another value, or marked as no longer in an article. One that
 * was marked before is not told again.
 */
export const changesOf = (merged: ReadonlyMap<TableId, TableMerge>): readonly Change[] =>
  TOLD_TABLES.flatMap((table) => {
    const merge = merged.get(table)
    if (merge === undefined) return []
    const known = new Map(merge.rows)
    const gone = new Set(merge.gone)
    return [
      ...merge.added.map(({ key, cells }) => changeOf('add', table, key, cells, cells)),
      ...merge.updated.map((key) =>
        changeOf(gone.has(key) ? 'gone' : 'update', table, key, known.get(key)?.cells ?? {}, {}),
      ),
    ]
  })

/** Whether a table holds facts, the rows that a write is counted in. */
export const isOfFacts = ({ table }: Pick<Change, 'table'>): boolean =>
  FACT_TABLES.some((fact) => fact === table)

function changeOf(
  kind: Change['kind'],
  table: TableId,
  key: string,
  known: Change['cells'],
  cells: Change['cells'],
): Change {
  const naming = namingColumn(table)
  const name = naming === null ? '' : String(known[naming] ?? '')
  return { kind, table, key, name: name === '' ? key : name, cells }
}
