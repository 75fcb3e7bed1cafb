import { err, ok, type Result } from '../values/result'
import type { Plan, Step } from '../tracker/plan'
import type { TrackerState } from '../tracker/state'
import type { MemoryBook } from '../workbook/memory/book'
import type { Progress, Receipt, Watch, WorkbookError } from '../workbook/port'
import { withValues } from './book/cell-values'
import { followFormulas } from './book/follow-formulas'
import { valueDifference } from './book/value-difference'
import { bookOfSnapshot } from './book-of-snapshot'
import type { FileContent } from './file-job'
import type { FileWorker } from './file-worker'
import { newRowSteps, valuesOf, valueSteps, type CellEdit, type HeldWorkbook } from './held-workbook'

/**
 * Opens a workbook file; every change is made in the file, which keeps what it need not change as it is. All work on it
 * is done in a worker, so that the page answers meanwhile whatever its size.
 */
export async function openWorkbookFile(
  bytes: Uint8Array,
  worker: FileWorker,
  told?: Progress,
): Promise<Result<HeldWorkbook, WorkbookError>> {
  const file = nextFile++
  const opened = await worker.run({ do: 'open', file, bytes }, told)
  if (!opened.ok) return opened
  const state = { content: opened.value, book: bookOf(opened.value), pending: [] }
  return ok(heldFile(state, worker, { file, since: worker.started() }))
}

let nextFile = 0

const bookOf = ({ snapshot, sheets }: FileContent): MemoryBook => bookOfSnapshot(snapshot, sheets)

/** Under which number the worker holds a file, and since which start of it. */
interface Hold {
  readonly file: number
  readonly since: number
}

/** A file as it is, what the page shows of it, and the edits that are shown and wait to be put into the file. */
interface FileState {
  readonly content: FileContent
  readonly book: MemoryBook
  readonly pending: readonly CellEdit[]
}

/** A file as the page holds it; the worker holds a copy only when it is to be changed. */
function heldFile(first: FileState, worker: FileWorker, opened: Hold | null): HeldWorkbook {
  let now = first
  let hold = opened
  let followed = (): void => undefined
  let told: Progress = () => undefined
  const formulas = followFormulas(worker, {
    source: () => {
      const file =
        hold !== null && hold.since === worker.started() ? { file: hold.file } : { bytes: now.content.bytes }
      return { from: { ...file, state: stateOf(now.content) }, given: valuesOf(now.pending) }
    },
    arrived: (values) => {
      now = { ...now, book: withValues(now.book, values) }
      followed()
    },
    told: (...at) => told(...at),
  })
  const held = async (): Promise<Result<Hold, WorkbookError>> => {
    if (hold !== null && hold.since === worker.started()) return ok(hold)
    const file = nextFile++
    const again = await worker.run({ do: 'open', file, bytes: now.content.bytes })
    if (!again.ok) return again
    hold = { file, since: worker.started() }
    return ok(hold)
  }
  /** A stop ends what the worker does; it then begins with the file as it was before. */
  const carryOut = async (
    plan: Plan,
    { signal, progress }: Watch = {},
  ): Promise<Result<Receipt, WorkbookError>> => {
    if (signal?.aborted === true) return err({ code: 'cancelled', detail: '' })
    const ready = await held()
    if (!ready.ok) return ready
    signal?.addEventListener('abort', worker.stop)
    const applied = await worker.run({ do: 'apply', file: ready.value.file, plan }, progress)
    signal?.removeEventListener('abort', worker.stop)
    if (!applied.ok) return applied
    formulas.forget()
    now = { content: applied.value, book: bookOf(applied.value), pending: [] }
    return ok(applied.value.receipt)
  }
  /** The edits that wait, with more steps; the state goes with them, so that formulas follow in the file. */
  const waiting = (more: readonly Step[] = []): Plan => {
    const steps = [...valueSteps(now.pending), ...more]
    return { steps: steps.length === 0 ? [] : [...steps, ...stateStep(now.content)] }
  }
  /** Puts them into the file. */
  const flush = async (more: readonly Step[] = []): Promise<Result<null, WorkbookError>> => {
    const plan = waiting(more)
    if (plan.steps.length === 0) return ok(null)
    const written = await carryOut(plan)
    return written.ok ? ok(null) : written
  }
  const close = (): void => {
    if (hold?.since === worker.started()) void worker.run({ do: 'close', file: hold.file })
    hold = null
  }
  if (opened !== null && stateOf(now.content) !== undefined) formulas.prepare()
  return {
    read: async () => {
      const flushed = await flush()
      return flushed.ok ? ok(now.content.snapshot) : flushed
    },
    apply: async (plan, watch) => {
      const flushed = await flush()
      return flushed.ok ? carryOut(plan, watch) : flushed
    },
    book: () => now.book,
    cutSheets: () => now.content.sheets.filter(({ cut }) => cut).map(({ name }) => name),
    edit: async (edits) => {
      const before = now
      const steady = edits.filter(({ cell }) => !cell.newRow)
      const values = valuesOf(steady)
      now = { ...now, book: withValues(now.book, values), pending: [...now.pending, ...steady] }
      const width = (name: string): number =>
        now.book.tables.find((table) => table.name === name)?.columns.length ?? 0
      const rows = newRowSteps(edits, width)
      if (rows.length === 0) {
        formulas.set(values)
        return ok(null)
      }
      const flushed = await flush(rows)
      if (!flushed.ok) now = before
      return flushed
    },
    mark: () => {
      const before = now
      const isStale = formulas.isBusy()
      return () => {
        const back = before.content === now.content ? valueDifference(now.book, before.book) : null
        if (back === null) {
          close()
          formulas.forget()
        }
        now = isStale && back !== null ? { ...before, book: withValues(now.book, back) } : before
        if (isStale || back !== null) formulas.set(back ?? valuesOf(before.pending))
      }
    },
    tell: (listener, progress) => {
      followed = listener
      told = progress
    },
    isCalculating: formulas.isBusy,
    // The file that is held stays as it is, with the edits waiting: what was read and calculated of it holds on.
    bytes: async (progress) => {
      const plan = waiting()
      if (plan.steps.length === 0) return ok(now.content.bytes)
      const ready = await held()
      return ready.ok ? worker.run({ do: 'patched', file: ready.value.file, plan }, progress) : ready
    },
    copy: () => Promise.resolve(ok(heldFile(now, worker, null))),
    close,
  }
}

/** What the tracker of a file keeps; undefined where there is none to go by. */
const stateOf = ({ snapshot: { state } }: FileContent): TrackerState | undefined =>
  state === null || state === 'damaged' ? undefined : state

/** The step that writes the tracker's state again as it is; none without a tracker. */
function stateStep(content: FileContent): readonly Step[] {
  const state = stateOf(content)
  const sheet = state?.names.sheets.find(([id]) => id === 'state')?.[1]
  return state === undefined || content.snapshot.sheets.every(({ name }) => name !== sheet)
    ? []
    : [{ do: 'write-state', sheet: sheet ?? '', state }]
}
