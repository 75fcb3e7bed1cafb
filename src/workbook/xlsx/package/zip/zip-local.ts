import { err, ok, type Result } from '../../../../values/result'
import type { PackageError } from '../package-error'
import type { ByteView } from './byte-view'
import { withZip64 } from './zip64-extra'
import { LOCAL_HEADER, zipFlags, type ZipEntry } from './zip-entry'

/** Where an entry's own bytes lie: header from `start`, data from `dataStart` to `end`. */
export interface ZipSpan {
  readonly entry: ZipEntry
  readonly start: number
  readonly dataStart: number
  readonly end: number
}

const HEADER_SIZE = 30
const COMPARED_FLAGS = zipFlags.encrypted | zipFlags.strongEncryption | zipFlags.utf8

const sameBytes = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, index) => byte === right[index])

/** The local figures against the central ones; they may be left at zero where a descriptor follows the data. */
function figuresAgree(view: ByteView, entry: ZipEntry, nameEnd: number, extraEnd: number): boolean {
  const at = entry.headerOffset
  const [crc, packedSize, size] = [view.u32(at + 14), view.u32(at + 18) ?? 0, view.u32(at + 22) ?? 0]
  if (((view.u16(at + 6) ?? 0) & zipFlags.sizesFollow) !== 0) return true
  const local = withZip64(view, { size, packedSize, headerOffset: 0 }, nameEnd, extraEnd)
  return crc === entry.crc && local?.packedSize === entry.packedSize && local.size === entry.size
}

function localSpan(view: ByteView, entry: ZipEntry, limit: number): Result<ZipSpan, PackageError> {
  const start = entry.headerOffset
  const part = entry.name
  const broken = err<PackageError>({ code: 'zip-header-mismatch', part, offset: start })
  if (start + HEADER_SIZE > limit || view.u32(start) !== LOCAL_HEADER) return broken
  const nameEnd = start + HEADER_SIZE + (view.u16(start + 26) ?? 0)
  const dataStart = nameEnd + (view.u16(start + 28) ?? 0)
  const name = view.slice(start + HEADER_SIZE, nameEnd - start - HEADER_SIZE)
  const flags = view.u16(start + 6) ?? 0
  if (name === undefined || !sameBytes(name, entry.nameBytes)) return broken
  if (view.u16(start + 8) !== entry.method || ((flags ^ entry.flags) & COMPARED_FLAGS) !== 0) return broken
  if (!figuresAgree(view, entry, nameEnd, dataStart)) return broken
  const end = dataStart + entry.packedSize
  return end <= limit ? ok({ entry, start, dataStart, end }) : err({ code: 'zip-size', part, offset: start })
}

/**
 * Each entry's bytes, in the order of the directory. Held: the local header repeats what the directory says; entries
 * lie before the directory at `limit` and none shares a byte with another, so that a small file cannot unpack the
 * same bytes again and again; none is left out of the directory between two others.
 */
export function locateEntries(
  view: ByteView,
  entries: readonly ZipEntry[],
  limit: number,
): Result<readonly ZipSpan[], PackageError> {
  const spans: ZipSpan[] = []
  for (const entry of entries) {
    const span = localSpan(view, entry, limit)
    if (!span.ok) return span
    spans.push(span.value)
  }
  let previousEnd = 0
  for (const { entry, start, end } of spans.toSorted((left, right) => left.start - right.start)) {
    const offset = previousEnd
    if (start < previousEnd) return err({ code: 'zip-overlap', part: entry.name, offset: start })
    if (start > previousEnd && view.u32(previousEnd) === LOCAL_HEADER)
      return err({ code: 'zip-count', offset })
    previousEnd = end
  }
  const unlisted = previousEnd < limit && view.u32(previousEnd) === LOCAL_HEADER
  return unlisted ? err({ code: 'zip-count', offset: previousEnd }) : ok(spans)
}
