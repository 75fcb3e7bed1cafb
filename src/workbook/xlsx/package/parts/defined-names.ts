import { attributeText, child, childrenNamed, elementText, type XmlElement } from '../xml/xml-element'

/** A defined name of the workbook, or of one sheet. */
export interface DefinedName {
  readonly name: string
  /** Position (from 0) among the sheets of the sheet it belongs to; absent for the whole workbook. */
  readonly sheet?: number
  readonly hidden: boolean
  /** The formula without `=`, as stored. */
  readonly formula: string
  readonly element: XmlElement
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** The defined names of a workbook part, in their order (ECMA-376-1, 18.2.5). */
export function readDefinedNames(workbook: XmlElement): readonly DefinedName[] {
  const list = child(workbook, 'definedNames')
  return (list === undefined ? [] : childrenNamed(list, 'definedName')).map((element) => {
    const sheet = attributeText(element, 'localSheetId')
    const entry = {
      name: attributeText(element, 'name') ?? '',
      hidden: isTrue(attributeText(element, 'hidden')),
      formula: elementText(element),
      element,
    }
    return sheet === undefined ? entry : { ...entry, sheet: Number(sheet) }
  })
}
