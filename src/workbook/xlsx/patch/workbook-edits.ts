import { ok, type Result } from '../../../values/result'
import type { PackageError } from '../package/package-error'
import { CONTENT_TYPES_PART } from '../package/parts/content-types'
import type { WorkbookParts } from '../package/parts/workbook-parts'
import type { TextEdit } from '../package/xml/splice-text'
import { attributeText, child, childrenNamed, type XmlElement } from '../package/xml/xml-element'
import { partKey } from '../package/zip/part-name'
import type { GrowthRule, Moves } from './moves'
import type { PackageDraft } from './package-draft'
import { formulaTextEdits } from './reference-edits'
import { prefixOf, removed, setAttribute } from './xml-edits'

/** Children of a workbook that stand before `calcPr` (ECMA-376-1, 18.2.27). */
const BEFORE_CALCULATION: readonly string[] = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]

/** The edit that asks for a full calculation when the file is opened; none where it is asked for already. */
export function calculationEdits(root: XmlElement): readonly TextEdit[] {
  const calculation = child(root, 'calcPr')
  if (calculation !== undefined) {
    const asked = attributeText(calculation, 'fullCalcOnLoad')
    return asked === '1' || asked === 'true' ? [] : [setAttribute(calculation, 'fullCalcOnLoad', '1')]
  }
  const at = endOf(root, BEFORE_CALCULATION)
  return [{ start: at, end: at, text: `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>` }]
}

/** Where the last of an element's children of these names ends; the start of its content where there is none. */
export function endOf(root: XmlElement, names: readonly string[]): number {
  const before = root.children.filter(({ local }) => names.includes(local))
  return before.at(-1)?.end ?? root.openEnd
}

/** Defined names follow the cells they stand for. */
export const nameEdits = ({ definedNames, sheets }: WorkbookParts, moves: Moves): readonly TextEdit[] =>
  definedNames.flatMap(({ name, element, sheet }) =>
    formulaTextEdits(element, sheet === undefined ? '' : (sheets[sheet]?.name ?? ''), moves, ruleFor(name)),
  )

/** What is printed, in a view of one's own too, takes new rows in; newer charts keep what they draw in names. */
function ruleFor(name: string): GrowthRule {
  if (/^_xlnm\.Print_Area$|\.wvu\.PrintArea$/i.test(name)) return 'shown'
  return name.startsWith('_xlchart.') ? 'chart' : 'whole'
}

/** Takes out the order in which formulas were calculated: a spreadsheet makes it anew. */
export function dropCalculationChain(
  draft: PackageDraft,
  { calcChain, relationships }: WorkbookParts,
): Result<null, PackageError> {
  if (calcChain === undefined) return ok(null)
  draft.remove(calcChain)
  if (relationships.part !== undefined) {
    const links = [...relationships.byId.values()].filter(({ part }) => part === calcChain)
    draft.edit(
      relationships.part,
      links.map(({ element }) => removed(element)),
    )
  }
  const types = draft.xml(CONTENT_TYPES_PART)
  if (!types.ok) return types
  const entries = childrenNamed(types.value.root, 'Override').filter(
    (entry) => partKey((attributeText(entry, 'PartName') ?? '').replace(/^\//, '')) === partKey(calcChain),
  )
  draft.edit(types.value, entries.map(removed))
  return ok(null)
}
