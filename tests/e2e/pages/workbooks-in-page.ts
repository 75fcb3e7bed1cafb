import { createDeskWorkbook } from '../../../src/standalone/desk-workbook'
import { startFileWorker } from '../../../src/standalone/file-worker'
import type { HeldWorkbook } from '../../../src/standalone/held-workbook'
import { openWorkbookFile } from '../../../src/standalone/opened-workbook'
import { createPageWorkbook } from '../../../src/standalone/page-workbook'
import type { Plan } from '../../../src/tracker/plan'
import { EMPTY_BOOK } from '../../../src/workbook/memory/book'
import type { Workbook } from '../../../src/workbook/port'

/** The page's own workbooks, worked from outside: everything goes in and out as JSON, workbooks by number. */
export interface WorkbooksInPage {
  /** Lays a workbook on a desk: one made on the page, or a file (bytes) that is opened. */
  readonly create: (file: readonly number[] | null) => Promise<number>
  readonly read: (workbook: number) => Promise<string>
  readonly apply: (workbook: number, plan: string, stopped: boolean) => Promise<string>
}

declare global {
  interface Window {
    workbooksInPage?: WorkbooksInPage
  }
}

const worker = startFileWorker()
const workbooks: Workbook[] = []

const at = (workbook: number): Workbook => {
  const found = workbooks[workbook]
  if (found === undefined) throw new Error(`no workbook ${workbook}`)
  return found
}

async function held(file: readonly number[] | null): Promise<HeldWorkbook> {
  if (file === null) return createPageWorkbook(EMPTY_BOOK, worker)
  const opened = await openWorkbookFile(Uint8Array.from(file), worker)
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value
}

window.workbooksInPage = {
  create: async (file) => workbooks.push(createDeskWorkbook(await held(file))) - 1,
  read: async (workbook) => JSON.stringify(await at(workbook).read()),
  apply: async (workbook, plan, stopped) => {
    const watch = stopped ? { signal: AbortSignal.abort() } : {}
    return JSON.stringify(await at(workbook).apply(JSON.parse(plan) as Plan, watch))
  },
}
