import type { Table, TableId } from '../column'
import type { FoundTable, Snapshot } from '../snapshot'
import type { TrackerState, WrittenTable } from '../state'
import { isBlank, sameValue } from './same-value'

/** A table of the tracker found in the workbook: where each of its columns stands now. */
export interface Located {
  readonly found: FoundTable
  /** Column id → index in the found table; a column the user deleted is missing. */
  readonly columns: ReadonlyMap<string, number>
}

/** The written side of a table; undefined when the state knows nothing of it. */
export const writtenTable = (state: TrackerState | null, id: TableId): WrittenTable | undefined =>
  state?.tables.find(([table]) => table === id)?.[1]

/** A tracker's tables in a workbook, by id; one that the user deleted is missing. */
export function locateTables(
  tables: readonly Table[],
  state: TrackerState,
  snapshot: Snapshot,
): ReadonlyMap<TableId, Located> {
  const taken = namedTables(state, snapshot)
  return new Map(
    tables.flatMap((table) => {
      const found = find(table, writtenTable(state, table.id), taken, snapshot)
      if (found === undefined) return []
      taken.set(table.id, found)
      return [[table.id, { found, columns: locateColumns(table, writtenTable(state, table.id), found) }]]
    }),
  )
}

/**
 * One table of a tracker in a workbook: by the name it had when last seen, else, when the user renamed it, by its
 * headers. Null when the user deleted it.
 */
export function locate(table: Table, written: WrittenTable | undefined, snapshot: Snapshot): Located | null {
  const { state } = snapshot
  const taken =
    state === null || state === 'damaged' ? new Map<TableId, FoundTable>() : namedTables(state, snapshot)
  const found = find(table, written, taken, snapshot)
  return found === undefined ? null : { found, columns: locateColumns(table, written, found) }
}

/** The tables that still have the name they had when last seen, or were to get when the writing of them began. */
function namedTables(state: TrackerState, { tables }: Snapshot): Map<TableId, FoundTable> {
  const byName = new Map(tables.map((table) => [table.name, table]))
  const names = [...state.names.tables, ...state.tables.map(([id, { name }]) => [id, name] as const)]
  return new Map(
    [...new Map(names)].flatMap(([id, name]) => {
      const table = byName.get(name)
      return table === undefined ? [] : [[id, table] as const]
    }),
  )
}

/**
 * By the noted name alone where nothing was written yet: a table that merely has the tracker's usual name is the user's. A
 * table that another one is by its name is not taken for a renamed one, however alike their headers are.
 */
function find(
  table: Table,
  written: WrittenTable | undefined,
  taken: ReadonlyMap<TableId, FoundTable>,
  { tables }: Snapshot,
): FoundTable | undefined {
  const named = taken.get(table.id)
  if (named !== undefined || written === undefined) return named
  const others = new Set(taken.values())
  return tables.find((candidate) => !others.has(candidate) && resembles(candidate, table, written))
}

/** Three of four headers in common make a table the same one; fewer could be a table of the user's own. */
const ENOUGH = 0.75

/** With all of so many columns, by header or id, a table needs no row to be known again. */
const WIDE = 6

/** Whether a table is one that was renamed: by its headers, and by one of its rows where it has any. */
function resembles(candidate: FoundTable, table: Table, written: WrittenTable): boolean {
  const headers = lastHeaders(table, written)
  const common = headers.filter(({ names }) => candidate.headers.some((header) => names.includes(header)))
  if (common.length < headers.length * ENOUGH) return false
  const key = locateColumns(table, written, candidate).get(table.key)
  if (key === undefined) return false
  const there = written.headers.filter(
    ([, header, host]) => candidate.headers.includes(header) || candidate.columnIds.includes(host),
  )
  if (headers.length >= WIDE && there.length === written.headers.length) return true
  const known = new Set(written.rows.map(([row]) => row))
  const keys = candidate.rows.map((cells) => cells[key]?.value ?? null).filter((value) => !isBlank(value))
  return known.size === 0 || keys.length === 0 || keys.some((value) => known.has(String(value)))
}

interface LastHeader {
  readonly id: string
  readonly names: readonly string[]
}

/** The header each column had when last seen, else those it may have in either language. */
function lastHeaders(table: Table, written: WrittenTable | undefined): readonly LastHeader[] {
  const seen = new Map(written?.headers.map(([id, header]) => [id, header]))
  return table.columns.map(({ id, header }) => {
    const last = seen.get(id)
    return { id, names: last === undefined ? [header.en, header.ko] : [last] }
  })
}

/**
 * By header first, since a program that saves the file anew may give other ids; a column that was renamed is found by
 * its id, where all columns found by header kept theirs or what stands in it does not speak against that; where they did
 * not, by what was last written in it.
 */
function locateColumns(
  table: Table,
  written: WrittenTable | undefined,
  found: FoundTable,
): ReadonlyMap<string, number> {
  const headers = lastHeaders(table, written)
  // Nearly always nothing was moved or renamed.
  if (headers.every(({ names }, at) => names.includes(found.headers[at] ?? '')))
    return new Map(headers.map(({ id }, at) => [id, at]))
  const columns = new Map<string, number>()
  const taken = new Set<number>()
  const take = (id: string, index: number): void => {
    if (index < 0 || columns.has(id) || taken.has(index)) return
    columns.set(id, index)
    taken.add(index)
  }
  for (const { id, names } of headers) {
    take(
      id,
      found.headers.findIndex((header, at) => names.includes(header) && !taken.has(at)),
    )
  }
  if (written === undefined) return inOrder(table, columns)
  const key = (): number | undefined => columns.get(table.key)
  const idsHold = written.headers.every(([id, , host]) => {
    const at = columns.get(id)
    return at === undefined || found.columnIds[at] === host
  })
  for (const [id, , host] of keyFirst(table, written)) {
    const at = found.columnIds.indexOf(host)
    // Of the key column, and of one that nothing was written in, no content speaks against it.
    if (at >= 0 && (idsHold || likeness(id, at, written, found, key()) !== 0)) take(id, at)
  }
  // Where the ids are still ours, a column whose id is gone was deleted, whatever another one holds.
  if (idsHold && columns.size > 0) return inOrder(table, columns)
  for (const [id] of keyFirst(table, written)) {
    if (columns.has(id)) continue
    const free = found.headers.map((_header, index) => index).filter((index) => !taken.has(index))
    take(
      id,
      id === table.key
        ? keyByContent(written, found, free)
        : best(free, (at) => likeness(id, at, written, found, key()) ?? 0),
    )
  }
  return inOrder(table, columns)
}

/** The key column first: the others are known again by the rows it tells. */
const keyFirst = (table: Table, { headers }: WrittenTable): WrittenTable['headers'] =>
  [...headers].sort(([a], [b]) => Number(b === table.key) - Number(a === table.key))

const inOrder = (table: Table, columns: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map(
    table.columns.flatMap(({ id }) => {
      const index = columns.get(id)
      return index === undefined ? [] : [[id, index] as const]
    }),
  )

/** Nine of ten cells unchanged is enough to know a renamed column by its content alone; a tie is not. */
const ALIKE = 0.9

/** The share of a column's last written cells that a found column still holds; null when none was written. */
function likeness(
  id: string,
  index: number,
  written: WrittenTable,
  found: FoundTable,
  key: number | undefined,
): number | null {
  if (key === undefined) return null
  const rows = new Map(written.rows)
  let known = 0
  let equal = 0
  for (const cells of found.rows) {
    const base = rows.get(String(cells[key]?.value))?.cells[id] ?? null
    if (isBlank(base)) continue
    known++
    if (sameValue(cells[index]?.value ?? null, base)) equal++
  }
  return known === 0 ? null : equal / known
}

function keyByContent(written: WrittenTable, found: FoundTable, free: readonly number[]): number {
  const keys = new Set(written.rows.map(([key]) => key))
  return best(
    free,
    (index) => found.rows.filter((cells) => keys.has(String(cells[index]?.value))).length / found.rows.length,
  )
}

/** The one index that scores best and high enough; -1 when there is none. */
function best(indices: readonly number[], score: (index: number) => number): number {
  const [first, second] = indices
    .map((index) => ({ index, score: score(index) }))
    .filter((each) => each.score >= ALIKE)
    .sort((a, b) => b.score - a.score)
  return first === undefined || second?.score === first.score ? -1 : first.index
}
