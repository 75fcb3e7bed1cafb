import { writeXlsx } from 'hucre'
import { columnLetters } from '../../src/tracker/a1'
import type { Cell } from '../../src/tracker/cell'
import type { Plan } from '../../src/tracker/plan'

/** A plan's values and formulas in a file without looks, for a spreadsheet program to calculate; no cached values. */
export async function plainXlsx(plan: Plan): Promise<Uint8Array> {
  const names: { name: string; range: string }[] = []
  const sheets = plan.steps.flatMap((step) => (step.do === 'add-sheet' ? [step.sheet.name] : []))
  const cells = new Map(sheets.map((name) => [name, new Map<string, object>()]))
  const tables = new Map(sheets.map((name) => [name, [] as object[]]))
  const put = (sheet: string, row: number, column: number, cell: Cell): void => {
    cells
      .get(sheet)
      ?.set(`${row},${column}`, 'formula' in cell ? { formula: cell.formula } : { value: cell.value })
  }
  for (const step of plan.steps) {
    if (step.do === 'define-name') names.push({ name: step.name, range: step.refersTo })
    if (step.do === 'write-block') {
      const { sheet, row, column, cells: rows } = step.block
      rows.forEach((line, down) =>
        line.forEach((cell, right) => {
          if (cell !== null) put(sheet, row + down, column + right, cell)
        }),
      )
    }
    if (step.do !== 'add-table') continue
    const { name, sheet, row, column, columns, rows } = step.table
    columns.forEach(({ header }, index) => {
      put(sheet, row, column + index, { value: header })
    })
    rows.forEach((line, down) =>
      line.forEach((cell, right) => {
        put(sheet, row + 1 + down, column + right, cell)
      }),
    )
    const last = row + 1 + Math.max(rows.length, 1)
    const range = `${columnLetters(column)}${row + 1}:${columnLetters(column + columns.length - 1)}${last}`
    tables
      .get(sheet)
      ?.push({ name, displayName: name, range, columns: columns.map(({ header }) => ({ name: header })) })
  }
  return writeXlsx({
    sheets: sheets.map((name) => ({ name, rows: [], cells: cells.get(name), tables: tables.get(name) })),
    namedRanges: names,
  } as Parameters<typeof writeXlsx>[0])
}
