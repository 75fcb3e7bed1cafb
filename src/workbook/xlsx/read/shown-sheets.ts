import type { CellValue, FoundCell } from '../../../tracker/cell'
import type { Snapshot } from '../../../tracker/snapshot'
import { ok, type Result } from '../../../values/result'
import type { Progress } from '../../port'
import type { OpenWorkbook } from '../package/open-workbook'
import type { PackageError } from '../package/package-error'
import { attributeText, child, childrenNamed, type XmlElement } from '../package/xml/xml-element'
import type { CellArea } from './a1-range'
import { readSnapshot } from './read-snapshot'
import type { SheetCell } from './sheet-rows'
import { tableShapes } from './table-shape'
import { readShownStyles, type ShownStyle } from './shown-styles'

/** A cell as it is looked at; row and column count from 0. */
export interface ShownCell {
  readonly row: number
  readonly column: number
  readonly value: CellValue
  /** Without `=`; null for a constant. */
  readonly formula: string | null
  readonly style: ShownStyle
}

/** A visible sheet as it is looked at: what stands in its cells, how wide its columns are, what stands still. */
export interface ShownSheet {
  readonly name: string
  /** Widths in characters of the columns that have one of their own, by column; 0 for a hidden one. */
  readonly widths: ReadonlyMap<number, number>
  readonly frozenRows: number
  readonly frozenColumns: number
  readonly cells: readonly ShownCell[]
  /**
   * Whether cells below were left out, since there are more than are shown. Those of tables do not count: the snapshot has
   * them.
   */
  readonly cut: boolean
}

/** Cells that are shown of one sheet; what is below stays in the file. */
const MOST_CELLS = 100_000
/** Columns that are shown: a sheet whose width is set to the last column has no more to see for it. */
const MOST_COLUMNS = 500

/** A workbook as it is looked at, and what a tracker needs to know of it. */
export interface ShownWorkbook {
  readonly snapshot: Snapshot
  /** The visible sheets in the order of their tabs. */
  readonly sheets: readonly ShownSheet[]
}

/**
 * Reads both in one pass over the sheets, which is most of the time that opening takes; `progress` is told how many
 * worksheets are read. Errors: those of the parts.
 */
export function readShownWorkbook(
  workbook: OpenWorkbook,
  progress: Progress = () => undefined,
): Result<ShownWorkbook, PackageError> {
  const styles = readShownStyles(workbook)
  if (!styles.ok) return styles
  const sheets: ShownSheet[] = []
  const all = workbook.parts.sheets.length
  let done = 0
  const snapshot = readSnapshot(workbook, (sheet) => {
    progress(done++, all)
    const { name, state } = sheet
    if (state !== 'visible') return null
    const tables = tableShapes(sheet).map(({ area }) => area)
    const cells: ShownCell[] = []
    let cut = false
    return {
      take: ({ cells: read }, found) => {
        if (cells.length > MOST_CELLS) {
          cut ||= read.some(
            (cell, index) => !isBlank(found[index]) && !tables.some((area) => holds(area, cell)),
          )
          return
        }
        read.forEach(({ row, column, style }, index) => {
          const { value, formula } = found[index] ?? { value: null, formula: null }
          if (column < MOST_COLUMNS && (value !== null || formula !== null))
            cells.push({ row, column, value, formula, style: styles.value(style) })
        })
      },
      end: (root) => sheets.push({ name, widths: widthsOf(root), ...frozenPart(root), cells, cut }),
    }
  })
  return snapshot.ok ? ok({ snapshot: snapshot.value, sheets }) : snapshot
}

const isBlank = (cell: FoundCell | undefined): boolean => cell?.formula == null && cell?.value == null

const holds = ({ top, left, bottom, right }: CellArea, { row, column }: SheetCell): boolean =>
  row >= top && row <= bottom && column >= left && column <= right

const numberOf = (element: XmlElement, name: string): number => Number(attributeText(element, name)) || 0

function widthsOf(sheet: XmlElement): ReadonlyMap<number, number> {
  const list = child(sheet, 'cols')
  const widths = new Map<number, number>()
  for (const column of list === undefined ? [] : childrenNamed(list, 'col')) {
    const isHidden = ['1', 'true'].includes(attributeText(column, 'hidden') ?? '')
    const last = Math.min(numberOf(column, 'max'), MOST_COLUMNS)
    for (let index = numberOf(column, 'min'); index <= last; index++)
      widths.set(index - 1, isHidden ? 0 : numberOf(column, 'width'))
  }
  return widths
}

/** Rows and columns that stand still (ECMA-376-1, 18.3.1.66); a pane that is only split has none. */
function frozenPart(sheet: XmlElement): { readonly frozenRows: number; readonly frozenColumns: number } {
  const views = child(sheet, 'sheetViews')
  const view = views === undefined ? undefined : child(views, 'sheetView')
  const pane = view === undefined ? undefined : child(view, 'pane')
  if (pane === undefined || !(attributeText(pane, 'state') ?? '').startsWith('frozen'))
    return { frozenRows: 0, frozenColumns: 0 }
  return { frozenRows: numberOf(pane, 'ySplit'), frozenColumns: numberOf(pane, 'xSplit') }
}
