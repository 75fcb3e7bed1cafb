import { LAST_COLUMN } from '../../../values/sheet-size'
import type { ColumnLayout } from '../../../tracker/layout'
import { err, ok, type Result } from '../../../values/result'
import type { WorkbookError } from '../../port'
import { escapeAttribute, escapeText } from '../package/xml/escape-xml'
import { writeSpreadsheetString } from '../package/xml/spreadsheet-string'
import type { TextEdit } from '../package/xml/splice-text'
import { child } from '../package/xml/xml-element'
import { formatArea, meet, type CellArea } from '../read/a1-range'
import { refuse } from '../read/refuse'
import type { CellStyles } from './cell-styles'
import { newColumnCell } from './new-cells'
import type { PutCell } from './rewrite-rows'
import type { SheetPuts } from './put-cells'
import type { SurveyedTable } from './sheet-survey'
import type { RequestedTable } from './survey-tables'
import { appendInside, changeAttribute, prefixed, prefixOf } from './xml-edits'

/** The columns that a table does not have yet. */
export const missingColumns = ({ table, request }: RequestedTable): readonly ColumnLayout[] =>
  request.columns.filter(({ header }) => !table.shape.columns.some((column) => column.header === header))

/**
 * The cells of columns put at the right of a table. Errors: `in-the-way` where something stands there, `protected-sheet`,
 * `sheet-full`.
 */
export function putColumns(
  requested: RequestedTable,
  columns: readonly ColumnLayout[],
  styles: CellStyles,
): Result<SheetPuts, WorkbookError> {
  const { survey, table, pivots } = requested
  const { shape } = table
  const left = shape.area.right + 1
  const area = { ...shape.area, left, right: shape.area.right + columns.length }
  if (survey.protected) return err(refuse('protected-sheet', survey.sheet.name))
  if (area.right > LAST_COLUMN) return err(refuse('sheet-full', shape.name))
  const others = survey.tables.map((each) => each.shape.area)
  const held = [...others, ...survey.merged, ...survey.arrays, ...survey.spills, ...pivots]
  const blocked = held.some((each) => meet(each, area))
  if (blocked || (table.nextRight !== null && table.nextRight <= area.right)) {
    return err(refuse('in-the-way', shape.name))
  }
  return ok(new Map([[survey.sheet.name, cellsOf(table, area, columns, styles)]]))
}

function cellsOf(
  { shape, cells, columns: facts }: SurveyedTable,
  area: CellArea,
  columns: readonly ColumnLayout[],
  styles: CellStyles,
): Map<number, Map<number, PutCell>> {
  const rows = new Map<number, Map<number, PutCell>>()
  const header = cells.get(area.top)?.get(shape.area.right)?.style ?? 0
  const start = facts.get(shape.area.right)?.last ?? 0
  for (let row = shape.headerRows > 0 ? area.top : shape.first; row <= shape.last; row++) {
    const line = columns.map((column, index): [number, PutCell] => [
      area.left + index,
      row < shape.first
        ? { cell: { value: column.header }, style: header }
        : newColumnCell(styles, start, column),
    ])
    rows.set(row, new Map(line))
  }
  return rows
}

/** The edits of the table's part: wider by the columns, each with an id that none had. */
export function columnEdits({ shape }: SurveyedTable, columns: readonly ColumnLayout[]): readonly TextEdit[] {
  const { root } = shape.part.part
  const list = child(root, 'tableColumns')
  if (list === undefined) return []
  const right = shape.area.right + columns.length
  const filter = child(root, 'autoFilter')
  const highest = shape.columns.reduce((most, { id }) => Math.max(most, Number(id) || 0), 0)
  const xml = columns.map(({ header, formula }, index) => {
    const name = escapeAttribute(writeSpreadsheetString(header)).replaceAll('&#10;', '_x000a_')
    const inner =
      formula === null ? '' : `<calculatedColumnFormula>${escapeText(formula)}</calculatedColumnFormula>`
    return `<tableColumn id="${highest + 1 + index}" name="${name}">${inner}</tableColumn>`
  })
  const filtered = { ...shape.area, bottom: shape.last, right }
  return [
    ...changeAttribute(root, 'ref', formatArea({ ...shape.area, right })),
    ...(filter === undefined ? [] : changeAttribute(filter, 'ref', formatArea(filtered))),
    ...changeAttribute(list, 'count', String(shape.columns.length + columns.length)),
    appendInside(list, prefixed(xml.join(''), prefixOf(list))),
  ]
}
