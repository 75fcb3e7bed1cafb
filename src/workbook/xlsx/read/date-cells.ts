import { ok, type Result } from '../../../values/result'
import type { OpenWorkbook } from '../package/open-workbook'
import type { Package } from '../package/package'
import type { PackageError } from '../package/package-error'
import { readXmlPart } from '../package/parts/xml-part'
import { attributeText, child, childrenNamed, type XmlElement } from '../package/xml/xml-element'

/** Days from the first day of the 1900 system to that of the 1904 system (ECMA-376-1, 18.17.4.1). */
export const DAYS_TO_1904 = 1462

/** What is to be added to the stored number of a cell of a style, in days, so that a date counts from 1900 as everywhere in a tracker. */
export type DateShift = (style: number) => number

/** The shift of a workbook whose dates count from 1900. */
export const NO_SHIFT: DateShift = () => 0

/** The shift of a workbook: of its cells that are shown as dates, where its dates count from 1904. Errors: the styles'. */
export function dateShift({ source, parts }: OpenWorkbook): Result<DateShift, PackageError> {
  if (!parts.date1904) return ok(NO_SHIFT)
  const dates = dateStyles(source, parts.styles)
  if (!dates.ok) return dates
  return ok((style) => (dates.value(style) ? DAYS_TO_1904 : 0))
}

/** Tells which of a package's cell styles show a number as a date. Errors: those of the styles' XML. */
export function dateStyles(
  source: Package,
  name: string | undefined,
): Result<(style: number) => boolean, PackageError> {
  if (name === undefined) return ok(() => false)
  const part = readXmlPart(source, name, 'workbook-invalid')
  if (!part.ok) return part
  const { root } = part.value
  const codes = new Map(
    listOf(root, 'numFmts', 'numFmt').map((format) => [
      Number(attributeText(format, 'numFmtId')),
      attributeText(format, 'formatCode') ?? '',
    ]),
  )
  const dates = listOf(root, 'cellXfs', 'xf').map((style) => {
    const id = Number(attributeText(style, 'numFmtId') ?? 0)
    return isDateFormat(id, codes.get(id))
  })
  return ok((style) => dates[style] === true)
}

const listOf = (root: XmlElement, list: string, item: string): readonly XmlElement[] => {
  const found = child(root, list)
  return found === undefined ? [] : childrenNamed(found, item)
}

/** Built-in formats that show a date: those of all regions, and those of East Asian ones (ECMA-376-1, 18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)

/**
 * Whether a number format shows a date: its code has a day, a year or a month (`m` stands for minutes beside hours or
 * seconds, counted over days or not). A time of day alone is the same in both systems.
 */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDate(id)
  const [positive = ''] = code
    .replace(/\[[hms]{1,9}\]/gi, 's')
    .replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    .toLowerCase()
    .split(';')
  return (
    /[yd]|e{2}|g{2}/.test(positive.replace('general', '')) || (/m/.test(positive) && !/[hs]/.test(positive))
  )
}
