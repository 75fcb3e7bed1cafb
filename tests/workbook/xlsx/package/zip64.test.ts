import { readPackage } from '../../../../src/workbook/xlsx/package/read-package'
import { craftZip, fields, type CraftedEnd, type CraftedEntry } from './crafted-zip'

const code = (bytes: Uint8Array): string => {
  const result = readPackage(bytes)
  return result.ok ? 'ok' : result.error.code
}
const FULL = 0xffffffff
const content = 'target 197'
const sizes = fields([2, 1], [2, 16], [8, content.length], [8, content.length])
const entry: CraftedEntry = {
  name: 'a',
  content,
  method: 0,
  localExtra: sizes,
  centralExtra: sizes,
  size: FULL,
  packedSize: FULL,
}

/** A 64-bit end record and its locator, with what they say changed. */
const end64 =
  (
    changes: {
      count?: number
      offset?: number
      size?: number
      recordSize?: number
      disks?: number
      recordDisk?: number
      recordAt?: number
    } = {},
  ): Required<CraftedEnd>['beforeEnd'] =>
  (directory) =>
    Buffer.concat([
      fields(
        [4, 0x06064b50],
        [8, changes.recordSize ?? 44],
        [2, 45],
        [2, 45],
        [4, changes.recordDisk ?? 0],
        [4, 0],
      ),
      fields([8, directory.count], [8, changes.count ?? directory.count]),
      fields([8, changes.size ?? directory.size], [8, changes.offset ?? directory.offset]),
      fields(
        [4, 0x07064b50],
        [4, 0],
        [8, changes.recordAt ?? directory.offset + directory.size],
        [4, changes.disks ?? 1],
      ),
    ])
const saturated = { count: 0xffff, directoryOffset: FULL, directorySize: FULL }

describe('Z14: zip64', () => {
  test('honest sizes in the extra fields', () => {
    const result = readPackage(craftZip([entry]))
    expect(result.ok && new TextDecoder().decode(result.value.parts.get('a'))).toBe(content)
  })
  test('honest end records, saturated and not', () => {
    expect(code(craftZip([entry], { ...saturated, beforeEnd: end64() }))).toBe('ok')
    expect(code(craftZip([entry], { beforeEnd: end64() }))).toBe('ok')
  })
  test('other extra fields before the 64-bit one', () => {
    const extra = Buffer.concat([fields([2, 0x5455], [2, 2], [2, 0]), sizes])
    expect(code(craftZip([{ ...entry, centralExtra: extra, localExtra: extra }]))).toBe('ok')
  })
  test('saturated figures without their long form', () => {
    expect(code(craftZip([{ ...entry, centralExtra: new Uint8Array() }]))).toBe('zip-directory')
    expect(code(craftZip([{ ...entry, centralExtra: fields([2, 1], [2, 8], [8, content.length]) }]))).toBe(
      'zip-directory',
    )
    expect(code(craftZip([{ ...entry, centralExtra: fields([2, 9], [2, 99]) }]))).toBe('zip-directory')
    const overlong = fields([2, 1], [2, 99], [8, content.length], [8, content.length])
    expect(code(craftZip([{ ...entry, centralExtra: overlong }]))).toBe('zip-directory')
    expect(code(craftZip([{ ...entry, localExtra: new Uint8Array() }]))).toBe('zip-header-mismatch')
  })
  test('sizes that lie', () => {
    const lie = fields([2, 1], [2, 16], [8, 2 ** 40], [8, 2 ** 40])
    expect(code(craftZip([{ ...entry, centralExtra: lie, localExtra: lie }]))).not.toBe('ok')
    const unsafe = Uint8Array.from([1, 0, 16, 0, ...new Uint8Array(16).fill(255)])
    expect(code(craftZip([{ ...entry, centralExtra: unsafe, localExtra: unsafe }]))).toBe('zip-directory')
  })
  test('end records that do not agree with the directory or each other', () => {
    const answer = (changes: Parameters<typeof end64>[0], end: CraftedEnd = saturated) =>
      code(craftZip([entry], { ...end, beforeEnd: end64(changes) }))
    expect(answer({ count: 2 })).toBe('zip-count')
    expect(answer({ offset: 1 })).toBe('zip-directory')
    expect(answer({ size: 1 })).toBe('zip-directory')
    expect(answer({ recordSize: 45 })).toBe('zip-directory')
    expect(answer({ disks: 2 })).toBe('zip-multi-disk')
    expect(answer({ recordDisk: 1 })).toBe('zip-multi-disk')
    expect(answer({ recordAt: 7 })).toBe('zip-directory')
    expect(answer({ recordAt: 2 ** 60 })).toBe('zip-directory')
    expect(answer({}, { count: 3 })).toBe('zip-count')
    expect(answer({}, { directorySize: 3 })).toBe('zip-directory')
  })
})
