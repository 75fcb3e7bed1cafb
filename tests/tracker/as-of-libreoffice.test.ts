import { trackerContent } from '../../src/tracker/content'
import { planNewTracker } from '../../src/tracker/new-plan'
import type { Plan, Step } from '../../src/tracker/plan'
import { serialOf } from '../../src/values/calendar-date'
import { recalculated } from './libreoffice'
import { article, morgan, ubs } from './merge/desk'
import { plainXlsx } from './plain-xlsx'
import { emptyWorkbook, tablesOf } from './view-plan'
import { testWith } from '../installed'

jest.setTimeout(180_000)

const withLibreOffice = testWith('soffice')

const LATER = article('UBS raised its price target on Tesla to $240 on Aug. 25, 2024.', '2024-08-26')
const content = trackerContent([ubs(197, '2024-07-13'), morgan('2024-08-21'), LATER], {
  language: 'en',
  words: () => 'a finding',
})
const plan = planNewTracker(content, { language: 'en', keep: 'articles' }, emptyWorkbook)

/** The plan with a day typed into the yellow cell of the as-of date, before anything is calculated. */
function onDay(day: string): Plan {
  const named = plan.steps.find((step) => step.do === 'define-name' && step.name === 'AsOfInput')
  const refersTo = named?.do === 'define-name' ? named.refersTo : ''
  const [, column = 'A', row = '1'] = /\$([A-Z])\$(\d+)$/.exec(refersTo) ?? []
  const at = { row: Number(row) - 1, column: column.charCodeAt(0) - 65 }
  const typed = (step: Step): Step => {
    if (step.do !== 'write-block' || !refersTo.includes(step.block.sheet)) return step
    const { block } = step
    const cells = block.cells.map((line, down) =>
      line.map((cell, right) =>
        cell !== null && block.row + down === at.row && block.column + right === at.column
          ? { ...cell, value: serialOf(day) }
          : cell,
      ),
    )
    return { ...step, block: { ...block, cells } }
  }
  return { ...plan, steps: plan.steps.map(typed) }
}

/** Number of views, mean, high and low of the first company, as LibreOffice calculates them. */
async function consensusOn(day: string): Promise<readonly number[]> {
  const table = tablesOf(plan).get('Consensus')
  if (table === undefined) throw new Error('no table Consensus')
  const sheet = recalculated(await plainXlsx(onDay(day)), [table.sheet]).get(table.sheet)
  const cells = sheet?.[table.row + 1] ?? []
  return ['views', 'mean', 'high', 'low'].map((id) =>
    Number(cells[table.column + table.columns.findIndex((column) => column.id === id)]),
  )
}

withLibreOffice('LibreOffice rewinds the consensus to what was known on a day, too', async () => {
  expect(await consensusOn('2024-08-26')).toEqual([2, 275, 310, 240])
  expect(await consensusOn('2024-08-21')).toEqual([2, 253.5, 310, 197])
  expect(await consensusOn('2024-08-01')).toEqual([1, 197, 197, 197])
})
