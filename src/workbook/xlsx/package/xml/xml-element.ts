/** An attribute: its names, its value as XML reads it, and where it stands in the text. */
export interface XmlAttribute {
  /** As written, prefix included. */
  readonly name: string
  readonly local: string
  /** Empty where the name has no prefix. */
  readonly namespace: string
  readonly value: string
  /** Where the name begins; the closing quote stands at `valueEnd`. */
  readonly start: number
  readonly valueStart: number
  readonly valueEnd: number
}

/** A stretch of character data: the offsets of its token, whether it is a CDATA section, and its value. */
export interface XmlCharacters {
  readonly start: number
  readonly end: number
  readonly cdata: boolean
  readonly value: string
}

/**
 * An element with every position an edit needs: `start` of its start tag, `openEnd` past that tag, `closeStart` of
 * its end tag, `end` past it. For `<a/>` the last three are equal.
 */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string
  readonly local: string
  readonly namespace: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly XmlElement[]
  readonly characters: readonly XmlCharacters[]
  readonly start: number
  readonly openEnd: number
  readonly closeStart: number
  readonly end: number
}

/** The attribute of a name in a namespace (none for an unprefixed one). */
export const attribute = (element: XmlElement, local: string, namespace = ''): XmlAttribute | undefined =>
  element.attributes.find((entry) => entry.local === local && entry.namespace === namespace)

/** Its value, `undefined` if absent. */
export const attributeText = (element: XmlElement, local: string, namespace = ''): string | undefined =>
  attribute(element, local, namespace)?.value

/** The first child of a local name in the same namespace as its parent. */
export const child = (element: XmlElement, local: string): XmlElement | undefined =>
  element.children.find((entry) => entry.local === local && entry.namespace === element.namespace)

/** All children of a local name in the same namespace as their parent. */
export const childrenNamed = (element: XmlElement, local: string): readonly XmlElement[] =>
  element.children.filter((entry) => entry.local === local && entry.namespace === element.namespace)

/** The character data directly within an element, joined. */
export const elementText = (element: XmlElement): string =>
  element.characters.map((stretch) => stretch.value).join('')
