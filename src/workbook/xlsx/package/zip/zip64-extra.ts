import type { ByteView } from './byte-view'

/** The figures of a header that may have to be looked for in its extra field. */
export interface ZipSizes {
  readonly size: number
  readonly packedSize: number
  readonly headerOffset: number
}

const SATURATED = 0xffffffff
const ZIP64 = 0x0001

/** The field with tag 1 in an extra area; `undefined` where the area's own lengths do not fit. */
function zip64Field(
  view: ByteView,
  start: number,
  end: number,
): { at: number; end: number } | null | undefined {
  let at = start
  while (at + 4 <= end) {
    const tag = view.u16(at)
    const length = view.u16(at + 2) ?? 0
    if (at + 4 + length > end) return undefined
    if (tag === ZIP64) return { at: at + 4, end: at + 4 + length }
    at += 4 + length
  }
  return null
}

/**
 * Puts the 64-bit figures of the extra area from `start` to `end` in the place of saturated 32-bit ones, in the order
 * APPNOTE 4.5.3 gives. `undefined` where a saturated figure has no long form: an honest zip64 writer always gives one.
 */
export function withZip64(view: ByteView, sizes: ZipSizes, start: number, end: number): ZipSizes | undefined {
  const { size, packedSize, headerOffset } = sizes
  if (size !== SATURATED && packedSize !== SATURATED && headerOffset !== SATURATED) return sizes
  const field = zip64Field(view, start, end)
  if (field === undefined || field === null) return undefined
  let at = field.at
  const resolve = (short: number): number | undefined => {
    if (short !== SATURATED) return short
    at += 8
    return at <= field.end ? view.u64(at - 8) : undefined
  }
  const long = { size: resolve(size), packedSize: resolve(packedSize), headerOffset: resolve(headerOffset) }
  if (long.size === undefined || long.packedSize === undefined || long.headerOffset === undefined)
    return undefined
  return { size: long.size, packedSize: long.packedSize, headerOffset: long.headerOffset }
}
