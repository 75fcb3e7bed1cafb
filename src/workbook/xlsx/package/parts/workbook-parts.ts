import { err, ok, type Result } from '../../../../values/result'
import { findPart, type Package } from '../package'
import type { PackageError } from '../package-error'
import { attributeText, child, childrenNamed, type XmlElement } from '../xml/xml-element'
import { CONTENT_TYPES_PART, contentType, readContentTypes, type ContentTypes } from './content-types'
import { readDefinedNames, type DefinedName } from './defined-names'
import { dialectOf, type Dialect } from './namespaces'
import { partsOfKind, readRelationships, type Relationships } from './relationships'
import { readSheet, type SheetPart } from './sheet-parts'
import { workbookKind, type WorkbookKind } from './workbook-kind'
import { readXmlPart, type XmlPart } from './xml-part'

/** The parts of a workbook and how they hang together. */
export interface WorkbookParts extends WorkbookKind {
  readonly dialect: Dialect
  /** Whether serial dates count from 1904. */
  readonly date1904: boolean
  /** Whether the package bears a digital signature, which any change breaks. */
  readonly signed: boolean
  readonly contentTypes: ContentTypes
  readonly workbook: XmlPart
  readonly relationships: Relationships
  /** In the order of their tabs. */
  readonly sheets: readonly SheetPart[]
  readonly definedNames: readonly DefinedName[]
  readonly sharedStrings?: string
  readonly styles?: string
  readonly theme?: string
  readonly calcChain?: string
}

/** What a zip without content types is: OpenDocument names its kind in a stored part called `mimetype`. */
function foreignPackage(source: Package): PackageError {
  const mediaType = new TextDecoder().decode(findPart(source, 'mimetype')?.content.subarray(0, 100))
  const isOpen = mediaType.startsWith('application/vnd.oasis.opendocument.spreadsheet')
  return { code: isOpen ? 'open-document' : 'other-document' }
}

function readSheets(
  source: Package,
  workbook: XmlPart,
  relationships: Relationships,
): Result<readonly SheetPart[], PackageError> {
  const list = child(workbook.root, 'sheets')
  const elements: readonly XmlElement[] = list === undefined ? [] : childrenNamed(list, 'sheet')
  if (elements.length === 0) return err({ code: 'workbook-invalid', part: workbook.name })
  const sheets: SheetPart[] = []
  for (const element of elements) {
    const sheet = readSheet(source, relationships, element)
    if (!sheet.ok) return err({ part: workbook.name, ...sheet.error })
    sheets.push(sheet.value)
  }
  const names = new Set(sheets.map((sheet) => sheet.name.toLowerCase()))
  const parts = new Set(sheets.map((sheet) => sheet.part ?? sheet.name))
  const distinct = names.size === sheets.length && parts.size === sheets.length
  return distinct ? ok(sheets) : err({ code: 'workbook-invalid', part: workbook.name })
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** The single parts a workbook leads to, each only where it is there. */
function singleParts(relationships: Relationships): Partial<WorkbookParts> {
  const first = (kind: string): string | undefined => partsOfKind(relationships, kind)[0]
  const [sharedStrings, styles, theme] = [first('sharedStrings'), first('styles'), first('theme')]
  const calcChain = first('calcChain')
  return {
    ...(sharedStrings !== undefined && { sharedStrings }),
    ...(styles !== undefined && { styles }),
    ...(theme !== undefined && { theme }),
    ...(calcChain !== undefined && { calcChain }),
  }
}

function assemble(
  source: Package,
  contentTypes: ContentTypes,
  kind: WorkbookKind,
  names: { readonly workbook: string; readonly signed: boolean },
): Result<WorkbookParts, PackageError> {
  const workbook = readXmlPart(source, names.workbook, 'workbook-missing')
  if (!workbook.ok) return workbook
  const { root, name } = workbook.value
  const dialect = dialectOf(root.namespace)
  if (dialect === undefined || root.local !== 'workbook') return err({ code: 'workbook-invalid', part: name })
  const relationships = readRelationships(source, name)
  if (!relationships.ok) return relationships
  const sheets = readSheets(source, workbook.value, relationships.value)
  if (!sheets.ok) return sheets
  const properties = child(root, 'workbookPr')
  return ok({
    ...kind,
    dialect,
    date1904: properties !== undefined && isTrue(attributeText(properties, 'date1904')),
    signed: names.signed,
    contentTypes,
    workbook: workbook.value,
    relationships: relationships.value,
    sheets: sheets.value,
    definedNames: readDefinedNames(root),
    ...singleParts(relationships.value),
  })
}

/**
 * Finds a workbook's parts by content types and relationships, never by usual names. Errors: what the package is
 * instead (`binary-workbook`, `open-document`, `other-document`), or what is missing or malformed in it.
 */
export function readWorkbookParts(source: Package): Result<WorkbookParts, PackageError> {
  if (findPart(source, CONTENT_TYPES_PART) === undefined) return err(foreignPackage(source))
  const types = readContentTypes(source)
  if (!types.ok) return types
  const root = readRelationships(source, '')
  if (!root.ok) return root
  const main = partsOfKind(root.value, 'officeDocument')[0]
  if (main === undefined) return err({ code: 'workbook-missing' })
  const kind = workbookKind(contentType(types.value, main))
  if (typeof kind === 'string') return err({ code: kind, part: main })
  const signed = partsOfKind(root.value, 'origin').length > 0
  return assemble(source, types.value, kind, { workbook: main, signed })
}
