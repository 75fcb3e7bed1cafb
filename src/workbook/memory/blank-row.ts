import type { Cell } from '../../tracker/cell'
import type { MemoryTable } from './book'

/** Whether a row holds nothing but the formulas of its table's calculated columns, as that of an empty table does. */
export const isBlankRow = ({ columns }: MemoryTable, row: readonly Cell[]): boolean =>
  row.every((cell, index) =>
    'formula' in cell ? columns[index]?.formula !== null : cell.value === null || cell.value === '',
  )
