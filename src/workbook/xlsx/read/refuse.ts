import type { FileRefusal } from '../../file-refusal'
import type { WorkbookError } from '../../port'
import type { PackageError, PackageErrorCode } from '../package/package-error'

/** A refusal of a file or of a change to it, with what it concerns. */
export const refuse = (reason: FileRefusal, detail = ''): WorkbookError => ({
  code: CODES.get(reason) ?? 'damaged',
  detail,
  reason,
})

/** A package's refusal as the workbook's: its code, and the part it concerns. */
export const packageRefusal = ({ code, part }: PackageError): WorkbookError => refuse(code, part ?? '')

const NOT_A_WORKBOOK: readonly PackageErrorCode[] = [
  'empty-file',
  'text-file',
  'lock-file',
  'legacy-xls',
  'compound-file',
  'binary-workbook',
  'open-document',
  'other-document',
  'not-a-package',
]

const CODES: ReadonlyMap<FileRefusal, WorkbookError['code']> = new Map<FileRefusal, WorkbookError['code']>([
  ...NOT_A_WORKBOOK.map((code) => [code, 'not-a-workbook'] as const),
  ['encrypted-workbook', 'encrypted'],
  ['zip-entry-encrypted', 'encrypted'],
  ['too-many-parts', 'too-large'],
  ['too-large', 'too-large'],
  ['too-compressed', 'too-large'],
  ['xml-elements', 'too-large'],
  ['sheet-full', 'too-large'],
  ['too-many-styles', 'too-large'],
  ['strict-dialect', 'not-supported'],
  ['signed', 'not-supported'],
  ['shared-workbook', 'not-supported'],
  ['locked-structure', 'protected-sheet'],
  ['protected-sheet', 'protected-sheet'],
  ['in-the-way', 'not-supported'],
  ['half-written', 'not-supported'],
  ['changed-meanwhile', 'changed-meanwhile'],
])
