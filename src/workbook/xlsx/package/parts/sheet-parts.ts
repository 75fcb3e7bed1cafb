import { err, ok, type Result } from '../../../../values/result'
import type { Package } from '../package'
import type { PackageError } from '../package-error'
import { attributeText, type XmlElement } from '../xml/xml-element'
import { relationshipAttributeNamespaces } from './namespaces'
import { partsOfKind, readRelationships, type Relationships } from './relationships'
import { readTable, type TablePart } from './table-part'

/** A drawing of a sheet and the charts on it. */
export interface DrawingPart {
  readonly part: string
  readonly relationships: Relationships
  /** Charts of both generations (`c:` and `cx:`). */
  readonly charts: readonly string[]
}

/** Shown, hidden, or hidden so that only a program can show it. */
export type SheetState = 'visible' | 'hidden' | 'veryHidden'

/** How the workbook lists a sheet. */
export interface SheetListing {
  readonly name: string
  readonly sheetId: string
  readonly state: SheetState
  /** Empty for a module of Excel 5, which Excel still lists but keeps no part of. */
  readonly relationshipId: string
  /** Its `<sheet>` in the workbook part. */
  readonly element: XmlElement
}

/** A sheet, its part and the parts it leads to; one without a part leads nowhere. */
export interface SheetPart extends SheetListing {
  /** `worksheet`, `chartsheet`, `dialogsheet`, `xlMacrosheet` … as its relationship says; `module` without a part. */
  readonly kind: string
  readonly part?: string
  readonly relationships: Relationships
  readonly tables: readonly TablePart[]
  readonly drawings: readonly DrawingPart[]
}

const STATES: ReadonlyMap<string, SheetState> = new Map([
  ['visible', 'visible'],
  ['hidden', 'hidden'],
  ['veryHidden', 'veryHidden'],
])

function readDrawing(source: Package, part: string): Result<DrawingPart, PackageError> {
  const relationships = readRelationships(source, part)
  if (!relationships.ok) return relationships
  const charts = ['chart', 'chartEx'].flatMap((kind) => partsOfKind(relationships.value, kind))
  return ok({ part, relationships: relationships.value, charts })
}

/** Reads each, or gives the first error. */
function readEach<T>(
  names: readonly string[],
  read: (name: string) => Result<T, PackageError>,
): Result<readonly T[], PackageError> {
  const values: T[] = []
  for (const name of names) {
    const result = read(name)
    if (!result.ok) return result
    values.push(result.value)
  }
  return ok(values)
}

const relationshipId = (element: XmlElement): string | undefined =>
  relationshipAttributeNamespaces
    .map((namespace) => attributeText(element, 'id', namespace))
    .find((id) => id !== undefined)

function readListing(element: XmlElement): SheetListing | undefined {
  const name = attributeText(element, 'name')
  const sheetId = attributeText(element, 'sheetId')
  const id = relationshipId(element)
  const state = STATES.get(attributeText(element, 'state') ?? 'visible')
  const incomplete = name === undefined || sheetId === undefined || id === undefined || state === undefined
  return incomplete ? undefined : { name, sheetId, state, relationshipId: id, element }
}

/** The tables a sheet leads to, each of which must be there. */
function readTables(source: Package, sheet: Relationships): Result<readonly TablePart[], PackageError> {
  const links = [...sheet.byId.values()].filter((link) => link.kind === 'table')
  const absent = links.find((link) => link.part === undefined)
  if (absent !== undefined) return err({ code: 'table-invalid', offset: absent.element.start })
  return readEach(partsOfKind(sheet, 'table'), (part) => readTable(source, part))
}

/**
 * Reads what a `<sheet>` of the workbook leads to. Errors: `workbook-invalid` for a sheet without name, id or a known
 * state; `sheet-missing` where its part is not in the package; those of its relationships and tables.
 */
export function readSheet(
  source: Package,
  workbook: Relationships,
  element: XmlElement,
): Result<SheetPart, PackageError> {
  const listing = readListing(element)
  if (listing === undefined) return err({ code: 'workbook-invalid', offset: element.start })
  if (listing.relationshipId === '') {
    return ok({ ...listing, kind: 'module', relationships: { byId: new Map() }, tables: [], drawings: [] })
  }
  const link = workbook.byId.get(listing.relationshipId)
  if (link?.part === undefined) return err({ code: 'sheet-missing', offset: element.start })
  const { kind, part } = link
  const found = readRelationships(source, part)
  if (!found.ok) return found
  const relationships = found.value
  const tables = readTables(source, relationships)
  if (!tables.ok) return err({ part, ...tables.error })
  const drawings = readEach(partsOfKind(relationships, 'drawing'), (name) => readDrawing(source, name))
  if (!drawings.ok) return drawings
  return ok({ ...listing, kind, part, relationships, tables: tables.value, drawings: drawings.value })
}
