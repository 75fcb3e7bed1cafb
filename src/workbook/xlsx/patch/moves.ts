import { withArea, type A1Range, type CellArea } from '../read/a1-range'
import { mapReferences } from '../read/formula-references'

/**
 * Rows that a table gets at its end. `area` are its data cells before. `inserts`: whole rows are put into the sheet and
 * all below moves; else the cells below are free and nothing moves but a totals row of the table.
 */
export interface Growth {
  readonly sheet: string
  readonly table: string
  readonly area: CellArea
  readonly headerRows: number
  readonly rows: number
  readonly inserts: boolean
  readonly totals: boolean
}

/**
 * Which areas grow with a table when they end in its last row. `none`: places that only move. `whole`: references that
 * cover all of a column, as Excel grows them in formulas and names. `series`: the same, a single cell included, as in
 * rules. `chart`: the same, but for a line of several cells, which is a series of its own. `format`: areas of more than
 * one row as well, as rules and formats are. `shown`: all that holds the table's rows from the first to the last, as
 * what is printed does.
 */
export type GrowthRule = 'none' | 'whole' | 'series' | 'chart' | 'format' | 'shown'

/** Formulas kept; a sheet of formulas that all differ empties it. */
const MAX_FOLLOWED = 10_000

/** Where cells are after tables of a workbook have grown. */
export class Moves {
  /** Tables that get at least one row. */
  readonly growths: readonly Growth[]
  /** Formulas already followed: the rows of a column hold one text. */
  readonly #followed = new Map<string, string>()

  constructor(growths: readonly Growth[]) {
    this.growths = growths.filter(({ rows }) => rows > 0)
  }

  /** Whether anything on a sheet is elsewhere or grows. */
  touches(sheet: string): boolean {
    return this.#on(sheet).length > 0
  }

  /** Whether whole rows are put into a sheet. */
  inserts(sheet: string): boolean {
    return this.#on(sheet).some(({ inserts }) => inserts)
  }

  /** Whether a row, as counted now, is one that a table got. */
  isNew(sheet: string, row: number): boolean {
    return this.#on(sheet).some(({ area, rows }) => {
      const last = this.row(sheet, area.bottom)
      return row > last && row <= last + rows
    })
  }

  /** Where a row is now. */
  row(sheet: string, row: number): number {
    let now = row
    for (const { inserts, area, rows } of this.#on(sheet)) if (inserts && row > area.bottom) now += rows
    return now
  }

  /** The row of a cell now: that of its row, but for a totals row that moves alone. */
  cellRow(sheet: string, row: number, column: number): number {
    const band = this.#on(sheet).find((growth) =>
      isTotals(growth, { top: row, left: column, bottom: row, right: column }),
    )
    return this.row(sheet, row) + (band?.rows ?? 0)
  }

  /** Where an area is now. */
  area(sheet: string, area: CellArea, rule: GrowthRule): CellArea {
    const growths = this.#on(sheet)
    if (growths.length === 0) return area
    const totals = growths.find((growth) => isTotals(growth, area))
    const grown = growths.find((growth) => grows(growth, area, rule) || spansTotals(growth, area, rule))
    return {
      ...area,
      top: this.row(sheet, area.top) + (totals?.rows ?? 0),
      bottom: this.row(sheet, area.bottom) + (totals?.rows ?? grown?.rows ?? 0),
    }
  }

  /** A written reference as it is now; the same object where nothing changes. */
  range(sheet: string, range: A1Range, rule: GrowthRule): A1Range {
    if (range.form === 'columns') return range
    const single = range.form === 'cell' && rule === 'whole' ? 'none' : rule
    const now = this.area(sheet, range, single)
    return now.top === range.top && now.bottom === range.bottom ? range : withArea(range, now)
  }

  /** A formula as it is now; `own` is the sheet that references without one mean. */
  formula(formula: string, own: string, rule: GrowthRule): string {
    if (this.growths.length === 0) return formula
    const key = `${rule}\n${own}\n${formula}`
    const known = this.#followed.get(key)
    if (known !== undefined) return known
    const now = mapReferences(formula, (sheet, range) => this.range(sheet ?? own, range, rule))
    if (this.#followed.size >= MAX_FOLLOWED) this.#followed.clear()
    this.#followed.set(key, now)
    return now
  }

  #on(sheet: string): readonly Growth[] {
    const name = sheet.toLowerCase()
    return this.growths.filter((growth) => growth.sheet.toLowerCase() === name)
  }
}

const isWithin = (area: CellArea, { left, right }: CellArea): boolean =>
  area.left >= left && area.right <= right

/** Cells of a totals row that moves without the rest of its row. */
const isTotals = ({ inserts, totals, area: data }: Growth, area: CellArea): boolean =>
  !inserts && totals && area.top === data.bottom + 1 && area.bottom === area.top && isWithin(area, data)

/** An area from the data into such a totals row. */
const spansTotals = ({ inserts, totals, area: data }: Growth, area: CellArea, rule: GrowthRule): boolean =>
  !inserts &&
  totals &&
  area.top <= data.bottom &&
  area.bottom === data.bottom + 1 &&
  (isWithin(area, data) || (rule === 'shown' && isBeside(area, data)))

const isBeside = (area: CellArea, data: CellArea): boolean =>
  area.left <= data.right && area.right >= data.left

function grows({ area: data, headerRows }: Growth, area: CellArea, rule: GrowthRule): boolean {
  if (rule === 'none' || area.bottom !== data.bottom) return false
  if (rule === 'shown') return area.top <= data.top && isBeside(area, data)
  if (rule === 'chart' && area.top === area.bottom && area.left !== area.right) return false
  const covers = area.left <= data.left && area.right >= data.right
  if (!isWithin(area, data) && !covers) return false
  const whole = area.top <= data.top && area.top >= (covers ? 0 : data.top - headerRows)
  return whole || (rule === 'format' && area.bottom > area.top)
}
