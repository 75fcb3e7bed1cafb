import { ok, type Result } from '../../../values/result'
import type { OpenWorkbook } from '../package/open-workbook'
import type { PackageError } from '../package/package-error'
import { readXmlPart } from '../package/parts/xml-part'
import { attributeText, child, childrenNamed, type XmlElement } from '../package/xml/xml-element'
import { BUILT_IN_FORMATS } from './built-in-formats'

/** What a cell style shows of itself: its number format code (null where none is known) and its letters. */
export interface ShownStyle {
  readonly format: string | null
  readonly bold: boolean
  readonly italic: boolean
  /** Points. */
  readonly size: number
}

const PLAIN: ShownStyle = { format: null, bold: false, italic: false, size: 11 }

/** The styles that cells name by number; the error is that of the styles part. */
export function readShownStyles(workbook: OpenWorkbook): Result<(style: number) => ShownStyle, PackageError> {
  const { source, parts } = workbook
  if (parts.styles === undefined) return ok(() => PLAIN)
  const part = readXmlPart(source, parts.styles, 'workbook-invalid')
  if (!part.ok) return part
  const { root } = part.value
  const formats = new Map(BUILT_IN_FORMATS)
  for (const format of listOf(root, 'numFmts', 'numFmt'))
    formats.set(numberOf(format, 'numFmtId'), attributeText(format, 'formatCode') ?? '')
  const fonts = listOf(root, 'fonts', 'font').map((font) => ({
    bold: isOn(font, 'b'),
    italic: isOn(font, 'i'),
    size: numberOf(child(font, 'sz'), 'val') || PLAIN.size,
  }))
  const styles = listOf(root, 'cellXfs', 'xf').map((style): ShownStyle => ({
    ...PLAIN,
    ...fonts[numberOf(style, 'fontId')],
    format: formats.get(numberOf(style, 'numFmtId')) ?? null,
  }))
  return ok((style) => styles[style] ?? PLAIN)
}

const listOf = (root: XmlElement, list: string, item: string): readonly XmlElement[] => {
  const found = child(root, list)
  return found === undefined ? [] : childrenNamed(found, item)
}

const numberOf = (element: XmlElement | undefined, name: string): number =>
  Number(element === undefined ? 0 : attributeText(element, name)) || 0

const isOn = (font: XmlElement, name: string): boolean => {
  const found = child(font, name)
  return found !== undefined && !['0', 'false'].includes(attributeText(found, 'val') ?? '')
}
