/** A property of a cell's format that differs from the default. */
export type StyleValue = string | number | boolean | null

/** The format of a cell: only what differs from {@link defaultStyle}. Never changed in place. */
export type Style = Readonly<Record<string, StyleValue>>

/** What a cell looks like in a new workbook; sizes and fonts are Excel's usual ones. */
export const defaultStyle: Style = {
  numberFormat: 'General',
  style: 'Normal',
  'fill.color': '#FFFFFF',
  'fill.pattern': 'None',
  'fill.patternColor': '#000000',
  'fill.patternTintAndShade': 0,
  'fill.tintAndShade': 0,
  'font.name': 'Calibri',
  'font.size': 11,
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  'font.subscript': false,
  'font.superscript': false,
  'font.tintAndShade': 0,
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  textOrientation: 0,
  readingOrder: 'Context',
  shrinkToFit: false,
  indentLevel: 0,
  autoIndent: false,
  'protection.locked': true,
  'protection.formulaHidden': false,
}

/** A style with one property changed; the default value is left out. */
export function withStyle(style: Style, key: string, value: StyleValue): Style {
  const { [key]: _old, ...rest } = style
  return Object.hasOwn(defaultStyle, key) && defaultStyle[key] === value ? rest : { ...rest, [key]: value }
}

/** A property of a style, or what a new workbook has. */
export const styleValue = (style: Style, key: string): StyleValue => style[key] ?? defaultStyle[key] ?? null
