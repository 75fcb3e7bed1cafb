import type { Result } from '../../../values/result'
import type { PackageError } from '../package/package-error'
import { contentType } from '../package/parts/content-types'
import type { WorkbookParts } from '../package/parts/workbook-parts'
import type { TextEdit } from '../package/xml/splice-text'
import { elementText, type XmlElement } from '../package/xml/xml-element'
import { withArea } from '../read/a1-range'
import { mapReferences, singleReference } from '../read/formula-references'
import { named } from './chart-xml'
import { editEach } from './linked-parts'
import type { GrowthRule, Moves } from './moves'
import type { PackageDraft } from './package-draft'
import { formulaTextEdits } from './reference-edits'
import { removed, setText } from './xml-edits'

/** The parts of charts of both generations. */
export const chartParts = (draft: PackageDraft, { contentTypes }: WorkbookParts): readonly string[] =>
  [...draft.current.parts.keys()].filter((name) =>
    /\.chart\+xml$|\.chartex\+xml$/i.test(contentType(contentTypes, name) ?? ''),
  )

/** Follows moved cells in what charts draw; they may name any sheet. Errors: those of their XML. */
export const followInCharts = (
  draft: PackageDraft,
  parts: WorkbookParts,
  moves: Moves,
): Result<null, PackageError> => {
  const names = new Set(
    parts.definedNames.flatMap(({ name, formula }) =>
      moves.formula(formula, '', 'chart') === formula ? [] : [name.toLowerCase()],
    ),
  )
  return editEach(draft, chartParts(draft, parts), (root) => formulasWithin(root, moves, names, 'chart'))
}

/**
 * The edits of what is drawn of a range from which the user filtered points out (MS-ODRAWXML, `c15:fullRef`):
 * its areas stay apart, and the one that ends with the whole range grows with it. Null where nothing is filtered.
 */
function filteredEdits(
  reference: XmlElement,
  drawn: XmlElement,
  moves: Moves,
  rule: GrowthRule,
): readonly TextEdit[] | null {
  const [whole] =
    drawn.local === 'f' ? named(reference, 'fullRef').flatMap((full) => named(full, 'sqref')) : []
  const all = whole === undefined ? null : singleReference(elementText(whole))
  if (all === null) return null
  const { left, bottom } = all.range
  const grown = moves.range(all.sheet ?? '', all.range, rule)
  const text = elementText(drawn)
  const now = mapReferences(text, (sheet, range) => {
    const moved = moves.range(sheet ?? '', range, 'none')
    const isEnd = range.bottom === bottom && range.left === left && sheet === all.sheet
    return isEnd && grown.bottom > moved.bottom ? withArea(range, { ...moved, bottom: grown.bottom }) : moved
  })
  return now === text ? [] : [setText(drawn, now)]
}

/**
 * Formulas of a chart (`c:f`, `cx:f`, and whole ranges of filtered ones, `c15:sqref`); they always name their sheet.
 * A title stays one cell. Charts of the newer generation draw names and may keep what those held: that goes, for it is
 * no longer so.
 */
function formulasWithin(
  element: XmlElement,
  moves: Moves,
  names: ReadonlySet<string>,
  rule: GrowthRule,
): readonly TextEdit[] {
  return element.children.flatMap((inner) => {
    const isFormula = (inner.local === 'f' || inner.local === 'sqref') && inner.children.length === 0
    if (!isFormula) return formulasWithin(inner, moves, names, inner.local === 'tx' ? 'whole' : rule)
    const edits = filteredEdits(element, inner, moves, rule) ?? formulaTextEdits(inner, '', moves, rule)
    const changes = edits.length > 0 || names.has(elementText(inner).toLowerCase())
    const levels = element.children.filter(({ local }) => local === 'lvl')
    return changes ? [...edits, ...levels.map(removed)] : edits
  })
}
