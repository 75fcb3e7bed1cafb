import { elementText, type XmlElement } from '../package/xml/xml-element'

/** The title of a series. */
export const titleOf = (series: XmlElement): string =>
  series.children
    .filter(({ local }) => local === 'tx')
    .flatMap((title) => named(title, 'v'))
    .map(elementText)
    .join('')

/** All elements of a name below one. */
export function named(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((inner) => (inner.local === local ? [inner] : named(inner, local)))
}

/** XML written with the prefix `c` as a chart part with another prefix (Excel's own have `c`, others none) has it. */
export const withPrefix = (xml: string, prefix: string): string => xml.replace(/<(\/?)c:/g, `<$1${prefix}`)
