import { ok, type Result } from '../../../values/result'
import type { PackageError } from '../package/package-error'
import { contentType } from '../package/parts/content-types'
import { readRelationships, relationshipsPart } from '../package/parts/relationships'
import type { WorkbookParts } from '../package/parts/workbook-parts'
import type { TextEdit } from '../package/xml/splice-text'
import { spliceText } from '../package/xml/splice-text'
import { attribute, attributeText, child, elementText, type XmlElement } from '../package/xml/xml-element'
import type { PackageDraft } from '../patch/package-draft'
import { changeAttribute, setText } from '../patch/xml-edits'
import { DAYS_TO_1904, dateStyles } from '../read/date-cells'
import type { StyleNumbers } from './graft-styles'
import { addContentTypes, type TypedPart } from './package-lists'
import type { Donor } from './transplant'

/** Names that the tracker's parts get in the other package, by the names they have in their own. */
export type PartNames = ReadonlyMap<string, string>

const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing'
const ENCODER = new TextEncoder()

/**
 * Takes over the tracker's sheets and all they lead to, under names that are free. Errors: those of the parts.
 */
export function graftParts(
  draft: PackageDraft,
  parts: WorkbookParts,
  donor: Donor,
  styles: StyleNumbers,
): Result<PartNames, PackageError> {
  const sheets = donor.parts.sheets.flatMap(({ part }) => part ?? [])
  const names = namesFor(draft, donor, sheets)
  if (!names.ok) return names
  const dates = dateStyles(donor.source, donor.parts.styles)
  if (!dates.ok) return dates
  const isLate = (style: number): boolean => parts.date1904 && dates.value(style)
  const types: TypedPart[] = [{ name: '.vml', type: VML }]
  let table = highestTableId(parts)
  for (const [from, to] of names.value) {
    const read = draft.read(donor.source, from)
    if (!read.ok) return read
    const { text, root } = read.value
    const edits = root.local === 'table' ? changeAttribute(root, 'id', String(++table)) : []
    const styled =
      root.local === 'worksheet' ? [...sheetEdits(root, text, styles), ...dateEdits(root, isLate)] : edits
    draft.put(to, ENCODER.encode(spliceText(text, styled)))
    const type = contentType(donor.parts.contentTypes, from)
    if (type !== undefined && type !== VML) types.push({ name: to, type })
    const linked = graftLinks(draft, donor, from, to, names.value)
    if (!linked.ok) return linked
  }
  const listed = addContentTypes(draft, types)
  return listed.ok ? names : listed
}

/** Every part that can be reached from the sheets, with a free name made of its own. */
function namesFor(
  draft: PackageDraft,
  { source }: Donor,
  sheets: readonly string[],
): Result<PartNames, PackageError> {
  const names = new Map<string, string>()
  const waiting = [...sheets]
  for (let from = waiting.shift(); from !== undefined; from = waiting.shift()) {
    if (names.has(from)) continue
    const to = draft.freeName(from.replace(/\d*(\.[a-z]+)$/i, '#$1'))
    names.set(from, to)
    draft.put(to, new Uint8Array())
    const links = readRelationships(source, from)
    if (!links.ok) return links
    waiting.push(...[...links.value.byId.values()].flatMap(({ part }) => part ?? []))
  }
  return ok(names)
}

function graftLinks(
  draft: PackageDraft,
  { source }: Donor,
  from: string,
  to: string,
  names: PartNames,
): Result<null, PackageError> {
  const links = readRelationships(source, from)
  if (!links.ok) return links
  const { part, byId } = links.value
  if (part === undefined) return ok(null)
  const edits = [...byId.values()].flatMap(({ element, part: target }) => {
    const name = target === undefined ? undefined : names.get(target)
    return name === undefined ? [] : changeAttribute(element, 'Target', `/${name}`)
  })
  draft.put(relationshipsPart(to), ENCODER.encode(spliceText(part.text, edits)))
  return ok(null)
}

const highestTableId = ({ sheets }: WorkbookParts): number =>
  sheets.flatMap(({ tables }) => tables).reduce((most, { id }) => Math.max(most, Number(id) || 0), 0)

/** The edits that make the dates of a sheet count from 1904. */
function dateEdits(root: XmlElement, isLate: (style: number) => boolean): readonly TextEdit[] {
  const edits: TextEdit[] = []
  const visit = (element: XmlElement): void => {
    const value = element.local === 'c' ? child(element, 'v') : undefined
    const isNumber = (attributeText(element, 't') ?? 'n') === 'n'
    if (value !== undefined && isNumber && isLate(Number(attributeText(element, 's') ?? 0))) {
      edits.push(setText(value, String(Number(elementText(value)) - DAYS_TO_1904)))
    } else element.children.forEach(visit)
  }
  visit(root)
  return edits
}

/** The edits that make a sheet of the tracker fit: its styles' numbers, and that another sheet is shown first. */
function sheetEdits(
  root: XmlElement,
  text: string,
  { cell, differential }: StyleNumbers,
): readonly TextEdit[] {
  const edits: TextEdit[] = []
  const visit = (element: XmlElement): void => {
    const number = (local: string, to: (style: number) => number): void => {
      const found = attribute(element, local)
      if (found !== undefined) edits.push(...changeAttribute(element, local, String(to(Number(found.value)))))
    }
    if (element.local === 'c' || element.local === 'row') number('s', cell)
    if (element.local === 'col') number('style', cell)
    if (element.local === 'cfRule') number('dxfId', differential)
    if (element.local === 'sheetView' && attributeText(element, 'tabSelected') !== undefined) {
      edits.push(...changeAttribute(element, 'tabSelected', '0'))
    }
    element.children.forEach(visit)
  }
  visit(root)
  return edits
}
