import fc from 'fast-check'
import { nativeCodec } from '../../src/cli/zip-codec'
import { MAX_IDLE_INPUT, portableCodec } from '../../src/workbook/xlsx/package/zip/codec'

/** Bytes that repeat, as those of a sheet do, and some that do not. */
const content = fc
  .tuple(fc.uint8Array({ maxLength: 300 }), fc.nat(300))
  .map(([bytes, times]) => Uint8Array.from(Array.from({ length: times }, () => [...bytes]).flat()))

test('should read what the portable codec packs, and be read by it', () => {
  fc.assert(
    fc.property(content, (bytes) => {
      for (const [packs, reads] of [
        [nativeCodec, portableCodec],
        [portableCodec, nativeCodec],
        [nativeCodec, nativeCodec],
      ] as const) {
        const found = reads.inflate(packs.deflate(bytes), bytes.length)
        expect(typeof found !== 'string' && Buffer.compare(found, bytes)).toBe(0)
      }
      expect(nativeCodec.crc32(bytes)).toBe(portableCodec.crc32(bytes))
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['more than was wanted', nativeCodec.deflate(new Uint8Array(1000)), 999, 'more'],
  [
    'a stream cut short',
    nativeCodec.deflate(Uint8Array.from({ length: 999 }, (_, index) => index * index)).subarray(0, 50),
    999,
    'broken',
  ],
  ['no stream', Uint8Array.of(0xff, 0xff, 0xff), 10, 'broken'],
  [
    'a stream with much behind it',
    Uint8Array.from([...nativeCodec.deflate(Uint8Array.of(1, 2, 3)), ...new Uint8Array(2 * MAX_IDLE_INPUT)]),
    10,
    'broken',
  ],
])('should tell as the portable codec does of %s', (_, packed, size, answer) => {
  expect(nativeCodec.inflate(packed, size)).toBe(answer)
  expect(portableCodec.inflate(packed, size)).toBe(answer)
})

test('should pack the same content to the same bytes', () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * index) % 251)
  expect(nativeCodec.deflate(bytes)).toEqual(nativeCodec.deflate(bytes.slice()))
})
