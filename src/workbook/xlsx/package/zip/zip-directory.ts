import { err, ok, type Result } from '../../../../values/result'
import { packageLimits } from '../limits'
import type { PackageError } from '../package-error'
import type { ByteView } from './byte-view'
import { decodePartName, partKey } from './part-name'
import { withZip64 } from './zip64-extra'
import type { ZipEnd } from './zip-end'
import { CENTRAL_HEADER, DEFLATED, STORED, zipFlags, type ZipEntry } from './zip-entry'

const HEADER_SIZE = 46
const UNIX = 3
const FILE_TYPE = 0o170000
const SYMLINK = 0o120000
const WINZIP_AES = 99
const ENCRYPTED = zipFlags.encrypted | zipFlags.strongEncryption | zipFlags.maskedHeaders

function isSymlink(view: ByteView, at: number): boolean {
  const madeBy = (view.u16(at + 4) ?? 0) >>> 8
  const mode = (view.u32(at + 38) ?? 0) >>> 16
  return madeBy === UNIX && (mode & FILE_TYPE) === SYMLINK
}

/** What makes an entry unreadable whatever its data hold. */
function refusal(view: ByteView, at: number, entry: ZipEntry): PackageError | undefined {
  const part = entry.name
  if (entry.flags & ENCRYPTED || entry.method === WINZIP_AES) return { code: 'zip-entry-encrypted', part }
  if ((entry.method !== STORED && entry.method !== DEFLATED) || entry.flags & zipFlags.patchData) {
    return { code: 'zip-method', part }
  }
  if (entry.method === STORED && entry.size !== entry.packedSize) return { code: 'zip-size', part }
  if (part.endsWith('/') && entry.size !== 0) return { code: 'part-name', part }
  if (isSymlink(view, at)) return { code: 'part-symlink', part }
  return undefined
}

function readHeader(
  view: ByteView,
  at: number,
  end: number,
): Result<{ entry: ZipEntry; next: number }, PackageError> {
  const broken = err<PackageError>({ code: 'zip-directory', offset: at })
  if (at + HEADER_SIZE > end || view.u32(at) !== CENTRAL_HEADER) return broken
  const u16 = (offset: number): number => view.u16(at + offset) ?? 0
  const u32 = (offset: number): number => view.u32(at + offset) ?? 0
  const nameEnd = at + HEADER_SIZE + u16(28)
  const extraEnd = nameEnd + u16(30)
  const next = extraEnd + u16(32)
  const nameBytes = view.slice(at + HEADER_SIZE, u16(28))
  if (next > end || nameBytes === undefined) return broken
  if (u16(34) !== 0) return err({ code: 'zip-multi-disk' })
  const name = decodePartName(nameBytes, u16(8))
  if (name === undefined) return err({ code: 'part-name', offset: at })
  const short = { size: u32(24), packedSize: u32(20), headerOffset: u32(42) }
  const sizes = withZip64(view, short, nameEnd, extraEnd)
  if (sizes === undefined) return broken
  const entry: ZipEntry = { name, nameBytes, flags: u16(8), method: u16(10), crc: u32(16), ...sizes }
  const refused = refusal(view, at, entry)
  return refused === undefined ? ok({ entry, next }) : err(refused)
}

/**
 * The entries of the central directory in their order. Held: as many as the end record says and not one byte more,
 * no more than the limit, each name a part's and each a different part's, no encryption, methods 0 and 8 only.
 */
export function readZipDirectory(view: ByteView, end: ZipEnd): Result<readonly ZipEntry[], PackageError> {
  if (end.count > packageLimits.parts) return err({ code: 'too-many-parts' })
  const directoryEnd = end.directoryOffset + end.directorySize
  const entries: ZipEntry[] = []
  const seen = new Set<string>()
  for (let at = end.directoryOffset; at < directoryEnd;) {
    if (entries.length === end.count) return err({ code: 'zip-count', offset: at })
    const header = readHeader(view, at, directoryEnd)
    if (!header.ok) return header
    const { entry, next } = header.value
    const key = partKey(entry.name)
    if (seen.has(key)) return err({ code: 'zip-duplicate-name', part: entry.name })
    seen.add(key)
    entries.push(entry)
    at = next
  }
  return entries.length === end.count ? ok(entries) : err({ code: 'zip-count', offset: directoryEnd })
}
