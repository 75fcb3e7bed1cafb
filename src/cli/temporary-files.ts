import { createHash, randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import path from 'node:path'
import type { FileSystem } from './file-system'

/** Nothing is written for so long: what another machine left beside a file before is abandoned. Milliseconds. */
const LONGEST_WRITE = 24 * 60 * 60 * 1000

const short = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length)

const HOST = short(hostname(), 8)

/** Temporary files that this process is writing now. */
const alive = new Set<string>()

/**
 * A free name beside a file for what is not whole yet. It tells the file, the machine and the process it belongs to
 * (`.analyst-views-<file>-<machine>-<process>-<any>.tmp`), so that a later run knows which are abandoned.
 */
export function temporaryFile(place: string, ending: 'tmp' | 'bak'): string {
  const any = randomUUID().slice(0, 8)
  const name = `.analyst-views-${short(path.basename(place), 12)}-${HOST}-${process.pid}-${any}.${ending}`
  alive.add(name)
  return path.join(path.dirname(place), name)
}

/** A temporary file that took its last name or was removed. */
export function released(file: string): void {
  alive.delete(path.basename(file))
}

const OURS = /^\.analyst-views-([0-9a-f]{12})-([0-9a-f]{8})-([0-9]{1,10})-[0-9a-f]{8}\.(?:tmp|bak)$/

/**
 * Removes what runs that were killed left beside a file: only files named as ours for that very file, whose process no
 * longer runs. What can't be listed or removed stays; it is no reason not to write.
 */
export async function removeAbandoned(place: string, files: FileSystem): Promise<void> {
  const folder = path.dirname(place)
  const target = short(path.basename(place), 12)
  for (const name of await files.list(folder)) {
    const [, file, host, process = ''] = OURS.exec(name) ?? []
    if (file !== target || alive.has(name)) continue
    const left = path.join(folder, name)
    const abandoned = host === HOST ? !files.isRunning(Number(process)) : await isOld(left, files)
    if (abandoned) await files.remove(left).catch(() => undefined)
  }
}

async function isOld(file: string, files: FileSystem): Promise<boolean> {
  const found = await files.stat(file)
  return found !== null && Date.now() - found.mtimeMs > LONGEST_WRITE
}
