import ExcelJS from 'exceljs'
import { savedByLibreOffice } from './libre-office'
import { damaged, reading, refusedOrEqual } from './package/damage'
import { readCells, type FileCell } from './read-cells'
import { refreshedFile } from './refreshed-file'
import { testWith } from '../../installed'

const whenInstalled = testWith('soffice')
const languages = ['ko', 'en'] as const

type Cells = ReadonlyMap<string, ReadonlyMap<string, FileCell>>

const formulas = (sheets: Cells) =>
  [...sheets].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([at, cell]) => (cell.formula === null ? [] : [{ sheet, at, cell }])),
  )

/** A number as far as two programs agree on it; a blank and an empty text look the same. */
const comparable = (value: unknown): string =>
  typeof value === 'number' ? value.toPrecision(12) : String(value ?? '')

whenInstalled.each(languages)(
  'holds the value that LibreOffice calculates in every formula of the tracker (%s)',
  async (language) => {
    const file = await refreshedFile(language)
    const recalculated = readCells(savedByLibreOffice(file))
    const all = formulas(readCells(file)).filter(({ at }) => at !== 'AZ3')
    const different = all.flatMap(({ sheet, at, cell }) => {
      const found = recalculated.get(sheet)?.get(at)
      return comparable(found?.value) === comparable(cell.value)
        ? []
        : [`${sheet}!${at} ${cell.formula ?? ''}: ${comparable(cell.value)} / ${comparable(found?.value)}`]
    })
    expect(different).toEqual([])
    expect(all.length).toBeGreaterThan(350)
  },
  120_000,
)

whenInstalled(
  'asks for the calculation of the user’s own formulas',
  async () => {
    const file = await refreshedFile('en')
    const saved = readCells(savedByLibreOffice(file))
    const [sheet = ''] = [...readCells(file)].flatMap(([name, cells]) => (cells.has('AZ3') ? [name] : []))
    const targets = [...(saved.get(sheet) ?? [])].filter(
      ([at, { value }]) => /^J\d+$/.test(at) && typeof value === 'number',
    )
    expect(saved.get(sheet)?.get('AZ3')?.value).toBe(targets.length * 2)
    expect(targets.length).toBeGreaterThan(1)
  },
  120_000,
)

const serialOf = (date: Date): number => date.getTime() / 86_400_000 + 25_569

test.each(languages)('is read alike by another library, cell by cell (%s)', async (language) => {
  const file = await refreshedFile(language)
  const book = new ExcelJS.Workbook()
  // Its table reader stops at calculated columns, so only cells are compared.
  await book.xlsx.load(Uint8Array.from(file).buffer, { ignoreNodes: ['tableParts'] })
  const different: string[] = []
  let compared = 0
  for (const [name, cells] of readCells(file)) {
    for (const [at, { value, formula }] of cells) {
      const cell = book.getWorksheet(name)?.getCell(at)
      const result = cell?.formula === undefined ? cell?.value : cell.result
      const shown = result instanceof Date ? serialOf(result) : result
      const same = comparable(shown) === comparable(value) && (cell?.formula ?? null) === formula
      if (!same) different.push(`${name}!${at}: ${comparable(value)} / ${comparable(shown)}`)
      compared++
    }
  }
  expect(different).toEqual([])
  expect(compared).toBeGreaterThan(1000)
})

test('is refused or read as it was when it is damaged, 300 times', async () => {
  const file = await refreshedFile('en')
  const whole = reading(file)
  if (typeof whole === 'string') throw new Error(whole)
  const wrong: number[] = []
  for (let seed = 0; seed < 300; seed++) if (!refusedOrEqual(damaged(file, seed), whole)) wrong.push(seed)
  expect(wrong).toEqual([])
})
