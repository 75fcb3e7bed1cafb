import type { Chart } from '../model/chart'
import { findRange } from '../model/find-range'
import type { Range } from '../model/range'
import type { Sheet } from '../model/sheet'
import type { Table } from '../model/table'
import type { Workbook } from '../model/workbook'

/** Finds what a user points at, by the names shown; throws for what is not there. */
export interface Stage {
  readonly workbook: Workbook
  sheet(name: string): Sheet
  table(name: string): Table
  chart(name: string): Chart
  cells(sheetName: string, address: string): Range
  /** Where the column of a heading stands in its table. */
  column(table: Table, heading: string): number
  /** Does something as the user, so that its events say so. */
  act(work: () => void): void
  /** Does something as a co-author elsewhere. */
  actRemotely(acts: () => void): void
}

function need<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`The workbook has no ${what}`)
  return thing
}

/** The stage of a workbook; `done` is called after each act. */
export function createStage(workbook: Workbook, done: () => void): Stage {
  let source: 'Unknown' | 'Remote' = 'Unknown'
  const sheet = (name: string): Sheet => need(workbook.findSheet(name), `sheet ${name}`)
  return {
    workbook,
    sheet,
    table: (name) => need(workbook.findTable(name), `table ${name}`),
    chart: (name) =>
      need(
        workbook.charts.find((each) => each.name === name),
        `chart ${name}`,
      ),
    cells: (name, address) => need(findRange(workbook, address, sheet(name)), `range ${address}`),
    column: (table, heading) => {
      const at = table.columnIndex(heading)
      if (at < 0) throw new Error(`Table ${table.name} has no column ${heading}`)
      return at
    },
    act: (work) => {
      workbook.events.source = source
      try {
        work()
      } finally {
        workbook.events.source = 'ThisLocalAddin'
        done()
      }
    },
    actRemotely: (acts) => {
      source = 'Remote'
      try {
        acts()
      } finally {
        source = 'Unknown'
      }
    },
  }
}
