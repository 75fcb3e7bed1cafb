import { escapeText } from '../package/xml/escape-xml'
import type { TextEdit } from '../package/xml/splice-text'
import { attributeText } from '../package/xml/xml-element'
import { formatRange, parseRange } from '../read/a1-range'
import type { CellFormula } from '../read/cell-content'
import type { Moves } from './moves'
import { changeAttribute, setText } from './xml-edits'

/** Where a formula stands and what moves around it. */
interface FormulaPlace {
  readonly sheet: string
  readonly moves: Moves
  readonly expanded: ReadonlySet<string>
}

/** Attributes of a formula's element that are references: its cells, and the inputs of a data table. */
const REFERENCES = ['ref', 'r1', 'r2']

/** The edits that keep a formula right: its references moved, a shared formula written out where it must be. */
export function formulaEdits(
  { text, kind, element, group }: CellFormula,
  { sheet, moves, expanded }: FormulaPlace,
): readonly TextEdit[] {
  const now = moves.formula(text, sheet, 'whole')
  if (group !== null) {
    if (!expanded.has(group)) return []
    const { start, end, name } = element()
    return [{ start, end, text: `<${name}>${escapeText(now)}</${name}>` }]
  }
  const edits = now === text ? [] : [setText(element(), now)]
  if (kind === 'normal') return edits
  return [...REFERENCES.flatMap((attribute) => referenceEdit(attribute)), ...edits]

  function referenceEdit(attribute: string): readonly TextEdit[] {
    const range = parseRange(attributeText(element(), attribute) ?? '')
    if (range === undefined) return []
    return changeAttribute(element(), attribute, formatRange(moves.range(sheet, range, 'none')))
  }
}
