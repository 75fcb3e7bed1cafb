import type { TextEdit } from '../package/xml/splice-text'
import { attribute, elementText, type XmlElement } from '../package/xml/xml-element'
import { parseRange } from '../read/a1-range'
import { dimensionWith } from './dimension'
import type { GrowthRule, Moves } from './moves'
import { formulaAttributeEdits, formulaTextEdits, listEdits, movedList } from './reference-edits'
import type { PutCells } from './rewrite-rows'
import { sparklineEdits } from './sparklines'
import { changeAttribute, setText } from './xml-edits'

/** Rules and formats that a table's new rows take over from those above. */
const FORMATS: readonly string[] = [
  'conditionalFormatting',
  'dataValidation',
  'ignoredError',
  'protectedRange',
]
/** Attributes that hold cells of the sheet itself. */
const AREAS = ['ref', 'sqref', 'activeCell']
/** Attributes that hold a formula. */
const FORMULAS = ['location', 'linkedCell', 'listFillRange', 'fmlaLink', 'fmlaRange', 'fmlaGroup', 'fmlaTxbx']
/** Elements whose text is a formula: rules, and those of the 2009 extension (`xm:f`). */
const FORMULA_TEXTS: readonly string[] = ['formula', 'formula1', 'formula2', 'f']

/**
 * The edits of all of a sheet but its rows: merged cells, rules, links, filters, breaks, extensions. `puts` are the
 * cells put into it.
 */
export function frameEdits(
  root: XmlElement,
  sheet: string,
  moves: Moves,
  puts: PutCells,
): readonly TextEdit[] {
  const edits: TextEdit[] = []
  for (const element of root.children) {
    if (element.local === 'sheetData') continue
    if (element.local === 'dimension')
      for (const each of dimensionEdits(element, sheet, moves, puts)) edits.push(each)
    else collect(element, sheet, moves, 'none', edits)
  }
  return edits
}

function dimensionEdits(
  element: XmlElement,
  sheet: string,
  moves: Moves,
  puts: PutCells,
): readonly TextEdit[] {
  const stated = attribute(element, 'ref')?.value
  if (stated === undefined) return []
  return changeAttribute(element, 'ref', dimensionWith(movedList(stated, sheet, moves, 'none'), puts))
}

function collect(
  element: XmlElement,
  sheet: string,
  moves: Moves,
  outer: GrowthRule,
  edits: TextEdit[],
): void {
  const rule = FORMATS.includes(element.local) ? 'format' : outer
  if (element.local === 'sparklineGroup')
    for (const each of sparklineEdits(element, sheet, moves)) edits.push(each)
  for (const each of listEdits(element, AREAS, areaSheet(element, sheet), moves, rule)) edits.push(each)
  for (const each of formulaAttributeEdits(element, FORMULAS, sheet, moves)) edits.push(each)
  for (const each of textEdits(element, sheet, moves, rule)) edits.push(each)
  for (const each of numberEdits(element, sheet, moves)) edits.push(each)
  for (const inner of element.children) collect(inner, sheet, moves, rule, edits)
}

/** The sheet that an element's area lies on: what is consolidated names it (ECMA-376-1, 18.3.1.29). */
const areaSheet = (element: XmlElement, own: string): string =>
  element.local === 'dataRef' ? (attribute(element, 'sheet')?.value ?? own) : own

function textEdits(element: XmlElement, sheet: string, moves: Moves, rule: GrowthRule): readonly TextEdit[] {
  if (element.children.length > 0) return []
  if (FORMULA_TEXTS.includes(element.local)) return formulaTextEdits(element, sheet, moves, 'series')
  if (element.local !== 'sqref') return []
  const text = elementText(element)
  const now = movedList(text, sheet, moves, rule)
  return now === text ? [] : [setText(element, now)]
}

/** Row numbers that are no references: page breaks, cells of scenarios and watches, anchors of controls. */
function numberEdits(element: XmlElement, sheet: string, moves: Moves): readonly TextEdit[] {
  if (element.local === 'rowBreaks') {
    return element.children.flatMap((brk) => {
      const id = Number(attribute(brk, 'id')?.value)
      return Number.isInteger(id) && id > 0
        ? changeAttribute(brk, 'id', String(moves.row(sheet, id - 1) + 1))
        : []
    })
  }
  if (element.local === 'inputCells' || element.local === 'cellWatch') {
    const cell = parseRange(attribute(element, 'r')?.value ?? '')
    return cell === undefined ? [] : listEdits(element, ['r'], sheet, moves, 'none')
  }
  return element.local === 'from' || element.local === 'to' ? anchorEdits(element, sheet, moves) : []
}

/** The row in a corner of an anchored object. */
export function anchorEdits(corner: XmlElement, sheet: string, moves: Moves): readonly TextEdit[] {
  const row = corner.children.find(({ local }) => local === 'row')
  const number = row === undefined ? NaN : Number(elementText(row))
  if (row === undefined || !Number.isInteger(number)) return []
  const now = moves.row(sheet, number)
  return now === number ? [] : [setText(row, String(now))]
}
