import type { Book } from '../../src/formula/book'
import { putCell } from '../../src/formula/book'
import { Calculation } from '../../src/formula/calculation'
import type { Scalar } from '../../src/formula/operand'
import { tableBook } from './sample-book'

/**
 * How long calculating takes, in milliseconds and as a multiple of writing and reading the same cells as JSON in the
 * same process: 10,000 rows with five formula columns, two of them over whole columns. Run it with
 * `node tests/run.mjs tests/formula/speed.ts`.
 */
const ROWS = 10_000

const formulas = [
  'IF(OR([@Target]="",[@Price]=""),"",[@Target]/[@Price]-1)',
  'AVERAGEIFS(Views[Target],Views[Company],[@Company],Views[In],1)',
  'COUNTIFS(Views[Company],[@Company])',
  'IFERROR(INDEX(Views[Target],MATCH([@Company],Views[Company],0)),"")',
  '[@Company]&" "&TEXT([@Upside],"0.0%")',
]

function views(): Book {
  const header = ['Company', 'Target', 'Price', 'In', 'Upside', 'Mean', 'Count', 'First', 'Label']
  const rows = Array.from({ length: ROWS }, (_, row): Scalar[] => [
    `Company ${row % 500}`,
    row + 1,
    (row + 1) * 0.9,
    row % 3 === 0 ? 0 : 1,
    ...formulas.map((formula) => `=${formula}`),
  ])
  return tableBook('Views', [header, ...rows])
}

function time(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[2] ?? 0
}

const book = views()
const cells = [...(book.sheets[0]?.cells.values() ?? [])].map((row) => [...row.values()])
const unit = time(() => void JSON.parse(JSON.stringify(cells)))
const calculation = new Calculation(book, 45_535)
calculation.recalculate()

function change(row: number, column: number): () => void {
  let value = 0
  return () => {
    value += 1
    const [sheet] = book.sheets
    if (sheet !== undefined) putCell(sheet, row, column, { value })
    calculation.recalculate([{ sheet: 0, row, column }])
  }
}

const measured: readonly (readonly [string, () => void])[] = [
  ['open (parse, dependency graph)', () => void new Calculation(book, 45_535)],
  ['all 50,000 formulas', () => void calculation.recalculate()],
  ['a price changed (2 formulas)', change(5, 2)],
  ['a target changed (20,002 formulas)', change(5, 1)],
]

console.log(`${ROWS} rows x ${formulas.length} formula columns; JSON there and back ${unit.toFixed(0)} ms`)
for (const [name, run] of measured) {
  const took = time(run)
  console.log(`${name}: ${took.toFixed(1)} ms, ${(took / unit).toFixed(2)} x JSON`)
}
