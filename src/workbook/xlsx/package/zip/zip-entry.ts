/** One entry of a zip's central directory, 64-bit figures already put in place. */
export interface ZipEntry {
  readonly name: string
  /** The name as its bytes stand in the file. */
  readonly nameBytes: Uint8Array
  /** General purpose flags (APPNOTE 4.4.4). */
  readonly flags: number
  /** 0 stored, 8 deflated; others are refused. */
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its local header begins. */
  readonly headerOffset: number
}

/** Begins the local header of an entry (APPNOTE 4.3.7). */
export const LOCAL_HEADER = 0x04034b50

/** Begins an entry of the central directory (APPNOTE 4.3.12). */
export const CENTRAL_HEADER = 0x02014b50

/** Begins the end of the central directory (APPNOTE 4.3.16). */
export const END_OF_DIRECTORY = 0x06054b50

/** Flags that change how data or names are read. */
export const zipFlags = {
  encrypted: 1 << 0,
  sizesFollow: 1 << 3,
  patchData: 1 << 5,
  strongEncryption: 1 << 6,
  utf8: 1 << 11,
  maskedHeaders: 1 << 13,
} as const

/** The method of an entry that is stored as it is (APPNOTE 4.4.5). */
export const STORED = 0

/** The method of an entry that is deflated (APPNOTE 4.4.5). */
export const DEFLATED = 8
