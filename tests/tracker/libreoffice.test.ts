import { findingSentence } from '../../src/app/messages/findings'
import type { Language } from '../../src/text/article'
import { serialOf } from '../../src/values/calendar-date'
import type { Cell } from '../../src/tracker/cell'
import { trackerContent } from '../../src/tracker/content'
import { planNewTracker } from '../../src/tracker/new-plan'
import type { Plan } from '../../src/tracker/plan'
import { firstArticle } from './facts'
import { recalculated } from './libreoffice'
import { manyViews, otherFigures, withInputs } from './many-views'
import { oddViews } from './odd-views'
import { plainXlsx } from './plain-xlsx'
import { emptyWorkbook } from './view-plan'
import { testWith } from '../installed'

jest.setTimeout(180_000)

const withLibreOffice = testWith('soffice')

const planIn = (language: Language): Plan => {
  const content = trackerContent([firstArticle(), manyViews(), otherFigures()], {
    language,
    words: (finding) => findingSentence(finding, language),
  })
  return planNewTracker(withInputs(content), { language, keep: 'articles' }, emptyWorkbook)
}

interface Placed {
  readonly where: string
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly cell: Cell
}

const formulasOf = (plan: Plan): readonly Placed[] =>
  plan.steps
    .flatMap((step): readonly Placed[] => {
      if (step.do === 'add-table') {
        const { name, sheet, row, column, columns, rows } = step.table
        return rows.flatMap((cells, down) =>
          cells.map((cell, right) => ({
            where: `${name}.${columns[right]?.id ?? ''} of row ${down}`,
            sheet,
            row: row + 1 + down,
            column: column + right,
            cell,
          })),
        )
      }
      if (step.do !== 'write-block') return []
      const { sheet, row, column, cells } = step.block
      return cells.flatMap((line, down) =>
        line.flatMap((cell, right) =>
          cell === null
            ? []
            : [
                {
                  where: `${sheet} ${row + down},${column + right}`,
                  sheet,
                  row: row + down,
                  column: column + right,
                  cell,
                },
              ],
        ),
      )
    })
    .filter(({ cell }) => 'formula' in cell)

/** Whether a cell as LibreOffice writes it is the value of ours; dates and percentages come as texts of their own. */
function agrees({ cell: { value } }: Placed, shown: string): boolean {
  if (typeof value !== 'number') return shown === String(value ?? '')
  const number = shown.endsWith('%') ? Number(shown.slice(0, -1)) / 100 : Number(shown)
  if (serialOf(shown) === value) return true
  return shown !== '' && Math.abs(number - value) <= 1e-9 * Math.max(1, Math.abs(value))
}

const PLANS = [
  ['en', () => planIn('en')],
  ['ko', () => planIn('ko')],
  ['odd views', () => planNewTracker(oddViews(300), { language: 'en', keep: 'articles' }, emptyWorkbook)],
] as const

for (const [what, planned] of PLANS) {
  withLibreOffice(`LibreOffice calculates every formula as we do (${what})`, async () => {
    const plan = planned()
    const placed = formulasOf(plan)
    const sheets = recalculated(await plainXlsx(plan), [...new Set(placed.map(({ sheet }) => sheet))])
    const differing = placed
      .map((one) => ({ ...one, shown: sheets.get(one.sheet)?.[one.row]?.[one.column] ?? '' }))
      .filter((one) => !agrees(one, one.shown))
      .map(({ where, cell, shown }) => `${where}: ours ${String(cell.value)}, theirs ${shown}`)
    expect(differing).toEqual([])
    expect(placed.length).toBeGreaterThan(600)
  })
}
