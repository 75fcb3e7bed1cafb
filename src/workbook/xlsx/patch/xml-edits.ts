import { escapeAttribute, escapeText } from '../package/xml/escape-xml'
import type { TextEdit } from '../package/xml/splice-text'
import { attribute, type XmlElement } from '../package/xml/xml-element'

/** The prefix of an element's name with its colon, empty where it has none. */
export const prefixOf = ({ name }: Pick<XmlElement, 'name'>): string => name.slice(0, name.indexOf(':') + 1)

/** XML written without prefixes, with one before each of its element names; its texts hold no `<`. */
export const prefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`)

/** Another value for an attribute; one that is not there is added. */
export function setAttribute(element: XmlElement, local: string, value: string): TextEdit {
  const found = attribute(element, local)
  if (found !== undefined) {
    return { start: found.valueStart, end: found.valueEnd, text: escapeAttribute(value) }
  }
  const at = element.start + 1 + element.name.length
  return { start: at, end: at, text: ` ${local}="${escapeAttribute(value)}"` }
}

/** The same as one edit, or none where the value is what it was. */
export const changeAttribute = (element: XmlElement, local: string, value: string): readonly TextEdit[] =>
  attribute(element, local)?.value === value ? [] : [setAttribute(element, local, value)]

/** Another text for an element of character data. */
export function setText(element: XmlElement, text: string): TextEdit {
  if (isSelfClosing(element)) {
    return { start: element.end - 2, end: element.end, text: `>${escapeText(text)}</${element.name}>` }
  }
  return { start: element.openEnd, end: element.closeStart, text: escapeText(text) }
}

/** XML put at the end of an element's content. */
export function appendInside(element: XmlElement, xml: string): TextEdit {
  if (isSelfClosing(element)) {
    return { start: element.end - 2, end: element.end, text: `>${xml}</${element.name}>` }
  }
  return { start: element.closeStart, end: element.closeStart, text: xml }
}

/** Takes an element out. */
export const removed = ({ start, end }: XmlElement): TextEdit => ({ start, end, text: '' })

const isSelfClosing = ({ openEnd, end }: XmlElement): boolean => openEnd === end
