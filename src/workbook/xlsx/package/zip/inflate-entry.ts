import { Inflate } from 'fflate'
import { err, ok, type Result } from '../../../../values/result'
import { packageLimits } from '../limits'
import type { PackageError } from '../package-error'
import { crc32 } from './crc32'
import { STORED, type ZipEntry } from './zip-entry'

/** Deflate cannot make more than this of a byte (RFC 1951: a 258-byte match in two bits). */
const MAX_EXPANSION = 1032
const PIECE = 4096
/** A stored block is at most 64 KB: as much input without any output is data after the end of the stream. */
const MAX_IDLE_INPUT = 128 * 1024

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
function inflateCounted(packed: Uint8Array, entry: ZipEntry): Result<Uint8Array, PackageError> {
  const part = entry.name
  const output = new Uint8Array(entry.size)
  let count = 0
  let idle = 0
  const stream = new Inflate((chunk) => {
    if (chunk.length > 0) idle = 0
    if (count + chunk.length <= output.length) output.set(chunk, count)
    count += chunk.length
  })
  for (let at = 0; at < packed.length && count <= output.length;) {
    const piece = Math.max(PIECE, Math.floor((output.length - count) / MAX_EXPANSION))
    const next = Math.min(packed.length, at + piece)
    idle += next - at
    if (idle > MAX_IDLE_INPUT + piece) return err({ code: 'zip-data', part })
    try {
      stream.push(packed.subarray(at, next), next === packed.length)
    } catch {
      return err({ code: 'zip-data', part })
    }
    at = next
  }
  return count === entry.size ? ok(output) : err({ code: 'zip-size', part })
}

/**
 * The content of an entry from its packed bytes, its size counted and its CRC-32 held against the directory. A bomb
 * stops within 4 KB of input after passing its declared size; a declared size that cannot be true allocates nothing.
 */
export function unpackEntry(packed: Uint8Array, entry: ZipEntry): Result<Uint8Array, PackageError> {
  const refused = impossible(entry)
  if (refused !== undefined) return err(refused)
  const content = entry.method === STORED ? ok(packed.slice()) : inflateCounted(packed, entry)
  if (!content.ok) return content
  return crc32(content.value) === entry.crc ? content : err({ code: 'zip-crc', part: entry.name })
}
