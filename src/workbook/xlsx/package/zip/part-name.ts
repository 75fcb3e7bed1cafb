import { packageLimits } from '../limits'
import { zipFlags } from './zip-entry'

const DRIVE = /^[A-Za-z]:/

const isUnsafe = (char: string): boolean => char < ' ' || char === '\u007f' || char === '\\'

/**
 * Whether a name can be a part's: relative, forward slashes, no empty, `.` or `..` segment, no control character, no
 * drive. A name that ends in a slash is a folder's. Nothing here ever becomes a path on a disk; a name that would be a
 * dangerous one marks the file as made to harm.
 */
export function isPartName(name: string): boolean {
  if (name === '' || [...name].some(isUnsafe) || DRIVE.test(name)) return false
  const segments = (name.endsWith('/') ? name.slice(0, -1) : name).split('/')
  return segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..')
}

/**
 * The name of an entry from its bytes; `undefined` where it is too long, breaks the UTF-8 it claims to be, or is not
 * a part's name. Without the flag, bytes that are not UTF-8 stand for one character each, so that no two names
 * become one; the bytes themselves are what is written back.
 */
export function decodePartName(bytes: Uint8Array, flags: number): string | undefined {
  if (bytes.length === 0 || bytes.length > packageLimits.nameBytes) return undefined
  let name: string
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    if (flags & zipFlags.utf8) return undefined
    name = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  }
  return isPartName(name) ? name : undefined
}

/** The form under which two names are the same part: OPC compares part names without regard to ASCII case. */
export const partKey = (name: string): string => name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
