import type { Wire } from '../wire/message'
import { isUnbounded } from './area'
import { calculateIfNeeded } from './calculation'
import { type Cell, errorValues, isBlank } from './cell'
import { tabulate } from './matrix'
import { shownText } from './number-text'
import type { Range } from './range'
import { styleValue } from './style'

/** Most cells one read gives; beyond it Excel answers null. */
export const maxReadCells = 5_000_000

function read(range: Range, each: (cell: Cell) => Wire): Wire {
  const { area, sheet } = range
  if (isUnbounded(area) || area.rows * area.columns > maxReadCells) return null
  calculateIfNeeded(sheet.workbook)
  return tabulate(area, (row, column) => each(sheet.grid.get(row, column)))
}

/** `Range.values`: null for whole rows and columns. */
export const readValues = (range: Range): Wire => read(range, (cell) => cell.value)

/** `Range.formulas`: the formula where there is one, else the value. */
export const readFormulas = (range: Range): Wire => read(range, (cell) => cell.formula ?? cell.value)

/** `Range.text`: what the cells show. */
export const readText = (range: Range): Wire =>
  read(range, (cell) => shownText(cell.value, String(styleValue(cell.style, 'numberFormat'))))

/** `Range.numberFormat`. */
export const readNumberFormats = (range: Range): Wire =>
  read(range, (cell) => String(styleValue(cell.style, 'numberFormat')))

/** `Range.valueTypes`. */
export const readValueTypes = (range: Range): Wire =>
  read(range, (cell) => {
    if (isBlank(cell)) return 'Empty'
    if (typeof cell.value === 'number') return 'Double'
    if (typeof cell.value === 'boolean') return 'Boolean'
    return errorValues.includes(cell.value) ? 'Error' : 'String'
  })
