import type { TextEdit } from '../package/xml/splice-text'
import { attribute, elementText, type XmlElement } from '../package/xml/xml-element'
import { formatRange, parseRange } from '../read/a1-range'
import type { GrowthRule, Moves } from './moves'
import { changeAttribute, setText } from './xml-edits'

/** A list of areas parted by blanks, as it is now. */
export const movedList = (list: string, sheet: string, moves: Moves, rule: GrowthRule): string =>
  list
    .split(/\s+/)
    .map((text) => {
      const range = parseRange(text)
      if (range === undefined) return text
      const now = moves.range(sheet, range, rule)
      // A merged or ruled single cell that grew is written as an area; one that only moved stays a cell.
      return now === range ? text : formatRange(now)
    })
    .join(' ')

/** The edits for attributes that hold areas of one sheet. */
export const listEdits = (
  element: XmlElement,
  names: readonly string[],
  sheet: string,
  moves: Moves,
  rule: GrowthRule,
): readonly TextEdit[] =>
  names.flatMap((name) => {
    const found = attribute(element, name)
    return found === undefined
      ? []
      : changeAttribute(element, name, movedList(found.value, sheet, moves, rule))
  })

/** The edit for an element whose text is a formula. */
export function formulaTextEdits(
  element: XmlElement,
  sheet: string,
  moves: Moves,
  rule: GrowthRule,
): readonly TextEdit[] {
  const text = elementText(element)
  const now = moves.formula(text, sheet, rule)
  return now === text ? [] : [setText(element, now)]
}

/** The edits for attributes that hold formulas. */
export const formulaAttributeEdits = (
  element: XmlElement,
  names: readonly string[],
  sheet: string,
  moves: Moves,
): readonly TextEdit[] =>
  names.flatMap((name) => {
    const found = attribute(element, name)
    return found === undefined
      ? []
      : changeAttribute(element, name, moves.formula(found.value, sheet, 'series'))
  })
