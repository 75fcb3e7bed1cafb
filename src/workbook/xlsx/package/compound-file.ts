import type { PackageErrorCode } from './package-error'
import { ByteView } from './zip/byte-view'

const ENTRY_SIZE = 128
const FATS_IN_HEADER = 109
const END_OF_CHAIN = 0xfffffffa
const MAX_SECTORS = 64

/** The sectors of the directory, following the allocation table as far as the header's own list reaches. */
function directorySectors(view: ByteView, sectorSize: number): readonly number[] {
  const sectors: number[] = []
  let sector = view.u32(48) ?? END_OF_CHAIN
  while (sector < END_OF_CHAIN && sectors.length < MAX_SECTORS) {
    sectors.push(sector)
    const table = Math.floor((sector * 4) / sectorSize)
    if (table >= FATS_IN_HEADER) break
    const tableSector = view.u32(76 + table * 4) ?? END_OF_CHAIN
    sector = view.u32((tableSector + 1) * sectorSize + ((sector * 4) % sectorSize)) ?? END_OF_CHAIN
  }
  return sectors
}

function entryName(view: ByteView, at: number): string {
  const length = Math.min(view.u16(at + 64) ?? 0, 64)
  const bytes = view.slice(at, Math.max(0, length - 2)) ?? new Uint8Array()
  return new TextDecoder('utf-16le').decode(bytes)
}

/** Names of the streams in a compound file's directory (MS-CFB 2.6), at most 64 sectors of it. */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new ByteView(bytes)
  const sectorSize = view.u16(30) === 12 ? 4096 : 512
  const names = new Set<string>()
  for (const sector of directorySectors(view, sectorSize)) {
    const start = (sector + 1) * sectorSize
    for (let at = start; at < start + sectorSize; at += ENTRY_SIZE) names.add(entryName(view, at))
  }
  return names
}

/**
 * What a compound file (`d0cf11e0…`) is: a workbook behind a password, whose package is one encrypted stream
 * (MS-OFFCRYPTO 2.3), an .xls, or another program's file.
 */
export function compoundFileKind(bytes: Uint8Array): PackageErrorCode {
  const names = streamNames(bytes)
  if (names.has('EncryptedPackage')) return 'encrypted-workbook'
  return names.has('Workbook') || names.has('Book') ? 'legacy-xls' : 'compound-file'
}
