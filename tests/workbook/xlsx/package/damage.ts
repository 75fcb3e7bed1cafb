import { nativeCodec } from '../../../../src/cli/zip-codec'
import { readPackage } from '../../../../src/workbook/xlsx/package/read-package'
import { portableCodec, type ZipCodec } from '../../../../src/workbook/xlsx/package/zip/codec'

/** A generator of whole numbers below a bound, the same for the same seed (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const FIGURES = [0, 1, 0x7f, 0x80, 0xff]

/** One random injury: a byte changed, a stretch removed, doubled, moved, blanked or filled with a telling figure. */
function injure(bytes: Uint8Array, below: (bound: number) => number): Uint8Array {
  const at = below(bytes.length)
  const length = Math.min(1 + below(below(8) === 0 ? 512 : 8), bytes.length - at)
  const stretch = bytes.slice(at, at + length)
  const before = bytes.slice(0, at)
  const after = bytes.slice(at + length)
  const kind = below(6)
  if (kind === 0) stretch[0] = (stretch[0] ?? 0) ^ (1 << below(8))
  if (kind === 1) return Uint8Array.from([...before, ...after])
  if (kind === 2) return Uint8Array.from([...before, ...stretch, ...stretch, ...after])
  if (kind === 3) stretch.fill(FIGURES[below(FIGURES.length)] ?? 0)
  if (kind === 4) stretch.forEach((_, index) => (stretch[index] = below(256)))
  if (kind === 5) {
    const from = below(bytes.length - length + 1)
    stretch.set(bytes.subarray(from, from + length))
  }
  return Uint8Array.from([...before, ...stretch, ...after])
}

/** A copy with one to three random injuries. */
export function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  const below = numbers(seed)
  let result = bytes
  for (let round = 1 + below(3); round > 0 && result.length > 0; round--) result = injure(result, below)
  return result
}

/** What reading gave: the code of a refusal, or the whole content. Anything thrown passes through. */
export function reading(bytes: Uint8Array, codec?: ZipCodec): string | ReadonlyMap<string, Uint8Array> {
  const result = readPackage(bytes, codec)
  return result.ok ? result.value.parts : result.error.code
}

/** Whether a damaged file was refused, or read as if it had not been damaged, by each codec: never as something else. */
export function refusedOrEqual(bytes: Uint8Array, whole: ReadonlyMap<string, Uint8Array>): boolean {
  return [portableCodec, nativeCodec].every((codec) => isSame(reading(bytes, codec), whole))
}

function isSame(found: ReturnType<typeof reading>, whole: ReadonlyMap<string, Uint8Array>): boolean {
  if (typeof found === 'string') return true
  const same = [...found].every(
    ([name, content]) => Buffer.compare(content, whole.get(name) ?? Buffer.of(0)) === 0,
  )
  return found.size === whole.size && same
}
