import { portableCodec, type ZipCodec } from './zip/codec'
import { partKey } from './zip/part-name'

/** An entry as it stood in the file, so that an unchanged part is written back with the very same packed bytes. */
export interface PackedPart {
  readonly nameBytes: Uint8Array
  /** Whether the name is marked as UTF-8. */
  readonly utf8: boolean
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  /** Length of the unpacked content in bytes. */
  readonly size: number
  readonly data: Uint8Array
}

/**
 * A package read whole. Names are keys of Maps and nothing else, so that `__proto__` is a name like any other. A name
 * that ends in a slash is a folder's entry, kept because the file had it.
 */
export interface Package {
  /** Unpacked content by zip name, in the order of the file's directory. Not to be changed in place. */
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly packed: ReadonlyMap<string, PackedPart>
  /** The name as written, by its case-folded form (see `partKey`). */
  readonly names: ReadonlyMap<string, string>
  /** What packed and unpacks it. */
  readonly codec: ZipCodec
}

/** A part's content and its name as the file writes it; names compare without regard to ASCII case, as OPC says. */
export function findPart(source: Package, name: string): { name: string; content: Uint8Array } | undefined {
  const written = source.names.get(partKey(name))
  const content = written === undefined ? undefined : source.parts.get(written)
  return written === undefined || content === undefined ? undefined : { name: written, content }
}

/** A package without parts: what a new file starts from. */
export const emptyPackage: Package = {
  parts: new Map(),
  packed: new Map(),
  names: new Map(),
  codec: portableCodec,
}
