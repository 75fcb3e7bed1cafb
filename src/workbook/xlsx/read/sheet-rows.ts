import type { Result } from '../../../values/result'
import type { Package } from '../package/package'
import type { PackageError } from '../package/package-error'
import { readXmlPart, type XmlPart } from '../package/parts/xml-part'
import { attributeText, childrenNamed, type XmlElement } from '../package/xml/xml-element'
import { parseRange } from './a1-range'
import { PlainRows, type SheetRow } from './plain-row'
import { ElementCell, type SheetCell } from './sheet-cell'

export type { SheetCell, SheetRow }

/**
 * Reads a sheet row by row; the part it gives holds all of the sheet but its rows. A row or cell that does not say where
 * it stands comes after the one before it (ECMA-376-1, 18.3.1.4 and 18.3.1.73).
 */
export function readSheetRows(
  source: Package,
  part: string,
  visit: (row: SheetRow) => void,
): Result<XmlPart, PackageError> {
  let last = -1
  const plain = new PlainRows()
  const seen = (row: SheetRow): void => {
    last = row.row
    visit(row)
  }
  return readXmlPart(source, part, 'sheet-missing', {
    take: (local, _namespace, depth) => depth === 2 && local === 'row',
    visit: (element) => {
      const stated = Number(attributeText(element, 'r'))
      const row = Number.isInteger(stated) && stated > 0 ? stated - 1 : last + 1
      seen({ row, element, cells: cellsOf(element, row) })
    },
    skim: (place) => plain.read(place, seen),
  })
}

function cellsOf(element: XmlElement, row: number): readonly SheetCell[] {
  let last = -1
  return childrenNamed(element, 'c').map((cell) => {
    const stated = parseRange(attributeText(cell, 'r') ?? '')
    const column = stated?.form === 'cell' ? stated.left : last + 1
    last = column
    return new ElementCell(row, column, cell)
  })
}
