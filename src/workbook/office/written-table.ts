import type { TrackerState, WrittenTable } from '../../tracker/state'

/** What was last written to a table: found by its name or, when the user renamed it, by most of its headers. */
export function writtenTable(table: Excel.Table, state: TrackerState): WrittenTable | undefined {
  const tables = state.tables.map(([, written]) => written)
  const named = tables.find(({ name }) => name === table.name)
  if (named !== undefined) return named
  const headers = new Set(table.columns.items.map(({ name }) => name))
  const [best] = tables
    .map((written) => ({ written, share: shareIn(headers, written) }))
    .sort((one, other) => other.share - one.share)
  return best !== undefined && best.share >= 0.5 ? best.written : undefined
}

const shareIn = (headers: ReadonlySet<string>, { headers: known }: WrittenTable): number =>
  known.filter(([, header]) => headers.has(header)).length / known.length
