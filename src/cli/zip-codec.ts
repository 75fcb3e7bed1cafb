import zlib from 'node:zlib'
import { MAX_IDLE_INPUT, portableCodec, type ZipCodec } from '../workbook/xlsx/package/zip/codec'

/** As small as the portable codec makes the sheet of a large tracker, in a tenth of the time. */
const LEVEL = 3

/** Room for one byte more than is wanted tells that there is more, and keeps the output in one piece. */
function inflate(packed: Uint8Array, size: number): Uint8Array | 'broken' | 'more' {
  try {
    const limits = { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1), info: true }
    const { buffer, engine } = zlib.inflateRawSync(packed, limits) as unknown as Inflated
    if (packed.length - engine.bytesWritten > MAX_IDLE_INPUT) return 'broken'
    return buffer.length > size ? 'more' : new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length)
  } catch (error) {
    const isMore =
      typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return isMore ? 'more' : 'broken'
  }
}

/** What `info` makes of the answer; the types do not know it. */
interface Inflated {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

function deflate(content: Uint8Array): Uint8Array {
  const { buffer, byteOffset, length } = zlib.deflateRawSync(content, { level: LEVEL })
  return new Uint8Array(buffer, byteOffset, length)
}

/** The codec of this machine's zlib, many times quicker than the portable one; its checksum came with Node 20.15. */
export const nativeCodec: ZipCodec = {
  inflate,
  deflate,
  crc32: typeof zlib.crc32 === 'function' ? (bytes) => zlib.crc32(bytes) : portableCodec.crc32,
}
