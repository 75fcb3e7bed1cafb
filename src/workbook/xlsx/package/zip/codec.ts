import { deflateSync, Inflate } from 'fflate'
import { crc32 } from './crc32'

/** How packed bytes are made and read. What its answers mean is checked here, whoever gives them. */
export interface ZipCodec {
  /**
   * Inflates to at most so many bytes, or one more to tell that there are more. `broken` for data that are no stream, end
   * within one, or go on for more than 128 KB behind it.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | 'broken' | 'more'
  /** Deflates, the same bytes for the same content. */
  readonly deflate: (content: Uint8Array) => Uint8Array
  /** CRC-32 as an unsigned number. */
  readonly crc32: (bytes: Uint8Array) => number
}

/** Deflate cannot make more than this of a byte (RFC 1951: a 258-byte match in two bits). */
export const MAX_EXPANSION = 1032
/** A stored block is at most 64 KB: as much input without any output is data after the end of the stream. */
export const MAX_IDLE_INPUT = 128 * 1024
const PIECE = 4096

/** A bomb stops within 4 KB of input after passing its size. */
function inflate(packed: Uint8Array, size: number): Uint8Array | 'broken' | 'more' {
  const output = new Uint8Array(size)
  let count = 0
  let idle = 0
  const stream = new Inflate((chunk) => {
    if (chunk.length > 0) idle = 0
    if (count + chunk.length <= size) output.set(chunk, count)
    count += chunk.length
  })
  for (let at = 0; at < packed.length && count <= size;) {
    const piece = Math.max(PIECE, Math.floor((size - count) / MAX_EXPANSION))
    const next = Math.min(packed.length, at + piece)
    idle += next - at
    if (idle > MAX_IDLE_INPUT + piece) return 'broken'
    try {
      stream.push(packed.subarray(at, next), next === packed.length)
    } catch {
      return 'broken'
    }
    at = next
  }
  return count > size ? 'more' : output.subarray(0, count)
}

/** From so many bytes on, matches are looked for with 64 KB of table: a third quicker over a large sheet. */
const LARGE = 1024 * 1024
const LARGE_MEMORY = 12

/** The codec that runs everywhere. */
export const portableCodec: ZipCodec = {
  inflate,
  deflate: (content) => deflateSync(content, content.length > LARGE ? { mem: LARGE_MEMORY } : {}),
  crc32,
}
