import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
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
import { fileSystem, type FileSystem } from '../../src/cli/file-system'
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

/** Files of which one operation fails; `short` writes half of it before it does. */
function failingAt(stop: number, code: string, short: boolean): { files: FileSystem; count: () => number } {
  let operations = 0
  const guard =
    <A extends readonly unknown[], R>(operation: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      if (++operations !== stop) return operation(...given)
      if (short && typeof given[0] === 'string' && given[1] instanceof Uint8Array) {
        writeFileSync(given[0], given[1].subarray(0, 1))
      }
      throw Object.assign(new Error(code), { code })
    }
  const files: FileSystem = {
    ...fileSystem,
    place: guard(fileSystem.place),
    checkWritable: guard(fileSystem.checkWritable),
    copy: guard(fileSystem.copy),
    setTimes: guard(fileSystem.setTimes),
    write: guard(fileSystem.write),
    setMode: guard(fileSystem.setMode),
    rename: guard(fileSystem.rename),
    flushFolder: guard(fileSystem.flushFolder),
  }
  return { files, count: () => operations }
}

test.each(['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EDQUOT'])(
  'whichever operation fails with %s, the old file is whole or the new one is, and nothing half-made stays',
  async (code) => {
    for (let stop = 1; ; stop++) {
      rmSync(`${target}.bak`, { force: true })
      writeFileSync(target, 'old')
      const { files, count } = failingAt(stop, code, true)
      const result = await replaceFile(target, NEW, { backup: true }, files)
      if (count() < stop) {
        expect(stop).toBeGreaterThan(8)
        expect(result.ok).toBe(true)
        break
      }
      expect(result).toMatchObject({ ok: false, error: { code: 'not-writable', detail: code } })
      expect(['old', 'new']).toContain(content())
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
      if (existsSync(`${target}.bak`)) expect(content(`${target}.bak`)).toBe('old')
    }
  },
)

test('killed at any operation, the old file is whole or the new one is; done again it is done', () => {
  const worker = path.join(folder, 'worker.mjs')
  const esbuild = path.resolve(__dirname, '../../node_modules/.bin/esbuild')
  const source = path.join(__dirname, 'replace-worker.ts')
  execFileSync(esbuild, [source, '--bundle', '--platform=node', '--format=esm', `--outfile=${worker}`], {
    stdio: 'ignore',
  })
  const run = (stop: number, when: string) =>
    spawnSync(process.execPath, [worker, target, 'new', String(stop), when], { encoding: 'utf8' })
  const { operations } = JSON.parse(run(0, 'before').stdout) as { operations: number }
  expect(operations).toBeGreaterThan(8)
  const seen = new Set<string>()
  for (let stop = 1; stop <= operations; stop++) {
    for (const when of ['before', 'after']) {
      writeFileSync(target, 'old')
      expect(run(stop, when).signal).toBe('SIGKILL')
      seen.add(content())
      expect(['old', 'new']).toContain(content())
      if (existsSync(`${target}.bak`)) expect(content(`${target}.bak`)).toBe('old')
      writeFileSync(target, 'old')
      expect(JSON.parse(run(0, 'before').stdout)).toMatchObject({ ok: true })
      expect(content()).toBe('new')
    }
  }
  expect(seen).toEqual(new Set(['old', 'new']))
}, 120_000)
