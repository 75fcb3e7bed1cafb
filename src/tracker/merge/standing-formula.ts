import type { TableId } from '../column'
import { columnsRead, expandFormula } from '../formula-template'
import type { Whereabouts } from './workbook-names'

/**
 * A formula of the catalogue as new cells of a table get it; null where it reads a table or a column that the user
 * deleted: a workbook refuses such a formula.
 */
export const standingFormula = (
  template: string,
  id: TableId,
  { names, located }: Whereabouts,
): string | null =>
  columnsRead(template, id, names).every(
    ([table, column]) => located.get(table)?.columns.has(column) === true,
  )
    ? expandFormula(template, id, names)
    : null
