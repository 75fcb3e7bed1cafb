import { tableOf } from '../catalogue'
import type { CellValue } from '../cell'
import type { TableId } from '../column'
import { FACT_TABLES } from '../rows/fact-fields'
import { companyOf, LIST, NAME_COLUMNS, type NamesInUse } from '../rows/one-name'
import type { Snapshot } from '../snapshot'
import type { TrackerState, WrittenRow } from '../state'
import { locate, writtenTable } from './locate'

interface Vote {
  rows: number
  /** Whether the user gave the name. */
  own: boolean
}

/**
 * The names that a workbook gives companies now, the user's edits and rows included. Of several names of one company the
 * one that most cells bear; of equals one that the user gave, then the first of the sheets.
 */
export function namesInUse(snapshot: Snapshot, state: TrackerState): NamesInUse {
  const votes = new Map<string, Map<string, Vote>>()
  const written = new Map<TableId, ReadonlyMap<string, WrittenRow>>()
  const texts = new Map(state.articles.map(({ id, text }) => [id, text]))
  for (const id of FACT_TABLES) {
    const table = writtenTable(state, id)
    const base = new Map(table?.rows ?? [])
    const located = locate(tableOf(id), table, snapshot)
    if (located === null) {
      written.set(id, base)
      continue
    }
    // A row that the user has deleted is known by its key alone from the next refresh on; so it is from this one.
    const there = new Map<string, WrittenRow>()
    written.set(id, there)
    const keyAt = located.columns.get('key') ?? -1
    const columns = NAME_COLUMNS.flatMap((column) => {
      const at = located.columns.get(column)
      return at === undefined ? [] : [{ column, at }]
    })
    for (const cells of located.found.rows) {
      const key = cells[keyAt]?.value ?? ''
      const row = base.get(String(key))
      // A key that is not known was given by a refresh that stopped: its row is written again, by the same names.
      if (row === undefined && key !== '') continue
      if (row !== undefined) there.set(String(key), row)
      for (const { column, at } of columns)
        vote(votes, row === undefined ? undefined : printedIn(row, column, texts), cells[at]?.value)
    }
  }
  return {
    of: new Map([...votes].map(([company, names]) => [company, elected(names)])),
    written: (table, key, column) => {
      const row = written.get(table)?.get(key)
      const name = row?.cells[column]
      if (row === undefined || typeof name !== 'string') return null
      const printed = printedIn(row, column, texts)
      const citation = row.citations[column] ?? null
      return { name, printed: typeof printed === 'string' ? printed : null, citation }
    },
  }
}

/**
 * What articles print where a row has a name: the name itself, or what it was worked out from; null when not kept,
 * undefined where nothing was written, so that a name there is the user's.
 */
function printedIn(
  { cells, citations }: WrittenRow,
  column: string,
  texts: ReadonlyMap<string, string | null>,
): CellValue | undefined {
  const citation = citations[column]
  if (citation?.rule !== 'one-name') return cells[column]
  return texts.get(citation.article)?.slice(citation.start, citation.end) ?? null
}

/** Counts the name of a cell for the company that was written there, or for its own in a row of the user's. */
function vote(votes: Map<string, Map<string, Vote>>, written: CellValue | undefined, found: unknown): void {
  if (typeof found !== 'string' || found === '') return
  const names = found.split(LIST)
  const before = typeof written === 'string' ? written.split(LIST) : names
  if (before.length !== names.length) return
  names.forEach((name, index) => {
    const company = companyOf(before[index] ?? name)
    const known = votes.get(company) ?? new Map<string, Vote>()
    votes.set(company, known)
    const own = name !== before[index] || written === undefined
    const last = known.get(name) ?? { rows: 0, own: false }
    known.set(name, { rows: last.rows + 1, own: own || last.own })
  })
}

/** The name with most rows; the user's own of equals, then the first. */
function elected(names: ReadonlyMap<string, Vote>): string {
  const [first] = [...names].sort(([, a], [, b]) => b.rows - a.rows || Number(b.own) - Number(a.own))
  return first?.[0] ?? ''
}
