import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import fc from 'fast-check'
import { emptyPackage, type Package } from '../../../../src/workbook/xlsx/package/package'
import { readPackage } from '../../../../src/workbook/xlsx/package/read-package'
import { writePackage, type PartChanges } from '../../../../src/workbook/xlsx/package/write-package'
import { checkProlog } from '../../../../src/workbook/xlsx/package/xml/xml-prolog'
import { craftWorkbook } from './crafted-workbook'
import { craftZip } from './crafted-zip'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const read = (bytes: Uint8Array): Package => {
  const result = readPackage(bytes)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const write = (source: Package, changes?: PartChanges): Uint8Array => {
  const result = writePackage(source, changes)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const listed = (source: Package): unknown =>
  [...source.parts].map(([name, content]) => [name, Buffer.from(content).toString('latin1')])

describe('writing a package', () => {
  test('without changes keeps every part, its packed bytes and its place', () => {
    const source = read(
      craftWorkbook({ 'xl/media/': new Uint8Array(), 'xl/media/그림.png': text('picture') }),
    )
    const again = read(write(source))
    expect(listed(again)).toEqual(listed(source))
    for (const [name, packed] of source.packed) expect(again.packed.get(name)?.data).toEqual(packed.data)
  })
  test('gives the same bytes for the same input, and again when written again', () => {
    const source = read(craftWorkbook())
    const changes = new Map([['xl/new.xml', text('<a/>')]])
    expect(Buffer.compare(write(source, changes), write(source, changes))).toBe(0)
    expect(Buffer.compare(write(read(write(source))), write(source))).toBe(0)
  })
  test('changes, adds and removes parts', () => {
    const source = read(craftWorkbook())
    const sheet = 'xl/worksheets/sheet1.xml'
    const changes = new Map([['XL/Worksheets/Sheet1.xml', text('<new/>')], ['xl/added.xml', text('<a/>')], ['xl/sharedStrings.xml', null]]) // prettier-ignore
    const again = read(write(source, changes))
    const names = [...source.parts.keys()].filter((name) => name !== 'xl/sharedStrings.xml')
    expect([...again.parts.keys()]).toEqual([...names, 'xl/added.xml'])
    expect(again.parts.get(sheet)).toEqual(text('<new/>'))
    for (const name of names.filter((other) => other !== sheet)) {
      expect(again.packed.get(name)?.data).toEqual(source.packed.get(name)?.data)
    }
  })
  test('a part set to what it was keeps its packed bytes', () => {
    const stored = read(craftZip([{ name: 'a', content: 'x'.repeat(100), method: 0 }]))
    expect(read(write(stored, new Map([['a', text('x'.repeat(100))]]))).packed.get('a')?.method).toBe(0)
    expect(read(write(stored, new Map([['a', text('y'.repeat(100))]]))).packed.get('a')?.method).toBe(8)
  })
  test('keeps the bytes of a name in an old encoding', () => {
    const name = Uint8Array.of(0xb1, 0xd7, 0xb8, 0xb2)
    const source = read(craftZip([{ name, content: 'x' }]))
    const [written] = source.parts.keys()
    const again = read(write(source, new Map([[written ?? '', text('y')]])))
    expect([...again.packed.values()].map((part) => Buffer.from(part.nameBytes))).toEqual([Buffer.from(name)])
  })
  test('refuses what could not be read again', () => {
    const refused = (changes: PartChanges) => {
      const result = writePackage(emptyPackage, changes)
      return result.ok ? 'ok' : result.error.code
    }
    expect(refused(new Map([['../a', text('x')]]))).toBe('part-name')
    expect(refused(new Map([['', text('x')]]))).toBe('part-name')
    expect(refused(new Map([['a.xml', text(' <!DOCTYPE a><a/>')]]))).toBe('xml-doctype')
    expect(refused(new Map([['a.svg', text('<!DOCTYPE svg><svg/>')]]))).toBe('ok')
    expect(refused(new Map([['a.xml', text('<?xml version="1.0" encoding="utf-7"?><a/>')]]))).toBe(
      'xml-encoding',
    )
    const many = Array.from({ length: 10_001 }, (_, index) => [`p${index}`, text('')] as const)
    expect(refused(new Map(many))).toBe('too-many-parts')
    expect(refused(new Map(many.slice(1)))).toBe('ok')
  })
  test('any parts come back, through our reader and another, or are refused for what the reader would', () => {
    const name = fc.stringMatching(/^[a-zA-Z가-힣_%]{1,12}(\/[a-z_]{1,8})?\.xml$/)
    const declared = fc.constant(text('\n<!-- a --><!DOCTYPE a><a/>'))
    const content = fc.oneof({ weight: 20, arbitrary: fc.uint8Array({ maxLength: 300 }) }, { weight: 1, arbitrary: declared }) // prettier-ignore
    const parts = fc.uniqueArray(fc.tuple(name, content), {
      selector: ([key]) => key.toLowerCase(),
    })
    fc.assert(
      fc.property(parts, (list) => {
        const result = writePackage(emptyPackage, new Map(list))
        if (!result.ok) {
          const faulty = list.find(([key]) => key === result.error.part)
          expect(checkProlog(faulty?.[1] ?? new Uint8Array())?.code).toBe(result.error.code)
          return
        }
        const bytes = result.value
        expect(listed(read(bytes))).toEqual(
          list.map(([key, content]) => [key, Buffer.from(content).toString('latin1')]),
        )
        expect(
          new Map(Object.entries(unzipSync(bytes)).map(([key, content]) => [key, Buffer.from(content)])),
        ).toEqual(new Map(list.map(([key, content]) => [key, Buffer.from(content)])))
      }),
      { numRuns: 200 },
    )
  })
})

test('Info-ZIP finds no fault in what is written', () => {
  if (spawnSync('unzip', ['-v']).status !== 0) {
    console.log('skipped: unzip is not installed')
    return
  }
  const dir = mkdtempSync(path.join(tmpdir(), 'written-'))
  try {
    const file = path.join(dir, 'a.xlsx')
    writeFileSync(file, write(read(craftWorkbook()), new Map([['xl/추가.xml', text('<a/>'.repeat(99))]])))
    expect(spawnSync('unzip', ['-tqq', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '' })
  } finally {
    rmSync(dir, { recursive: true })
  }
})
