import type { ColumnLayout } from '../../../tracker/layout'
import type { TextEdit } from '../package/xml/splice-text'
import { attribute, attributeText, child, childrenNamed, type XmlElement } from '../package/xml/xml-element'
import { formatArea } from '../read/a1-range'
import type { TableShape } from '../read/table-shape'
import { columnXml } from '../write/sheet-part'
import { ruleXml } from '../write/validation-xml'
import { endOf } from './workbook-edits'
import { appendInside, changeAttribute, prefixed, prefixOf } from './xml-edits'

/** Children of a sheet that stand before `dataValidations` (ECMA-376-1, CT_Worksheet). */
const BEFORE_RULES: readonly string[] = [
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]

/**
 * The edits of a sheet that give columns put at the right of a table their widths and lists of choices. A width that
 * the sheet has for such a column already stays.
 */
export const lookEdits = (
  root: XmlElement,
  shape: TableShape,
  columns: readonly ColumnLayout[],
): readonly TextEdit[] => [
  ...widthEdits(root, shape.area.right + 1, columns),
  ...ruleEdits(root, shape, columns),
]

function widthEdits(root: XmlElement, left: number, columns: readonly ColumnLayout[]): readonly TextEdit[] {
  const list = child(root, 'cols')
  const known = list === undefined ? [] : childrenNamed(list, 'col')
  const bound = (column: XmlElement, name: string): number => Number(attributeText(column, name)) - 1
  const fresh = columns.flatMap(({ width }, index) => {
    const at = left + index
    const isSet = known.some((column) => bound(column, 'min') <= at && bound(column, 'max') >= at)
    return isSet ? [] : [{ at, xml: prefixed(columnXml(at, width), prefixOf(root)) }]
  })
  if (fresh.length === 0) return []
  if (list !== undefined) {
    return fresh.map(({ at, xml }) => {
      const next = known.find((column) => bound(column, 'min') > at)
      return next === undefined ? appendInside(list, xml) : { start: next.start, end: next.start, text: xml }
    })
  }
  const at = child(root, 'sheetData')?.start ?? root.openEnd
  const name = `${prefixOf(root)}cols`
  return [{ start: at, end: at, text: `<${name}>${fresh.map(({ xml }) => xml).join('')}</${name}>` }]
}

function ruleEdits(
  root: XmlElement,
  { area, first, last }: TableShape,
  columns: readonly ColumnLayout[],
): readonly TextEdit[] {
  const rules = columns.flatMap(({ validation }, index) => {
    const column = area.right + 1 + index
    const cells = formatArea({ top: first, left: column, bottom: last, right: column })
    return validation === null ? [] : ruleXml(cells, validation)
  })
  if (rules.length === 0) return []
  const xml = prefixed(rules.join(''), prefixOf(root))
  const list = child(root, 'dataValidations')
  if (list !== undefined) {
    const count = childrenNamed(list, 'dataValidation').length + rules.length
    const counted =
      attribute(list, 'count') === undefined ? [] : changeAttribute(list, 'count', String(count))
    return [...counted, appendInside(list, xml)]
  }
  const at = endOf(root, BEFORE_RULES)
  const name = `${prefixOf(root)}dataValidations`
  return [{ start: at, end: at, text: `<${name} count="${rules.length}">${xml}</${name}>` }]
}
