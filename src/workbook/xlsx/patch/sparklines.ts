import { escapeText } from '../package/xml/escape-xml'
import type { TextEdit } from '../package/xml/splice-text'
import { elementText, type XmlElement } from '../package/xml/xml-element'
import { formatArea, parseRange } from '../read/a1-range'
import { translated } from '../read/formula-references'
import type { Growth, Moves } from './moves'

/** Sparklines of a column of a table, one a row: each new row gets one like that of the last row, of its own cells. */
export function sparklineEdits(group: XmlElement, sheet: string, moves: Moves): readonly TextEdit[] {
  const list = group.children.find(({ local }) => local === 'sparklines')
  return (list?.children ?? []).flatMap((sparkline) => {
    const source = sparkline.children.find(({ local }) => local === 'f')
    const place = sparkline.children.find(({ local }) => local === 'sqref')
    const cell = parseRange(place === undefined ? '' : elementText(place).trim())
    if (source === undefined || place === undefined || cell?.form !== 'cell') return []
    const growth = moves.growths.find((each) => isLastRow(each, sheet, cell.top, cell.left))
    if (growth === undefined) return []
    const formula = moves.formula(elementText(source), sheet, 'none')
    const row = moves.row(sheet, cell.top)
    let xml = ''
    for (let down = 1; down <= growth.rows; down++) {
      const at = formatArea({ top: row + down, left: cell.left, bottom: row + down, right: cell.left })
      const text = translated(formula, down, 0)
      xml +=
        `<${sparkline.name}><${source.name}>${escapeText(text)}</${source.name}>` +
        `<${place.name}>${at}</${place.name}></${sparkline.name}>`
    }
    return [{ start: sparkline.end, end: sparkline.end, text: xml }]
  })
}

const isLastRow = ({ sheet, area }: Growth, own: string, row: number, column: number): boolean =>
  sheet.toLowerCase() === own.toLowerCase() &&
  row === area.bottom &&
  column >= area.left &&
  column <= area.right
