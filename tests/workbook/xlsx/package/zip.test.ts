import { deflateRawSync } from 'node:zlib'
import { nativeCodec } from '../../../../src/cli/zip-codec'
import { readPackage } from '../../../../src/workbook/xlsx/package/read-package'
import { craftZip, fields, type CraftedEntry } from './crafted-zip'

/** What reading gives, which is the same whichever codec unpacks. */
const code = (bytes: Uint8Array): string => {
  const [result, native] = [readPackage(bytes), readPackage(bytes, nativeCodec)]
  const [found, same] = [result, native].map((each) => (each.ok ? 'ok' : each.error.code))
  expect(same).toBe(found)
  return found ?? ''
}
const small: readonly CraftedEntry[] = [
  { name: 'a.txt', content: 'target 197' },
  { name: 'b.txt', content: 'target 210', method: 0 },
]
/** Bytes of typed arrays that a call leaves behind, collected or not. */
function allocated(run: () => unknown): number {
  const before = process.memoryUsage().arrayBuffers
  run()
  return process.memoryUsage().arrayBuffers - before
}
const MB = 1024 * 1024

describe('an honest zip', () => {
  test('is read, both methods, in its order', () => {
    const result = readPackage(craftZip(small))
    expect(result.ok && [...result.value.parts.keys()]).toEqual(['a.txt', 'b.txt'])
    expect(result.ok && new TextDecoder().decode(result.value.parts.get('a.txt'))).toBe('target 197')
  })
  test.each<[string, Uint8Array]>([
    ['no entries', craftZip([])],
    ['an empty deflated entry', craftZip([{ name: 'a', content: '' }])],
    ['a folder', craftZip([{ name: 'xl/', method: 0 }, ...small])],
    ['a comment', craftZip(small, { comment: new TextEncoder().encode('made by hand') })],
    ['bytes behind it', Uint8Array.from([...craftZip(small), 0, 0, 13, 10])],
    ['a Korean name', craftZip([{ name: 'xl/media/그림.png', content: 'x', flags: 1 << 11 }])],
    ['a name in EUC-KR', craftZip([{ name: Uint8Array.of(0xb1, 0xd7, 0xb8, 0xb2), content: 'x' }])],
    ['a ratio of 190', craftZip([{ name: 'a', content: new Uint8Array(900_000) }])],
  ])('with %s', (_, bytes) => expect(code(bytes)).toBe('ok'))
  test('whose sizes follow the data', () => {
    const content = 'target 197'
    const data = deflateRawSync(content)
    const plain = craftZip([{ name: 'a', content, data, flags: 8 }])
    // The local header leaves checksum and sizes to the descriptor.
    const bytes = plain.slice()
    bytes.fill(0, 14, 26)
    expect(code(bytes)).toBe('ok')
  })
})

describe('checksums and sizes', () => {
  test('Z1: a wrong CRC-32, deflated and stored', () => {
    expect(code(craftZip([{ name: 'a', content: 'x', crc: 1 }]))).toBe('zip-crc')
    expect(code(craftZip([{ name: 'a', content: 'x', method: 0, crc: 1 }]))).toBe('zip-crc')
  })
  test('Z3: cut at every byte', () => {
    const bytes = craftZip(small)
    const taken = Array.from(bytes, (_, length) => code(bytes.slice(0, length))).filter(
      (answer) => answer === 'ok',
    )
    expect(taken).toEqual([])
  })
  test('Z4: declared 10 bytes, really 50 MB', () => {
    const bomb = craftZip([{ name: 'a', content: new Uint8Array(50 * MB), size: 10 }])
    expect(code(bomb)).toBe('zip-size')
    expect(allocated(() => readPackage(bomb))).toBeLessThan(32 * MB)
    expect(allocated(() => readPackage(bomb, nativeCodec))).toBeLessThan(32 * MB)
  })
  test('Z5: declared 3 GB, really 3 bytes: nothing is allocated by the header', () => {
    const liar = craftZip([{ name: 'a', content: 'abc', size: 3 * 1024 * MB }])
    expect(code(liar)).toBe('too-large')
    expect(code(craftZip([{ name: 'a', content: 'abc', size: 100 * MB }]))).toBe('zip-size')
    expect(allocated(() => readPackage(liar))).toBeLessThan(MB)
  })
  test('Z6: 50 MB of zeros', () => {
    const bomb = craftZip([{ name: 'a', content: new Uint8Array(50 * MB) }])
    expect(code(bomb)).toBe('too-compressed')
    expect(allocated(() => readPackage(bomb))).toBeLessThan(MB)
  })
  test('Z8: a stream that passes its declared size stops within 4 KB of input', () => {
    const bomb = craftZip([{ name: 'a', content: new Uint8Array(200 * MB), size: 1000 }])
    expect(code(bomb)).toBe('zip-size')
    expect(allocated(() => readPackage(bomb))).toBeLessThan(32 * MB)
    expect(allocated(() => readPackage(bomb, nativeCodec))).toBeLessThan(32 * MB)
  })
  test('more than 1 GB in all, each part within bounds', () => {
    const data = new Uint8Array(4 * MB)
    const part = { data, size: 600 * MB, crc: 0 }
    expect(
      code(
        craftZip([
          { name: 'a', ...part },
          { name: 'b', ...part },
        ]),
      ),
    ).toBe('too-large')
  })
  test('less than declared, and a stream without its end', () => {
    expect(code(craftZip([{ name: 'a', content: 'abc', size: 4 }]))).toBe('zip-size')
    expect(
      code(
        craftZip([
          { name: 'a', content: 'abc'.repeat(99), data: deflateRawSync('abc'.repeat(99)).subarray(0, 5) },
        ]),
      ),
    ).toBe('zip-data')
  })
  test('megabytes behind the end of the stream', () => {
    const data = Buffer.concat([deflateRawSync('abc'), new Uint8Array(3 * MB)])
    expect(code(craftZip([{ name: 'a', content: 'abc', data }]))).toBe('zip-data')
  })
  test('stored, with two different sizes', () => {
    expect(code(craftZip([{ name: 'a', content: 'abc', method: 0, size: 2 }]))).toBe('zip-size')
  })
})

describe('the directory', () => {
  test('Z7: 500 entries on one local header', () => {
    const content = new Uint8Array(500_000)
    const shared = Array.from({ length: 499 }, (): CraftedEntry => ({
      name: 'a',
      content,
      sharesHeaderOf: 0,
    }))
    expect(code(craftZip([{ name: 'a', content }, ...shared]))).toBe('zip-duplicate-name')
    const renamed = shared.map((entry, index) => ({ ...entry, name: `a${index}` }))
    expect(code(craftZip([{ name: 'a', content }, ...renamed]))).toBe('zip-header-mismatch')
  })
  test('Z7: an entry within another entry’s data', () => {
    const inner = craftZip([{ name: 'in', content: 'x', method: 0 }]).slice(0, 33)
    const bytes = craftZip([
      { name: 'out', content: inner, method: 0 },
      { name: 'in', content: 'x', method: 0 },
    ])
    // The directory's second header points into the first entry's data.
    const view = new DataView(bytes.buffer)
    view.setUint32(bytes.length - 22 - 2 - 4, 33, true)
    expect(code(bytes)).toBe('zip-overlap')
  })
  test('Z9: more entries than a 16-bit count says, and fewer', () => {
    const many = Array.from({ length: 70_000 }, (_, index) => ({ name: `p${index}`, content: '', method: 0 }))
    expect(code(craftZip(many))).toBe('zip-count')
    expect(code(craftZip(many.slice(0, 10_001)))).toBe('too-many-parts')
    expect(code(craftZip(many.slice(0, 10_000)))).toBe('ok')
    expect(code(craftZip(small, { count: 1 }))).toBe('zip-count')
    expect(code(craftZip(small, { count: 3 }))).toBe('zip-count')
  })
  test('Z10: one name twice, in two cases, or another one locally', () => {
    expect(code(craftZip([{ name: 'a' }, { name: 'a' }]))).toBe('zip-duplicate-name')
    expect(code(craftZip([{ name: 'xl/A.xml' }, { name: 'xl/a.xml' }]))).toBe('zip-duplicate-name')
    expect(code(craftZip([{ name: 'a', localName: 'b' }]))).toBe('zip-header-mismatch')
  })
  test('a local header that differs in method or size', () => {
    expect(code(craftZip([{ name: 'a', content: 'x', localMethod: 0 }]))).toBe('zip-header-mismatch')
    expect(code(craftZip([{ name: 'a', content: 'x', localSize: 2 }]))).toBe('zip-header-mismatch')
  })
  test('an entry the directory does not list', () => {
    const bytes = craftZip([
      { name: 'a', content: 'x', trailer: craftZip([{ name: 'b', content: 'y' }]).slice(0, 34) },
    ])
    expect(code(bytes)).toBe('zip-count')
    const between = { name: 'a', content: 'x', trailer: craftZip([{ name: 'b', content: 'y' }]).slice(0, 34) }
    expect(code(craftZip([between, { name: 'c' }]))).toBe('zip-count')
  })
  test('one that does not end where the end record begins, or spans disks', () => {
    expect(code(craftZip(small, { directoryOffset: 3 }))).toBe('zip-directory')
    expect(code(craftZip(small, { directorySize: 3 }))).toBe('zip-directory')
    expect(code(craftZip(small, { beforeEnd: () => new Uint8Array(4) }))).toBe('zip-directory')
    expect(code(craftZip(small, { disk: 1 }))).toBe('zip-multi-disk')
  })
  test('two end records, and a comment that is cut', () => {
    const comment = fields([4, 0x06054b50], [8, 0], [8, 0], [2, 0])
    expect(code(craftZip(small, { comment }))).toBe('zip-truncated')
    expect(code(Uint8Array.from([...craftZip(small, { comment }), 0]))).toBe('zip-truncated')
    expect(code(Uint8Array.from([...craftZip(small), ...craftZip(small), 0]))).toBe('zip-truncated')
    const told = craftZip(small, { comment: new TextEncoder().encode('made by hand') })
    expect(code(told.slice(0, -1))).toBe('zip-truncated')
  })
})

describe('names and kinds of entries', () => {
  test.each([
    '../../etc/x', 'xl/../x', '..', './x', '/abs', 'xl\\wb.xml', 'C:\\x', 'C:x', 'a\0b', 'a//b', 'a\nb', '', 'x'.repeat(5000),
  ])('Z11: refuses %j', (name) => expect(code(craftZip([{ name }]))).toBe('part-name')) // prettier-ignore
  test('Z11: a name that claims UTF-8 and is not', () => {
    expect(code(craftZip([{ name: Uint8Array.of(0xb1, 0xd7), flags: 1 << 11 }]))).toBe('part-name')
  })
  test('Z11: a symbolic link', () => {
    expect(
      code(craftZip([{ name: 'a', content: '/etc/passwd', madeBy: 0x0314, attributes: 0xa1ff0000 }])),
    ).toBe('part-symlink')
  })
  test('a folder with content', () => {
    expect(code(craftZip([{ name: 'xl/', content: 'x' }]))).toBe('part-name')
  })
  test('Z12: names of Object’s own are names like any other', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']
    const result = readPackage(craftZip(names.map((name) => ({ name, content: `is ${name}` }))))
    expect(result.ok && [...result.value.parts.keys()]).toEqual(names)
    expect(result.ok && new TextDecoder().decode(result.value.parts.get('__proto__'))).toBe('is __proto__')
    expect(Object.keys(Object.prototype)).toEqual([])
  })
  test('Z13: encryption and other methods', () => {
    expect(code(craftZip([{ name: 'a', content: 'x', flags: 1 }]))).toBe('zip-entry-encrypted')
    expect(code(craftZip([{ name: 'a', content: 'x', method: 99 }]))).toBe('zip-entry-encrypted')
    expect(code(craftZip([{ name: 'a', content: 'x', method: 14 }]))).toBe('zip-method')
    expect(code(craftZip([{ name: 'a', content: 'x', flags: 1 << 5 }]))).toBe('zip-method')
  })
})
