import { deflateSync } from 'fflate'
import { crc32 } from 'node:zlib'

/** An entry of a zip written by hand; whatever is given is written as given, true or not. */
export interface CraftedEntry {
  readonly name: string | Uint8Array
  readonly content?: string | Uint8Array
  readonly method?: number
  /** The packed bytes, if not those of the content. */
  readonly data?: Uint8Array
  readonly crc?: number
  readonly size?: number
  readonly packedSize?: number
  readonly flags?: number
  readonly attributes?: number
  readonly madeBy?: number
  /** What the local header says otherwise. */
  readonly localName?: string
  readonly localMethod?: number
  readonly localSize?: number
  /** Points the directory at another local header, and writes none of its own. */
  readonly sharesHeaderOf?: number
  readonly localExtra?: Uint8Array
  readonly centralExtra?: Uint8Array
  /** Written after the data. */
  readonly trailer?: Uint8Array
}

export interface CraftedEnd {
  readonly count?: number
  readonly comment?: Uint8Array
  readonly disk?: number
  readonly directoryOffset?: number
  readonly directorySize?: number
  /** Written between directory and end record. */
  readonly beforeEnd?: (directory: { offset: number; size: number; count: number }) => Uint8Array
}

const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text

/** Little-endian fields: `[width, value]`. */
export function fields(...list: readonly (readonly [2 | 4 | 8, number])[]): Uint8Array {
  const buffer = Buffer.alloc(list.reduce((sum, [width]) => sum + width, 0))
  let at = 0
  for (const [width, value] of list) {
    if (width === 8) buffer.writeBigUInt64LE(BigInt(value), at)
    else buffer.writeUIntLE(value, at, width)
    at += width
  }
  return new Uint8Array(buffer)
}

interface Figures {
  readonly name: Uint8Array
  readonly data: Uint8Array
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly flags: number
}

function figures(entry: CraftedEntry): Figures {
  const content = bytesOf(entry.content ?? '')
  const method = entry.method ?? 8
  const data = entry.data ?? (method === 8 ? deflateSync(content) : content)
  return {
    name: bytesOf(entry.name),
    data,
    method,
    crc: entry.crc ?? crc32(content),
    packedSize: entry.packedSize ?? data.length,
    size: entry.size ?? content.length,
    flags: entry.flags ?? 0,
  }
}

function localHeader(entry: CraftedEntry, own: Figures): Uint8Array {
  const name = entry.localName === undefined ? own.name : bytesOf(entry.localName)
  const extra = entry.localExtra ?? new Uint8Array()
  const head = fields(
    [4, 0x04034b50], [2, 20], [2, own.flags], [2, entry.localMethod ?? own.method], [2, 0], [2, 33],
    [4, own.crc], [4, own.packedSize], [4, entry.localSize ?? own.size], [2, name.length], [2, extra.length],
  ) // prettier-ignore
  return Buffer.concat([head, name, extra, own.data, entry.trailer ?? new Uint8Array()])
}

function centralHeader(entry: CraftedEntry, own: Figures, offset: number): Uint8Array {
  const extra = entry.centralExtra ?? new Uint8Array()
  const head = fields(
    [4, 0x02014b50], [2, entry.madeBy ?? 20], [2, 20], [2, own.flags], [2, own.method], [2, 0], [2, 33],
    [4, own.crc], [4, own.packedSize], [4, own.size], [2, own.name.length], [2, extra.length], [2, 0], [2, 0], [2, 0],
    [4, entry.attributes ?? 0], [4, offset],
  ) // prettier-ignore
  return Buffer.concat([head, own.name, extra])
}

/** A zip of the entries, as they say. */
export function craftZip(entries: readonly CraftedEntry[], end: CraftedEnd = {}): Uint8Array {
  const locals: Uint8Array[] = []
  const centrals: Uint8Array[] = []
  const offsets: number[] = []
  let offset = 0
  for (const entry of entries) {
    const own = figures(entry)
    const shared = entry.sharesHeaderOf === undefined ? undefined : offsets[entry.sharesHeaderOf]
    offsets.push(shared ?? offset)
    centrals.push(centralHeader(entry, own, shared ?? offset))
    if (shared !== undefined) continue
    const local = localHeader(entry, own)
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const count = end.count ?? entries.length
  const comment = end.comment ?? new Uint8Array()
  const before =
    end.beforeEnd?.({ offset, size: directory.length, count: entries.length }) ?? new Uint8Array()
  const record = fields(
    [4, 0x06054b50], [2, end.disk ?? 0], [2, 0], [2, count & 0xffff], [2, count & 0xffff],
    [4, end.directorySize ?? directory.length], [4, end.directoryOffset ?? offset], [2, comment.length],
  ) // prettier-ignore
  return new Uint8Array(Buffer.concat([...locals, directory, before, record, comment]))
}
