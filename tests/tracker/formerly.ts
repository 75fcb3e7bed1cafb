import { tables } from '../../src/tracker/catalogue'
import type { TableId } from '../../src/tracker/column'
import { formerFormulas } from '../../src/tracker/former-formulas'
import { expandFormula } from '../../src/tracker/formula-template'
import type { TableLayout } from '../../src/tracker/layout'
import type { TrackerNames } from '../../src/tracker/names'
import type { Plan } from '../../src/tracker/plan'

/** The first formula that a column had, in file form; null for one that never changed. */
export function formerFormula(id: TableId, column: string, names: TrackerNames): string | null {
  const [first] = formerFormulas.get(id)?.[column] ?? []
  return first === undefined ? null : expandFormula(first, id, names)
}

/** A table as a tracker made earlier has it: with the formulas of then, not calculated. */
export function tableFormerly(table: TableLayout, names: TrackerNames): TableLayout {
  const id = tables.find((each) => names.tables.get(each.id) === table.name)?.id
  if (id === undefined) return table
  const formulas = table.columns.map((column) => formerFormula(id, column.id, names))
  return {
    ...table,
    columns: table.columns.map((column, at) => ({ ...column, formula: formulas[at] ?? column.formula })),
    rows: table.rows.map((cells) =>
      cells.map((cell, at) => {
        const formula = formulas[at] ?? null
        return formula === null ? cell : { ...cell, formula, value: null }
      }),
    ),
  }
}

/** A plan for a tracker as it was made earlier. */
export const planFormerly = (plan: Plan, names: TrackerNames): Plan => ({
  steps: plan.steps.map((step) =>
    step.do === 'add-table' ? { ...step, table: tableFormerly(step.table, names) } : step,
  ),
})
