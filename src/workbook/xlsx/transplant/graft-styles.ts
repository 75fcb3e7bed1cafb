import { err, ok, type Result } from '../../../values/result'
import type { WorkbookError } from '../../port'
import { relationshipsPart } from '../package/parts/relationships'
import type { WorkbookParts } from '../package/parts/workbook-parts'
import type { XmlPart } from '../package/parts/xml-part'
import type { TextEdit } from '../package/xml/splice-text'
import { attributeText, child, childrenNamed, type XmlElement } from '../package/xml/xml-element'
import type { PackageDraft } from '../patch/package-draft'
import { appendInside, changeAttribute, prefixed, prefixOf } from '../patch/xml-edits'
import { packageRefusal, refuse } from '../read/refuse'
import { addContentTypes, addRelationships } from './package-lists'
import type { Donor } from './transplant'

/** Numbers that the tracker's styles get in the other workbook: of cells, and of conditional looks. */
export interface StyleNumbers {
  readonly cell: (style: number) => number
  readonly differential: (style: number) => number
}

const MAX_STYLES = 65_490
const FIRST_FORMAT = 164

/** The order of a style sheet's lists (ECMA-376-1, 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
] as const
type List = (typeof ORDER)[number]

/**
 * Adds the tracker's styles behind those of a workbook, whose own keep their numbers. A workbook without styles takes
 * over the tracker's whole part. Errors: `too-many-styles`, what is wrong with a style sheet.
 */
export function graftStyles(
  draft: PackageDraft,
  parts: WorkbookParts,
  { source, parts: given }: Donor,
): Result<StyleNumbers, WorkbookError> {
  const content = source.parts.get(given.styles ?? '')
  if (content === undefined || given.styles === undefined) throw new Error('a new workbook has styles')
  if (parts.styles === undefined) return wholePart(draft, parts, content)
  const theirs = draft.xml(parts.styles)
  if (!theirs.ok) return err(packageRefusal(theirs.error))
  const sourceDraft = draft.read(source, given.styles)
  if (!sourceDraft.ok) return err(packageRefusal(sourceDraft.error))
  const graft = new StyleGraft(theirs.value, sourceDraft.value)
  if (graft.cells > MAX_STYLES) return err(refuse('too-many-styles'))
  draft.edit(theirs.value, graft.edits())
  return ok(graft.numbers)
}

function wholePart(
  draft: PackageDraft,
  parts: WorkbookParts,
  content: Uint8Array,
): Result<StyleNumbers, WorkbookError> {
  const name = draft.freeName('xl/styles#.xml')
  draft.put(name, content)
  const listed = addContentTypes(draft, [
    { name, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml' },
  ])
  if (!listed.ok) return err(packageRefusal(listed.error))
  const linked = addRelationships(draft, relationshipsPart(parts.workbook.name), [{ kind: 'styles', name }])
  if (!linked.ok) return err(packageRefusal(linked.error))
  return ok({ cell: (style) => style, differential: (style) => style })
}

class StyleGraft {
  readonly #theirs: XmlPart
  readonly #given: XmlPart
  readonly #formats: ReadonlyMap<number, number>

  constructor(theirs: XmlPart, given: XmlPart) {
    this.#theirs = theirs
    this.#given = given
    const used = entries(theirs.root, 'numFmts').map((format) => Number(attributeText(format, 'numFmtId')))
    let next = Math.max(FIRST_FORMAT - 1, ...used.filter(Number.isFinite))
    this.#formats = new Map(
      entries(given.root, 'numFmts').map((format) => [Number(attributeText(format, 'numFmtId')), ++next]),
    )
  }

  get cells(): number {
    return this.#before('cellXfs') + entries(this.#given.root, 'cellXfs').length
  }

  get numbers(): StyleNumbers {
    return {
      cell: (style) => style + this.#before('cellXfs'),
      differential: (style) => style + this.#before('dxfs'),
    }
  }

  edits(): readonly TextEdit[] {
    const { root } = this.#theirs
    const lists = this.#lists()
    // A style sheet without anything in it is written as one tag, which has no inside.
    return root.openEnd === root.end ? [appendInside(root, lists.map(({ text }) => text).join(''))] : lists
  }

  #lists(): readonly TextEdit[] {
    return [
      ...this.#added('numFmts', (format) => this.#renumbered(format, ['numFmtId'])),
      ...this.#added('fonts', (font) => this.#text(font)),
      ...this.#added('fills', (fill) => this.#text(fill)),
      ...this.#added('borders', (border) => this.#text(border)),
      ...this.#added('cellXfs', (cell) =>
        this.#renumbered(cell, ['numFmtId', 'fontId', 'fillId', 'borderId']),
      ),
      ...this.#added('dxfs', (look) => this.#text(look)),
    ]
  }

  #before(list: List): number {
    return entries(this.#theirs.root, list).length
  }

  #text({ start, end }: XmlElement): string {
    return this.#given.text.slice(start, end)
  }

  /** An entry with the numbers it points to by, shifted behind those of the workbook. */
  #renumbered(entry: XmlElement, names: readonly string[]): string {
    let text = ''
    let from = entry.start
    for (const { local, value, valueStart, valueEnd } of entry.attributes) {
      if (!names.includes(local)) continue
      text += this.#given.text.slice(from, valueStart) + String(this.#number(local, Number(value)))
      from = valueEnd
    }
    return text + this.#given.text.slice(from, entry.end)
  }

  #number(attribute: string, value: number): number {
    if (attribute === 'numFmtId') return this.#formats.get(value) ?? value
    if (attribute === 'fontId') return value + this.#before('fonts')
    return value + this.#before(attribute === 'fillId' ? 'fills' : 'borders')
  }

  #added(list: List, write: (entry: XmlElement) => string): readonly TextEdit[] {
    const given = entries(this.#given.root, list)
    if (given.length === 0) return []
    const { root } = this.#theirs
    const prefix = prefixOf(root)
    const xml = prefixed(given.map(write).join(''), prefix)
    const found = child(root, list)
    if (found !== undefined) {
      const count = this.#before(list) + given.length
      return [...changeAttribute(found, 'count', String(count)), appendInside(found, xml)]
    }
    const earlier = ORDER.slice(0, ORDER.indexOf(list))
    const before = root.children.filter(({ local }) => earlier.some((name) => name === local))
    const at = before.at(-1)?.end ?? root.openEnd
    const name = prefix + list
    return [{ start: at, end: at, text: `<${name} count="${given.length}">${xml}</${name}>` }]
  }
}

/** The names of the entries of each list, so that stray elements between them are not counted. */
const ENTRY: Readonly<Record<List, string>> = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
  cellStyles: 'cellStyle',
  dxfs: 'dxf',
}

function entries(root: XmlElement, list: List): readonly XmlElement[] {
  const found = child(root, list)
  return found === undefined ? [] : childrenNamed(found, ENTRY[list])
}
