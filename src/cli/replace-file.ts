import type { Stats } from 'node:fs'
import path from 'node:path'
import { err, ok, type Result } from '../values/result'
import { failure, type Failure } from './failure'
import { lockOf } from './file-lock'
import { fileSystem, type FileSystem } from './file-system'
import { fromSystem } from './read-text'
import { released, removeAbandoned, temporaryFile } from './temporary-files'

/** How a file is replaced. */
export interface Replacement {
  /** Keeps the old file as it was beside the new one, under its name with `.bak`. */
  readonly backup: boolean
  /** The file as it was when it was read; null when there was none. Absent: whatever is there is replaced. */
  readonly seen?: Stats | null
}

/**
 * Puts a file in place whole: written beside it under a temporary name, flushed to the disk, then renamed over it, so
 * that at every moment either the old file or the new one is there. A symbolic link stays one and the file it leads
 * to is replaced; permissions and, where allowed, the owner are kept; a half-written temporary file is removed.
 * Failures: `open-elsewhere` while a spreadsheet shows that it has the file open, `changed-meanwhile` when the file is
 * not the one that was read, `not-writable` with the system's code.
 */
export async function replaceFile(
  target: string,
  bytes: Uint8Array,
  { backup, seen }: Replacement,
  files: FileSystem = fileSystem,
): Promise<Result<null, Failure>> {
  let temporary: string | null = null
  try {
    const place = await files.place(target)
    const lock = (await lockOf(place)) ?? (await lockOf(target))
    if (lock !== null) return err(failure('open-elsewhere', target, lock.file))
    const old = await files.stat(place)
    if (seen !== undefined && !isSame(old, seen)) return err(failure('changed-meanwhile', target))
    if (old !== null) await files.checkWritable(place)
    await removeAbandoned(place, files)
    temporary = temporaryFile(place, 'tmp')
    await writeWhole(temporary, bytes, old, files)
    if (old !== null) {
      await files.setOwner(temporary, old)
      await files.setMode(temporary, old)
      if (backup) await keepOld(place, old, files)
    }
    await files.rename(temporary, place)
    released(temporary)
    temporary = null
    await files.flushFolder(path.dirname(place))
    return ok(null)
  } catch (error) {
    const problem = fromSystem(target, error, 'not-writable')
    if (temporary !== null) await giveUp(temporary, files)
    return err(problem.detail === 'EBUSY' ? failure('open-elsewhere', target, problem.detail) : problem)
  }
}

/** The copy takes its name only when it is whole, so that an earlier one is never lost to half of a new one. */
async function keepOld(place: string, old: Stats, files: FileSystem): Promise<void> {
  const copy = temporaryFile(place, 'bak')
  try {
    await files.copy(place, copy)
    await files.setTimes(copy, old)
    await files.rename(copy, `${place}.bak`)
    released(copy)
  } catch (error) {
    await giveUp(copy, files)
    throw error
  }
}

async function giveUp(temporary: string, files: FileSystem): Promise<void> {
  await files.remove(temporary).catch(() => undefined)
  released(temporary)
}

const PIECE = 1024 * 1024
/** Permissions of a file to come in the place of another until it gets that one's: nobody else may read it. */
const PRIVATE = 0o600

/** Writes piece by piece until the system has taken all of it, and waits for the disk. */
async function writeWhole(
  file: string,
  bytes: Uint8Array,
  old: Stats | null,
  files: FileSystem,
): Promise<void> {
  const made = await files.create(file, old === null ? null : PRIVATE)
  try {
    for (let at = 0; at < bytes.length;) {
      const taken = await made.write(bytes.subarray(at, at + PIECE))
      if (taken === 0) throw Object.assign(new Error('nothing is taken'), { code: 'ENOSPC' })
      at += taken
    }
    await made.flush()
  } finally {
    await made.close()
  }
}

const isSame = (old: Stats | null, seen: Stats | null): boolean =>
  old === null || seen === null
    ? old === seen
    : old.ino === seen.ino && old.size === seen.size && old.mtimeMs === seen.mtimeMs
