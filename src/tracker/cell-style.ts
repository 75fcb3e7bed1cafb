/** How a cell looks: all that a style of the file can say of it that the tracker uses. */
export interface CellStyle {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  /** Points. */
  readonly size: number
  /** RGB hex without `#`. */
  readonly color: string
  /** RGB hex of the ground, or null for none. */
  readonly fill: string | null
  /** RGB hex of a thin line under the cell, or null for none. */
  readonly line: string | null
  /** Number format code in English notation. */
  readonly format: string
  readonly horizontal: 'left' | 'center' | 'right' | null
  readonly vertical: 'top' | 'center'
  readonly wrap: boolean
  /** Steps of three blanks from the side. */
  readonly indent: number
}

/** Letters of every cell that has no other: found on every platform, and as wide in LibreOffice as in Excel. */
export const FONT = 'Arial'
/** Points. */
export const FONT_SIZE = 10

/** The style of a cell about which nothing is said. */
export const PLAIN: CellStyle = {
  bold: false,
  italic: false,
  underline: false,
  size: FONT_SIZE,
  color: '000000',
  fill: null,
  line: null,
  format: 'General',
  horizontal: null,
  vertical: 'center',
  wrap: false,
  indent: 0,
}
