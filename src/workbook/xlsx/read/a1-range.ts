import { LAST_COLUMN, LAST_ROW } from '../../../values/sheet-size'
import { columnLetters } from '../../../tracker/a1'

/** A rectangle of cells; rows and columns count from 0, both ends in. */
export interface CellArea {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/**
 * A reference in A1 form as it is written: `B5`, `B5:D9`, `B:D` or `5:9`. `fixed` tells which of left, top, right and
 * bottom carry a dollar sign; whole columns reach from the first row to the last, whole rows likewise.
 */
export interface A1Range extends CellArea {
  readonly form: 'cell' | 'cells' | 'columns' | 'rows'
  readonly fixed: readonly [left: boolean, top: boolean, right: boolean, bottom: boolean]
}

const CELLS = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7}))?$/
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/
const ROWS = /^(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})$/

/** Number of a column from its letters, counted from 0. */
export function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}

/** Reads a reference without a sheet; `undefined` for what is none or lies outside a sheet. */
export function parseRange(text: string): A1Range | undefined {
  const range = parseCells(text) ?? parseColumns(text) ?? parseRows(text)
  if (range === undefined || range.top < 0 || range.bottom > LAST_ROW || range.right > LAST_COLUMN)
    return undefined
  return range
}

function parseCells(text: string): A1Range | undefined {
  const found = CELLS.exec(text)
  if (found === null) return undefined
  const [, fixLeft = '', left = '', fixTop = '', top = '', fixRight, right, fixBottom, bottom] = found
  const first = {
    column: columnNumber(left),
    row: Number(top) - 1,
    fixed: [fixLeft === '$', fixTop === '$'] as const,
  }
  const isCell = right === undefined || bottom === undefined
  const last = isCell
    ? first
    : {
        column: columnNumber(right),
        row: Number(bottom) - 1,
        fixed: [fixRight === '$', fixBottom === '$'] as const,
      }
  const [west, east] = first.column <= last.column ? [first, last] : [last, first]
  const [north, south] = first.row <= last.row ? [first, last] : [last, first]
  return {
    top: north.row,
    left: west.column,
    bottom: south.row,
    right: east.column,
    form: isCell ? 'cell' : 'cells',
    fixed: [west.fixed[0], north.fixed[1], east.fixed[0], south.fixed[1]],
  }
}

function parseColumns(text: string): A1Range | undefined {
  const found = COLUMNS.exec(text)
  if (found === null) return undefined
  const [, fixLeft, left = '', fixRight, right = ''] = found
  const area = { top: 0, left: columnNumber(left), bottom: LAST_ROW, right: columnNumber(right) }
  return { ...area, form: 'columns', fixed: [fixLeft === '$', false, fixRight === '$', false] }
}

function parseRows(text: string): A1Range | undefined {
  const found = ROWS.exec(text)
  if (found === null) return undefined
  const [, fixTop, top = '', fixBottom, bottom = ''] = found
  const area = { top: Number(top) - 1, left: 0, bottom: Number(bottom) - 1, right: LAST_COLUMN }
  return { ...area, form: 'rows', fixed: [false, fixTop === '$', false, fixBottom === '$'] }
}

const dollar = (fixed: boolean): string => (fixed ? '$' : '')

/** A reference as it is written. */
export function formatRange({ top, left, bottom, right, form, fixed }: A1Range): string {
  const [fixLeft, fixTop, fixRight, fixBottom] = fixed.map(dollar)
  if (form === 'columns') return `${fixLeft}${columnLetters(left)}:${fixRight}${columnLetters(right)}`
  if (form === 'rows') return `${fixTop}${top + 1}:${fixBottom}${bottom + 1}`
  const first = `${fixLeft}${columnLetters(left)}${fixTop}${top + 1}`
  return form === 'cell' ? first : `${first}:${fixRight}${columnLetters(right)}${fixBottom}${bottom + 1}`
}

/** The same reference to other cells. One that was to a single cell and no longer is becomes one to several. */
export const withArea = (range: A1Range, area: CellArea): A1Range => ({
  ...range,
  ...area,
  form:
    range.form === 'cell' && (area.top !== area.bottom || area.left !== area.right) ? 'cells' : range.form,
})

/** A plain reference to cells, without dollar signs: `B5:D9`, or `B5` for one cell. */
export const formatArea = (area: CellArea): string =>
  formatRange({
    ...area,
    form: area.top === area.bottom && area.left === area.right ? 'cell' : 'cells',
    fixed: [false, false, false, false],
  })

/** Whether two rectangles share a cell. */
export const meet = (a: CellArea, b: CellArea): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right
