import type { TrackerState, WrittenTable } from '../../tracker/state'

/** What was last written to a table: found by its name or, when the user renamed it, by most of its headers. */
export const writtenTable = (table: Excel.Table, state: TrackerState): WrittenTable | undefined =>
  writtenEntry(table, state)?.[1]

/** The same with the id of the table. */
export function writtenEntry(
  table: Excel.Table,
  { tables }: TrackerState,
): TrackerState['tables'][number] | undefined {
  const named = tables.find(([, { name }]) => name === table.name)
  if (named !== undefined) return named
  const headers = new Set(table.columns.items.map(({ name }) => name))
  const [best] = tables
    .map((entry) => ({ entry, share: shareIn(headers, entry[1]) }))
    .sort((one, other) => other.share - one.share)
  return best !== undefined && best.share >= 0.5 ? best.entry : undefined
}

const shareIn = (headers: ReadonlySet<string>, { headers: known }: WrittenTable): number =>
  known.filter(([, header]) => headers.has(header)).length / known.length
