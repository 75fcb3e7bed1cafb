import { deflateSync } from 'fflate'
import type { PackedPart } from '../package'
import { crc32 } from './crc32'
import { DEFLATED, STORED } from './zip-entry'

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80)

/** From so many bytes on, matches are looked for with 64 KB of table: a third quicker over a large sheet. */
const LARGE = 1024 * 1024
const LARGE_MEMORY = 12

/**
 * Packs content under a new name, or under the name another part had, whose bytes are then kept. Deflated at fflate's
 * default level where that makes it smaller, the same bytes for the same content.
 */
export function packPart(named: string | PackedPart, content: Uint8Array): PackedPart {
  const nameBytes = typeof named === 'string' ? new TextEncoder().encode(named) : named.nameBytes
  const utf8 = typeof named === 'string' ? !isAscii(nameBytes) : named.utf8
  const deflated = deflateSync(content, content.length > LARGE ? { mem: LARGE_MEMORY } : {})
  const smaller = deflated.length < content.length
  const [method, data] = smaller ? [DEFLATED, deflated] : [STORED, content]
  return { nameBytes, utf8, method, crc: crc32(content), size: content.length, data }
}
