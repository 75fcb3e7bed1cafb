import { ok, type Result } from '../../../values/result'
import type { Package } from './package'
import type { PackageError } from './package-error'
import { readWorkbookParts, type WorkbookParts } from './parts/workbook-parts'
import { readPackage } from './read-package'
import type { ZipCodec } from './zip/codec'

/** A workbook file, read and found sound: its parts and how they hang together. */
export interface OpenWorkbook {
  readonly source: Package
  readonly parts: WorkbookParts
}

/** Opens a workbook from the bytes of a file, or says with one code why not: see `readPackage`, `readWorkbookParts`. */
export function openWorkbook(bytes: Uint8Array, codec?: ZipCodec): Result<OpenWorkbook, PackageError> {
  const source = readPackage(bytes, codec)
  if (!source.ok) return source
  const parts = readWorkbookParts(source.value)
  return parts.ok ? ok({ source: source.value, parts: parts.value }) : parts
}
