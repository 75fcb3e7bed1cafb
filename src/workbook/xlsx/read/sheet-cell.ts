import { attribute, attributeText, child, elementText, type XmlElement } from '../package/xml/xml-element'
import { itemText } from './item-text'

/** Where a cell's value stands in the text of its sheet, or where it would be put. */
export interface ValuePlace {
  /** The value of its type attribute. */
  readonly typeStart: number
  readonly typeEnd: number
  /** The value's element. */
  readonly start: number
  readonly end: number
}

/** A cell of a sheet as it stands in its part; row and column count from 0. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  /** Where its element stands in the sheet's text. */
  readonly start: number
  readonly end: number
  /** Prefix of its element's name with its colon. */
  readonly prefix: string
  /** Number of its style. */
  readonly style: number
  /** How its value is stored (ECMA-376-1, 18.18.11), `undefined` where it does not say. */
  readonly type: string | undefined
  /** What its `v` holds, null where it has none. */
  readonly stored: string | null
  /** Its inline text, null where it has none. */
  readonly inline: string | null
  /** The text of a formula that is that of this cell alone, null where there is none or one of another kind. */
  readonly formula: string | null
  /** Whether it has a formula of whatever kind. */
  readonly calculates: boolean
  /** All of it. */
  readonly element: XmlElement
  /** Where its value stands; for a cell with a formula. */
  readonly place: ValuePlace
}

/** A cell of which all has been read. */
export class ElementCell implements SheetCell {
  constructor(
    readonly row: number,
    readonly column: number,
    readonly element: XmlElement,
  ) {}

  get start(): number {
    return this.element.start
  }

  get end(): number {
    return this.element.end
  }

  get prefix(): string {
    const { name } = this.element
    return name.slice(0, name.indexOf(':') + 1)
  }

  get style(): number {
    return Number(attributeText(this.element, 's') ?? 0) || 0
  }

  get type(): string | undefined {
    return attributeText(this.element, 't')
  }

  get stored(): string | null {
    const stored = child(this.element, 'v')
    return stored === undefined ? null : elementText(stored)
  }

  get inline(): string | null {
    const item = child(this.element, 'is')
    return item === undefined ? null : itemText(item)
  }

  get formula(): string | null {
    const stored = child(this.element, 'f')
    if (stored === undefined || (attributeText(stored, 't') ?? 'normal') !== 'normal') return null
    return elementText(stored) || null
  }

  get calculates(): boolean {
    return child(this.element, 'f') !== undefined
  }

  get place(): ValuePlace {
    const { element } = this
    const typed = attribute(element, 't')
    const stored = child(element, 'v')
    const formula = child(element, 'f')
    const named = element.start + 1 + element.name.length
    return {
      typeStart: typed?.valueStart ?? named,
      typeEnd: typed?.valueEnd ?? named,
      start: stored?.start ?? formula?.end ?? element.openEnd,
      end: stored?.end ?? formula?.end ?? element.openEnd,
    }
  }
}
