import type { WorkbookError } from '../workbook/port'
import { workbookErrorSentence } from '../app/messages/workbook-errors'
import { languageIn, tell, wordsIn, type Flow } from '../taskpane/flow/pane-flow'
import type { DeskWorkbook } from './desk-workbook'
import type { FileWorker } from './file-worker'
import { openWorkbookFile } from './opened-workbook'

/** What opening and saving work on. */
export interface FileFlow {
  readonly flow: Flow
  readonly workbook: DeskWorkbook
  readonly worker: FileWorker
}

/** Type of an .xlsx file (ECMA-376). */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Opens a workbook file in place of the one on the page; a file that can't be opened changes nothing. */
export async function openFile(files: FileFlow, file: File): Promise<void> {
  const { flow, workbook, worker } = files
  const opened = await workbook.whileOpening(async (told) =>
    openWorkbookFile(new Uint8Array(await file.arrayBuffer()), worker, told),
  )
  if (!opened.ok) return refuse(flow, opened.error, 'open')
  workbook.replace(opened.value, file.name)
  flow.store.set((state) => ({ ...state, writing: { at: 'idle' }, selected: null }))
  tell(flow, 'good', wordsIn(flow).tracker.opened(file.name))
}

/** Saves the workbook as a download. */
export async function saveFile({ flow, workbook }: FileFlow): Promise<void> {
  const bytes = await workbook.bytes()
  if (!bytes.ok) return refuse(flow, bytes.error, 'save')
  const name = workbook.fileName()
  download(bytes.value, name)
  workbook.markSaved()
  tell(flow, 'good', wordsIn(flow).tracker.saved(name))
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Tells why it did not go; what the user stopped is no failure, and what broke is told of what was done. */
function refuse(flow: Flow, error: WorkbookError, work: 'open' | 'save'): void {
  const { tracker } = wordsIn(flow)
  if (error.code === 'cancelled') return tell(flow, 'plain', tracker.stopped[work])
  if (error.code === 'failed') return tell(flow, 'bad', tracker.broke[work])
  tell(flow, 'bad', workbookErrorSentence(error, languageIn(flow.store.get(), flow.home)))
}
