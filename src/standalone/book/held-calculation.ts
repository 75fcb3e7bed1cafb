import { putCell, cellAt, type Book, type Position } from '../../formula/book'
import { Calculation } from '../../formula/calculation'
import { isError } from '../../formula/error'
import type { CellValue } from '../../tracker/cell'
import type { PlacedValue, SheetValues } from './cell-values'

/** A workbook that is calculated again and again: each time what depends on the cells that were changed. */
export interface HeldCalculation {
  /** Puts values in cells, and gives the values of all formulas that depend on them. */
  readonly set: (given: readonly SheetValues[]) => readonly SheetValues[]
}

/**
 * Holds a book whose formulas have their values. Values are given for the sheets that `shows` tells; those of formulas
 * that can't be calculated here are not.
 */
export function holdCalculation(book: Book, shows: (sheet: string) => boolean): HeldCalculation {
  const calculation = new Calculation(book, 0)
  const names = book.sheets.map(({ name }) => name)
  const put = ({ sheet, row, column }: Position, value: CellValue): void => {
    const own = book.sheets[sheet]
    const cell = cellAt(own, row, column)
    if (cell !== undefined) cell.value = value
    else if (own !== undefined) putCell(own, row, column, { value })
  }
  return {
    set: (given) => {
      const changed = given.flatMap(({ sheet, cells }) =>
        cells.map(({ row, column, value }) => {
          const position = { sheet: names.indexOf(sheet), row, column }
          put(position, value)
          return position
        }),
      )
      const found = new Map<string, PlacedValue[]>()
      for (const { sheet, row, column } of calculation.recalculate(changed)) {
        const name = names[sheet] ?? ''
        const value = cellAt(book.sheets[sheet], row, column)?.value ?? null
        if (!shows(name) || (isError(value) && value.error === 'unsupported')) continue
        const cells = found.get(name) ?? []
        found.set(name, cells)
        cells.push({ row, column, value: isError(value) ? null : value })
      }
      return [...found].map(([sheet, cells]) => ({ sheet, cells }))
    },
  }
}
