import { err, ok, type Result } from '../../../values/result'
import type { Package } from '../package/package'
import type { PackageError } from '../package/package-error'
import { readXmlPart } from '../package/parts/xml-part'
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

/** The texts that cells point to by number; none where the workbook has no such part. */
export function readSharedStrings(
  source: Package,
  part: string | undefined,
): Result<readonly string[], PackageError> {
  if (part === undefined) return ok([])
  const texts: string[] = []
  const read = readXmlPart(source, part, 'workbook-invalid', {
    take: (local, _namespace, depth) => depth === 1 && local === 'si',
    visit: (item) => texts.push(itemText(item)),
  })
  return read.ok ? ok(texts) : err(read.error)
}
