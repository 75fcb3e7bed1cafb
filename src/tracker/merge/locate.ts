import type { Table, TableId } from '../column'
import type { FoundTable, Snapshot } from '../snapshot'
import type { TrackerState, WrittenTable } from '../state'
import { sameValue } from './same-value'

/** A table of the tracker found in the workbook: where each of its columns stands now. */
export interface Located {
  readonly found: FoundTable
  /** Column id → index in the found table; a column the user deleted is missing. */
  readonly columns: ReadonlyMap<string, number>
}

/** The written side of a table; undefined when the state knows nothing of it. */
export const writtenTable = (state: TrackerState | null, id: TableId): WrittenTable | undefined =>
  state?.tables.find(([table]) => table === id)?.[1]

/**
 * Finds a table of the tracker in a workbook: by the name it had when last seen, else, when the user renamed it, by its
 * headers. Null when the user deleted it.
 */
export function locate(table: Table, written: WrittenTable | undefined, snapshot: Snapshot): Located | null {
  const named = snapshot.tables.find(({ name }) => name === (written?.name ?? table.id))
  const found = named ?? snapshot.tables.find((candidate) => resembles(candidate, table, written))
  return found === undefined ? null : { found, columns: locateColumns(table, written, found) }
}

/** Three of four headers in common make a table the same one; fewer could be a table of the user's own. */
const ENOUGH = 0.75

function resembles(candidate: FoundTable, table: Table, written: WrittenTable | undefined): boolean {
  const headers = lastHeaders(table, written)
  const common = headers.filter(({ names }) => candidate.headers.some((header) => names.includes(header)))
  return common.length >= headers.length * ENOUGH
}

interface LastHeader {
  readonly id: string
  readonly names: readonly string[]
}

/** The header each column had when last seen, else those it may have in either language. */
const lastHeaders = (table: Table, written: WrittenTable | undefined): readonly LastHeader[] =>
  table.columns.map(({ id, header }) => {
    const seen = written?.headers.find(([column]) => column === id)?.[1]
    return { id, names: seen === undefined ? [header.en, header.ko] : [seen] }
  })

/** By header; a column that was renamed is found by what was last written in it. */
function locateColumns(
  table: Table,
  written: WrittenTable | undefined,
  found: FoundTable,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  const taken = new Set<number>()
  const last = lastHeaders(table, written)
  for (const { id, names } of last) {
    const index = found.headers.findIndex((header, at) => names.includes(header) && !taken.has(at))
    if (index >= 0) {
      columns.set(id, index)
      taken.add(index)
    }
  }
  if (written === undefined) return columns
  const lost = last.filter(({ id }) => !columns.has(id)).map(({ id }) => id)
  const free = found.headers.map((_header, index) => index).filter((index) => !taken.has(index))
  const key = columns.get(table.key)
  for (const id of lost) {
    const index =
      id === table.key ? keyByContent(written, found, free) : byContent(id, written, found, free, key)
    if (index === null) continue
    columns.set(id, index)
    free.splice(free.indexOf(index), 1)
  }
  return columns
}

/** Half of the cells unchanged is enough to know a renamed column again; ties and single rows with blanks are not. */
const ALIKE = 0.5

function byContent(
  id: string,
  written: WrittenTable,
  found: FoundTable,
  free: readonly number[],
  key: number | undefined,
): number | null {
  if (key === undefined) return null
  const rows = new Map(written.rows)
  const known = found.rows.flatMap((cells) => {
    const base = rows.get(String(cells[key]?.value))?.cells[id]
    return base === undefined || base === null || base === '' ? [] : [{ cells, base }]
  })
  if (known.length === 0) return null
  return best(free, (index) => {
    const equal = known.filter(({ cells, base }) => sameValue(cells[index]?.value ?? null, base)).length
    return equal / known.length
  })
}

const keyByContent = (written: WrittenTable, found: FoundTable, free: readonly number[]): number | null => {
  const keys = new Set(written.rows.map(([key]) => key))
  if (keys.size === 0 || found.rows.length === 0) return null
  return best(
    free,
    (index) => found.rows.filter((cells) => keys.has(String(cells[index]?.value))).length / found.rows.length,
  )
}

function best(indices: readonly number[], likeness: (index: number) => number): number | null {
  const scored = indices
    .map((index) => ({ index, score: likeness(index) }))
    .filter(({ score }) => score > ALIKE)
    .sort((a, b) => b.score - a.score)
  const [first, second] = scored
  return first === undefined || second?.score === first.score ? null : first.index
}
