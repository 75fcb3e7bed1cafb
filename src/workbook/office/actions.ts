import type { Plan, Step } from '../../tracker/plan'
import type { FoundTable, Snapshot } from '../../tracker/snapshot'
import { addSheet } from './add-sheet'
import { addTable } from './add-table'
import { addChart, bindChart } from './charts'
import { OVERHEAD, PHASE, type Action } from './queue'
import { writeState } from './state-sheet'
import { writeBlock } from './write-block'
import { addColumns, appendRows, writeCells } from './write-rows'

/**
 * What a plan comes to in Excel. Sheets, tables, names and charts that the snapshot holds are not made again. Only the
 * last of several states is written beside the first, which notes what was begun.
 */
export function actionsOf(plan: Plan, snapshot: Snapshot): readonly Action[] {
  return plan.steps.flatMap((step, index) => stepActions(step, snapshot, index === plan.steps.length - 1))
}

function stepActions(step: Step, snapshot: Snapshot, isLast: boolean): readonly Action[] {
  const known = (names: readonly { readonly name: string }[], name: string): boolean =>
    names.some((each) => each.name.toLowerCase() === name.toLowerCase())
  switch (step.do) {
    case 'add-sheet':
      return known(snapshot.sheets, step.sheet.name) ? [] : [addSheet(step.sheet)]
    case 'add-table':
      return known(snapshot.tables, step.table.name) ? [] : addTable(step.table)
    case 'add-columns':
      return [addColumns(tableOf(snapshot, step.table), step.columns)]
    case 'append-rows':
      return appendRows(tableOf(snapshot, step.table), step.rows)
    case 'write-cells':
      return [writeCells(tableOf(snapshot, step.table), step.cells)]
    case 'write-block':
      return writeBlock(step.block)
    case 'define-name':
      return known(snapshot.names, step.name) ? [] : [defineName(step.name, step.refersTo)]
    case 'add-chart':
      return known(snapshot.charts, step.chart.name) ? [] : [addChart(step.chart)]
    case 'bind-chart':
      return [bindChart(step, snapshot)]
    case 'write-state':
      return [
        {
          phase: isLast ? PHASE.state : PHASE.structure,
          bytes: OVERHEAD * 4 + JSON.stringify(step.state).length * 3,
          queue: (context) =>
            writeState(context, step.sheet, step.state, snapshot.state === 'damaged' ? null : snapshot.state),
        },
      ]
  }
}

const defineName = (name: string, refersTo: string): Action => ({
  phase: PHASE.structure,
  bytes: OVERHEAD,
  queue: ({ workbook }) => {
    workbook.names.add(name, `=${refersTo}`)
  },
})

function tableOf({ tables }: Snapshot, name: string): FoundTable {
  const table = tables.find((each) => each.name === name)
  if (table === undefined) throw new Error(`the plan names table ${name}, which its snapshot does not hold`)
  return table
}
