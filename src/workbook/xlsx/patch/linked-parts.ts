import { ok, type Result } from '../../../values/result'
import type { PackageError } from '../package/package-error'
import { partsOfKind } from '../package/parts/relationships'
import type { SheetPart } from '../package/parts/sheet-parts'
import { decodeXml, encodeXml } from '../package/xml/decode-xml'
import type { TextEdit } from '../package/xml/splice-text'
import { attributeText, child, elementText, type XmlElement } from '../package/xml/xml-element'
import { parseRange } from '../read/a1-range'
import { anchorEdits } from './sheet-frame'
import type { Moves } from './moves'
import type { PackageDraft } from './package-draft'
import { formulaAttributeEdits, listEdits } from './reference-edits'
import { movedShapes } from './note-shapes'

/** Parts of a sheet that tell where on it something stands, by the kind of their relationship. */
const BY_SHEET: ReadonlyMap<string, (root: XmlElement, sheet: string, moves: Moves) => readonly TextEdit[]> =
  new Map([
    ['comments', cellEdits('comment')],
    ['threadedComment', cellEdits('threadedComment')],
    ['pivotTable', everywhere(['ref'])],
    ['drawing', drawingEdits],
    ['namedSheetViews', everywhere(['ref'])],
    ['tableSingleCells', everywhere(['r'])],
  ])

/** Formulas of what lies on a sheet: texts of shapes, pictures of cells, cells that controls are bound to. */
const FORMULAS = ['textlink', 'cellRange', 'fmlaLink', 'fmlaRange', 'fmlaTxbx']

/** Parts of a sheet that hold such formulas; they may name any sheet. */
const BOUND = ['drawing', 'ctrlProp']

/** Follows moved cells in the parts that hang on sheets: notes, threads, pictures and charts in their places, pivots. */
export function followInSheetParts(
  draft: PackageDraft,
  sheets: readonly SheetPart[],
  moves: Moves,
): Result<null, PackageError> {
  for (const sheet of moves.growths.length === 0 ? [] : sheets) {
    for (const name of partsOfKind(sheet.relationships, 'vmlDrawing')) {
      moveShapes(draft, name, sheet.name, moves)
    }
    const bound = BOUND.flatMap((kind) => partsOfKind(sheet.relationships, kind))
    const followed = editEach(draft, bound, (root) =>
      descendants(root).flatMap((element) => formulaAttributeEdits(element, FORMULAS, sheet.name, moves)),
    )
    if (!followed.ok) return followed
    if (!moves.touches(sheet.name)) continue
    for (const [kind, edits] of BY_SHEET) {
      const done = editEach(draft, partsOfKind(sheet.relationships, kind), (root) =>
        edits(root, sheet.name, moves),
      )
      if (!done.ok) return done
    }
  }
  return ok(null)
}

/** Edits each of some parts. Errors: those of their XML. */
export function editEach(
  draft: PackageDraft,
  names: readonly string[],
  edits: (root: XmlElement) => readonly TextEdit[],
): Result<null, PackageError> {
  for (const name of names) {
    const part = draft.xml(name)
    if (!part.ok) return part
    draft.edit(part.value, edits(part.value.root))
  }
  return ok(null)
}

function cellEdits(local: string): (root: XmlElement, sheet: string, moves: Moves) => readonly TextEdit[] {
  return (root, sheet, moves) =>
    descendants(root)
      .filter((element) => element.local === local)
      .flatMap((element) => listEdits(element, ['ref'], sheet, moves, 'none'))
}

function everywhere(
  names: readonly string[],
): (root: XmlElement, sheet: string, moves: Moves) => readonly TextEdit[] {
  return (root, sheet, moves) =>
    descendants(root).flatMap((element) => listEdits(element, names, sheet, moves, 'none'))
}

/** Objects move with their cells, or stay where their anchor says so; one that does not stretch keeps its height. */
function drawingEdits(root: XmlElement, sheet: string, moves: Moves): readonly TextEdit[] {
  return descendants(root)
    .filter(({ local }) => local === 'twoCellAnchor' || local === 'oneCellAnchor')
    .filter((anchor) => attributeText(anchor, 'editAs') !== 'absolute')
    .flatMap((anchor) => {
      const corners = anchor.children.filter(({ local }) => local === 'from' || local === 'to')
      return corners.flatMap((corner) => anchorEdits(corner, sheet, moves))
    })
}

function moveShapes(draft: PackageDraft, name: string, sheet: string, moves: Moves): void {
  const content = draft.current.parts.get(name)
  const decoded = content === undefined ? undefined : decodeXml(content)
  if (decoded?.ok !== true) return
  const text = movedShapes(decoded.value.text, sheet, moves)
  if (text !== decoded.value.text) draft.put(name, encodeXml({ ...decoded.value, text }))
}

/** An element and all below it. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)]
}

/** The area that a pivot table fills. */
export function pivotArea(root: XmlElement): ReturnType<typeof parseRange> {
  const location = child(root, 'location')
  return location === undefined ? undefined : parseRange(attributeText(location, 'ref') ?? '')
}

/** The rows and columns under the objects of a drawing. */
export const drawnAreas = (root: XmlElement) =>
  descendants(root)
    .filter(({ local }) => local === 'twoCellAnchor')
    .map((anchor) => {
      const number = (corner: string, name: string): number => {
        const place = anchor.children.find(({ local }) => local === corner)
        const value = place?.children.find(({ local }) => local === name)
        return value === undefined ? 0 : Number(elementText(value)) || 0
      }
      return {
        top: number('from', 'row'),
        left: number('from', 'col'),
        bottom: number('to', 'row'),
        right: number('to', 'col'),
      }
    })
