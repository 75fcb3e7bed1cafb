import type { Plan, Step } from '../../tracker/plan'
import type { ChartLayout, TableLayout } from '../../tracker/layout'
import { isBeginning } from '../../tracker/merge/resume'
import type { FoundTable, Snapshot } from '../../tracker/snapshot'
import { addSheet } from './add-sheet'
import { addTable, finishTable } from './add-table'
import { addChart, bindChart } from './charts'
import { OVERHEAD, PHASE, type Action } from './queue'
import { writeState } from './state-sheet'
import { writeBlock } from './write-block'
import { renewFormulas } from './renew-formulas'
import { addColumns, appendRows, writeCells } from './write-rows'

/**
 * What a plan comes to in Excel. Sheets, tables, names and charts that the snapshot
 * holds are not made again; where a first writing stopped they are finished. Only the
 * last of several states is written beside the first, which notes what was begun.
 */
export function actionsOf(plan: Plan, snapshot: Snapshot): readonly Action[] {
  return plan.steps.flatMap((step, index) => stepActions(step, snapshot, index === plan.steps.length - 1))
}

function stepActions(step: Step, snapshot: Snapshot, isLast: boolean): readonly Action[] {
  const isBegun = snapshot.state === null || (snapshot.state !== 'damaged' && isBeginning(snapshot.state))
  switch (step.do) {
    case 'add-sheet': {
      const found = known(snapshot.sheets, step.sheet.name)
      return found === undefined || isBegun ? [addSheet(step.sheet, found !== undefined)] : []
    }
    case 'add-table': {
      const found =
        known(snapshot.tables, step.table.name) ?? (isBegun ? unnamed(step.table, snapshot) : undefined)
      return found === undefined ? addTable(step.table) : isBegun ? finishTable(step.table, found) : []
    }
    case 'add-columns':
      return [addColumns(tableOf(snapshot, step.table), step.columns)]
    case 'append-rows':
      return appendRows(tableOf(snapshot, step.table), step.rows)
    case 'write-cells':
      return writeCells(tableOf(snapshot, step.table), step.cells)
    case 'renew-formulas':
      return [renewFormulas(tableOf(snapshot, step.table), step)]
    case 'write-block':
      return writeBlock(step.block)
    case 'define-name':
      return known(snapshot.names, step.name) ? [] : [defineName(step.name, step.refersTo)]
    case 'add-chart': {
      const found =
        known(snapshot.charts, step.chart.name) ?? (isBegun ? unnamedChart(step.chart, snapshot) : undefined)
      return found === undefined || isBegun ? [addChart(step.chart, found)] : []
    }
    case 'bind-chart':
      return [bindChart(step, snapshot)]
    case 'write-state':
      return [
        writeState(
          step.sheet,
          step.state,
          snapshot.state === 'damaged' ? null : snapshot.state,
          isLast ? PHASE.state : PHASE.structure,
        ),
      ]
  }
}

const known = <T extends { readonly name: string }>(all: readonly T[], name: string): T | undefined =>
  all.find((each) => each.name.toLowerCase() === name.toLowerCase())

/** The table that a stopped writing made and had not named yet: it has our headers on our sheet. */
const unnamed = (layout: TableLayout, { tables }: Snapshot): FoundTable | undefined =>
  tables.find(
    ({ sheet, headers }) =>
      sheet === layout.sheet &&
      headers.length === layout.columns.length &&
      layout.columns.every(({ header }, index) => header === headers[index]),
  )

/** The chart that a stopped writing made and had not named yet: Excel's own name and a single series. */
const unnamedChart = (layout: ChartLayout, { charts }: Snapshot): Snapshot['charts'][number] | undefined =>
  charts.find(
    ({ sheet, name, series = [] }) =>
      sheet === layout.sheet && series.length <= 1 && /^(?:Chart|차트) ?\d+$/.test(name),
  )

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
