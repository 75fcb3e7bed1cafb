import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { execFileSync } from 'node:child_process'
import { craftWorkbook } from './crafted-workbook'
import { craftZip } from './crafted-zip'
import { damaged, reading, refusedOrEqual } from './damage'

function content(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const found = reading(bytes)
  if (typeof found === 'string') throw new Error(found)
  return found
}

const tiny = craftZip([
  { name: 'a.txt', content: 'target 197, target 197, target 197' },
  { name: 'b.txt', content: 'raised to 210', method: 0 },
])

/** Offsets at which a file with that byte changed is read as something else. */
function silentChanges(bytes: Uint8Array, mask: number, step = 1): readonly number[] {
  const whole = content(bytes)
  const found: number[] = []
  for (let at = 0; at < bytes.length; at += step) {
    const copy = bytes.slice()
    copy[at] = (copy[at] ?? 0) ^ mask
    if (!refusedOrEqual(copy, whole)) found.push(at)
  }
  return found
}

describe('a damaged package is refused or read as it was', () => {
  test('the judge sees a file that reads differently', () => {
    expect(refusedOrEqual(craftZip([{ name: 'a.txt', content: 'target 198' }]), content(tiny))).toBe(false)
  })
  test.each([1, 128, 255])('Z2: each byte of a tiny zip xor %i', (mask) => {
    expect(silentChanges(tiny, mask)).toEqual([])
  })
  test.each([1, 128, 255])('Z2: each byte of a small workbook xor %i', (mask) => {
    expect(silentChanges(craftWorkbook(), mask)).toEqual([])
  })
  test('6,000 random injuries to small packages', () => {
    const files = [tiny, craftWorkbook()]
    const wholes = files.map(content)
    const found: number[] = []
    for (let seed = 0; seed < 6000; seed++) {
      const which = seed % files.length
      const copy = damaged(files[which] ?? tiny, seed)
      if (!refusedOrEqual(copy, wholes[which] ?? new Map())) found.push(seed)
    }
    expect(found).toEqual([])
  })
})

const corpus = path.resolve(__dirname, '../../../../../shared/corpus/workbooks.tar.xz')
const withCorpus = existsSync(corpus) ? test : test.skip

withCorpus('1,000 random injuries to larger workbooks', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'workbooks-'))
  try {
    execFileSync('tar', ['-xJf', corpus, '-C', dir])
    const names = readdirSync(path.join(dir, 'files')).filter((_, index) => index % 10 === 0)
    const files = names.map((name) => new Uint8Array(readFileSync(path.join(dir, 'files', name))))
    const found: string[] = []
    files.forEach((bytes, index) => {
      const whole = reading(bytes)
      if (typeof whole === 'string' || bytes.length > 100_000) return
      for (let seed = 0; seed < 1000 / files.length; seed++) {
        if (!refusedOrEqual(damaged(bytes, seed), whole)) found.push(`${String(names[index])} ${seed}`)
      }
    })
    expect(found).toEqual([])
  } finally {
    rmSync(dir, { recursive: true })
  }
})
