import type { ColumnKind } from './column'
import type { BlockCell, BlockLook, ColumnLayout, ConditionalFormat } from './layout'
import { PLAIN, type CellStyle } from './cell-style'

/** Blue for what was put in, black for formulas, green for links to other sheets: as financial models are coloured. */
const INK: Readonly<Record<ColumnKind, string>> = {
  source: '0000FF',
  computed: '000000',
  lookup: '007A33',
  input: '0000FF',
}
const INPUT_GROUND = 'FFF2CC'
const HAIRLINE = 'D9D9D9'

/** Grounds of headers, dark enough for white letters (contrast above 7). */
const HEADER_GROUND: Readonly<Record<ColumnKind, string>> = {
  source: '1F3864',
  computed: '404040',
  lookup: '1E4D2B',
  input: '7F6000',
}

/** How a column's header looks. */
export const headerStyle = (kind: ColumnKind): CellStyle => ({
  ...PLAIN,
  bold: true,
  color: 'FFFFFF',
  fill: HEADER_GROUND[kind],
  format: '@',
  horizontal: 'center',
  wrap: true,
})

/** How the cells of a column look. */
export const columnStyle = ({ kind, numberFormat, wrap, align }: ColumnLayout): CellStyle => ({
  ...PLAIN,
  color: INK[kind],
  fill: kind === 'input' ? INPUT_GROUND : null,
  line: HAIRLINE,
  format: numberFormat,
  horizontal: align,
  indent: align === 'left' ? 1 : 0,
  vertical: 'top',
  wrap,
})

/** A figure stands at the right, a step away from the words beside it. */
const FIGURE: Pick<CellStyle, 'horizontal' | 'indent'> = { horizontal: 'right', indent: 1 }

const BLOCKS: Readonly<Record<BlockLook, Partial<CellStyle>>> = {
  title: { bold: true, size: 18, color: '1F3864' },
  heading: { bold: true, size: 12, color: '1F3864' },
  label: { color: '595959' },
  note: { italic: true, color: '595959' },
  source: { color: INK.source },
  input: { color: INK.input, fill: INPUT_GROUND, line: HAIRLINE, ...FIGURE },
  computed: { color: INK.computed, ...FIGURE },
  lookup: { color: INK.lookup, ...FIGURE },
  text: {},
  figure: { bold: true, size: 18, color: '1F3864', horizontal: 'left' },
}

/** How a cell outside tables looks; words stand at the left, whatever their look. */
export function blockStyle({ look, value }: NonNullable<BlockCell>): CellStyle {
  const style = { ...PLAIN, ...BLOCKS[look] }
  return typeof value === 'string' ? { ...style, horizontal: 'left', indent: 0 } : style
}

/** What a conditional look changes: letters and ground. */
export interface ConditionalStyle {
  readonly color: string
  readonly fill: string | null
}

/** Looks that cells take while a condition holds; each is told in words by the cell as well. */
export const CONDITIONAL: Readonly<Record<ConditionalFormat['look'], ConditionalStyle>> = {
  muted: { color: '767676', fill: null },
  warning: { color: '7F6000', fill: 'FFEB9C' },
  error: { color: '9C0006', fill: 'FFC7CE' },
  good: { color: '006100', fill: 'E2EFDA' },
}
