import type { Cell } from '../../../tracker/cell'
import type { BlockLayout, ChartLayout, ColumnLayout, SeriesLayout } from '../../../tracker/layout'
import type { CellWrite, FormulaRenewal, Step } from '../../../tracker/plan'
import type { TrackerState } from '../../../tracker/state'

/** All that a plan asks of one table. */
export interface TableRequest {
  readonly writes: CellWrite[]
  readonly renewals: FormulaRenewal[]
  readonly rows: (readonly (Cell | null)[])[]
  readonly columns: ColumnLayout[]
}

/** What a plan asks of a workbook that is there, gathered so that each part is changed once. */
export interface PatchRequest {
  /** By table name. */
  readonly tables: Map<string, TableRequest>
  readonly charts: {
    readonly chart: string
    readonly series: readonly SeriesLayout[]
    /** Names of the series that the chart never had. */
    readonly added: readonly string[]
  }[]
  readonly newCharts: ChartLayout[]
  /** Values of cells outside tables. */
  readonly blocks: BlockLayout[]
  state: { readonly sheet: string; readonly state: TrackerState } | null
}

/** Gathers the steps that change what is there; steps that add sheets, tables and names are not among them. */
export function patchRequest(steps: readonly Step[]): PatchRequest {
  const request: PatchRequest = { tables: new Map(), charts: [], newCharts: [], blocks: [], state: null }
  const of = (table: string): TableRequest => {
    const known = request.tables.get(table) ?? { writes: [], renewals: [], rows: [], columns: [] }
    request.tables.set(table, known)
    return known
  }
  for (const step of steps) {
    if (step.do === 'write-cells') add(of(step.table).writes, step.cells)
    if (step.do === 'renew-formulas') of(step.table).renewals.push(step)
    if (step.do === 'append-rows') add(of(step.table).rows, step.rows)
    if (step.do === 'add-columns') for (const each of step.columns) of(step.table).columns.push(each)
    if (step.do === 'bind-chart') {
      const { chart, series, added } = step
      request.charts.push({ chart, series, added })
    }
    if (step.do === 'write-block') request.blocks.push(step.block)
    if (step.do === 'add-chart') request.newCharts.push(step.chart)
    if (step.do === 'write-state') request.state = { sheet: step.sheet, state: step.state }
  }
  return request
}

/** One by one: a call takes no more than some 100,000 arguments. */
function add<T>(list: T[], more: readonly T[]): void {
  for (const each of more) list.push(each)
}
