import type { Style } from './style'

/** What a cell can hold: '' is blank, texts beginning with # that Excel knows are errors. */
export type CellValue = string | number | boolean

/** One cell. A formula keeps the text as typed; `value` is then what was last calculated. */
export interface Cell {
  readonly value: CellValue
  readonly formula?: string
  /** Typed with a leading apostrophe, which is no part of the value. */
  readonly quotePrefix?: boolean
  readonly hyperlink?: Hyperlink
  readonly style: Style
}

/** A link of a cell, as `Range.hyperlink` gives it. */
export interface Hyperlink {
  readonly address?: string
  readonly documentReference?: string
  readonly screenTip?: string
  readonly textToDisplay?: string
}

/** A blank cell of default format. */
export const blankCell: Cell = { value: '', style: {} }

/** True where the cell holds nothing; a lone apostrophe is an empty text, which is something. */
export const isBlank = (cell: Cell): boolean =>
  cell.value === '' && cell.formula === undefined && cell.quotePrefix !== true

/** Errors that cells can hold as values. */
export const errorValues: readonly string[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]
