import { escapeText } from '../package/xml/escape-xml'
import type { TextEdit } from '../package/xml/splice-text'
import { child, type XmlElement } from '../package/xml/xml-element'
import { formatArea } from '../read/a1-range'
import type { TableShape } from '../read/table-shape'
import type { Growth, Moves } from './moves'
import { formulaTextEdits, listEdits } from './reference-edits'
import { appendInside, changeAttribute, prefixOf } from './xml-edits'

/**
 * The edits of a table's part: its cells, its filter and sort state, formulas that reach other cells. `given` are formulas
 * of calculated columns, by index: those that the cells still hold and the part has lost, and those that are renewed.
 */
export function tableEdits(
  { part, sheet, area, columns }: TableShape,
  moves: Moves,
  growth: Growth | undefined,
  given: ReadonlyMap<number, string>,
): readonly TextEdit[] {
  const { root } = part.part
  const { top, bottom, left, right } = moves.area(sheet.name, area, 'none')
  const now = { top, left, right, bottom: bottomOf(growth, bottom) }
  const edits = [...changeAttribute(root, 'ref', formatArea(now))]
  for (const name of ['autoFilter', 'sortState']) {
    const state = child(root, name)
    if (state !== undefined) for (const each of stateEdits(state, sheet.name, moves)) edits.push(each)
  }
  columns.forEach(({ element }, index) => {
    const formula = given.get(index)
    if (formula !== undefined) edits.push(givenFormula(element, formula))
    for (const name of ['calculatedColumnFormula', 'totalsRowFormula']) {
      const stored =
        name === 'calculatedColumnFormula' && formula !== undefined ? undefined : child(element, name)
      if (stored !== undefined)
        for (const each of formulaTextEdits(stored, sheet.name, moves, 'whole')) edits.push(each)
    }
  })
  return edits
}

/** A totals row is moved to the new end already; a table without one is stretched. */
const bottomOf = (growth: Growth | undefined, moved: number): number =>
  growth === undefined || growth.totals ? moved : moved + growth.rows

/** A filter's or sort's cells and conditions, which grow with the table. */
function stateEdits(state: XmlElement, sheet: string, moves: Moves): readonly TextEdit[] {
  return [
    ...listEdits(state, ['ref'], sheet, moves, 'format'),
    ...state.children.flatMap((inner) => stateEdits(inner, sheet, moves)),
  ]
}

/** The formula of a calculated column stands first among a column's children. */
function givenFormula(column: XmlElement, formula: string): TextEdit {
  const name = `${prefixOf(column)}calculatedColumnFormula`
  const xml = `<${name}>${escapeText(formula)}</${name}>`
  const stored = child(column, 'calculatedColumnFormula')
  if (stored !== undefined) return { start: stored.start, end: stored.end, text: xml }
  const [first] = column.children
  return first === undefined ? appendInside(column, xml) : { start: first.start, end: first.start, text: xml }
}
