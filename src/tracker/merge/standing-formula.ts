import type { TableId } from '../column'
import { columnsRead, expandFormula } from '../formula-template'
import type { Whereabouts } from './workbook-names'

/**
 * A formula of the catalogue as new cells of a table get it; null where it reads a table or a column that the user
 * deleted: a workbook refuses such a formula.
 */
export function standingFormula(template: string, id: TableId, where: Whereabouts): string | null {
  const stands = ([table, column]: readonly [TableId, string]): boolean =>
    where.located.get(table)?.columns.has(column) ?? !where.written.has(table)
  return columnsRead(template, id, where.names).every(stands)
    ? expandFormula(template, id, where.names)
    : null
}
