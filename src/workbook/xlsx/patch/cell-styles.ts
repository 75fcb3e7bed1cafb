import { ok, err, type Result } from '../../../values/result'
import type { WorkbookError } from '../../port'
import { escapeAttribute } from '../package/xml/escape-xml'
import type { TextEdit } from '../package/xml/splice-text'
import { attribute, attributeText, child, childrenNamed, type XmlElement } from '../package/xml/xml-element'
import type { XmlPart } from '../package/parts/xml-part'
import { isDateFormat } from '../read/date-cells'
import { refuse } from '../read/refuse'
import { appendInside, changeAttribute, prefixOf, prefixed } from './xml-edits'

/** Styles of cells that Excel can tell apart in one workbook. */
const MAX_STYLES = 65_490
/** The first number a format of one's own can have. */
const FIRST_FORMAT = 164

const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
])

/**
 * The cell styles of a workbook, to which others are added at the end: a style that is there keeps its number; none can be where the workbook has no such part. Styles
 * are asked for by the number of one to start from and the number format wanted.
 */
export class CellStyles {
  readonly #part: XmlPart | null
  readonly #cells: readonly XmlElement[]
  readonly #formats = new Map<string, number>()
  readonly #codes = new Map<number, string>()
  readonly #derived = new Map<string, number>()
  readonly #added = new Map<number, string>()
  readonly #newFormats: string[] = []
  readonly #newCells: string[] = []
  #lastFormat = FIRST_FORMAT - 1

  constructor(part: XmlPart | null) {
    this.#part = part
    const list = part === null ? undefined : child(part.root, 'cellXfs')
    this.#cells = list === undefined ? [] : childrenNamed(list, 'xf')
    for (const [code, id] of BUILT_IN) {
      this.#formats.set(code, id)
      this.#codes.set(id, code)
    }
    const formats = part === null ? undefined : child(part.root, 'numFmts')
    for (const format of formats === undefined ? [] : childrenNamed(formats, 'numFmt')) {
      const id = Number(attributeText(format, 'numFmtId'))
      const code = attributeText(format, 'formatCode') ?? ''
      if (!this.#formats.has(code)) this.#formats.set(code, id)
      this.#codes.set(id, code)
      this.#lastFormat = Math.max(this.#lastFormat, id)
    }
  }

  /** The number format code of a style; null for one of Excel's built-in formats that is not told here. */
  formatOf(style: number): string | null {
    const cell = this.#cells[style]
    return this.#codes.get(Number(cell === undefined ? 0 : attributeText(cell, 'numFmtId')) || 0) ?? null
  }

  /** Whether a style, one that is added included, shows a number as a date. */
  showsDate(style: number): boolean {
    const cell = this.#cells[style]
    const id = Number(cell === undefined ? 0 : attributeText(cell, 'numFmtId')) || 0
    return isDateFormat(id, this.#added.get(style) ?? this.#codes.get(id))
  }

  /** The number of a style that is another's but for its number format. */
  withFormat(style: number, code: string): number {
    const cell = this.#cells[style]
    if (cell === undefined || this.formatOf(style) === code) return style
    const key = `${style} ${code}`
    const known = this.#derived.get(key)
    if (known !== undefined) return known
    const id = this.#cells.length + this.#newCells.length
    this.#newCells.push(this.#derive(cell, this.#formatId(code)))
    this.#derived.set(key, id)
    this.#added.set(id, code)
    return id
  }

  #derive(cell: XmlElement, format: number): string {
    const written = this.#part?.text.slice(cell.start, cell.end) ?? ''
    const values = new Map([
      ['numFmtId', String(format)],
      ['applyNumberFormat', '1'],
    ])
    const start = written.slice(0, cell.openEnd - cell.start)
    let attributes = ''
    for (const { name, local, namespace, value } of cell.attributes) {
      const own = namespace === '' ? values.get(local) : undefined
      if (own !== undefined) values.delete(local)
      attributes += ` ${name}="${escapeAttribute(own ?? value)}"`
    }
    for (const [name, value] of values) attributes += ` ${name}="${value}"`
    return `<${cell.name}${attributes}${start.endsWith('/>') ? '/>' : '>'}${written.slice(start.length)}`
  }

  #formatId(code: string): number {
    const known = this.#formats.get(code)
    if (known !== undefined) return known
    const id = ++this.#lastFormat
    this.#formats.set(code, id)
    this.#newFormats.push(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`)
    return id
  }

  /** The edits that add the styles asked for. Errors: `too-many-styles`. */
  edits(): Result<readonly TextEdit[], WorkbookError> {
    const list = this.#part === null ? undefined : child(this.#part.root, 'cellXfs')
    if (this.#newCells.length === 0 || list === undefined) return ok([])
    const count = this.#cells.length + this.#newCells.length
    if (count > MAX_STYLES) return err(refuse('too-many-styles'))
    return ok([
      ...this.#formatEdits(),
      ...changeCount(list, count),
      appendInside(list, this.#newCells.join('')),
    ])
  }

  #formatEdits(): readonly TextEdit[] {
    if (this.#newFormats.length === 0 || this.#part === null) return []
    const { root } = this.#part
    const prefix = prefixOf(root)
    const added = prefixed(this.#newFormats.join(''), prefix)
    const list = child(root, 'numFmts')
    if (list !== undefined) {
      return [
        ...changeCount(list, childrenNamed(list, 'numFmt').length + this.#newFormats.length),
        appendInside(list, added),
      ]
    }
    const whole = `<${prefix}numFmts count="${this.#newFormats.length}">${added}</${prefix}numFmts>`
    return [{ start: root.openEnd, end: root.openEnd, text: whole }]
  }
}

const changeCount = (list: XmlElement, count: number): readonly TextEdit[] =>
  attribute(list, 'count') === undefined ? [] : changeAttribute(list, 'count', String(count))
