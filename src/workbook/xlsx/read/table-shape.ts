import type { SheetPart } from '../package/parts/sheet-parts'
import type { TablePart } from '../package/parts/table-part'
import { readSpreadsheetString } from '../package/xml/spreadsheet-string'
import { attributeText, child, childrenNamed, elementText, type XmlElement } from '../package/xml/xml-element'
import { parseRange, type CellArea } from './a1-range'

/** A column of a table as its part tells it. */
export interface TableColumn {
  readonly id: string
  readonly header: string
  /** Formula of a calculated column, null for a column of values. */
  readonly formula: string | null
  /** Whether that formula is an array formula in each cell. */
  readonly array: boolean
  readonly element: XmlElement
}

/** A table as its part tells it, and the sheet it stands on. */
export interface TableShape {
  readonly sheet: SheetPart
  readonly part: TablePart
  readonly name: string
  /** Its cells, header and totals rows included. */
  readonly area: CellArea
  readonly headerRows: number
  readonly totalsRows: number
  /** First and last data row. */
  readonly first: number
  readonly last: number
  readonly columns: readonly TableColumn[]
}

const count = (root: XmlElement, name: string, otherwise: number): number => {
  const stated = attributeText(root, name)
  return stated === undefined ? otherwise : Number(stated) || 0
}

/** The shapes of a sheet's tables; one whose range is none is left out. */
export const tableShapes = (sheet: SheetPart): readonly TableShape[] =>
  sheet.tables.flatMap((part) => {
    const area = parseRange(part.ref)
    if (area === undefined) return []
    const { root } = part.part
    const headerRows = count(root, 'headerRowCount', 1)
    const totalsRows = count(root, 'totalsRowCount', 0)
    const { top, left, bottom, right } = area
    return [
      {
        sheet,
        part,
        name: part.displayName,
        area: { top, left, bottom, right },
        headerRows,
        totalsRows,
        first: top + headerRows,
        last: bottom - totalsRows,
        columns: columnsOf(root),
      },
    ]
  })

function columnsOf(root: XmlElement): readonly TableColumn[] {
  const list = child(root, 'tableColumns')
  return (list === undefined ? [] : childrenNamed(list, 'tableColumn')).map((element) => {
    const formula = child(element, 'calculatedColumnFormula')
    return {
      id: attributeText(element, 'id') ?? '',
      header: readSpreadsheetString(attributeText(element, 'name') ?? ''),
      formula: formula === undefined ? null : elementText(formula),
      array: ['1', 'true'].includes(formula === undefined ? '' : (attributeText(formula, 'array') ?? '')),
      element,
    }
  })
}
