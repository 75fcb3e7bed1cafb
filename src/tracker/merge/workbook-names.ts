import { tables } from '../catalogue'
import type { SheetId, Table, TableId } from '../column'
import type { TrackerNames } from '../names'
import { sheets } from '../sheets'
import type { Snapshot } from '../snapshot'
import type { TrackerState } from '../state'
import { locateTables, type Located } from './locate'

/** Where everything of a tracker stands in a workbook now, and what it is called there. */
export interface Whereabouts {
  readonly names: TrackerNames
  readonly located: ReadonlyMap<TableId, Located>
  /** The tables that were written: one of them that is not located was deleted, any other is still to be made. */
  readonly written: ReadonlySet<TableId>
}

/** Finds a tracker's tables in a workbook and takes over the names that the user gave them and their columns. */
export function whereabouts(snapshot: Snapshot, state: TrackerState): Whereabouts {
  const located = locateTables(tables, state, snapshot)
  const written = new Set(state.tables.map(([id]) => id))
  return { located, names: namesNow(state, located), written }
}

function namesNow(state: TrackerState, located: ReadonlyMap<TableId, Located>): TrackerNames {
  const { names } = state
  const { language } = state.settings
  const sheetNow = (id: SheetId): string => {
    for (const table of tables) {
      const found = table.sheet === id ? located.get(table.id)?.found : undefined
      if (found !== undefined) return found.sheet
    }
    return nameIn(names.sheets, id) ?? sheets[id].name[language]
  }
  return {
    language,
    sheets: {
      summary: sheetNow('summary'),
      views: sheetNow('views'),
      investments: sheetNow('investments'),
      fleets: sheetNow('fleets'),
      'unit-prices': sheetNow('unit-prices'),
      figures: sheetNow('figures'),
      findings: sheetNow('findings'),
      assumptions: sheetNow('assumptions'),
      sources: sheetNow('sources'),
      state: sheetNow('state'),
    },
    tables: new Map(
      tables.map(({ id }) => [id, located.get(id)?.found.name ?? nameIn(names.tables, id) ?? id]),
    ),
    headers: new Map(tables.map((table) => [table.id, headersNow(table, language, located.get(table.id))])),
    settings: new Map(names.settings),
  }
}

function headersNow(
  table: Table,
  language: TrackerNames['language'],
  located: Located | undefined,
): ReadonlyMap<string, string> {
  return new Map(
    table.columns.map((column) => {
      const index = located?.columns.get(column.id)
      const header = index === undefined ? undefined : located?.found.headers[index]
      return [column.id, header ?? column.header[language]]
    }),
  )
}

const nameIn = <K extends string>(pairs: readonly (readonly [K, string])[], id: K): string | undefined =>
  pairs.find(([key]) => key === id)?.[1]
