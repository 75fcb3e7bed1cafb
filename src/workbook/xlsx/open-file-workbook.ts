import type { Plan } from '../../tracker/plan'
import type { Snapshot } from '../../tracker/snapshot'
import { err, ok, type Result } from '../../values/result'
import type { Watch, WorkbookError } from '../port'
import type { FileWorkbook } from './file-workbook'
import { openWorkbook, type OpenWorkbook } from './package/open-workbook'
import type { ZipCodec } from './package/zip/codec'
import { PackageDraft } from './patch/package-draft'
import { patchWorkbook } from './patch/patch-workbook'
import { recalculateTracker } from './patch/recalculate'
import { readSnapshot } from './read/read-snapshot'
import { packageRefusal, refuse } from './read/refuse'
import { addsSheets, transplant } from './transplant/transplant'

/** A workbook file that is open. */
export interface OpenedFile extends FileWorkbook {
  /** Its parts as they now stand, read and found sound. */
  readonly opened: () => OpenWorkbook
  /** The same file as it now stands, whatever becomes of this one; nothing is read again for it. */
  readonly copy: () => OpenedFile
}

/**
 * Opens a workbook file: an .xlsx, .xlsm, .xltx or .xltm of any program. A plan changes what it must and leaves every
 * other part byte for byte; it takes effect whole or not at all. `codec` packs and unpacks; the
 * portable one where none is given. Errors carry the exact reason (see `FileRefusal`).
 */
export function openFileWorkbook(bytes: Uint8Array, codec?: ZipCodec): Result<OpenedFile, WorkbookError> {
  const opened = openWorkbook(bytes, codec)
  return opened.ok ? ok(openedFile({ bytes, workbook: opened.value })) : err(packageRefusal(opened.error))
}

interface Content {
  readonly bytes: Uint8Array
  readonly workbook: OpenWorkbook
}

function openedFile(first: Content): OpenedFile {
  let now = first
  const read = (): Result<Snapshot, WorkbookError> => {
    const snapshot = readSnapshot(now.workbook)
    return snapshot.ok ? snapshot : err(packageRefusal(snapshot.error))
  }
  return {
    read: () => Promise.resolve(read()),
    apply: (plan, watch = {}) => {
      if (plan.steps.length === 0) return Promise.resolve(ok({ steps: 0, cells: 0 }))
      const applied = applyPlan(now.workbook, plan, watch)
      if (!applied.ok) return Promise.resolve(applied)
      now = applied.value
      return Promise.resolve(ok({ steps: plan.steps.length, cells: cellsOf(plan) }))
    },
    bytes: () => now.bytes,
    opened: () => now.workbook,
    copy: () => openedFile(now),
  }
}

function applyPlan(
  workbook: OpenWorkbook,
  plan: Plan,
  { signal, progress }: Watch,
): Result<Content, WorkbookError> {
  const stopped = (): boolean => signal?.aborted === true
  const refused = stopped() ? refuseStopped() : refusal(workbook)
  if (refused !== null) return err(refused)
  const draft = new PackageDraft(workbook.source)
  const changed = addsSheets(plan)
    ? transplant(workbook, draft, plan)
    : patch(workbook, draft, plan, progress)
  if (!changed.ok) return changed
  if (stopped()) return err(refuseStopped())
  progress?.(2, STAGES)
  const bytes = draft.bytes()
  if (!bytes.ok) return err(packageRefusal(bytes.error))
  progress?.(3, STAGES)
  // What was made is read again with every check before it may take the place of the old file.
  const again = openWorkbook(bytes.value, workbook.source.codec)
  if (!again.ok) return err(packageRefusal(again.error))
  progress?.(STAGES, STAGES)
  return ok({ bytes: bytes.value, workbook: again.value })
}

/** A plan is put into the parts, formulas follow, the file is packed, and read again. */
const STAGES = 4

function patch(
  workbook: OpenWorkbook,
  draft: PackageDraft,
  { steps }: Plan,
  progress: Watch['progress'],
): Result<null, WorkbookError> {
  const patched = patchWorkbook(workbook, draft, steps)
  if (!patched.ok) return patched
  progress?.(1, STAGES)
  const state = steps.findLast((step) => step.do === 'write-state')?.state
  return recalculateTracker(draft, state)
}

const refuseStopped = (): WorkbookError => ({ code: 'cancelled', detail: '' })

/** Why a workbook can't be changed at all, or null. */
function refusal({ parts }: OpenWorkbook): WorkbookError | null {
  if (parts.dialect === 'strict') return refuse('strict-dialect')
  if (parts.signed) return refuse('signed')
  const isShared = [...parts.relationships.byId.values()].some(({ kind }) => kind === 'revisionHeaders')
  return isShared ? refuse('shared-workbook') : null
}

const cellsOf = ({ steps }: Plan): number =>
  steps.reduce((sum, step) => {
    if (step.do === 'write-cells') return sum + step.cells.length
    if (step.do === 'renew-formulas') return sum + step.rows.length
    if (step.do === 'append-rows') return step.rows.reduce((cells, row) => cells + row.length, sum)
    return step.do === 'add-table' ? sum + step.table.rows.length * step.table.columns.length : sum
  }, 0)
