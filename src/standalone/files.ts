import { languageIn, tell, wordsIn, type Flow } from '../taskpane/flow/pane-flow'
import type { DeskWorkbook } from './desk-workbook'

/** What opening and saving work on. */
export interface FileFlow {
  readonly flow: Flow
  readonly workbook: DeskWorkbook
}

export const openFile = async ({ flow }: FileFlow, file: File): Promise<void> => {
  await Promise.resolve()
  tell(flow, 'good', wordsIn(flow).tracker.opened(file.name))
}
export const saveFile = async ({ flow, workbook }: FileFlow): Promise<void> => {
  await Promise.resolve()
  workbook.markSaved()
  tell(flow, 'good', wordsIn(flow).tracker.saved(languageIn(flow.store.get(), flow.home)))
}
