import type { Cell } from '../../../src/tracker/cell'
import type { Step } from '../../../src/tracker/plan'
import { newFileWorkbook } from '../../../src/workbook/xlsx/file-workbook'
import { savedByLibreOffice } from './libre-office'
import { newTracker } from './new-tracker'
import { readCells, type FileCell } from './read-cells'
import { testWith } from '../../installed'

const whenInstalled = testWith('soffice')
const languages = ['ko', 'en'] as const

type Sheets = ReadonlyMap<string, ReadonlyMap<string, FileCell>>

const formulas = (sheets: Sheets) =>
  [...sheets].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([at, cell]) => (cell.formula === null ? [] : [{ sheet, at, cell }])),
  )

/** A number as far as two programs agree on it; a blank and an empty text look the same. */
const comparable = ({ value }: Pick<FileCell, 'value'>): string =>
  typeof value === 'number' ? value.toPrecision(12) : String(value ?? '')

test.each(languages)('should hold a value of each formula and no error (%s)', async (language) => {
  const { file } = await newTracker(language)
  const all = formulas(readCells(file))
  expect(all.length).toBeGreaterThan(300)
  expect(all.filter(({ cell }) => cell.type === 'blank' || cell.type === 'error')).toEqual([])
})

whenInstalled.each(languages)(
  'should hold the values that LibreOffice calculates, cell by cell (%s)',
  async (language) => {
    const { file } = await newTracker(language)
    const recalculated = readCells(savedByLibreOffice(file))
    const different = formulas(readCells(file)).flatMap(({ sheet, at, cell }) => {
      const found = recalculated.get(sheet)?.get(at) ?? { value: null, type: 'blank', formula: null }
      const same = comparable(found) === comparable(cell) && found.formula !== null
      return same ? [] : [`${sheet}!${at} ${cell.formula ?? ''}: ${comparable(cell)} / ${comparable(found)}`]
    })
    expect(different).toEqual([])
  },
  120_000,
)

whenInstalled(
  'should be calculated anew: an input that is changed behind its formulas is followed',
  async () => {
    const { plan } = await newTracker('en')
    const workbook = newFileWorkbook()
    await workbook.apply({ steps: plan.steps.map(withPrice) })
    const cells =
      readCells(savedByLibreOffice(workbook.bytes())).get('Analyst Views') ?? new Map<string, FileCell>()
    const values = [...cells.values()].filter(({ formula }) => formula !== null).map(({ value }) => value)
    expect(values).toContainEqual(expect.closeTo(197 / 200 - 1, 12))
  },
  120_000,
)

/** A share price of 200 USD on the day of the view, which the cached values know nothing of. */
function withPrice(step: Step): Step {
  if (step.do !== 'add-table' || step.table.name !== 'Prices') return step
  const given: Readonly<Record<string, Cell>> = { date: { value: 45_532 }, price: { value: 200 } }
  const rows = step.table.rows.map((row) =>
    row.map((cell, index) => given[step.table.columns[index]?.id ?? ''] ?? cell),
  )
  return { ...step, table: { ...step.table, rows } }
}
