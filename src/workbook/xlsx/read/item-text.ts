import { readSpreadsheetString } from '../package/xml/spreadsheet-string'
import { childrenNamed, elementText, type XmlElement } from '../package/xml/xml-element'

/** The text of a string item: its own, or that of its runs; the reading aids of East Asian text (`rPh`) are left out. */
export function itemText(item: XmlElement): string {
  const runs = [
    ...childrenNamed(item, 't'),
    ...childrenNamed(item, 'r').flatMap((run) => childrenNamed(run, 't')),
  ]
  return readSpreadsheetString(runs.map(elementText).join(''))
}
