import { ok, type Result } from '../../../values/result'
import type { PackageError } from '../package/package-error'
import type { SheetPart } from '../package/parts/sheet-parts'
import type { SheetCell } from '../read/sheet-rows'
import type { Moves } from './moves'
import type { PackageDraft } from './package-draft'
import { someText } from './part-text'
import type { SheetPuts } from './put-cells'
import { rewriteRows, type PutCells, type RowChange } from './rewrite-rows'
import { groupsToExpand } from './shared-groups'
import { frameEdits } from './sheet-frame'

const NOTHING: PutCells = new Map()

/** Rewrites the sheets that get cells, whose rows move, or that speak of cells that moved. Errors: those of their XML. */
export function rewriteSheets(
  draft: PackageDraft,
  sheets: readonly SheetPart[],
  moves: Moves,
  puts: SheetPuts,
): Result<null, PackageError> {
  for (const sheet of sheets) {
    const { part, name } = sheet
    if (part === undefined) continue
    const own = puts.get(name) ?? NOTHING
    if (own.size === 0 && !moves.touches(name) && !speaksOf(draft, part, moves)) continue
    const done = rewriteSheet(draft, part, name, moves, own)
    if (!done.ok) return done
  }
  return ok(null)
}

function rewriteSheet(
  draft: PackageDraft,
  part: string,
  sheet: string,
  moves: Moves,
  puts: PutCells,
): Result<null, PackageError> {
  const isLifted = ({ row, column }: SheetCell): boolean =>
    moves.cellRow(sheet, row, column) !== moves.row(sheet, row)
  const expanded = groupsToExpand(draft.current, part, (cell, formula) => {
    const isOver = puts.get(moves.row(sheet, cell.row))?.has(cell.column) === true
    if (isOver || isLifted(cell) || moves.inserts(sheet)) return true
    return moves.formula(formula, sheet, 'whole') !== formula
  })
  const change: RowChange = { sheet, moves, puts, isLifted, expanded }
  const rows = rewriteRows(draft.current, part, change)
  if (!rows.ok) return rows
  const frame = frameEdits(rows.value.part.root, sheet, moves, puts)
  draft.edit(rows.value.part, [...rows.value.edits, ...frame])
  return ok(null)
}

/** Whether a sheet's part names a sheet whose cells moved; names that XML writes otherwise are taken to be named. */
function speaksOf(draft: PackageDraft, part: string, { growths }: Moves): boolean {
  if (growths.length === 0) return false
  const names = growths.map(({ sheet }) => sheet.toLowerCase())
  if (names.some((name) => /[&<>"']/.test(name))) return true
  return someText(draft.current, part, (text) => {
    const folded = text.toLowerCase()
    return names.some((name) => folded.includes(name))
  })
}
