import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openWorkbook } from '../../../../src/workbook/xlsx/package/open-workbook'
import { isXmlPart } from '../../../../src/workbook/xlsx/package/xml/xml-prolog'
import { decodeXml, encodeXml } from '../../../../src/workbook/xlsx/package/xml/decode-xml'
import { readXml } from '../../../../src/workbook/xlsx/package/xml/read-xml'
import { readPackage } from '../../../../src/workbook/xlsx/package/read-package'
import { writePackage } from '../../../../src/workbook/xlsx/package/write-package'
import refusals from './corpus-refusals.json'

const archive = path.resolve(__dirname, '../../../../../shared/corpus/workbooks.tar.xz')
const describeCorpus = existsSync(archive) ? describe : describe.skip
const expected = new Map<string, string>(Object.entries(refusals))

let dir = ''
const files = (): readonly (readonly [string, Uint8Array])[] =>
  ['files', 'hostile'].flatMap((folder) =>
    readdirSync(path.join(dir, folder)).map(
      (name) => [name, new Uint8Array(readFileSync(path.join(dir, folder, name)))] as const,
    ),
  )

describeCorpus('workbooks of others', () => {
  beforeAll(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'workbooks-'))
    execFileSync('tar', ['-xJf', archive, '-C', dir])
  })
  afterAll(() => rmSync(dir, { recursive: true }))

  test('each opens, or is refused with the code listed for it', () => {
    const found = new Map<string, string>()
    for (const [name, bytes] of files()) {
      const result = openWorkbook(bytes)
      if (!result.ok) found.set(name, result.error.code)
    }
    expect(files().length).toBeGreaterThanOrEqual(197)
    expect(found).toEqual(expected)
  })

  test('each XML part is well-formed to us and survives decoding to the byte', () => {
    const faults: string[] = []
    for (const [name, bytes] of files()) {
      const source = expected.has(name) ? undefined : readPackage(bytes)
      for (const [part, content] of source?.ok ? source.value.parts : []) {
        if (!isXmlPart(part, content) || part.endsWith('.vml') || content.length === 0) continue
        const decoded = decodeXml(content)
        const tree = decoded.ok ? readXml(decoded.value.text) : decoded
        if (!tree.ok) faults.push(`${name} ${part} ${tree.error.code}`)
        if (decoded.ok && Buffer.compare(encodeXml(decoded.value), content) !== 0)
          faults.push(`${name} ${part}`)
      }
    }
    expect(faults).toEqual([])
  })

  test('writing without changes keeps every part byte for byte', () => {
    const changed: string[] = []
    for (const [name, bytes] of files()) {
      const source = readPackage(bytes)
      if (!source.ok) continue
      const written = writePackage(source.value)
      const again = written.ok ? readPackage(written.value) : written
      const before = [...source.value.parts]
      const after = again.ok ? [...again.value.parts] : []
      const same = before.every(
        ([part, content], index) =>
          after[index]?.[0] === part && Buffer.compare(after[index][1], content) === 0,
      )
      if (!same || before.length !== after.length) changed.push(name)
    }
    expect(changed).toEqual([])
  })
})
