import { stateToPieces } from '../../../tracker/state-text'
import type { TrackerState } from '../../../tracker/state'
import { err, ok, type Result } from '../../../values/result'
import type { WorkbookError } from '../../port'
import type { SheetPart } from '../package/parts/sheet-parts'
import { child } from '../package/xml/xml-element'
import { packageRefusal, refuse } from '../read/refuse'
import { readSheetRows } from '../read/sheet-rows'
import { cellXml } from '../write/cell-xml'
import type { PackageDraft } from './package-draft'
import { changeAttribute, prefixed, prefixOf } from './xml-edits'

/** Writes a tracker's state over the one its sheet holds. Errors: the sheet is not there; those of its XML. */
export function writeState(
  draft: PackageDraft,
  sheets: readonly SheetPart[],
  sheet: string,
  state: TrackerState,
): Result<null, WorkbookError> {
  const part = sheets.find(({ name }) => name === sheet)?.part
  if (part === undefined) return err(refuse('changed-meanwhile', sheet))
  let style = 0
  const read = readSheetRows(draft.current, part, ({ row, cells }) => {
    const [first] = cells
    if (row === 0 && first !== undefined) ({ style } = first)
  })
  if (!read.ok) return err(packageRefusal(read.error))
  const { root } = read.value
  const data = child(root, 'sheetData')
  if (data === undefined) return err(refuse('sheet-missing', part))
  const pieces = stateToPieces(state)
  const rows = pieces.map((value, row) => `<row r="${row + 1}">${cellXml(row, 0, { value }, style)}</row>`)
  const name = data.name
  const text = `<${name}>${prefixed(rows.join(''), prefixOf(data))}</${name}>`
  const dimension = child(root, 'dimension')
  const used = pieces.length === 1 ? 'A1' : `A1:A${pieces.length}`
  draft.edit(read.value, [
    { start: data.start, end: data.end, text },
    ...(dimension === undefined ? [] : changeAttribute(dimension, 'ref', used)),
  ])
  return ok(null)
}
