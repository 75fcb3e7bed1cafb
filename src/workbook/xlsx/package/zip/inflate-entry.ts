import { err, ok, type Result } from '../../../../values/result'
import { packageLimits } from '../limits'
import type { PackageError } from '../package-error'
import { MAX_EXPANSION, type ZipCodec } from './codec'
import { STORED, type ZipEntry } from './zip-entry'

/** What the declared sizes alone rule out, before anything is unpacked or allocated. */
function impossible(entry: ZipEntry): PackageError | undefined {
  const { size, packedSize, name: part } = entry
  if (size > packageLimits.unpackedBytes) return { code: 'too-large', part }
  if (size > packedSize * MAX_EXPANSION) return { code: 'zip-size', part }
  if (size > packageLimits.ratioFromBytes && size > packedSize * packageLimits.ratio) {
    return { code: 'too-compressed', part }
  }
  return undefined
}

/** The inflated bytes; `zip-size` as soon as they count more than declared, or at the end when they count less. */
function inflateCounted(
  packed: Uint8Array,
  { name: part, size }: ZipEntry,
  codec: ZipCodec,
): Result<Uint8Array, PackageError> {
  const output = codec.inflate(packed, size)
  if (output === 'broken') return err({ code: 'zip-data', part })
  return output !== 'more' && output.length === size ? ok(output) : err({ code: 'zip-size', part })
}

/**
 * The content of an entry from its packed bytes, its size counted and its CRC-32 held against the directory. A bomb
 * stops as soon as it passes its declared size; a declared size that cannot be true allocates nothing.
 */
export function unpackEntry(
  packed: Uint8Array,
  entry: ZipEntry,
  codec: ZipCodec,
): Result<Uint8Array, PackageError> {
  const refused = impossible(entry)
  if (refused !== undefined) return err(refused)
  const content = entry.method === STORED ? ok(packed.slice()) : inflateCounted(packed, entry, codec)
  if (!content.ok) return content
  return codec.crc32(content.value) === entry.crc ? content : err({ code: 'zip-crc', part: entry.name })
}
