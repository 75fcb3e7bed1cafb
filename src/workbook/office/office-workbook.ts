import type { Plan } from '../../tracker/plan'
import type { Snapshot } from '../../tracker/snapshot'
import { err, ok, type Result } from '../../values/result'
import type { CellsPlace, Receipt, Restored, Watch, Workbook, WorkbookError } from '../port'
import { actionsOf } from './actions'
import { madeColumns } from './column-ids'
import { changedSince, expectations, withFormats, type Expectation } from './expectations'
import { limitsOf, type Limits } from './limits'
import { OVERHEAD, PHASE, send, type Action } from './queue'
import { readSnapshot } from './read'
import { isOwn, restorable, restore, type RestorePoint, type WorkOut } from './restore'
import { inExcel, supports } from './run'
import { fits, stateActions } from './state-sheet'

/** The oldest Excel that has all the adapter needs: Excel 2021, Microsoft 365, the web. */
const OLDEST = '1.14'

/** The workbook that is open in Excel, with a way back from the last write. */
export interface OfficeWorkbook extends Workbook {
  /** The last write that can be taken back, also one that stopped half-way; null for none. */
  readonly lastWrite: () => RestorePoint | null
  /** Takes that write back, and nothing else. */
  readonly restore: () => Promise<Result<Restored, WorkbookError>>
}

/** How often a workbook is asked for while a cell of it is being edited, and how long is waited between, about a second. */
const TRIES = 4
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300))

const isEditing = (found: Result<Snapshot, WorkbookError>): boolean =>
  !found.ok && found.error.code === 'cell-being-edited'

/**
 * The workbook that is open in Excel. Reading takes two round trips, of a workbook without a tracker one; writing takes
 * one, and one more where Excel gives the columns of new tables ids of its own. Where Excel limits requests and answers
 * (`given`, by default those of its platform) each takes as many as hold it. `workOut` is for taking a refresh back;
 * without it no write can be. Excel has no transactions: a failure leaves what was done before it, and the next refresh
 * brings the rest.
 */
export function createOfficeWorkbook(
  pause: () => Promise<void> = moment,
  workOut?: WorkOut,
  given?: Limits,
): OfficeWorkbook {
  const limits = (): Limits => given ?? limitsOf(String(Office.context.platform))
  let last: Snapshot | null = null
  let point: RestorePoint | null = null
  // A write that met a formula it did not know of is made again from all there are.
  let isMet = false
  const readCells = async (whole: boolean): Promise<Result<Snapshot, WorkbookError>> => {
    if (!supports(OLDEST)) return err({ code: 'not-supported', detail: `ExcelApi ${OLDEST}` })
    const once = () => inExcel((context) => readSnapshot(context, limits(), whole))
    let found = await once()
    for (let tries = 1; tries < TRIES && isEditing(found); tries++) {
      await pause()
      found = await once()
    }
    last = found.ok ? found.value : null
    return found
  }
  const read = (): Promise<Result<Snapshot, WorkbookError>> => readCells(isMet)
  return {
    read,
    apply: async (plan, watch = {}, from = last ?? undefined) => {
      const found = from === undefined ? await read() : ok(from)
      if (!found.ok) return found
      const snapshot = found.value
      if (snapshot.readOnly) return err({ code: 'read-only', detail: '' })
      const guarded = protectedSheet(plan, snapshot)
      if (guarded !== null) return err({ code: 'protected-sheet', detail: guarded })
      last = null
      point = workOut === undefined ? null : restorable(plan, snapshot)
      const expecting = (expected: readonly Expectation[]): void => {
        if (point !== null) point = { ...point, before: withFormats(snapshot, expected) }
      }
      const written = await inExcel((context) =>
        write(context, plan, snapshot, { watch, limits: limits(), expecting }),
      )
      isMet = !written.ok && written.error.code === 'changed-meanwhile'
      if (!written.ok) await listenAgain()
      return written
    },
    lastWrite: () => point,
    restore: async () => {
      const found = await readCells(true)
      if (!found.ok || point === null || workOut === undefined)
        return found.ok ? ok({ left: 0, blockedBy: null }) : found
      const from = point
      if (!isOwn(found.value.state, from)) return err({ code: 'changed-meanwhile', detail: '' })
      const restored = await restore(from, found.value, workOut, limits())
      last = null
      if (restored.ok && restored.value.blockedBy === null) point = null
      return restored
    },
    select: (place) => inExcel((context) => select(context, place)),
  }
}

async function select(
  context: Excel.RequestContext,
  { sheet: name, row, column, rows, columns }: CellsPlace,
): Promise<Result<null, WorkbookError>> {
  const sheet = context.workbook.worksheets.getItem(name)
  sheet.activate()
  sheet.getRangeByIndexes(row, column, rows, columns).select()
  await context.sync()
  return ok(null)
}

interface Sending {
  readonly watch: Watch
  readonly limits: Limits
  /** Told what the cells held before, once Excel has answered, also when it failed behind that. */
  readonly expecting: (expected: readonly Expectation[]) => void
}

async function write(
  context: Excel.RequestContext,
  plan: Plan,
  snapshot: Snapshot,
  { watch, limits, expecting }: Sending,
): Promise<Result<Receipt, WorkbookError>> {
  context.runtime.enableEvents = false
  const expected = await expectations(context, plan, snapshot, limits)
  const made = madeColumns(plan)
  const last = plan.steps.findLast((step) => step.do === 'write-state')
  const isLarge = last !== undefined && !fits(last.state, limits)
  const steps = isLarge ? plan.steps.filter((step) => step !== last) : plan.steps
  const actions = [...actionsOf({ steps }, snapshot), made.ask, ...(isLarge ? [] : [LISTEN])]
  const sent = await send(context, actions, watch, limits).finally(() => expecting(expected))
  if (sent === 'cancelled') return err({ code: 'cancelled', detail: '' })
  const changed = await changedSince(context, expected)
  if (changed !== null) {
    await noteAsBefore(context, plan, snapshot, limits)
    return err({ code: 'changed-meanwhile', detail: changed })
  }
  const corrected = made.corrected()
  if (last !== undefined && (isLarge || corrected !== null)) {
    const writing = await stateActions(
      context,
      { ...last, state: corrected ?? last.state },
      last.state,
      limits,
    )
    await send(context, [...writing, LISTEN], {}, limits)
  }
  return ok({ steps: plan.steps.length, cells: plan.steps.reduce((sum, step) => sum + cellsOf(step), 0) })
}

/**
 * Notes of a write that met another's are those of before it: the next refresh then merges what was put back as their
 * edit, and what was written as that of a refresh that stopped.
 */
async function noteAsBefore(
  context: Excel.RequestContext,
  { steps }: Plan,
  { state }: Snapshot,
  limits: Limits,
): Promise<void> {
  const last = steps.findLast((step) => step.do === 'write-state')
  if (last === undefined || state === null || state === 'damaged') return
  const notes = await stateActions(context, { sheet: last.sheet, state }, last.state, limits)
  await send(context, [...notes, LISTEN], {}, limits)
}

/** Events are off while the tracker writes, and on again with its last action. */
const LISTEN: Action = {
  phase: PHASE.end,
  bytes: OVERHEAD,
  queue: (context) => {
    context.runtime.enableEvents = true
  },
}

/** After a failure the last action was not reached. */
async function listenAgain(): Promise<void> {
  await inExcel(async (context) => {
    context.runtime.enableEvents = true
    await context.sync()
    return ok(null)
  })
}

/** The name of a protected sheet that the plan would write to, which Excel would refuse half-way. */
function protectedSheet(plan: Plan, { sheets, tables }: Snapshot): string | null {
  const guarded = new Set(sheets.filter((sheet) => sheet.protected).map(({ name }) => name))
  for (const step of plan.steps) {
    const place = sheetOf(step, tables)
    if (place !== undefined && guarded.has(place)) return place
  }
  return null
}

function sheetOf(step: Plan['steps'][number], tables: Snapshot['tables']): string | undefined {
  switch (step.do) {
    case 'write-state':
    case 'bind-chart':
      return step.sheet
    case 'write-block':
      return step.block.sheet
    case 'add-chart':
      return step.chart.sheet
    case 'add-columns':
    case 'append-rows':
    case 'write-cells':
    case 'renew-formulas':
      return tables.find(({ name }) => name === step.table)?.sheet
    case 'add-sheet':
    case 'add-table':
    case 'define-name':
      return undefined
  }
}

function cellsOf(step: Plan['steps'][number]): number {
  if (step.do === 'append-rows') return step.rows.reduce((sum, row) => sum + row.length, 0)
  if (step.do === 'write-cells') return step.cells.length
  if (step.do === 'renew-formulas') return step.rows.length
  return step.do === 'add-table' ? step.table.rows.length * step.table.columns.length : 0
}
