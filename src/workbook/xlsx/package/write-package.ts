import { err, ok, type Result } from '../../../values/result'
import { packageLimits } from './limits'
import type { Package, PackedPart } from './package'
import type { PackageError } from './package-error'
import { checkProlog, isXmlPart } from './xml/xml-prolog'
import { packPart } from './zip/pack-part'
import { decodePartName, partKey } from './zip/part-name'
import { writeZip } from './zip/write-zip'

/** What becomes of parts: new content by zip name, or `null` for a part that goes. Parts not named stay as they are. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>

const noChanges: PartChanges = new Map()

function equal(left: Uint8Array, right: Uint8Array | undefined): boolean {
  if (left.length !== right?.length) return false
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return false
  return true
}

/** The changes under the names the package has for the parts, whatever case they were given in. */
const underWrittenNames = (source: Package, changes: PartChanges): Map<string, Uint8Array | null> =>
  new Map([...changes].map(([name, content]) => [source.names.get(partKey(name)) ?? name, content]))

function refusal(
  source: Package,
  parts: readonly PackedPart[],
  pending: PartChanges,
  most: number,
): PackageError | undefined {
  for (const [name, content] of pending) {
    const known = source.parts.has(name)
    const encoded = new TextEncoder().encode(name)
    if (!known && decodePartName(encoded, 0) === undefined) return { code: 'part-name', part: name }
    const fault = content !== null && isXmlPart(name, content) ? checkProlog(content) : undefined
    if (fault !== undefined) return { ...fault, part: name }
  }
  if (parts.length > packageLimits.parts) return { code: 'too-many-parts' }
  const total = parts.reduce((sum, part) => sum + part.size, 0)
  return total > most ? { code: 'too-large' } : undefined
}

/**
 * The bytes of a package with changes made. A part whose content does not change keeps its packed bytes as they were,
 * and its place; new parts follow at the end. Names keep their bytes; every time stamp is 1980-01-01, so that the same
 * input always gives the same file; extra fields and comments of the container are not kept. Without changes every
 * part is there, byte for byte.
 *
 * Errors: `part-name` for a new name no part can have, and for what the reader would refuse again `xml-doctype` or
 * `xml-encoding` in new content, `too-many-parts` or `too-large`; `most` are the bytes that all parts may have.
 */
export function writePackage(
  source: Package,
  changes: PartChanges = noChanges,
  most: number = packageLimits.unpackedBytes,
): Result<Uint8Array, PackageError> {
  const pending = underWrittenNames(source, changes)
  const parts: PackedPart[] = []
  for (const [name, packed] of source.packed) {
    const change = pending.get(name)
    if (change === undefined || (change !== null && equal(change, source.parts.get(name)))) parts.push(packed)
    else if (change !== null) parts.push(packPart(packed, change, source.codec))
  }
  for (const [name, content] of pending) {
    if (!source.parts.has(name) && content !== null) parts.push(packPart(name, content, source.codec))
  }
  const refused = refusal(source, parts, pending, most)
  return refused === undefined ? ok(writeZip(parts)) : err(refused)
}
