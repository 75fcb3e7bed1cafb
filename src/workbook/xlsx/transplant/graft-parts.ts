import { ok, type Result } from '../../../values/result'
import type { PackageError } from '../package/package-error'
import { contentType } from '../package/parts/content-types'
import { readRelationships, relationshipsPart } from '../package/parts/relationships'
import type { WorkbookParts } from '../package/parts/workbook-parts'
import { spliceText } from '../package/xml/splice-text'
import type { PackageDraft } from '../patch/package-draft'
import { changeAttribute } from '../patch/xml-edits'
import { dateStyles } from '../read/date-cells'
import { graftedSheet } from './graft-sheet'
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
    if (sheets.includes(from)) {
      const sheet = graftedSheet(donor.source, from, styles, isLate)
      if (!sheet.ok) return sheet
      draft.put(to, sheet.value)
    } else {
      const read = draft.read(donor.source, from)
      if (!read.ok) return read
      const { text, root } = read.value
      const edits = root.local === 'table' ? changeAttribute(root, 'id', String(++table)) : []
      draft.put(to, ENCODER.encode(spliceText(text, edits)))
    }
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
    for (const each of [...links.value.byId.values()].flatMap(({ part }) => part ?? [])) waiting.push(each)
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
