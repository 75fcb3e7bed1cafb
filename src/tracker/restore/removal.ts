import type { Cell, CellValue } from '../cell'
import { isBlank, sameValue } from '../merge/same-value'
import type { Plan } from '../plan'
import type { Snapshot } from '../snapshot'

/** What a sheet holds: rows × columns from a first cell on, formulas beginning with `=`. */
export interface SheetCells {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly values: readonly (readonly CellValue[])[]
  readonly formulas: readonly (readonly unknown[])[]
}

/** What a first writing brought into a workbook and is to leave it again. */
export interface Removal {
  /** Sheets whose cells are to be looked through for what the user put there. */
  readonly sheets: readonly string[]
  readonly state: string
  readonly names: readonly string[]
  /** A sheet on which the user has put a table or chart of their own; null for none. */
  readonly blockedBy: string | null
}

/** What of a first writing the workbook holds now, wherever it stopped. */
export function removalOf({ steps }: Plan, before: Snapshot, now: Snapshot): Removal {
  const was = new Set(before.sheets.map(({ name }) => name))
  const made = steps.flatMap((step) => (step.do === 'add-sheet' ? [step.sheet.name] : []))
  const state = steps.flatMap((step) => (step.do === 'write-state' ? [step.sheet] : []))[0] ?? ''
  const ours = new Set(
    made.filter((name) => !was.has(name) && now.sheets.some((sheet) => sheet.name === name)),
  )
  const tables = new Set(steps.flatMap((step) => (step.do === 'add-table' ? [step.table.name] : [])))
  const charts = new Set(steps.flatMap((step) => (step.do === 'add-chart' ? [step.chart.name] : [])))
  const foreign = [
    ...now.tables.filter(({ name }) => !tables.has(name)),
    ...now.charts.filter(({ name }) => !charts.has(name)),
  ].find(({ sheet }) => ours.has(sheet))
  const known = new Set(before.names.map(({ name }) => name))
  return {
    sheets: [...ours].filter((name) => name !== state),
    state,
    names: steps.flatMap((step) =>
      step.do === 'define-name' && !known.has(step.name) && now.names.some(({ name }) => name === step.name)
        ? [step.name]
        : [],
    ),
    blockedBy: foreign?.sheet ?? null,
  }
}

/** The first sheet that holds a cell which is not as the plan wrote it; null where all are. */
export function changedSheet(plan: Plan, sheets: readonly SheetCells[]): string | null {
  const expected = cellsOf(plan)
  const changed = sheets.find(({ sheet, row, column, values, formulas }) =>
    values.some((cells, down) =>
      cells.some((value, right) => {
        const wanted = expected.get(placeOf(sheet, row + down, column + right))
        return !isBlank(value) && !isAsWritten(value, formulas[down]?.[right], wanted)
      }),
    ),
  )
  return changed?.sheet ?? null
}

/** The longest text of a cell, in UTF-16 code units. */
const LONGEST = 32_767

function isAsWritten(value: CellValue, formula: unknown, wanted: Cell | undefined): boolean {
  if (wanted === undefined) return false
  if ('formula' in wanted) return typeof formula === 'string' && formula.startsWith('=')
  return typeof wanted.value === 'string'
    ? value === wanted.value.slice(0, LONGEST)
    : sameValue(value, wanted.value)
}

const placeOf = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`

function cellsOf({ steps }: Plan): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>()
  for (const step of steps) {
    if (step.do === 'write-block') {
      const { sheet, row, column } = step.block
      step.block.cells.forEach((line, down) =>
        line.forEach((cell, right) => cell && cells.set(placeOf(sheet, row + down, column + right), cell)),
      )
    } else if (step.do === 'add-table') {
      const { sheet, row, column, columns, rows } = step.table
      columns.forEach(({ header, formula }, right) => {
        cells.set(placeOf(sheet, row, column + right), { value: header })
        if (rows.length === 0 && formula !== null)
          cells.set(placeOf(sheet, row + 1, column + right), { formula, value: null })
      })
      rows.forEach((line, down) =>
        line.forEach((cell, right) => cells.set(placeOf(sheet, row + 1 + down, column + right), cell)),
      )
    }
  }
  return cells
}
