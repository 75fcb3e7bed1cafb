import { chmod, copyFile, open, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { err, ok, type Result } from '../values/result'
import type { Failure } from './failure'
import { fromSystem } from './read-text'

/**
 * Puts a file in place whole: written beside it under a temporary name, flushed to the disk, then renamed over it, so
 * that at every moment either the old file or the new one is there. A symbolic link stays one and the file it leads
 * to is replaced; permissions are kept; a half-written temporary file is removed.
 */
export async function replaceFile(
  target: string,
  bytes: Uint8Array,
  backup: boolean,
): Promise<Result<null, Failure>> {
  let temporary: string | null = null
  try {
    const place = await realpath(target).catch(() => target)
    const old = await stat(place).catch(() => null)
    if (backup && old !== null) await copyFile(place, `${place}.bak`)
    temporary = path.join(path.dirname(place), `.${path.basename(place)}.${process.pid}.tmp`)
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (old !== null) await chmod(temporary, old.mode)
    await rename(temporary, place)
    return ok(null)
  } catch (error) {
    if (temporary !== null) await rm(temporary, { force: true })
    return err(fromSystem(target, error, 'not-writable'))
  }
}
