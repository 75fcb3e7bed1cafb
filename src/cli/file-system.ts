import {
  access,
  chmod,
  chown,
  constants,
  copyFile,
  lstat,
  open,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  utimes,
} from 'node:fs/promises'
import path from 'node:path'
import type { Stats } from 'node:fs'

/** The operations on files by which a file is replaced, so that a test can let each of them fail. */
export interface FileSystem {
  readonly place: (target: string) => Promise<string>
  readonly stat: (file: string) => Promise<Stats | null>
  readonly checkWritable: (file: string) => Promise<void>
  readonly copy: (from: string, to: string) => Promise<void>
  readonly setTimes: (file: string, like: Stats) => Promise<void>
  /** Makes a file that was not there; `mode` are its permissions, the usual ones where null. */
  readonly create: (file: string, mode: number | null) => Promise<NewFile>
  readonly setMode: (file: string, like: Stats) => Promise<void>
  readonly setOwner: (file: string, like: Stats) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly flushFolder: (folder: string) => Promise<void>
  readonly remove: (file: string) => Promise<void>
  /** The names in a folder, none where it can't be listed. */
  readonly list: (folder: string) => Promise<readonly string[]>
  /** Whether another process of that number runs on this machine. */
  readonly isRunning: (process: number) => boolean
}

/** A file that is being written. */
export interface NewFile {
  /** Writes at the end; gives how many bytes were taken, which may be fewer. */
  readonly write: (bytes: Uint8Array) => Promise<number>
  /** Waits until the disk has all of it. */
  readonly flush: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The file system of this machine. */
export const fileSystem: FileSystem = {
  place: (target) => placeOf(target, 0),
  stat: (file) => stat(file).catch(() => null),
  checkWritable: (file) => access(file, constants.W_OK),
  copy: copyFile,
  setTimes: (file, { atime, mtime }) => utimes(file, atime, mtime),
  create,
  setMode: (file, { mode }) => chmod(file, mode),
  // Only the owner of both, or a superuser, may do so; what can't be kept is no reason not to write.
  setOwner: (file, { uid, gid }) => chown(file, uid, gid).catch(() => undefined),
  rename,
  flushFolder,
  remove: (file) => rm(file, { force: true }),
  list: (folder) => readdir(folder).catch(() => []),
  isRunning,
}

const MAX_LINKS = 40

/** Where a file is or will be: a symbolic link stays one, also one to a file that is not there yet. */
async function placeOf(target: string, links: number): Promise<string> {
  const found = await realpath(target).catch(() => null)
  if (found !== null) return found
  const link = await lstat(target).catch(() => null)
  if (link?.isSymbolicLink() !== true || links === MAX_LINKS) return target
  return placeOf(path.resolve(path.dirname(target), await readlink(target)), links + 1)
}

async function create(file: string, mode: number | null): Promise<NewFile> {
  const handle = await open(file, 'wx', mode ?? 0o666)
  return {
    write: async (bytes) => (await handle.write(bytes)).bytesWritten,
    flush: () => handle.sync(),
    close: () => handle.close(),
  }
}

/** Signal 0 reaches nobody and tells whether there is somebody; one of another user is there as well. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return !(typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH')
  }
}

/** Makes a renaming last through a loss of power, where the system lets a folder be flushed. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  try {
    await handle?.sync().catch(() => undefined)
  } finally {
    await handle?.close()
  }
}
