import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileSystem } from '../../src/cli/file-system'
import { released, removeAbandoned, temporaryFile } from '../../src/cli/temporary-files'

let folder = ''
let target = ''
const at = (name: string): string => path.join(folder, name)
const names = (): readonly string[] => readdirSync(folder).sort()

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'temporary-'))
  target = at('tracker.xlsx')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A temporary file of a process that has ended, or of one that runs. */
function left(id: number, place = target, host = ''): string {
  const own = path.basename(temporaryFile(place, 'tmp'))
  released(own)
  const [, , file = '', here = '', , any = ''] = own.split('-')
  const name = `.analyst-views-${file}-${host === '' ? here : host}-${id}-${any}`
  writeFileSync(at(name), 'half')
  return name
}

async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => child.once('close', resolve))
  return child.pid ?? 0
}

test('what a killed run left for the same file goes', async () => {
  const ended = await endedProcess()
  left(ended)
  left(ended)
  await removeAbandoned(target, fileSystem)
  expect(names()).toEqual([])
})

test('what an earlier process of the same number left goes, what this one is writing stays', async () => {
  left(process.pid)
  const mine = temporaryFile(target, 'bak')
  writeFileSync(mine, 'half')
  await removeAbandoned(target, fileSystem)
  expect(names()).toEqual([path.basename(mine)])
  released(mine)
})

test('what a running process writes, what belongs to another file and what others named stays', async () => {
  const ended = await endedProcess()
  const stays = [
    left(process.ppid),
    left(ended, at('other.xlsx')),
    '.analyst-views-notes.tmp',
    `.analyst-views-0123456789ab-01234567-${ended}-01234567.tmp`,
    'analyst-views.tmp',
    '~$other.xlsx',
  ].sort()
  for (const name of stays) writeFileSync(at(name), 'theirs')
  await removeAbandoned(target, fileSystem)
  expect(names()).toEqual(stays)
})

test('what another machine left goes after a day, not before', async () => {
  const ended = await endedProcess()
  const fresh = left(ended, target, '0123abcd')
  const old = left(ended, target, '0123abcd')
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000)
  utimesSync(at(old), yesterday, yesterday)
  await removeAbandoned(target, fileSystem)
  expect(names()).toEqual([fresh])
})

test('a folder of such a name, or one that cannot be listed, is left alone', async () => {
  const name = left(await endedProcess())
  rmSync(at(name))
  mkdirSync(at(name))
  await removeAbandoned(target, fileSystem)
  expect(names()).toEqual([name])
  await removeAbandoned(path.join(folder, 'absent', 'tracker.xlsx'), fileSystem)
})
