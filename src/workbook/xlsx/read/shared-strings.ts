import { err, ok, type Result } from '../../../values/result'
import type { Package } from '../package/package'
import type { PackageError } from '../package/package-error'
import { readXmlPart } from '../package/parts/xml-part'
import { itemText } from './item-text'

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
