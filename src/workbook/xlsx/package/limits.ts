/**
 * What a package may be. Counted over 2,090 honest workbooks: at most 188 parts, 60 MB unpacked, a ratio of 121:1 for
 * a part over 100 KB; each limit leaves room above that and stops what only an attack needs. A tracker of 100,000 views
 * has 670 MB.
 */
export const packageLimits = {
  parts: 10_000,
  unpackedBytes: 1024 * 1024 * 1024,
  /** What is written new may be larger than what is read: spreadsheets take more. A zip's sizes have 32 bits. */
  writtenBytes: 2 * 1024 * 1024 * 1024,
  /** Unpacked over packed size, held against parts of more than `ratioFromBytes` only. */
  ratio: 200,
  ratioFromBytes: 1024 * 1024,
  nameBytes: 1_024,
} as const

/** What an XML part may be: nested elements, attributes of one element, elements kept in one tree. */
export const xmlLimits = {
  depth: 256,
  attributes: 1_024,
  elements: 1_000_000,
} as const
