/** Why a file is not taken as another kind of file: what it is instead. */
type ForeignCode =
  | 'empty-file'
  | 'text-file'
  | 'lock-file'
  | 'legacy-xls'
  | 'encrypted-workbook'
  | 'compound-file'
  | 'binary-workbook'
  | 'open-document'
  | 'other-document'
  | 'not-a-package'

/** Why the zip container is not believed. */
type ZipCode =
  | 'zip-truncated'
  | 'zip-directory'
  | 'zip-count'
  | 'zip-multi-disk'
  | 'zip-overlap'
  | 'zip-duplicate-name'
  | 'zip-header-mismatch'
  | 'zip-entry-encrypted'
  | 'zip-method'
  | 'zip-crc'
  | 'zip-size'
  | 'zip-data'
  | 'part-name'
  | 'part-symlink'
  | 'too-many-parts'
  | 'too-large'
  | 'too-compressed'

/** Why an XML part is not believed. */
export type XmlCode =
  | 'xml-encoding'
  | 'xml-doctype'
  | 'xml-entity'
  | 'xml-character'
  | 'xml-syntax'
  | 'xml-namespace'
  | 'xml-depth'
  | 'xml-attributes'
  | 'xml-elements'

/** Why the parts do not make a workbook. */
type StructureCode =
  | 'content-types'
  | 'relationships'
  | 'relationship-target'
  | 'workbook-missing'
  | 'workbook-invalid'
  | 'sheet-missing'
  | 'table-invalid'

/** Every reason for which a file is refused; the words for people live with the messages of the app. */
export type PackageErrorCode = ForeignCode | ZipCode | XmlCode | StructureCode

/**
 * A refusal: its code, the part it concerns (a zip name, untrusted text) and, within that part's decoded text or, for
 * the container, within the file's bytes, the offset where it was noticed.
 */
export interface PackageError {
  readonly code: PackageErrorCode
  readonly part?: string
  readonly offset?: number
}
