import type { PackedPart } from '../package'
import type { ZipCodec } from './codec'
import { DEFLATED, STORED } from './zip-entry'

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80)

/**
 * Packs content under a new name, or under the name another part had, whose bytes are then kept. Deflated
 * where that makes it smaller, the same bytes for the same content.
 */
export function packPart(named: string | PackedPart, content: Uint8Array, codec: ZipCodec): PackedPart {
  const nameBytes = typeof named === 'string' ? new TextEncoder().encode(named) : named.nameBytes
  const utf8 = typeof named === 'string' ? !isAscii(nameBytes) : named.utf8
  const deflated = codec.deflate(content)
  const smaller = deflated.length < content.length
  const [method, data] = smaller ? [DEFLATED, deflated] : [STORED, content]
  return { nameBytes, utf8, method, crc: codec.crc32(content), size: content.length, data }
}
