import {
  access,
  chmod,
  chown,
  constants,
  copyFile,
  lstat,
  open,
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
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>
  readonly setMode: (file: string, like: Stats) => Promise<void>
  readonly setOwner: (file: string, like: Stats) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly flushFolder: (folder: string) => Promise<void>
  readonly remove: (file: string) => Promise<void>
}

/** The file system of this machine. */
export const fileSystem: FileSystem = {
  place: (target) => placeOf(target, 0),
  stat: (file) => stat(file).catch(() => null),
  checkWritable: (file) => access(file, constants.W_OK),
  copy: copyFile,
  setTimes: (file, { atime, mtime }) => utimes(file, atime, mtime),
  write: writeNew,
  setMode: (file, { mode }) => chmod(file, mode),
  // Only the owner of both, or a superuser, may do so; what can't be kept is no reason not to write.
  setOwner: (file, { uid, gid }) => chown(file, uid, gid).catch(() => undefined),
  rename,
  flushFolder,
  remove: (file) => rm(file, { force: true }),
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

async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
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
