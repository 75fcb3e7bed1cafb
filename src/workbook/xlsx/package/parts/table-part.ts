import { err, ok, type Result } from '../../../../values/result'
import type { Package } from '../package'
import type { PackageError } from '../package-error'
import { attributeText } from '../xml/xml-element'
import { dialectOf } from './namespaces'
import { readXmlPart, type XmlPart } from './xml-part'

/** A table's part and how it names itself. */
export interface TablePart {
  readonly part: XmlPart
  readonly id: string
  /** The name formulas and the user know it by. */
  readonly displayName: string
  /** Its cells, header and totals rows included, as written (`A3:K12`). */
  readonly ref: string
}

/** Reads a table part (ECMA-376-1, 18.5.1.2). Errors: `table-invalid` without id, display name or range; XML codes. */
export function readTable(source: Package, name: string): Result<TablePart, PackageError> {
  const part = readXmlPart(source, name, 'table-invalid')
  if (!part.ok) return part
  const { root } = part.value
  const id = attributeText(root, 'id')
  const displayName = attributeText(root, 'displayName')
  const ref = attributeText(root, 'ref')
  const isTable = root.local === 'table' && dialectOf(root.namespace) !== undefined
  if (!isTable || id === undefined || displayName === undefined || ref === undefined) {
    return err({ code: 'table-invalid', part: part.value.name, offset: root.start })
  }
  return ok({ part: part.value, id, displayName, ref })
}
