import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** A file by which a spreadsheet shows that it has a workbook open, and whom it names; empty where it names nobody. */
export interface FileLock {
  readonly file: string
  readonly user: string
}

/** Excel lays `~$name` beside a file it has open, LibreOffice `.~lock.name#`. */
const LOCKS: readonly (readonly [(name: string) => string, (bytes: Uint8Array) => string])[] = [
  [(name) => `~$${name}`, excelUser],
  [(name) => `.~lock.${name}#`, libreOfficeUser],
]

/** The lock beside a file, null where there is none. One that a crashed program left behind looks the same. */
export async function lockOf(target: string): Promise<FileLock | null> {
  const folder = path.dirname(target)
  for (const [named, user] of LOCKS) {
    const file = path.join(folder, named(path.basename(target)))
    const bytes = await readFile(file).catch(() => null)
    if (bytes !== null) return { file, user: user(bytes) }
  }
  return null
}

/** The name after its length, in an 8-bit encoding, and again in UTF-16 from byte 56 on (165 bytes in all). */
function excelUser(bytes: Uint8Array): string {
  const length = bytes[55] ?? 0
  const name = new TextDecoder('utf-16le').decode(bytes.subarray(57, 57 + length * 2))
  return name.length === length ? name.trim() : ''
}

/** `,user,host,date,profile;`: the person's own name first, where one is set. */
function libreOfficeUser(bytes: Uint8Array): string {
  const [name = '', login = ''] = new TextDecoder().decode(bytes).split(',')
  return name === '' ? login : name
}
