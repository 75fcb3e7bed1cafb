/** Eight tables of 256: the n-th tells what a byte does to the checksum when n more bytes follow it. */
const SLICES = 8

const table = new Uint32Array(SLICES * 256)
for (let index = 0; index < 256; index++) {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  table[index] = value
}
for (let index = 256; index < table.length; index++) {
  const before = table[index - 256] ?? 0
  table[index] = (before >>> 8) ^ (table[before & 0xff] ?? 0)
}

const at = (slice: number, byte: number): number => table[slice * 256 + (byte & 0xff)] ?? 0

/**
 * CRC-32 of bytes as zip stores it (ISO 3309, polynomial 0xEDB88320), as an unsigned number. Eight bytes are taken at a
 * time (Kounavis and Berry 2008, slicing-by-8): a sheet of a large tracker is checked four times in a refresh.
 */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let crc = 0xffffffff
  let index = 0
  for (; index + SLICES <= bytes.length; index += SLICES) {
    const low = crc ^ view.getUint32(index, true)
    const high = view.getUint32(index + 4, true)
    crc =
      at(7, low) ^
      at(6, low >>> 8) ^
      at(5, low >>> 16) ^
      at(4, low >>> 24) ^
      at(3, high) ^
      at(2, high >>> 8) ^
      at(1, high >>> 16) ^
      at(0, high >>> 24)
  }
  for (; index < bytes.length; index++) crc = (crc >>> 8) ^ at(0, crc ^ (bytes[index] ?? 0))
  return ~crc >>> 0
}
