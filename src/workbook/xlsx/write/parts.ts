import { CONTENT_TYPES } from '../package/parts/namespaces'
import { CONTENT_TYPES_PART } from '../package/parts/content-types'
import { relationshipsPart } from '../package/parts/relationships'
import type { Relations } from './relations'
import { element, xmlPart } from './xml'

const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The media types of the parts that are written. */
const TYPES = {
  workbook: `${SHEET_ML}.sheet.main+xml`,
  worksheet: `${SHEET_ML}.worksheet+xml`,
  styles: `${SHEET_ML}.styles+xml`,
  table: `${SHEET_ML}.table+xml`,
  comments: `${SHEET_ML}.comments+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const

/** What a part is; `vml` is known by its extension. */
export type PartKind = keyof typeof TYPES | 'vml'

/** The parts of a package being made, with the media type of each and their relationships. */
export class Parts {
  readonly #parts = new Map<string, Uint8Array>()
  readonly #types: string[] = []

  /** A part under its zip name, with where it points to. */
  put(name: string, kind: PartKind, content: Uint8Array, relations?: Relations): void {
    this.#parts.set(name, content)
    if (kind !== 'vml') {
      this.#types.push(element('Override', { PartName: `/${name}`, ContentType: TYPES[kind] }))
    }
    if (relations !== undefined && !relations.isEmpty)
      this.#parts.set(relationshipsPart(name), relations.part())
  }

  /** All parts; `root` are the relationships of the package. */
  finished(root: Relations): ReadonlyMap<string, Uint8Array> {
    const types = element(
      'Types',
      { xmlns: CONTENT_TYPES },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      element('Default', {
        Extension: 'vml',
        ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
      }),
      ...this.#types,
    )
    return new Map([
      [CONTENT_TYPES_PART, xmlPart(types)],
      [relationshipsPart(''), root.part()],
      ...this.#parts,
    ])
  }
}
