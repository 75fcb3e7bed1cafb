import { textLiteral } from '../../../tracker/formula-template'
import type { BlockLayout, TableLayout, Validation } from '../../../tracker/layout'
import { cellAt } from './cell-xml'
import { dataAreas } from './conditional-xml'
import { element, textElement } from './xml'

/** Characters of a list inside a rule; Excel refuses the file above it. */
const LIST_LIMIT = 255

/** The lists of choices of a sheet: of its tables' columns and of single cells. Another value is warned of, not refused. */
export function validationXml(tables: readonly TableLayout[], blocks: readonly BlockLayout[]): string {
  const rules = [
    ...tables.flatMap((table) =>
      table.columns.flatMap(({ validation }, index) =>
        validation === null ? [] : ruleXml(dataAreas(table, [index]).join(' '), validation),
      ),
    ),
    ...blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.flatMap((cell, right) =>
          cell?.validation === undefined ? [] : ruleXml(cellAt(row + down, column + right), cell.validation),
        ),
      ),
    ),
  ]
  return rules.length === 0 ? '' : element('dataValidations', { count: rules.length }, ...rules)
}

/** The rule of an area of cells; none for a list that the format can't hold: commas part its words. */
export function ruleXml(sqref: string, validation: Validation): readonly string[] {
  const source = validation.type === 'list' ? listSource(validation.values) : validation.source
  if (source === null) return []
  const rule = { type: 'list', errorStyle: 'warning', allowBlank: true, showErrorMessage: true, sqref }
  return [element('dataValidation', rule, textElement('formula1', source))]
}

function listSource(values: readonly string[]): string | null {
  const list = values.join(',')
  return list.length > LIST_LIMIT || values.some((value) => value.includes(',')) ? null : textLiteral(list)
}
