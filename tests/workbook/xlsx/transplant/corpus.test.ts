import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { planNewTracker } from '../../../../src/tracker/new-plan'
import { openFileWorkbook } from '../../../../src/workbook/xlsx/file-workbook'
import { recalculated } from '../../../tracker/libreoffice'
import { changedParts, partsOf, contentOf, FIVE, mergeInto, SETTINGS, THREE, valueOf } from '../tracker-file'
import refusals from './corpus-refusals.json'
import { testWith } from '../../../installed'

const archive = path.resolve(__dirname, '../../../../../shared/corpus/workbooks.tar.xz')
const describeCorpus = existsSync(archive) ? describe : describe.skip
const content = contentOf({ AnalystViews: THREE })

/** Parts that list sheets, styles and media types, and the order of calculation, which goes. */
const LISTS = /(^\[Content_Types\]|\/workbook|\/styles\d*|\/calcChain)\.xml(\.rels)?$/i

let dir = ''
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(dir, 'files', name)))

/** The file with a tracker in it, or the reason it has none. */
async function withTracker(bytes: Uint8Array): Promise<Uint8Array | string> {
  const opened = openFileWorkbook(bytes)
  if (!opened.ok) return opened.error.reason ?? opened.error.code
  const plan = planNewTracker(content, SETTINGS, valueOf(await opened.value.read()))
  const applied = await opened.value.apply(plan)
  return applied.ok ? opened.value.bytes() : (applied.error.reason ?? applied.error.code)
}

describeCorpus('a tracker in workbooks of others', () => {
  beforeAll(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'transplant-'))
    execFileSync('tar', ['-xJf', archive, '-C', dir])
  })
  afterAll(() => rmSync(dir, { recursive: true }))

  test('is added to each, or refused with the reason listed for it; every other part stays byte for byte', async () => {
    const refused = new Map<string, string>()
    const broken: string[] = []
    for (const [index, name] of readdirSync(path.join(dir, 'files')).entries()) {
      const before = read(name)
      const after = await withTracker(before)
      if (typeof after === 'string') {
        refused.set(name, after)
        continue
      }
      const old = partsOf(before)
      const other = changedParts(before, after).filter((part) => old.has(part) && !LISTS.test(part))
      if (other.length > 0) broken.push(`${name} ${other.join(' ')}`)
      const again = valueOf(openFileWorkbook(after))
      if (valueOf(await mergeInto(again, content)).steps !== 0) broken.push(`${name} changes again`)
      if (index % 5 !== 0) continue
      const { steps } = valueOf(await mergeInto(again, contentOf({ AnalystViews: FIVE })))
      if (steps === 0) broken.push(`${name} is not refreshed`)
    }
    expect(broken).toEqual([])
    expect(refused).toEqual(new Map(Object.entries(refusals)))
  }, 600_000)

  testWith('soffice')(
    'leaves LibreOffice the same values on the old sheets',
    async () => {
      for (const name of [
        '0085b0b6b458.xltx',
        '00cdfbc26555.xlsx',
        '321ad1afc416.xlsx',
        '95ecf8b64c84.xlsx',
      ]) {
        const before = read(name)
        const after = await withTracker(before)
        if (typeof after === 'string') throw new Error(`${name} ${after}`)
        const sheets = valueOf(await valueOf(openFileWorkbook(before)).read())
          .sheets.filter(({ visibility }) => visibility === 'visible')
          .map((sheet) => sheet.name)
        expect(recalculated(after, sheets)).toEqual(recalculated(before, sheets))
      }
    },
    600_000,
  )
})
