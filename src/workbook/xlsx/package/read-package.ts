import { err, ok, type Result } from '../../../values/result'
import { foreignFormat } from './foreign-format'
import { packageLimits } from './limits'
import type { Package, PackedPart } from './package'
import type { PackageError } from './package-error'
import { checkProlog, isXmlPart } from './xml/xml-prolog'
import { ByteView } from './zip/byte-view'
import { portableCodec, type ZipCodec } from './zip/codec'
import { unpackEntry } from './zip/inflate-entry'
import { partKey } from './zip/part-name'
import { readZipDirectory } from './zip/zip-directory'
import { readZipEnd } from './zip/zip-end'
import { zipFlags } from './zip/zip-entry'
import { locateEntries, type ZipSpan } from './zip/zip-local'

function locate(view: ByteView): Result<readonly ZipSpan[], PackageError> {
  const end = readZipEnd(view)
  if (!end.ok) return end
  const entries = readZipDirectory(view, end.value)
  return entries.ok ? locateEntries(view, entries.value, end.value.directoryOffset) : entries
}

function unpackAll(
  bytes: Uint8Array,
  spans: readonly ZipSpan[],
  codec: ZipCodec,
): Result<Package, PackageError> {
  const parts = new Map<string, Uint8Array>()
  const packed = new Map<string, PackedPart>()
  const names = new Map<string, string>()
  for (const { entry, dataStart, end } of spans) {
    const data = bytes.subarray(dataStart, end)
    const content = unpackEntry(data, entry, codec)
    if (!content.ok) return content
    const refused = isXmlPart(entry.name, content.value) ? checkProlog(content.value) : undefined
    if (refused !== undefined) return err({ ...refused, part: entry.name })
    const { nameBytes, method, crc, size } = entry
    parts.set(entry.name, content.value)
    packed.set(entry.name, { nameBytes, utf8: (entry.flags & zipFlags.utf8) !== 0, method, crc, size, data })
    names.set(partKey(entry.name), entry.name)
  }
  return ok({ parts, packed, names, codec })
}

/**
 * Reads a zip package, believing nothing it says of itself: checksums, sizes, names, counts and positions are held
 * against what is there, limits against declared sizes first and then, since both must agree, against counted bytes.
 * Every part is unpacked; any XML part with a document type declaration refuses the file. What is no zip is named for
 * what it is. The packed bytes are views into `bytes`, which must not be changed afterwards.
 *
 * Whether the parts make a workbook is for `readWorkbookParts`.
 */
export function readPackage(
  bytes: Uint8Array,
  codec: ZipCodec = portableCodec,
): Result<Package, PackageError> {
  const foreign = foreignFormat(bytes)
  if (foreign !== undefined) return err({ code: foreign })
  const spans = locate(new ByteView(bytes))
  if (!spans.ok) return spans
  const total = spans.value.reduce((sum, { entry }) => sum + entry.size, 0)
  if (total > packageLimits.unpackedBytes) return err({ code: 'too-large' })
  return unpackAll(bytes, spans.value, codec)
}
