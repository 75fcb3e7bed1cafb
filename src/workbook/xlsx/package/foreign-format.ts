import { compoundFileKind } from './compound-file'
import type { PackageErrorCode } from './package-error'

const startsWith = (bytes: Uint8Array, ...prefix: number[]): boolean =>
  prefix.every((byte, index) => bytes[index] === byte)

const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)

/** Workbooks of Excel 2 to 5 without a container begin with a BOF record: 09, version, size (MS-XLS 2.4.21). */
const isBareBiff = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x09 &&
  [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) &&
  (bytes[2] ?? 99) <= 16 &&
  bytes[3] === 0

/**
 * The `~$name.xlsx` Excel lays beside an open file: 165 bytes, the user's name after its length, padded with blanks,
 * then again in UTF-16. LibreOffice's `.~lock.name#` is one line of text that begins with a comma or a name and ends
 * in `;`.
 */
function isLockFile(bytes: Uint8Array): boolean {
  const length = bytes[0] ?? 0
  if (bytes.length === 165 && length <= 54) {
    const padding = bytes.subarray(1 + length, 55)
    return bytes[55] === length && bytes[56] === 0 && padding.every((byte) => byte === 0x20 || byte === 0)
  }
  if (bytes.length > 1024 || bytes.at(-1) !== 0x3b) return false
  return bytes.filter((byte) => byte === 0x2c).length === 4 && !bytes.includes(0x0a)
}

/** Text in UTF-8 or UTF-16 with a mark: no NUL and well-formed as far as the first 64 KB show. */
function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536)
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true
  if (head.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
  } catch {
    return isLegacyText(head)
  }
  return !startsWith(bytes, 0x25, 0x50, 0x44, 0x46)
}

/** Text in an older encoding such as EUC-KR: no control characters but white space. */
const isLegacyText = (head: Uint8Array): boolean =>
  head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)

/** What a file is that does not begin as a zip: the code it is refused with. `undefined` for a zip. */
export function foreignFormat(bytes: Uint8Array): PackageErrorCode | undefined {
  if (bytes.length === 0) return 'empty-file'
  if (isZip(bytes)) return undefined
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return compoundFileKind(bytes)
  if (isBareBiff(bytes)) return 'legacy-xls'
  if (isLockFile(bytes)) return 'lock-file'
  return isText(bytes) ? 'text-file' : 'not-a-package'
}
