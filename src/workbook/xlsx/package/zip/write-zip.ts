import type { PackedPart } from '../package'
import { CENTRAL_HEADER, END_OF_DIRECTORY, LOCAL_HEADER, zipFlags } from './zip-entry'

const LOCAL_SIZE = 30
const CENTRAL_SIZE = 46
const END_SIZE = 22
const VERSION = 20
/** 1980-01-01, the first day a zip can say. */
const DATE = (1 << 5) | 1

/** Fields in order, each with its width in bytes, written little-endian at `offset`. */
function writeFields(view: DataView, offset: number, fields: readonly (readonly [2 | 4, number])[]): void {
  let at = offset
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += width
  }
}

/** The fields a local and a central header share (APPNOTE 4.3.7, 4.3.12), from the version needed to the extra length. */
const sharedFields = (part: PackedPart): readonly (readonly [2 | 4, number])[] => [
  [2, VERSION],
  [2, part.utf8 ? zipFlags.utf8 : 0],
  [2, part.method],
  [2, 0],
  [2, DATE],
  [4, part.crc],
  [4, part.data.length],
  [4, part.size],
  [2, part.nameBytes.length],
  [2, 0],
]

/**
 * A zip of packed parts in the order given: no data descriptors, no extra fields, no comment, no clock. Its caller
 * keeps to 10,000 parts and 2 GB, below where 64-bit records begin.
 */
export function writeZip(parts: readonly PackedPart[]): Uint8Array {
  const directoryOffset = parts.reduce(
    (sum, part) => sum + LOCAL_SIZE + part.nameBytes.length + part.data.length,
    0,
  )
  const directorySize = parts.reduce((sum, part) => sum + CENTRAL_SIZE + part.nameBytes.length, 0)
  const bytes = new Uint8Array(directoryOffset + directorySize + END_SIZE)
  const view = new DataView(bytes.buffer)
  let local = 0
  let central = directoryOffset
  for (const part of parts) {
    const shared = sharedFields(part)
    writeFields(view, local, [[4, LOCAL_HEADER], ...shared])
    bytes.set(part.nameBytes, local + LOCAL_SIZE)
    bytes.set(part.data, local + LOCAL_SIZE + part.nameBytes.length)
    writeFields(view, central, [
      [4, CENTRAL_HEADER],
      [2, VERSION],
      ...shared,
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, local],
    ])
    bytes.set(part.nameBytes, central + CENTRAL_SIZE)
    local += LOCAL_SIZE + part.nameBytes.length + part.data.length
    central += CENTRAL_SIZE + part.nameBytes.length
  }
  writeFields(view, central, [
    [4, END_OF_DIRECTORY],
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
  ])
  writeFields(view, central + 12, [
    [4, directorySize],
    [4, directoryOffset],
    [2, 0],
  ])
  return bytes
}
