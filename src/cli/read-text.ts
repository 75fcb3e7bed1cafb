import { readFile, stat } from 'node:fs/promises'
import { err, ok, type Result } from '../values/result'
import type { FailureCode } from '../app/messages/command-line'
import { failure, type Failure } from './failure'

/** Articles are pages, not archives: the longest accepted file in bytes. */
export const LARGEST_ARTICLE = 10 * 1024 * 1024

/** The text of a UTF-8 (with or without byte order mark) or UTF-16 file, or why it is none. */
export async function readText(path: string): Promise<Result<string, Failure>> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return err(failure('is-directory', path))
    if (found.size > LARGEST_ARTICLE) return err(failure('too-large-file', path))
    return decode(path, await readFile(path))
  } catch (error) {
    return err(fromSystem(path, error))
  }
}

function decode(path: string, bytes: Uint8Array): Result<string, Failure> {
  if (bytes.length === 0) return err(failure('empty-file', path))
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  if (encoding === 'utf-8' && bytes.includes(0)) return err(failure('not-text', path))
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.trim() === '' ? err(failure('empty-file', path)) : ok(text)
  } catch {
    return err(failure('not-text', path))
  }
}

/** A system error as a failure; anything that is no system error is a bug and thrown on. */
export function fromSystem(path: string, error: unknown, code: FailureCode = 'not-readable'): Failure {
  const isSystems = typeof error === 'object' && error !== null && 'code' in error
  if (!isSystems || typeof error.code !== 'string') throw error
  return failure(error.code === 'ENOENT' && code === 'not-readable' ? 'missing-file' : code, path, error.code)
}
