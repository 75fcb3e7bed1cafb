import { tableOf } from '../tracker/catalogue'
import type { Cell } from '../tracker/cell'
import type { TableId } from '../tracker/column'
import { whereabouts, type Whereabouts } from '../tracker/merge/workbook-names'
import type { CellWrite, Plan, Step } from '../tracker/plan'
import type { Snapshot } from '../tracker/snapshot'
import type { TrackerState, WrittenTable } from '../tracker/state'
import type { CorrectedCell, Decisions } from './decisions'

type Rows = readonly (readonly (Cell | null)[])[]

/**
 * A plan with the user's decisions in it. A corrected cell is written with the user's value while the state remembers
 * the article's: the next refresh sees an edit of the user's and keeps it. A fact left out is remembered as a row that
 * the user deleted; a claimed one is a row of the user's own.
 */
export function applyDecisions(plan: Plan, snapshot: Snapshot, decisions: Decisions): Plan {
  const { corrected, leftOut, claimed } = decisions
  if (corrected.length + leftOut.length + claimed.length === 0) return plan
  const last = plan.steps.findLast((step) => step.do === 'write-state')
  const state = last?.state ?? (snapshot.state === 'damaged' ? null : snapshot.state)
  if (state === null) return plan
  const written = new Map(state.tables)
  const { located } = whereabouts(snapshot, state)
  const steps = plan.steps.map((step) => withCorrections(step, corrected, written, located))
  const there = writesInPlace(plan, corrected, located)
  const remembered = withRemembered(state, decisions)
  if (last === undefined) {
    return there.length === 0 ? plan : { steps: [...there, ...steps] }
  }
  return {
    steps: steps.flatMap((step, index) =>
      index === plan.steps.lastIndexOf(last) && step.do === 'write-state'
        ? [...there, { ...step, state: remembered }]
        : [step],
    ),
  }
}

/** Corrections of rows that this plan itself adds. */
function withCorrections(
  step: Step,
  corrected: readonly CorrectedCell[],
  written: ReadonlyMap<TableId, WrittenTable>,
  located: Whereabouts['located'],
): Step {
  if (step.do === 'add-table') {
    const id = idOf(written, step.table.name)
    if (id === null) return step
    const columns = new Map(step.table.columns.map((column, index) => [column.id, index]))
    const rows = correctRows(step.table.rows, columns, id, corrected)
    return { ...step, table: { ...step.table, rows: rows as typeof step.table.rows } }
  }
  if (step.do === 'append-rows') {
    const id = idOf(written, step.table)
    const at = id === null ? undefined : located.get(id)
    if (id === null || at === undefined) return step
    return { ...step, rows: correctRows(step.rows, at.columns, id, corrected) }
  }
  return step
}

function correctRows(
  rows: Rows,
  columns: ReadonlyMap<string, number>,
  table: TableId,
  corrected: readonly CorrectedCell[],
): Rows {
  const key = columns.get(tableOf(table).key)
  const mine = corrected.filter((cell) => cell.table === table && columns.has(cell.column))
  if (key === undefined || mine.length === 0) return rows
  return rows.map((row) => {
    const changes = mine.filter((cell) => cell.key === row[key]?.value)
    if (changes.length === 0) return row
    const cells = [...row]
    for (const change of changes) cells[columns.get(change.column) ?? -1] = cellOf(change)
    return cells
  })
}

/** Corrections of rows that are in the workbook already: cells to write, unless the plan writes the same cell. */
function writesInPlace(
  plan: Plan,
  corrected: readonly CorrectedCell[],
  located: Whereabouts['located'],
): readonly Step[] {
  const ids = [...new Set(corrected.map(({ table }) => table))]
  return ids.flatMap((id): readonly Step[] => {
    const at = located.get(id)
    const key = at?.columns.get(tableOf(id).key)
    if (at === undefined || key === undefined) return []
    const { found, columns } = at
    const planned = new Map(
      plan.steps
        .flatMap((step) => (step.do === 'write-cells' && step.table === found.name ? step.cells : []))
        .map((write) => [`${write.row},${write.column}`, write.cell.value]),
    )
    const cells = corrected.flatMap((change): readonly CellWrite[] => {
      const row = change.table === id ? found.rows.findIndex((each) => each[key]?.value === change.key) : -1
      const column = columns.get(change.column)
      if (row < 0 || column === undefined) return []
      const now = planned.get(`${row},${column}`) ?? found.rows[row]?.[column]?.value ?? null
      return now === change.value ? [] : [{ row, column, cell: cellOf(change), expected: now }]
    })
    return cells.length === 0 ? [] : [{ do: 'write-cells', table: found.name, cells }]
  })
}

const cellOf = ({ value, format }: CorrectedCell): Cell => ({ value, ...(format !== null && { format }) })

const idOf = (written: ReadonlyMap<TableId, WrittenTable>, name: string): TableId | null =>
  [...written].find(([, table]) => table.name === name)?.[0] ?? null

function withRemembered(state: TrackerState, { leftOut, claimed }: Decisions): TrackerState {
  const keys = (places: typeof leftOut, table: TableId): ReadonlySet<string> =>
    new Set(places.filter((place) => place.table === table).map(({ key }) => key))
  return {
    ...state,
    tables: state.tables.map(([id, table]) => {
      const own = keys(claimed, id)
      const rows = table.rows.filter(([key]) => !own.has(key))
      const deleted = [...new Set([...table.deleted, ...keys(leftOut, id)])].sort()
      return [id, { ...table, rows, deleted }]
    }),
  }
}
