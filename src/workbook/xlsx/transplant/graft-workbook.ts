import { ok, type Result } from '../../../values/result'
import type { PackageError } from '../package/package-error'
import { relationshipAttributeNamespaces } from '../package/parts/namespaces'
import { relationshipsPart } from '../package/parts/relationships'
import type { WorkbookParts } from '../package/parts/workbook-parts'
import { escapeAttribute, escapeText } from '../package/xml/escape-xml'
import type { TextEdit } from '../package/xml/splice-text'
import { child, type XmlElement } from '../package/xml/xml-element'
import type { PackageDraft } from '../patch/package-draft'
import { appendInside, prefixOf } from '../patch/xml-edits'
import { calculationEdits, endOf } from '../patch/workbook-edits'
import { NAMESPACES } from '../write/xml'
import type { PartNames } from './graft-parts'
import { addRelationships } from './package-lists'
import type { Donor } from './transplant'

/** Children of a workbook that stand before `definedNames` (ECMA-376-1, 18.2.27). */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences']

/** Lists the tracker's sheets and names in a workbook, behind its own. Errors: those of its parts. */
export function graftWorkbook(
  draft: PackageDraft,
  parts: WorkbookParts,
  { parts: given }: Donor,
  names: PartNames,
): Result<null, PackageError> {
  const links = given.sheets.map(({ part }) => ({ kind: 'worksheet', name: names.get(part ?? '') ?? '' }))
  const ids = addRelationships(draft, relationshipsPart(parts.workbook.name), links)
  if (!ids.ok) return ids
  const workbook = draft.xml(parts.workbook.name)
  if (!workbook.ok) return workbook
  const { root } = workbook.value
  draft.edit(workbook.value, [
    ...sheetsEdits(root, parts, given, ids.value),
    ...namesEdits(root, parts, given),
    ...calculationEdits(root),
  ])
  return ok(null)
}

function sheetsEdits(
  root: XmlElement,
  { sheets }: WorkbookParts,
  given: WorkbookParts,
  ids: readonly string[],
): readonly TextEdit[] {
  const list = child(root, 'sheets')
  if (list === undefined) return []
  const highest = sheets.reduce((most, { sheetId }) => Math.max(most, Number(sheetId) || 0), 0)
  const idName = idAttribute(root)
  const declared = idName === null ? ` xmlns:r="${NAMESPACES.relationships}"` : ''
  const xml = given.sheets.map(({ name, state }, index) => {
    const shown = state === 'visible' ? '' : ` state="${state}"`
    const number = highest + index + 1
    const id = ids[index] ?? ''
    return `<${prefixOf(list)}sheet name="${escapeAttribute(name)}" sheetId="${number}"${shown}${declared} ${idName ?? 'r:id'}="${id}"/>`
  })
  return [appendInside(list, xml.join(''))]
}

/** How `id` is written where the root declares its namespace; null where sheets declare it one by one. */
function idAttribute(root: XmlElement): string | null {
  const declared = root.attributes.find(
    ({ name, value }) => name.startsWith('xmlns:') && relationshipAttributeNamespaces.includes(value),
  )
  return declared === undefined ? null : `${declared.local}:id`
}

function namesEdits(root: XmlElement, { sheets }: WorkbookParts, given: WorkbookParts): readonly TextEdit[] {
  const prefix = prefixOf(root)
  const xml = given.definedNames
    .map(({ name, sheet, formula }) => {
      const local = sheet === undefined ? '' : ` localSheetId="${sheet + sheets.length}"`
      const tag = `${prefix}definedName`
      return `<${tag} name="${escapeAttribute(name)}"${local}>${escapeText(formula)}</${tag}>`
    })
    .join('')
  if (xml === '') return []
  const list = child(root, 'definedNames')
  if (list !== undefined) return [appendInside(list, xml)]
  const at = endOf(root, BEFORE_NAMES)
  return [{ start: at, end: at, text: `<${prefix}definedNames>${xml}</${prefix}definedNames>` }]
}
