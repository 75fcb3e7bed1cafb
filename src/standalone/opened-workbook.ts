import { err, ok, type Result } from '../values/result'
import type { Plan } from '../tracker/plan'
import type { Receipt, Watch, WorkbookError } from '../workbook/port'
import { bookOfSnapshot } from './book-of-snapshot'
import type { FileContent } from './file-job'
import type { FileWorker } from './file-worker'
import { editStep, type HeldWorkbook } from './held-workbook'

/**
 * Opens a workbook file; every change is made in the file, which keeps what it need not change as it is. All work on it
 * is done in a worker, so that the page answers meanwhile whatever its size.
 */
export async function openWorkbookFile(
  bytes: Uint8Array,
  worker: FileWorker,
): Promise<Result<HeldWorkbook, WorkbookError>> {
  const file = nextFile++
  const opened = await worker.run({ do: 'open', file, bytes })
  return opened.ok ? ok(heldFile(opened.value, worker, { file, since: worker.started() })) : opened
}

let nextFile = 0

/** Under which number the worker holds a file, and since which start of it. */
interface Hold {
  readonly file: number
  readonly since: number
}

/** A file as the page holds it; the worker holds a copy only when it is to be changed. */
function heldFile(first: FileContent, worker: FileWorker, opened: Hold | null): HeldWorkbook {
  let content = first
  let book = bookOfSnapshot(first.snapshot, first.sheets)
  let hold = opened
  const held = async (): Promise<Result<Hold, WorkbookError>> => {
    if (hold !== null && hold.since === worker.started()) return ok(hold)
    const file = nextFile++
    const again = await worker.run({ do: 'open', file, bytes: content.bytes })
    if (!again.ok) return again
    hold = { file, since: worker.started() }
    return ok(hold)
  }
  /** A stop ends what the worker does; it then begins with the file as it was before. */
  const apply = async (
    plan: Plan,
    { signal, progress }: Watch = {},
  ): Promise<Result<Receipt, WorkbookError>> => {
    if (signal?.aborted === true) return err({ code: 'cancelled', detail: '' })
    const ready = await held()
    if (!ready.ok) return ready
    signal?.addEventListener('abort', worker.stop)
    const applied = await worker.run({ do: 'apply', file: ready.value.file, plan })
    signal?.removeEventListener('abort', worker.stop)
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
    copy: () => Promise.resolve(ok(heldFile(content, worker, null))),
    close: () => {
      if (hold?.since === worker.started()) void worker.run({ do: 'close', file: hold.file })
      hold = null
    },
  }
}
