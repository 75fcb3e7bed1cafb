import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { replaceFile } from '../../src/cli/replace-file'
import { watchedFiles } from './watched-files'

let folder = ''
let target = ''
let worker = ''
const content = (file = target): string => readFileSync(file, 'utf8')
const leftovers = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('.'))
const LARGE = 'n'.repeat(3 * 1024 * 1024)
const NEW = new TextEncoder().encode(LARGE)

beforeAll(() => {
  worker = path.join(mkdtempSync(path.join(tmpdir(), 'worker-')), 'worker.mjs')
  const esbuild = path.resolve(__dirname, '../../node_modules/.bin/esbuild')
  const source = path.join(__dirname, 'replace-worker.ts')
  const ways = ['--bundle', '--platform=node', '--format=esm', `--outfile=${worker}`]
  execFileSync(esbuild, [source, ...ways], { stdio: 'ignore' })
})
afterAll(() => rmSync(path.dirname(worker), { recursive: true, force: true }))
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'faults-'))
  target = path.join(folder, 'tracker.xlsx')
  writeFileSync(target, 'old')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The operations of replacing a file, of which one fails after a write took half of its bytes. */
function failingAt(stop: number, code: string) {
  const names: string[] = []
  let failed = false
  const files = watchedFiles(async (name, operate, bytes) => {
    // Stat and list never fail: they give nothing instead. Removing comes after a failure alone.
    if (['stat', 'list', 'remove', 'setOwner'].includes(name)) return operate()
    names.push(name)
    if (names.length !== stop) return operate()
    failed = true
    if (bytes !== undefined) bytes.fill(0x78)
    if (name === 'write' || name === 'close') await operate()
    throw Object.assign(new Error(code), { code })
  })
  return { files, names, failed: () => failed }
}

test.each(['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EDQUOT'])(
  'whichever operation fails with %s, the old file is whole or the new one is, and nothing half-made stays',
  async (code) => {
    for (let stop = 1; ; stop++) {
      rmSync(`${target}.bak`, { force: true })
      writeFileSync(target, 'old')
      const { files, names, failed } = failingAt(stop, code)
      const result = await replaceFile(target, NEW.slice(), { backup: true }, files)
      if (!failed()) {
        expect(names.filter((name) => name === 'write')).toHaveLength(3)
        expect(new Set(names).size).toBeGreaterThan(9)
        expect(result.ok).toBe(true)
        break
      }
      expect(result).toMatchObject({ ok: false, error: { code: 'not-writable', detail: code } })
      expect(['old', LARGE].includes(content())).toBe(true)
      expect(leftovers()).toEqual([])
      if (existsSync(`${target}.bak`)) expect(content(`${target}.bak`)).toBe('old')
    }
  },
)

test('a system that takes a few bytes at a time gets all of them', async () => {
  const bytes = new TextEncoder().encode('0123456789'.repeat(20))
  const files = watchedFiles((_name, operate) => operate())
  const create: typeof files.create = async (file, mode) => {
    const made = await files.create(file, mode)
    return { ...made, write: (piece) => made.write(piece.subarray(0, 7)) }
  }
  expect((await replaceFile(target, bytes, { backup: false }, { ...files, create })).ok).toBe(true)
  expect(content()).toBe('0123456789'.repeat(20))
})

test('a system that takes nothing any more is a full disk', async () => {
  const files = watchedFiles((_name, operate) => operate())
  const create: typeof files.create = async (file, mode) => ({
    ...(await files.create(file, mode)),
    write: () => Promise.resolve(0),
  })
  expect(await replaceFile(target, NEW, { backup: false }, { ...files, create })).toMatchObject({
    error: { code: 'not-writable', detail: 'ENOSPC' },
  })
  expect(content()).toBe('old')
  expect(leftovers()).toEqual([])
})

test('what is written for a private file is private from the first byte', async () => {
  const modes: number[] = []
  const files = watchedFiles(async (name, operate) => {
    const result = await operate()
    const [temporary = ''] = leftovers()
    if (name === 'create' || name === 'write') modes.push(statSync(path.join(folder, temporary)).mode & 0o777)
    return result
  })
  await replaceFile(target, NEW, { backup: false }, files)
  expect(modes).toEqual([0o600, 0o600, 0o600, 0o600])
})

test('owner and permissions are those of the old file before the new one takes its name', async () => {
  const steps: string[] = []
  const files = watchedFiles(async (name, operate) => {
    steps.push(name)
    return operate()
  })
  const setOwner: typeof files.setOwner = (file, like) => {
    steps.push(`owner ${like.uid} ${like.gid}`)
    return files.setOwner(file, like)
  }
  const { uid, gid } = statSync(target)
  await replaceFile(target, NEW, { backup: false }, { ...files, setOwner })
  const from = steps.indexOf(`owner ${uid} ${gid}`)
  expect(steps.slice(from)).toEqual([`owner ${uid} ${gid}`, 'setOwner', 'setMode', 'rename', 'flushFolder'])
  expect(steps.indexOf('flush')).toBeLessThan(from)
})

const run = (stop: number, when: string, size = LARGE.length) =>
  spawnSync(process.execPath, [worker, target, 'n', String(size), String(stop), when], { encoding: 'utf8' })

test('killed at any operation, the old file is whole or the new one is; done again it is done and nothing is left', () => {
  const { operations } = JSON.parse(run(0, 'before').stdout) as { operations: number }
  expect(operations).toBeGreaterThan(14)
  const seen = new Set<boolean>()
  let abandoned = 0
  for (let stop = 1; stop <= operations; stop++) {
    for (const when of ['before', 'after']) {
      writeFileSync(target, 'old')
      expect(run(stop, when).signal).toBe('SIGKILL')
      seen.add(content() === LARGE)
      expect(['old', LARGE].includes(content())).toBe(true)
      if (existsSync(`${target}.bak`)) expect(content(`${target}.bak`)).toBe('old')
      abandoned += leftovers().length
      writeFileSync(target, 'old')
      expect(JSON.parse(run(0, 'before').stdout)).toMatchObject({ ok: true })
      expect(content() === LARGE).toBe(true)
      expect(leftovers()).toEqual([])
    }
  }
  expect(seen).toEqual(new Set([true, false]))
  expect(abandoned).toBeGreaterThan(10)
}, 180_000)

test('cut by the system in the middle of a write, the old file is whole', () => {
  const limited = spawnSync(
    'sh',
    ['-c', 'ulimit -f 1000; exec "$@"', 'sh', process.execPath, worker, target, 'n', String(LARGE.length)],
    { encoding: 'utf8' },
  )
  // The system takes what fits, then refuses or ends the process.
  expect(limited.signal ?? limited.stdout).toMatch(/SIGXFSZ|EFBIG/)
  expect(content()).toBe('old')
  expect(JSON.parse(run(0, 'before').stdout)).toMatchObject({ ok: true })
  expect(leftovers()).toEqual([])
})
