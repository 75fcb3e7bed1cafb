import type { Result } from '../../../values/result'
import type { PackageError } from '../package/package-error'
import { relationshipAttributeNamespaces } from '../package/parts/namespaces'
import { partsOfKind } from '../package/parts/relationships'
import type { WorkbookParts } from '../package/parts/workbook-parts'
import type { TextEdit } from '../package/xml/splice-text'
import { attribute, attributeText, type XmlElement } from '../package/xml/xml-element'
import { meet, parseRange } from '../read/a1-range'
import { descendants, editEach } from './linked-parts'
import type { Moves } from './moves'
import type { PackageDraft } from './package-draft'
import { listEdits } from './reference-edits'
import type { RequestedTable } from './survey-tables'
import { changeAttribute } from './xml-edits'

/**
 * Follows moved cells in the sources of pivot tables. One that counts a table whose rows change asks to be counted anew
 * when the workbook is opened. Errors: those of the parts' XML.
 */
export function followInPivots(
  draft: PackageDraft,
  parts: WorkbookParts,
  moves: Moves,
  changed: readonly RequestedTable[],
): Result<null, PackageError> {
  return editEach(draft, partsOfKind(parts.relationships, 'pivotCacheDefinition'), (root) => {
    const sources = descendants(root).filter(isOwnSource)
    const isStale = sources.some((source) => changed.some((table) => reads(source, table, parts)))
    return [
      ...sources.flatMap((source): readonly TextEdit[] =>
        listEdits(source, ['ref'], attributeText(source, 'sheet') ?? '', moves, 'whole'),
      ),
      ...(isStale ? changeAttribute(root, 'refreshOnLoad', '1') : []),
    ]
  })
}

/** A range or name of this workbook (ECMA-376-1, 18.10.1.95 and 18.10.1.79); one with a relationship lies in another. */
const isOwnSource = (element: XmlElement): boolean =>
  (element.local === 'worksheetSource' || element.local === 'rangeSet') &&
  relationshipAttributeNamespaces.every((namespace) => attribute(element, 'id', namespace) === undefined)

function reads(
  source: XmlElement,
  { survey, table }: RequestedTable,
  { definedNames }: WorkbookParts,
): boolean {
  const name = attributeText(source, 'name')?.toLowerCase()
  if (name !== undefined) {
    if (name === table.shape.name.toLowerCase()) return true
    const formula = definedNames.find((each) => each.name.toLowerCase() === name)?.formula.toLowerCase() ?? ''
    return [table.shape.name, survey.sheet.name].some((word) => formula.includes(word.toLowerCase()))
  }
  const area = parseRange(attributeText(source, 'ref') ?? '')
  const isThere = attributeText(source, 'sheet')?.toLowerCase() === survey.sheet.name.toLowerCase()
  return isThere && area !== undefined && meet(area, table.shape.area)
}
