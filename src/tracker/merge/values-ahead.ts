import { assumptionsBlock, settingNames } from '../blocks/assumptions'
import { tableOf } from '../catalogue'
import type { Cell, CellValue } from '../cell'
import type { TableId } from '../column'
import { columnsRead } from '../formula-template'
import type { TrackerNames } from '../names'
import { calculated } from '../plan-book'
import { settings } from '../settings'
import { tableNow, type TableChanges, type TableNow } from './table-now'
import type { Whereabouts } from './workbook-names'

/** A column of a table of the catalogue. */
export type ColumnOf = readonly [table: TableId, column: string]

/**
 * What formulas of the wanted columns will give once a merge is written: their tables, with no columns but those and what
 * they need. Settings count as they come with a tracker, since where the user has set others is not read.
 */
export function valuesAhead(
  { located, names }: Whereabouts,
  changes: ReadonlyMap<TableId, TableChanges>,
  wanted: readonly ColumnOf[],
): ReadonlyMap<TableId, TableNow> {
  const needed = columnsFor(wanted, names)
  const tables = [...located].flatMap(([id, at]) => {
    const columns = needed.get(id)
    return columns === undefined ? [] : [[id, tableNow(at, changes.get(id), columns)] as const]
  })
  const facts = new Set(tables.flatMap(([, table]) => valuesIn(table, 'fact')))
  const looked = new Set(wanted.flatMap((column) => readBy(column, names).map(([id]) => id)))
  const isOfFacts = (id: TableId): boolean => looked.has(id) && !wanted.some(([chart]) => chart === id)
  const draft = calculated({
    sheets: [...new Set([...tables.map(([, { sheet }]) => sheet), names.sheets.state])],
    tables: tables.map(([id, table]) => (isOfFacts(id) ? ofFacts(table, facts) : table)),
    blocks: [assumptionsBlock(besides(names))],
    names: settingNames(besides(names)),
  })
  return new Map(tables.map(([id, table], index) => [id, draft.tables[index] ?? table]))
}

/** Where settings are put for this: on the sheet of the state no table of the user's stands in their way. */
const besides = (names: TrackerNames): TrackerNames => ({
  ...names,
  sheets: { ...names.sheets, assumptions: names.sheets.state },
})

/** The columns that formulas of columns need, those of the settings, and the keys of their rows. */
function columnsFor(
  wanted: readonly ColumnOf[],
  names: TrackerNames,
): ReadonlyMap<TableId, ReadonlySet<string>> {
  const needed = new Map<TableId, Set<string>>()
  const open: ColumnOf[] = [
    ...wanted,
    ...settings.flatMap(({ formula }) =>
      formula === undefined ? [] : columnsRead(formula, 'Sources', names),
    ),
  ]
  for (const [id, column] of open) {
    const columns = needed.get(id) ?? new Set([tableOf(id).key])
    needed.set(id, columns)
    if (columns.has(column)) continue
    columns.add(column)
    for (const each of readBy([id, column], names)) open.push(each)
  }
  return needed
}

const valuesIn = ({ columns, rows }: TableNow, column: string): readonly CellValue[] => {
  const at = columns.findIndex(({ id }) => id === column)
  return rows.flatMap((row) => row[at]?.value ?? [])
}

/** The columns that the formula of a column reads. */
function readBy([id, column]: ColumnOf, names: TrackerNames): readonly ColumnOf[] {
  const formula = tableOf(id).columns.find((each) => each.id === column)?.formula
  return formula === undefined ? [] : columnsRead(formula, id, names)
}

/** A table of facts with the formulas of those alone that are drawn. */
function ofFacts(table: TableNow, facts: ReadonlySet<CellValue>): TableNow {
  const key = table.columns.findIndex(({ id }) => id === 'key')
  const shown = (row: readonly Cell[]): readonly Cell[] => row.map(({ value }) => ({ value }))
  return {
    ...table,
    rows: table.rows.map((row) => (facts.has(row[key]?.value ?? null) ? row : shown(row))),
  }
}
