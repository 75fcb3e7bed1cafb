import { err, ok, type Result } from '../values/result'
import type { Plan } from '../tracker/plan'
import type { Receipt, Watch, WorkbookError } from '../workbook/port'
import { bookOfSnapshot } from './book-of-snapshot'
import type { FileContent } from './file-job'
import { startFileWorker, type FileWorker } from './file-worker'
import { editStep, type HeldWorkbook } from './held-workbook'

/**
 * Opens a workbook file; every change is made in the file, which keeps what it need not change as it is. All work on it
 * is done in a worker, so that the page answers meanwhile whatever its size.
 */
export async function openWorkbookFile(bytes: Uint8Array): Promise<Result<HeldWorkbook, WorkbookError>> {
  const worker = startFileWorker()
  const opened = await worker.run({ do: 'open', bytes })
  if (opened.ok) return ok(heldFile(opened.value, worker))
  worker.end()
  return opened
}

/** A file as the page holds it; a copy has no worker until it needs one. */
function heldFile(first: FileContent, open: FileWorker | null): HeldWorkbook {
  let content = first
  let book = bookOfSnapshot(first.snapshot, first.sheets)
  let worker = open
  const started = async (): Promise<Result<FileWorker, WorkbookError>> => {
    if (worker !== null) return ok(worker)
    const next = startFileWorker()
    const opened = await next.run({ do: 'open', bytes: content.bytes })
    if (!opened.ok) return opened
    worker = next
    return ok(next)
  }
  const end = (): void => {
    worker?.end()
    worker = null
  }
  /** A worker that is stopped is ended; the next one begins with the file as it was before. */
  const apply = async (
    plan: Plan,
    { signal, progress }: Watch = {},
  ): Promise<Result<Receipt, WorkbookError>> => {
    if (signal?.aborted === true) return err({ code: 'cancelled', detail: '' })
    const ready = await started()
    if (!ready.ok) return ready
    signal?.addEventListener('abort', end)
    const applied = await ready.value.run({ do: 'apply', plan })
    signal?.removeEventListener('abort', end)
    if (!applied.ok) return applied
    content = applied.value
    book = bookOfSnapshot(content.snapshot, content.sheets)
    progress?.(plan.steps.length, plan.steps.length)
    return ok(applied.value.receipt)
  }
  return {
    read: () => Promise.resolve(ok(content.snapshot)),
    apply,
    book: () => book,
    cutSheets: () => content.sheets.filter(({ cut }) => cut).map(({ name }) => name),
    edit: async (edit) => {
      const table = book.tables.find(({ name }) => name === edit.cell.place?.table)
      const step = editStep(edit, table?.columns.length ?? 0)
      if (step === null) return err<WorkbookError>({ code: 'not-supported', detail: '' })
      const written = await apply({ steps: [step] })
      return written.ok ? ok(null) : written
    },
    bytes: () => Promise.resolve(ok(content.bytes)),
    copy: () => Promise.resolve(ok(heldFile(content, null))),
    close: end,
  }
}
