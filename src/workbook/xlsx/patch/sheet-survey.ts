import type { CellValue } from '../../../tracker/cell'
import { err, ok, type Result } from '../../../values/result'
import type { OpenWorkbook } from '../package/open-workbook'
import type { PackageError } from '../package/package-error'
import type { SheetPart } from '../package/parts/sheet-parts'
import type { XmlPart } from '../package/parts/xml-part'
import { attributeText, child, childrenNamed } from '../package/xml/xml-element'
import { parseRange, type CellArea } from '../read/a1-range'
import { cellValue, FormulaReader } from '../read/cell-content'
import type { DateShift } from '../read/date-cells'
import { isProtected } from '../read/read-snapshot'
import { translated } from '../read/formula-references'
import { readSheetRows } from '../read/sheet-rows'
import { tableShapes, type TableShape } from '../read/table-shape'

/** A cell as it was found: its style, and where its element stands in the sheet's text. */
export interface SurveyedCell {
  readonly row: number
  readonly column: number
  readonly style: number
  readonly value: CellValue
  readonly formula: string | null
  readonly array: ArrayMark
  readonly start: number
  readonly end: number
}

/**
 * Null for a formula that is no array formula; else the number by which its cell is marked in the workbook's metadata
 * as one that spills, empty for one that was entered as an array.
 */
export type ArrayMark = string | null

/** What the data cells of one column of a table have in common. */
export interface ColumnFacts {
  /** Styles in use: of its last row, of the last text, of the last number. */
  readonly last: number
  readonly text: number | null
  readonly number: number | null
  /** The formula of its last cell when every cell holds the same one for its row; null when not. */
  readonly formula: string | null
  readonly array: ArrayMark
  readonly row: number
}

/** A table and what the cells in and below it hold. */
export interface SurveyedTable {
  readonly shape: TableShape
  /** Cells of its header, last data and totals rows and of the rows asked for, by row and column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, SurveyedCell>>
  /** The first row below it with something in the table's columns; null for none. */
  readonly firstBelow: number | null
  /** The first column right of it with something in the table's rows; null for none. */
  readonly nextRight: number | null
  /** By the sheet's column. */
  readonly columns: ReadonlyMap<number, ColumnFacts>
}

/** What must be known of a sheet before it is changed. */
export interface SheetSurvey {
  readonly sheet: SheetPart
  readonly part: XmlPart
  readonly protected: boolean
  readonly tables: readonly SurveyedTable[]
  /** Cells that belong together: array formulas, data tables. */
  readonly arrays: readonly CellArea[]
  /** Cells that formulas spill into, which spill anew when rows come between them. */
  readonly spills: readonly CellArea[]
  readonly merged: readonly CellArea[]
}

const NO_ROWS: ReadonlySet<number> = new Set()

/** What must be known to read a workbook's cells. */
export interface CellReading {
  readonly strings: readonly string[]
  readonly shift: DateShift
}

/** Looks through a sheet that has tables; `kept` are rows whose cells are asked for, by table. Errors: its XML's. */
export function surveySheet(
  { source }: OpenWorkbook,
  sheet: SheetPart,
  { strings, shift }: CellReading,
  kept: ReadonlyMap<string, ReadonlySet<number>>,
): Result<SheetSurvey, PackageError> {
  const gathered = tableShapes(sheet).map((shape) => new Gathered(shape, kept.get(shape.name) ?? NO_ROWS))
  const arrays: CellArea[] = []
  const spills: CellArea[] = []
  const formulas = new FormulaReader()
  const read = readSheetRows(source, sheet.part ?? '', ({ cells }) => {
    for (const cell of cells) {
      const formula = formulas.read(cell)
      const isPlain = formula === null || formula.kind === 'normal'
      const mark = isPlain ? '' : (attributeText(cell.element, 'cm') ?? '')
      if (formula?.kind === 'array' || formula?.kind === 'dataTable') {
        const area = parseRange(attributeText(formula.element(), 'ref') ?? '')
        const list = formula.kind === 'array' && mark !== '' ? spills : arrays
        if (area !== undefined) list.push(area)
      }
      const value = cellValue(cell, strings, shift)
      const { row, column, style, start, end } = cell
      const array = formula?.kind === 'array' ? mark : null
      const found = { row, column, style, value, formula: formula?.text ?? null, array, start, end }
      for (const table of gathered) table.take(found)
    }
  })
  if (!read.ok) return err(read.error)
  const { root } = read.value
  const list = child(root, 'mergeCells')
  const merged = list === undefined ? [] : childrenNamed(list, 'mergeCell')
  return ok({
    sheet,
    part: read.value,
    protected: isProtected(root),
    tables: gathered,
    arrays,
    spills,
    merged: merged.flatMap((cell) => parseRange(attributeText(cell, 'ref') ?? '') ?? []),
  })
}

class Gathered implements SurveyedTable {
  readonly cells = new Map<number, Map<number, SurveyedCell>>()
  readonly columns = new Map<number, ColumnFacts>()
  firstBelow: number | null = null
  nextRight: number | null = null
  readonly shape: TableShape
  readonly #kept: ReadonlySet<number>

  constructor(shape: TableShape, kept: ReadonlySet<number>) {
    this.shape = shape
    this.#kept = kept
  }

  take(cell: SurveyedCell): void {
    const { area, first, last } = this.shape
    const { row, column } = cell
    const holds = cell.value !== null || cell.formula !== null
    if (row < area.top || column < area.left) return
    if (column > area.right) {
      if (!holds || row > area.bottom) return
      this.nextRight = Math.min(this.nextRight ?? column, column)
      return
    }
    if (row > area.bottom) {
      if (holds && (this.firstBelow === null || row < this.firstBelow)) this.firstBelow = row
      return
    }
    if (row >= first && row <= last) {
      this.columns.set(column, factsWith(this.columns.get(column), cell, first))
    }
    if (row >= first && row < last && !this.#kept.has(row)) return
    const cells = this.cells.get(row) ?? new Map<number, SurveyedCell>()
    this.cells.set(row, cells.set(column, cell))
  }
}

/** What a column's cells have in common after one more of them, from the top; `first` is the table's first data row. */
function factsWith(
  before: ColumnFacts | undefined,
  { row, style, value, formula, array }: SurveyedCell,
  first: number,
): ColumnFacts {
  const constant = formula === null
  return {
    last: style,
    text: constant && typeof value === 'string' ? style : (before?.text ?? null),
    number: constant && typeof value === 'number' ? style : (before?.number ?? null),
    formula: isNext(before, formula, row, first) ? formula : null,
    array,
    row,
  }
}

function isNext(
  before: ColumnFacts | undefined,
  formula: string | null,
  row: number,
  first: number,
): boolean {
  if (formula === null) return false
  if (before === undefined) return row === first
  if (before.formula === null || before.row !== row - 1) return false
  return before.formula === formula || translated(before.formula, 1, 0) === formula
}
