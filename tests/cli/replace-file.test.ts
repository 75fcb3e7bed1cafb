import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { replaceFile } from '../../src/cli/replace-file'

const NEW = new TextEncoder().encode('new')
let folder = ''
let target = ''
const content = (file = target): string => readFileSync(file, 'utf8')

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replace-'))
  target = path.join(folder, 'tracker.xlsx')
  writeFileSync(target, 'old')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the new file takes the place of the old with its permissions, and nothing else is left', async () => {
  chmodSync(target, 0o640)
  expect(await replaceFile(target, NEW, { backup: false })).toEqual({ ok: true, value: null })
  expect(content()).toBe('new')
  expect(statSync(target).mode & 0o777).toBe(0o640)
  expect(readdirSync(folder)).toEqual(['tracker.xlsx'])
})

test('the backup is the old file with its times', async () => {
  const then = new Date('2024-08-31T00:00:00Z')
  utimesSync(target, then, then)
  await replaceFile(target, NEW, { backup: true })
  expect(content(`${target}.bak`)).toBe('old')
  expect(statSync(`${target}.bak`).mtime).toEqual(then)
  expect(statSync(target).mtimeMs).toBeGreaterThan(then.getTime())
  expect(readdirSync(folder).sort()).toEqual(['tracker.xlsx', 'tracker.xlsx.bak'])
})

test('a symbolic link stays one, also when what it leads to is not there yet', async () => {
  const link = path.join(folder, 'link.xlsx')
  symlinkSync('tracker.xlsx', link)
  await replaceFile(link, NEW, { backup: false })
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(content()).toBe('new')
  const ahead = path.join(folder, 'ahead.xlsx')
  symlinkSync('later.xlsx', ahead)
  await replaceFile(ahead, NEW, { backup: false })
  expect(lstatSync(ahead).isSymbolicLink()).toBe(true)
  expect(content(path.join(folder, 'later.xlsx'))).toBe('new')
})

test.each([
  ['Excel', '~$tracker.xlsx', Buffer.alloc(165)],
  ['LibreOffice', '.~lock.tracker.xlsx#', Buffer.from(',analyst,host,31.08.2024 09:00,file:///profile;')],
])('a file that %s has open is named and left as it is', async (_program, lock, bytes) => {
  writeFileSync(path.join(folder, lock), bytes)
  const result = await replaceFile(target, NEW, { backup: true })
  expect(result).toMatchObject({
    ok: false,
    error: { code: 'open-elsewhere', detail: expect.stringContaining(lock) },
  })
  expect(content()).toBe('old')
  expect(readdirSync(folder)).toHaveLength(2)
})

test('a file that is open by the name of its link is named, too', async () => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'link-'))
  const link = path.join(elsewhere, 'mine.xlsx')
  symlinkSync(target, link)
  writeFileSync(path.join(elsewhere, '~$mine.xlsx'), Buffer.alloc(165))
  expect(await replaceFile(link, NEW, { backup: false })).toMatchObject({
    error: { code: 'open-elsewhere', detail: expect.stringContaining('~$mine.xlsx') },
  })
  expect(content()).toBe('old')
  rmSync(elsewhere, { recursive: true })
})

test('a file that was changed since it was read is left as it is', async () => {
  const seen = statSync(target)
  writeFileSync(target, 'changed by another')
  expect(await replaceFile(target, NEW, { backup: false, seen })).toMatchObject({
    error: { code: 'changed-meanwhile' },
  })
  expect(await replaceFile(target, NEW, { backup: false, seen: null })).toMatchObject({
    error: { code: 'changed-meanwhile' },
  })
  expect(content()).toBe('changed by another')
})

test('a folder that is not there, and a file in the way of the folder, give the system’s code', async () => {
  const missing = path.join(folder, 'nowhere', 'tracker.xlsx')
  expect(await replaceFile(missing, NEW, { backup: false })).toMatchObject({
    error: { code: 'not-writable', detail: 'ENOENT' },
  })
  mkdirSync(path.join(folder, 'taken.xlsx'))
  const taken = await replaceFile(path.join(folder, 'taken.xlsx'), NEW, { backup: false })
  expect(taken.ok).toBe(false)
  expect(readdirSync(folder).sort()).toEqual(['taken.xlsx', 'tracker.xlsx'])
})
