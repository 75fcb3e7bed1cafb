import type { Plan } from '../../tracker/plan'
import type { Snapshot } from '../../tracker/snapshot'
import { err, ok, type Result } from '../../values/result'
import type { Receipt, Watch, Workbook, WorkbookError } from '../port'
import type { ZipCodec } from './package/zip/codec'
import { openFileWorkbook } from './open-file-workbook'
import { writeNewFile } from './write/new-file'
import { EMPTY_DRAFT, withPlan } from './write/draft'
import { sheetTooLong } from './write/written-size'

export { openFileWorkbook }

/** A workbook in the bytes of an .xlsx file. */
export interface FileWorkbook extends Workbook {
  /** The file as it now stands. */
  readonly bytes: () => Uint8Array
}

const EMPTY_SNAPSHOT: Snapshot = {
  readOnly: false,
  sheets: [],
  tables: [],
  names: [],
  charts: [],
  state: null,
}

/**
 * A workbook that is not there yet. The first plan makes all of it; from then on it is a file like any other. The plan
 * takes effect whole or not at all. `codec` packs and unpacks, the portable one where none is given. Errors of `apply`: `cancelled`; `not-supported` with the step, for one that needs
 * something to be there; `too-large` for what no reader would take.
 */
export function newFileWorkbook(codec?: ZipCodec): FileWorkbook {
  let written: Uint8Array | null = null
  let opened: FileWorkbook | null = null
  const existing = (bytes: Uint8Array): Result<FileWorkbook, WorkbookError> => {
    if (opened !== null) return ok(opened)
    const result = openFileWorkbook(bytes, codec)
    if (result.ok) opened = result.value
    return result
  }
  return {
    read: async (watch) => {
      if (written === null) return ok(EMPTY_SNAPSHOT)
      const file = existing(written)
      return file.ok ? file.value.read(watch) : file
    },
    apply: async (plan, watch = {}) => {
      if (written !== null) {
        const file = existing(written)
        return file.ok ? file.value.apply(plan, watch) : file
      }
      const made = makeFile(plan, watch, codec)
      if (made.ok) written = made.value.bytes
      return made.ok ? ok(made.value.receipt) : made
    },
    bytes: () => opened?.bytes() ?? written ?? blankFile(),
  }
}

interface Made {
  readonly bytes: Uint8Array
  readonly receipt: Receipt
}

function makeFile(
  plan: Plan,
  { signal, progress }: Watch,
  codec: ZipCodec | undefined,
): Result<Made, WorkbookError> {
  if (signal?.aborted === true) return err({ code: 'cancelled', detail: '' })
  const draft = withPlan(EMPTY_DRAFT, plan)
  if (!draft.ok) return err({ code: 'not-supported', detail: draft.error })
  const long = sheetTooLong(draft.value)
  if (long !== null) return err({ code: 'too-large', detail: long })
  const bytes = writeNewFile(draft.value, codec)
  if (!bytes.ok) return err({ code: 'too-large', detail: bytes.error.part ?? '' })
  const steps = plan.steps.length
  progress?.(steps, steps)
  const cells = draft.value.tables.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0)
  return ok({ bytes: bytes.value, receipt: { steps, cells } })
}

function blankFile(): Uint8Array {
  const bytes = writeNewFile(EMPTY_DRAFT)
  if (!bytes.ok) throw new Error(bytes.error.code)
  return bytes.value
}
