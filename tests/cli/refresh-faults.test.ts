import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { replaceFile } from '../../src/cli/replace-file'
import { nativeCodec } from '../../src/cli/zip-codec'
import { openFileWorkbook } from '../../src/workbook/xlsx/file-workbook'
import { contentOf, FIVE, mergeInto, THREE, trackerFile, valueOf } from '../workbook/xlsx/tracker-file'
import { watchedFiles } from './watched-files'

let folder = ''
let target = ''
let old = new Uint8Array()
/** The file after a refresh in which nothing fails. */
let complete = new Uint8Array()
const now = (file = target): Uint8Array => new Uint8Array(readFileSync(file))
const isOld = (file = target): boolean => Buffer.compare(now(file), old) === 0
const isComplete = (file = target): boolean => Buffer.compare(now(file), complete) === 0
const leftovers = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('.'))

/** The bytes that a refresh of the file in place would write. */
async function refreshedBytes(file: string): Promise<Uint8Array> {
  const workbook = valueOf(openFileWorkbook(now(file), nativeCodec))
  valueOf(await mergeInto(workbook, contentOf({ AnalystViews: FIVE })))
  return workbook.bytes()
}

beforeAll(async () => {
  old = new Uint8Array(await trackerFile(contentOf({ AnalystViews: THREE })))
})
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'refresh-'))
  target = path.join(folder, 'tracker.xlsx')
  writeFileSync(target, old)
  if (complete.length === 0) complete = new Uint8Array(await refreshedBytes(target))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Which of the operations fail, counted from 1. */
type Failing = (operation: number) => boolean

/** A refresh of the file with operations that fail; how many there were and whether one did. */
async function refresh(fails: Failing) {
  let operations = 0
  let failed = false
  const files = watchedFiles(async (name, operate) => {
    if (!fails(++operations)) return operate()
    failed = true
    // A write that fails may have taken all, and a file is closed whatever is said of it.
    if (name === 'write' || name === 'close') await operate()
    throw Object.assign(new Error('EIO'), { code: 'EIO' })
  })
  const seen = statSync(target)
  const written = await replaceFile(target, await refreshedBytes(target), { backup: true, seen }, files)
  return { written, operations, failed }
}

const WAYS: readonly (readonly [string, (stop: number) => Failing])[] = [
  ['once', (stop) => (operation) => operation === stop],
  ['and all after it', (stop) => (operation) => operation >= stop],
  ['and the next while it gives up', (stop) => (operation) => operation === stop || operation === stop + 1],
  ['and the one after the next', (stop) => (operation) => operation === stop || operation === stop + 2],
]

test.each(WAYS)(
  'where an operation of a refresh fails, %s, the old file is whole or the new one complete; tried again it is the same',
  async (_way, failing) => {
    const states = new Set<string>()
    for (let stop = 1; ; stop++) {
      rmSync(`${target}.bak`, { force: true })
      writeFileSync(target, old)
      const { written, failed } = await refresh(failing(stop))
      if (!failed) {
        expect(written.ok).toBe(true)
        expect(isComplete()).toBe(true)
        break
      }
      states.add(isOld() ? 'old' : isComplete() ? 'complete' : 'neither')
      const again = await refresh(() => false)
      expect(again.written.ok).toBe(true)
      expect(isComplete()).toBe(true)
      expect(leftovers()).toEqual([])
    }
    expect([...states].sort()).toEqual(['complete', 'old'])
  },
  120_000,
)

const isRoot = process.getuid?.() === 0

/** Does something where only so many bytes fit, on a file system of its own; false where none may be mounted. */
async function withSmallDisk(bytes: number, run: (disk: string) => Promise<void>): Promise<boolean> {
  const disk = path.join(folder, 'disk')
  mkdirSync(disk)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', disk], { stdio: 'ignore' })
  } catch {
    return false
  }
  try {
    await run(disk)
  } finally {
    execFileSync('umount', [disk])
  }
  return true
}

test('a disk that is full leaves the old file whole and nothing half-made; with room, the refresh is done', async () => {
  const size = Math.ceil(old.length / 4096) * 4096
  const mounted = await withSmallDisk(size + 8192, async (disk) => {
    target = path.join(disk, 'tracker.xlsx')
    writeFileSync(target, old)
    const full = await replaceFile(target, await refreshedBytes(target), { backup: false })
    expect(full).toMatchObject({ ok: false, error: { code: 'not-writable', detail: 'ENOSPC' } })
    expect(isOld()).toBe(true)
    expect(readdirSync(disk)).toEqual(['tracker.xlsx'])
    execFileSync('mount', ['-o', `remount,size=${8 * size}`, disk])
    expect((await replaceFile(target, await refreshedBytes(target), { backup: false })).ok).toBe(true)
    expect(isComplete()).toBe(true)
  })
  if (!mounted) console.log('skipped: no file system may be mounted here')
})

test('a folder on a disk that may only be read leaves the old file whole and says so', async () => {
  const mounted = await withSmallDisk(8 * old.length, async (disk) => {
    target = path.join(disk, 'tracker.xlsx')
    writeFileSync(target, old)
    execFileSync('mount', ['-o', 'remount,ro', disk])
    const refused = await replaceFile(target, await refreshedBytes(target), { backup: true })
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-writable', detail: 'EROFS' } })
    expect(isOld()).toBe(true)
    expect(readdirSync(disk)).toEqual(['tracker.xlsx'])
  })
  if (!mounted) console.log('skipped: no file system may be mounted here')
})

test('a folder in which nothing may be made leaves the old file whole and says so', async () => {
  if (isRoot) {
    console.log('skipped: nothing is forbidden to this user by permissions')
    return
  }
  chmodSync(folder, 0o500)
  const refused = await replaceFile(target, await refreshedBytes(target), { backup: false })
  chmodSync(folder, 0o700)
  expect(refused).toMatchObject({ ok: false, error: { code: 'not-writable', detail: 'EACCES' } })
  expect(isOld()).toBe(true)
})

test('another name of the same file keeps the old content; permissions are kept', async () => {
  const other = path.join(folder, 'other.xlsx')
  linkSync(target, other)
  chmodSync(target, 0o604)
  expect((await refresh(() => false)).written.ok).toBe(true)
  expect(isComplete()).toBe(true)
  expect(isOld(other)).toBe(true)
  expect(statSync(target).mode & 0o777).toBe(0o604)
  expect(isOld(`${target}.bak`)).toBe(true)
})
