import fc from 'fast-check'
import type { Cell } from '../../../src/tracker/cell'
import type { TrackerContent } from '../../../src/tracker/row'
import { EMPTY_BOOK, type MemoryBook } from '../../../src/workbook/memory/book'
import { afterEdits, attempt, edits, everAfter, onceAt, type Attempt, type Edit, type Fault } from './faults'
import { triples } from './sides'
import { afterDeeds } from './user'
import { bases, written } from './world'

/** A failure at one place of a refresh and, when recovering, at another. */
interface Trial {
  readonly name: string
  readonly first: Fault
  readonly recovering: Fault | null
}

const trials = (at: number, recovering: number): readonly Trial[] => [
  { name: `once at ${at}`, first: onceAt(at), recovering: null },
  { name: `ever after ${at}`, first: everAfter(at), recovering: null },
  { name: `at ${at}, again at ${recovering}`, first: onceAt(at), recovering: onceAt(recovering) },
]

const asText = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) => (each instanceof Map ? [...each] : each))

/** A table whose rows were all deleted but a blank one is an empty table: the blank row is filled or stays, as it comes. */
const isBlankRow = (row: readonly Cell[]): boolean => row.every(({ value }) => value === null || value === '')

const PARTS = {
  tables: ({ tables }: MemoryBook): unknown =>
    tables.map((table) => ({ ...table, rows: table.rows.filter((row) => !isBlankRow(row)) })),
  sheets: ({ sheets }: MemoryBook): unknown =>
    [...sheets].sort((a, b) => (a.layout.name < b.layout.name ? -1 : 1)),
  names: ({ names }: MemoryBook): unknown => names,
  charts: ({ charts }: MemoryBook): unknown => charts,
  state: ({ state }: MemoryBook): unknown => state,
}

/** What of two books must be equal: all of it without edits; without the state with them, which lists conflicts. */
function difference(book: MemoryBook, wanted: MemoryBook, wasEdited: boolean): string | null {
  for (const part of [
    'tables',
    'sheets',
    'names',
    'charts',
    ...(wasEdited ? [] : ['state' as const]),
  ] as const) {
    const sorted = (of: MemoryBook): unknown => PARTS[part](of)
    if (asText(sorted(book)) !== asText(sorted(wanted))) return `${part} differ`
  }
  return null
}

/**
 * Fails a refresh of a book at every operation in turn, lets the user edit what it left and tries again: what is wrong
 * with the end of each. `faultless` is the same refresh without failure.
 */
export async function failingEverywhere(
  book: MemoryBook,
  content: TrackerContent,
  made: readonly Edit[],
  places = (operations: number): readonly number[] => [...Array(operations).keys()],
): Promise<readonly string[]> {
  const faultless = await attempt(book, content)
  const healthy = await attempt(afterEdits(faultless.book, book, made), content)
  const wrong: string[] = []
  if (faultless.failed || healthy.failed) return ['fails without a fault']
  for (const at of places(faultless.operations)) {
    for (const trial of trials(at, (at * 7 + 1) % faultless.operations)) {
      const broken = await attempt(book, content, trial.first)
      const end = await recovered(afterEdits(broken.book, book, made), content, trial.recovering)
      const again = await attempt(end.book, content)
      const found = [
        broken.failed ? null : 'did not fail',
        end.failed ? 'does not recover' : null,
        difference(end.book, healthy.book, made.length > 0),
        again.book === end.book ? null : 'a refresh again changes something',
      ]
      wrong.push(...found.flatMap((what) => (what === null ? [] : [`${trial.name}: ${what}`])))
    }
  }
  return wrong
}

async function recovered(book: MemoryBook, content: TrackerContent, fault: Fault | null): Promise<Attempt> {
  const first = fault === null ? null : await attempt(book, content, fault)
  return attempt(first?.book ?? book, content)
}

/** A refresh of a tracker that the user has worked in. */
export const refreshTrials = fc.tuple(triples, edits)

export const failingRefresh = async ([[first, done, second], made]: typeof refreshTrials extends fc.Arbitrary<
  infer T
>
  ? T
  : never): Promise<readonly string[]> =>
  failingEverywhere(afterDeeds(await written(first), done), second, made)

/** A first writing; its edits fall on the half-written tracker, so that they are made to both by key. */
export const firstTrials = bases

export const failingFirstWriting = (
  content: TrackerContent,
  places?: (operations: number) => readonly number[],
) => failingEverywhere(EMPTY_BOOK, content, [], places)
