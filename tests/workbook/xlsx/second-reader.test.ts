import ExcelJS from 'exceljs'
import { newTracker } from './new-tracker'
import { readCells, type FileCell } from './read-cells'

/** The value and formula of a cell as exceljs tells them; it knows dates by their format. */
function told(cell: ExcelJS.Cell): readonly [value: unknown, formula: string | null] {
  const { value, formula } = cell
  const result = formula === undefined ? value : cell.result
  return [result instanceof Date ? serialOf(result) : (result ?? null), formula ?? null]
}

const serialOf = (date: Date): number => date.getTime() / 86_400_000 + 25_569

/** An empty text and no value are one to exceljs. */
const held = ({ value, formula }: FileCell): readonly [value: unknown, formula: string | null] => [
  value === '' ? null : value,
  formula,
]

test.each(['ko', 'en'] as const)('should be read alike by another library (%s)', async (language) => {
  const { file } = await newTracker(language)
  const book = new ExcelJS.Workbook()
  // Its table reader stops at calculated columns, so only cells are compared.
  await book.xlsx.load(Uint8Array.from(file).buffer, { ignoreNodes: ['tableParts'] })
  let compared = 0
  for (const [sheet, cells] of readCells(file)) {
    const read = book.getWorksheet(sheet)
    if (read === undefined) throw new Error(`no sheet ${sheet}`)
    for (const [at, cell] of cells) {
      const [value, formula] = told(read.getCell(at))
      expect([sheet, at, value === '' ? null : value, formula]).toEqual([sheet, at, ...held(cell)])
      compared++
    }
  }
  expect(compared).toBeGreaterThan(1000)
})
