import type { Plan } from '../../tracker/plan'
import type { TrackerState, WrittenTable } from '../../tracker/state'
import { PHASE, OVERHEAD, type Action } from './queue'

/** The columns of the tables that a plan makes, as Excel tells them once they are there. */
export interface MadeColumns {
  /** Asks for the ids, as the last thing of the writing request itself. */
  readonly ask: Action
  /** The plan's state with Excel's own ids of the columns; null where there is nothing to correct. */
  readonly corrected: () => TrackerState | null
}

/**
 * A plan numbers the columns of a new table from the left; where Excel gives other ids, the state must hold those, or
 * the next refresh would find it out of date.
 */
export function madeColumns({ steps }: Plan): MadeColumns {
  const names = steps.flatMap((step) => (step.do === 'add-table' ? [step.table.name] : []))
  const last = steps.findLast((step) => step.do === 'write-state')
  const asked = new Map<string, Excel.TableColumnCollection>()
  return {
    ask: {
      phase: PHASE.end,
      bytes: OVERHEAD * names.length,
      queue: ({ workbook }) => {
        for (const name of names) {
          const { columns } = workbook.tables.getItem(name)
          columns.load('items/id,items/name')
          asked.set(name, columns)
        }
      },
    },
    corrected: () => {
      if (last === undefined || asked.size === 0) return null
      const ids = new Map([...asked].map(([name, { items }]) => [name, idsOf(items)]))
      const state = withColumnIds(last.state, ids)
      return state === last.state ? null : state
    },
  }
}

const idsOf = (columns: readonly Excel.TableColumn[]): ReadonlyMap<string, string> =>
  new Map(columns.map(({ name, id }) => [name, String(id)]))

/** A state with the ids of the named tables' columns by header; itself where it holds them already. */
function withColumnIds(
  state: TrackerState,
  ids: ReadonlyMap<string, ReadonlyMap<string, string>>,
): TrackerState {
  let isChanged = false
  const renumbered = (table: WrittenTable): WrittenTable => ({
    ...table,
    headers: table.headers.map(([column, header, host]) => {
      const id = ids.get(table.name)?.get(header) ?? host
      isChanged ||= id !== host
      return [column, header, id]
    }),
  })
  const tables = state.tables.map(([id, table]) => [id, renumbered(table)] as const)
  return isChanged ? { ...state, tables } : state
}
