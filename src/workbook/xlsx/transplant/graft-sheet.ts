import { ok, type Result } from '../../../values/result'
import type { Package } from '../package/package'
import type { PackageError } from '../package/package-error'
import { readXmlPart } from '../package/parts/xml-part'
import type { TextEdit } from '../package/xml/splice-text'
import { spliceWindows } from '../package/xml/splice-windows'
import { attribute, attributeText, child, elementText, type XmlElement } from '../package/xml/xml-element'
import { changeAttribute, setText } from '../patch/xml-edits'
import { DAYS_TO_1904 } from '../read/date-cells'
import type { StyleNumbers } from './graft-styles'

/**
 * A sheet of the tracker as another workbook takes it: its styles' numbers, its dates from 1904 where `isLate` says so of
 * a style, and another sheet shown first. Rows are read one by one, so that a hundred thousand need the memory of one.
 * Errors: those of the part.
 */
export function graftedSheet(
  source: Package,
  name: string,
  styles: StyleNumbers,
  isLate: (style: number) => boolean,
): Result<Uint8Array, PackageError> {
  const edits: TextEdit[] = []
  const visit = (element: XmlElement): void => {
    for (const each of styleEdits(element, styles)) edits.push(each)
    for (const each of dateEdits(element, isLate)) edits.push(each)
    element.children.forEach(visit)
  }
  const read = readXmlPart(source, name, 'workbook-invalid', {
    take: (local, _namespace, depth) => depth === 2 && local === 'row',
    visit,
  })
  if (!read.ok) return read
  visit(read.value.root)
  return ok(spliceWindows(read.value, edits))
}

/** What makes an element's styles those of the workbook, and hides a sheet behind the one that is shown. */
function styleEdits(element: XmlElement, { cell, differential }: StyleNumbers): readonly TextEdit[] {
  const number = (local: string, to: (style: number) => number): readonly TextEdit[] => {
    const found = attribute(element, local)
    return found === undefined ? [] : changeAttribute(element, local, String(to(Number(found.value))))
  }
  switch (element.local) {
    case 'c':
    case 'row':
      return number('s', cell)
    case 'col':
      return number('style', cell)
    case 'cfRule':
      return number('dxfId', differential)
    case 'sheetView':
      return attribute(element, 'tabSelected') === undefined
        ? []
        : changeAttribute(element, 'tabSelected', '0')
    default:
      return []
  }
}

/** What makes a date of a cell count from 1904. */
function dateEdits(element: XmlElement, isLate: (style: number) => boolean): readonly TextEdit[] {
  const value = element.local === 'c' ? child(element, 'v') : undefined
  const isNumber = (attributeText(element, 't') ?? 'n') === 'n'
  return value !== undefined && isNumber && isLate(Number(attributeText(element, 's') ?? 0))
    ? [setText(value, String(Number(elementText(value)) - DAYS_TO_1904))]
    : []
}
