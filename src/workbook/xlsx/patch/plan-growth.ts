import { LAST_ROW } from '../../../values/sheet-size'
import { err, ok, type Result } from '../../../values/result'
import type { WorkbookError } from '../../port'
import { meet, type CellArea } from '../read/a1-range'
import { refuse } from '../read/refuse'
import { formulaBytes, isTooLarge } from '../write/written-size'
import type { Growth } from './moves'
import type { SheetSurvey, SurveyedTable } from './sheet-survey'

/** Rows that a table is to get at its end. */
export interface WantedRows {
  readonly survey: SheetSurvey
  readonly table: SurveyedTable
  readonly rows: number
  /** Pivot tables of the sheet. */
  readonly pivots: readonly CellArea[]
  /** Areas of the sheet under pictures and charts. */
  readonly drawn: readonly CellArea[]
}

/**
 * How each table gets its rows: into the free cells below it where they are free, else by putting whole rows into the
 * sheet where that tears nothing apart. Errors: `in-the-way`, `sheet-full`, `protected-sheet`, with the sheet's or
 * table's name.
 */
export function planGrowth(wanted: readonly WantedRows[]): Result<readonly Growth[], WorkbookError> {
  const growths: Growth[] = []
  for (const want of wanted) {
    const others = wanted.filter(
      (other) => other !== want && other.survey.sheet === want.survey.sheet && other.rows > 0,
    )
    const growth = planOne(want, others)
    if (!growth.ok) return growth
    growths.push(growth.value)
  }
  return ok(growths)
}

function planOne(want: WantedRows, others: readonly WantedRows[]): Result<Growth, WorkbookError> {
  const { survey, table, rows } = want
  const { shape } = table
  if (survey.protected) return err(refuse('protected-sheet', survey.sheet.name))
  if (shape.area.bottom + rows > LAST_ROW) return err(refuse('sheet-full', shape.name))
  const formulas = shape.columns.map(({ formula }) => formula)
  if (isTooLarge(survey.part.content.length + formulaBytes(rows, formulas))) {
    return err({ code: 'too-large', detail: shape.name })
  }
  const growth: Growth = {
    sheet: survey.sheet.name,
    table: shape.name,
    area: { top: shape.first, left: shape.area.left, bottom: shape.last, right: shape.area.right },
    headerRows: shape.headerRows,
    rows,
    inserts: false,
    totals: shape.totalsRows > 0,
  }
  const insertable = isInsertable(want, others)
  const below = { ...shape.area, top: shape.area.bottom + 1, bottom: shape.area.bottom + rows }
  const covered = want.drawn.some((area) => meet(area, below))
  if (rows === 0 || (isFree(want, below) && !(covered && insertable))) return ok(growth)
  return insertable ? ok({ ...growth, inserts: true }) : err(refuse('in-the-way', shape.name))
}

function isFree({ survey, table, pivots }: WantedRows, below: CellArea): boolean {
  const tables = survey.tables.map(({ shape }) => shape.area)
  const blocked = [...tables, ...survey.merged, ...survey.arrays, ...survey.spills, ...pivots]
  return (
    (table.firstBelow === null || table.firstBelow > below.bottom) &&
    !blocked.some((area) => meet(area, below))
  )
}

/** Whether whole rows can be put in after a table's last row: nothing that can't be torn stands across that line. */
function isInsertable({ survey, table, pivots }: WantedRows, others: readonly WantedRows[]): boolean {
  const { last, area } = table.shape
  const tables = survey.tables.filter((other) => other !== table).map(({ shape }) => shape.area)
  const grown = others.map(({ table: other, rows }) => ({
    ...other.shape.area,
    bottom: other.shape.area.bottom + rows,
  }))
  const torn = [...tables, ...grown, ...survey.arrays, ...pivots]
  const merged = survey.merged.filter((each) => each.left <= area.right && each.right >= area.left)
  return ![...torn, ...merged].some(({ top, bottom }) => top <= last && bottom > last)
}
