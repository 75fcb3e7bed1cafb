import { err, ok, type Result } from '../../../../values/result'
import type { PackageError } from '../package-error'
import type { ByteView } from './byte-view'

/** Where the central directory lies and how many entries it says it has. */
export interface ZipEnd {
  readonly count: number
  readonly directoryOffset: number
  readonly directorySize: number
}

const END = 0x06054b50
const END_SIZE = 22
const END64 = 0x06064b50
const LOCATOR64 = 0x07064b50
const LOCATOR64_SIZE = 20
const MAX_COMMENT = 0xffff

/**
 * The end record: the one whose comment fills the file exactly. Where none does, bytes were put behind the zip, as some
 * ways of sending files do: then the only one there is. Two would be read differently by two readers.
 */
function findEnd(view: ByteView): number | undefined {
  const lowest = Math.max(0, view.length - END_SIZE - MAX_COMMENT)
  const marked: number[] = []
  for (let at = view.length - END_SIZE; at >= lowest; at--) if (view.u32(at) === END) marked.push(at)
  const past = (at: number): number => at + END_SIZE + (view.u16(at + 20) ?? 0)
  const exact = marked.filter((at) => past(at) === view.length)
  const [only, ...others] = exact.length > 0 ? exact : marked
  return only === undefined || others.length > 0 || past(only) > view.length ? undefined : only
}

/** The 64-bit end record, when its locator stands right before the end record. */
function readEnd64(
  view: ByteView,
  endAt: number,
): Result<(ZipEnd & { at: number }) | undefined, PackageError> {
  const locatorAt = endAt - LOCATOR64_SIZE
  if (view.u32(locatorAt) !== LOCATOR64) return ok(undefined)
  const at = view.u64(locatorAt + 8)
  if (view.u32(locatorAt + 4) !== 0 || (view.u32(locatorAt + 16) ?? 0) > 1)
    return err({ code: 'zip-multi-disk' })
  if (at === undefined || view.u32(at) !== END64) return err({ code: 'zip-directory', offset: locatorAt })
  const recordSize = view.u64(at + 4)
  const count = view.u64(at + 32)
  const directorySize = view.u64(at + 40)
  const directoryOffset = view.u64(at + 48)
  if (recordSize === undefined || count === undefined) return err({ code: 'zip-directory', offset: at })
  if (directorySize === undefined || directoryOffset === undefined)
    return err({ code: 'zip-directory', offset: at })
  if (at + 12 + recordSize !== locatorAt) return err({ code: 'zip-directory', offset: at })
  if (view.u32(at + 16) !== 0 || view.u32(at + 20) !== 0) return err({ code: 'zip-multi-disk' })
  if (view.u64(at + 24) !== count) return err({ code: 'zip-count', offset: at })
  return ok({ count, directorySize, directoryOffset, at })
}

const agrees = (short: number, full: number, saturated: number): boolean =>
  short === saturated || short === full

/**
 * Reads the records at a zip's end (APPNOTE 4.3.14-16). Held: one end record, its comment within the file; a single
 * disk; the directory ending exactly where the end records begin; 64-bit and 16-bit figures that agree
 * unless the short one is saturated.
 */
export function readZipEnd(view: ByteView): Result<ZipEnd, PackageError> {
  const at = findEnd(view)
  if (at === undefined) return err({ code: 'zip-truncated' })
  const count = view.u16(at + 10) ?? 0
  const directorySize = view.u32(at + 12) ?? 0
  const directoryOffset = view.u32(at + 16) ?? 0
  if (view.u16(at + 4) !== 0 || view.u16(at + 6) !== 0) return err({ code: 'zip-multi-disk' })
  if (view.u16(at + 8) !== count) return err({ code: 'zip-count', offset: at })
  const end64 = readEnd64(view, at)
  if (!end64.ok) return end64
  const long = end64.value
  const end = long ?? { count, directorySize, directoryOffset, at }
  if (long !== undefined) {
    if (!agrees(count, long.count, 0xffff)) return err({ code: 'zip-count', offset: at })
    if (!agrees(directorySize, long.directorySize, 0xffffffff))
      return err({ code: 'zip-directory', offset: at })
    if (!agrees(directoryOffset, long.directoryOffset, 0xffffffff))
      return err({ code: 'zip-directory', offset: at })
  }
  if (end.directoryOffset + end.directorySize !== end.at)
    return err({ code: 'zip-directory', offset: end.at })
  return ok({ count: end.count, directorySize: end.directorySize, directoryOffset: end.directoryOffset })
}
