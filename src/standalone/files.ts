import { err, ok, type Result } from '../values/result'
import { newFileWorkbook, openFileWorkbook } from '../workbook/xlsx/file-workbook'
import type { WorkbookError } from '../workbook/port'
import { tell, wordsIn, type Flow } from '../taskpane/flow/pane-flow'
import { bookOfSnapshot } from './book-of-snapshot'
import { bookPlan } from './book-plan'
import type { DeskWorkbook } from './desk-workbook'

/** What opening and saving work on. */
export interface FileFlow {
  readonly flow: Flow
  readonly workbook: DeskWorkbook
}

/** Type of an .xlsx file (ECMA-376). */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Opens a workbook file in place of the one on the page; a file that can't be opened changes nothing. */
export async function openFile(files: FileFlow, file: File): Promise<void> {
  const { flow, workbook } = files
  const opened = openFileWorkbook(new Uint8Array(await file.arrayBuffer()))
  const read = opened.ok ? await opened.value.read() : opened
  if (!opened.ok || !read.ok) return refuse(flow, read.ok ? null : read.error)
  workbook.replace(bookOfSnapshot(read.value), opened.value, file.name)
  flow.store.set((state) => ({ ...state, writing: { at: 'idle' }, selected: null }))
  tell(flow, 'good', wordsIn(flow).tracker.opened(file.name))
}

/** Saves the workbook as a download. */
export async function saveFile({ flow, workbook }: FileFlow): Promise<void> {
  const bytes = await bytesOf(workbook)
  if (!bytes.ok) return refuse(flow, bytes.error)
  const name = workbook.fileName()
  download(bytes.value, name)
  workbook.markSaved()
  tell(flow, 'good', wordsIn(flow).tracker.saved(name))
}

/** The bytes of the workbook: the opened file with what was changed in it, or a new file of what the page holds. */
async function bytesOf(workbook: DeskWorkbook): Promise<Result<Uint8Array, WorkbookError>> {
  const file = workbook.file()
  if (file !== null) return ok(file.bytes())
  const made = newFileWorkbook()
  const applied = await made.apply(bookPlan(workbook.book()))
  return applied.ok ? ok(made.bytes()) : err(applied.error)
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

function refuse(flow: Flow, error: WorkbookError | null): void {
  if (error !== null) tell(flow, 'bad', wordsIn(flow).workbookErrors[error.code](error.detail))
}
