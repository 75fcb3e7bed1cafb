import { nativeCodec } from '../../../src/cli/zip-codec'
import type { CellValue } from '../../../src/tracker/cell'
import type { TableId } from '../../../src/tracker/column'
import { mergeTracker } from '../../../src/tracker/merge/merge'
import { newNames } from '../../../src/tracker/names'
import { planTracker } from '../../../src/tracker/new-plan'
import type { TrackerContent, TrackerRow } from '../../../src/tracker/row'
import type { Snapshot } from '../../../src/tracker/snapshot'
import type { Result } from '../../../src/values/result'
import type { Workbook, WorkbookError } from '../../../src/workbook/port'
import {
  newFileWorkbook,
  openFileWorkbook,
  type FileWorkbook,
} from '../../../src/workbook/xlsx/file-workbook'
import { readPackage } from '../../../src/workbook/xlsx/package/read-package'
import { writePackage } from '../../../src/workbook/xlsx/package/write-package'

export const SETTINGS = { language: 'en', keep: 'articles' } as const

/** A row of a table with the cells given; its key is the first. */
export const row = (
  key: string,
  cells: Readonly<Record<string, CellValue>>,
  formats: Readonly<Record<string, string>> = {},
): TrackerRow => ({ key, cells: { key, articles: 1, ...cells }, formats, citations: {}, articles: ['a'] })

/** A view of a broker on a company. */
export const view = (key: string, institution: string, target: number): TrackerRow =>
  row(key, { institution, company: 'Tesla', currency: 'USD', target }, { target: '[$$-en-US]#,##0.00' })

/** What made-up articles give. */
export const contentOf = (
  tables: Readonly<Partial<Record<TableId, readonly TrackerRow[]>>>,
): TrackerContent => ({
  articles: [
    {
      id: 'a',
      title: null,
      publisher: null,
      author: null,
      published: null,
      language: 'en',
      text: 'x',
      characters: 1,
    },
  ],
  tables: new Map(Object.entries(tables) as [TableId, readonly TrackerRow[]][]),
})

/** Three views, as a tracker is first written with. */
export const THREE = [view('k1', 'Alpha', 100), view('k2', 'Beta', 200), view('k3', 'Gamma', 300)]
/** The same three, the second raised, and two more. */
export const FIVE = [
  view('k1', 'Alpha', 100),
  view('k2', 'Beta', 250),
  view('k3', 'Gamma', 300),
  view('k4', 'Delta', 400),
  view('k5', 'Epsilon', 500),
]

/** A value, or an error thrown for a result that is none. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** The file of a tracker just written. */
export async function trackerFile(content: TrackerContent): Promise<Uint8Array> {
  const workbook = newFileWorkbook()
  const snapshot = valueOf(await workbook.read())
  valueOf(await workbook.apply(planTracker(content, SETTINGS, newNames('en', snapshot))))
  return workbook.bytes()
}

/** Merges contents into a workbook; the error is the workbook's. */
export async function mergeInto(
  workbook: Workbook,
  content: TrackerContent,
): Promise<Result<{ readonly steps: number }, WorkbookError>> {
  const { state, ...rest } = valueOf(await workbook.read())
  if (state === null || state === 'damaged') throw new Error('no tracker')
  const options = { choices: [], take: null, restore: [] }
  const { plan } = mergeTracker({ ...rest, state }, state, content, options)
  return workbook.apply(plan)
}

/** A file refreshed, opened anew. */
export async function refreshed(bytes: Uint8Array, content: TrackerContent): Promise<FileWorkbook> {
  const workbook = valueOf(openFileWorkbook(bytes))
  valueOf(await mergeInto(workbook, content))
  return valueOf(openFileWorkbook(workbook.bytes()))
}

/** The parts of a file, as texts. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { parts } = valueOf(readPackage(bytes, nativeCodec))
  return new Map([...parts].map(([name, content]) => [name, new TextDecoder().decode(content)]))
}

/** One part of a file as text. */
export function partOf(bytes: Uint8Array, name: string): string {
  const text = partsOf(bytes).get(name)
  if (text === undefined) throw new Error(`no part ${name}`)
  return text
}

/** A file with parts edited as texts; one that is not there begins empty. */
export function edited(
  bytes: Uint8Array,
  edits: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const source = valueOf(readPackage(bytes, nativeCodec))
  const changes = Object.entries(edits).map(([name, edit]): [string, Uint8Array] => {
    const before = new TextDecoder().decode(source.parts.get(name))
    const after = edit(before)
    if (after === before) throw new Error(`nothing edited in ${name}`)
    return [name, new TextEncoder().encode(after)]
  })
  return valueOf(writePackage(source, new Map(changes)))
}

/** Names of the parts that differ, appear or go. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name)).sort()
}

/** A table of a workbook as it is now. */
export async function tableOf(workbook: Workbook, name: string): Promise<Snapshot['tables'][number]> {
  const table = valueOf(await workbook.read()).tables.find((each) => each.name === name)
  if (table === undefined) throw new Error(`no table ${name}`)
  return table
}

/** The values of one column of a table, by its header. */
export const columnOf = (
  { headers, rows }: Snapshot['tables'][number],
  header: string,
): readonly CellValue[] => rows.map((cells) => cells[headers.indexOf(header)]?.value ?? null)
