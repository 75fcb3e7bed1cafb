import type { TableLayout } from '../../../tracker/layout'
import { writeSpreadsheetString } from '../package/xml/spreadsheet-string'
import { areaAt } from './cell-xml'
import { element, NAMESPACES, textElement, xmlPart } from './xml'

/** Grey bands and no ground of its own: headers and inputs carry their colours in their cells. */
const TABLE_STYLE = 'TableStyleLight1'

/** The cells of a table, header included. */
export const tableArea = ({ row, column, columns, rows }: TableLayout): string =>
  areaAt(row, column, row + Math.max(1, rows.length), column + columns.length - 1)

/**
 * The part of a table. Its calculated columns carry their formula, so that Excel fills it into rows the user adds; the
 * formula stands as in the cells, with `Table[[#This Row],[Column]]`.
 */
export function tablePart(table: TableLayout, id: number): Uint8Array {
  const ref = tableArea(table)
  const columns = table.columns.map(({ header, formula }, index) =>
    element(
      'tableColumn',
      { id: index + 1, name: writeSpreadsheetString(header).replaceAll('\n', '_x000a_') },
      formula === null ? '' : textElement('calculatedColumnFormula', formula),
    ),
  )
  return xmlPart(
    element(
      'table',
      { xmlns: NAMESPACES.main, id, name: table.name, displayName: table.name, ref, totalsRowShown: false },
      element('autoFilter', { ref }),
      element('tableColumns', { count: columns.length }, ...columns),
      element('tableStyleInfo', {
        name: TABLE_STYLE,
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: true,
        showColumnStripes: false,
      }),
    ),
  )
}
