import type { CellValue } from '../../tracker/cell'
import { isBeginning } from '../../tracker/merge/resume'
import type { Plan } from '../../tracker/plan'
import { changedSheet, removalOf, type Removal, type SheetCells } from '../../tracker/restore/removal'
import type { Restoration } from '../../tracker/restore/restoration'
import type { Snapshot } from '../../tracker/snapshot'
import type { TrackerState } from '../../tracker/state'
import { ok, type Result } from '../../values/result'
import type { Restored, WorkbookError } from '../port'
import { bindChart } from './charts'
import type { Limits } from './limits'
import { OVERHEAD, PHASE, send, type Action } from './queue'
import { inExcel } from './run'
import { stateActions } from './state-sheet'
import { writeCells } from './write-rows'

/** A write that can be taken back: its plan and what the workbook held before it. */
export interface RestorePoint {
  readonly plan: Plan
  readonly before: Snapshot
}

/** Works out what takes a refresh back, wherever that is done: `restorationOf` of the tracker. */
export type WorkOut = (
  plan: Plan,
  before: Snapshot,
  now: Snapshot,
) => Promise<Result<Restoration, WorkbookError>>

/** The point before a write; null where the write finishes one that stopped, of which too little is known. */
export const restorable = (plan: Plan, before: Snapshot): RestorePoint | null =>
  before.state === 'damaged' || (before.state !== null && isBeginning(before.state)) ? null : { plan, before }

/** Whether the tracker's notes are those of the write, or of before it where it stopped: nobody has written since. */
export function isOwn(now: Snapshot['state'], { plan, before }: RestorePoint): boolean {
  if (now === null || now === 'damaged') return now === before.state
  const written = plan.steps.flatMap((step) => (step.do === 'write-state' ? [step.state] : []))
  return [before.state, ...written].some(
    (state) => state !== null && state !== 'damaged' && withoutIds(state) === withoutIds(now),
  )
}

/** The ids of columns are noted after the write. */
const withoutIds = (state: TrackerState): string =>
  JSON.stringify(state, (key, value: unknown) =>
    key === 'headers' && Array.isArray(value)
      ? value.map((header: readonly unknown[]) => header.slice(0, 2))
      : value,
  )

/** Takes a write back from a workbook that holds this now; nothing else of it is touched. */
export async function restore(
  { plan, before }: RestorePoint,
  now: Snapshot,
  workOut: WorkOut,
  limits: Limits,
): Promise<Result<Restored, WorkbookError>> {
  if (before.state === null) return inExcel((context) => remove(context, plan, removalOf(plan, before, now)))
  const restoration = await workOut(plan, before, now)
  return restoration.ok ? inExcel((context) => undo(context, restoration.value, now, limits)) : restoration
}

async function undo(
  context: Excel.RequestContext,
  restoration: Restoration,
  now: Snapshot,
  limits: Limits,
): Promise<Result<Restored, WorkbookError>> {
  const { cells, rows, charts, binds, series, state, left } = restoration
  const actions = [
    ...cells.flatMap(({ table, writes }) => {
      const found = now.tables.find(({ name }) => name === table)
      return found === undefined ? [] : writeCells(found, writes)
    }),
    ...rows.map(({ table, indexes }) =>
      action(PHASE.rules, indexes.length, ({ workbook }) => {
        const lines = workbook.tables.getItem(table).rows
        for (const index of indexes) lines.getItemAt(index).delete()
      }),
    ),
    ...charts.map(({ sheet, name }) =>
      action(PHASE.charts, 1, ({ workbook }) =>
        workbook.worksheets.getItem(sheet).charts.getItem(name).delete(),
      ),
    ),
    ...series.map(({ sheet, name, series: added }) =>
      action(PHASE.charts, added.length, ({ workbook }) => {
        const held = now.charts.find((each) => each.name === name)?.series ?? []
        const all = workbook.worksheets.getItem(sheet).charts.getItem(name).series
        const places = added.map((each) => held.indexOf(each)).filter((at) => at >= 0)
        for (const at of places.sort((a, b) => b - a)) all.getItemAt(at).delete()
      }),
    ),
    ...binds.map((bind) => bindChart(bind, now)),
  ]
  const notes =
    state === null
      ? []
      : await stateActions(
          context,
          { sheet: state.sheet, state: state.before },
          now.state === 'damaged' ? null : now.state,
          limits,
        )
  await send(context, [...actions, ...notes], {}, limits)
  return ok({ left, blockedBy: null })
}

async function remove(
  context: Excel.RequestContext,
  plan: Plan,
  { sheets, state, names, blockedBy }: Removal,
): Promise<Result<Restored, WorkbookError>> {
  const held = blockedBy ?? changedSheet(plan, await cellsOn(context, sheets))
  if (held !== null) return ok({ left: 0, blockedBy: held })
  const { worksheets, names: defined } = context.workbook
  for (const name of names) defined.getItem(name).delete()
  // Excel deletes no sheet that is very hidden.
  const hidden = worksheets.getItemOrNullObject(state)
  hidden.visibility = Excel.SheetVisibility.hidden
  hidden.delete()
  for (const sheet of sheets) worksheets.getItem(sheet).delete()
  await context.sync()
  return ok({ left: 0, blockedBy: null })
}

async function cellsOn(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly SheetCells[]> {
  const ranges = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true)
    range.load('values,formulas,rowIndex,columnIndex')
    return { sheet, range }
  })
  await context.sync()
  return ranges.flatMap(({ sheet, range }) =>
    range.isNullObject
      ? []
      : [
          {
            sheet,
            row: range.rowIndex,
            column: range.columnIndex,
            values: range.values as readonly (readonly CellValue[])[],
            formulas: range.formulas,
          },
        ],
  )
}

const action = (phase: Action['phase'], count: number, queue: Action['queue']): Action => ({
  phase,
  bytes: OVERHEAD * count,
  queue,
})
