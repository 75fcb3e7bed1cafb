import type { BlockLayout, ChartLayout, SheetLayout, TableLayout } from '../../../tracker/layout'
import type { Plan, Step } from '../../../tracker/plan'
import type { TrackerState } from '../../../tracker/state'
import { err, ok, type Result } from '../../../values/result'

/** All that a workbook to be written holds. */
export interface FileDraft {
  readonly sheets: readonly SheetLayout[]
  readonly tables: readonly TableLayout[]
  readonly blocks: readonly BlockLayout[]
  readonly charts: readonly ChartLayout[]
  readonly names: readonly { readonly name: string; readonly refersTo: string }[]
  readonly state: { readonly sheet: string; readonly state: TrackerState } | null
}

/** A workbook with nothing in it. */
export const EMPTY_DRAFT: FileDraft = {
  sheets: [],
  tables: [],
  blocks: [],
  charts: [],
  names: [],
  state: null,
}

/** A draft after a plan. The error is the first step that needs something to be there which a draft has not. */
export function withPlan(draft: FileDraft, { steps }: Plan): Result<FileDraft, Step['do']> {
  let next = draft
  for (const step of steps) {
    const made = withStep(next, step)
    if (made === null) return err(step.do)
    next = made
  }
  return ok(next)
}

/** What is there under the same name already stays; of several states the last counts. */
function withStep(draft: FileDraft, step: Step): FileDraft | null {
  switch (step.do) {
    case 'add-sheet':
      return { ...draft, sheets: added(draft.sheets, step.sheet) }
    case 'add-table':
      return { ...draft, tables: added(draft.tables, step.table) }
    case 'write-block':
      return { ...draft, blocks: [...draft.blocks, step.block] }
    case 'define-name':
      return { ...draft, names: added(draft.names, { name: step.name, refersTo: step.refersTo }) }
    case 'add-chart':
      return { ...draft, charts: added(draft.charts, step.chart) }
    case 'write-state':
      return { ...draft, state: { sheet: step.sheet, state: step.state } }
    case 'add-columns':
    case 'append-rows':
    case 'write-cells':
    case 'renew-formulas':
    case 'bind-chart':
      return null
  }
}

const added = <T extends { readonly name: string }>(list: readonly T[], one: T): readonly T[] =>
  list.some(({ name }) => name === one.name) ? list : [...list, one]

/** The draft's sheets in the order they stand: very hidden ones last, so that the first tab is one to look at. */
export const orderedSheets = ({ sheets }: FileDraft): readonly SheetLayout[] => [
  ...sheets.filter(({ visibility }) => visibility === 'visible'),
  ...sheets.filter(({ visibility }) => visibility !== 'visible'),
]
