import fc from 'fast-check'
import { crc32 } from '../../../../src/workbook/xlsx/package/zip/crc32'

/** The checksum as its standard tells it, bit by bit. */
function bitwise(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}

test('should give the check value of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
})

test('should be the bitwise checksum for any length and place in a buffer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(9), (bytes, from) => {
      const part = bytes.subarray(from)
      expect(crc32(part)).toBe(bitwise(part))
    }),
    { numRuns: 2000 },
  )
})
