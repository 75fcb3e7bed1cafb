import { recalculated } from '../../../src/standalone/recalculate-book'
import { placeOf } from '../../../src/workbook/memory/book'
import type { CellValue } from '../../../src/tracker/cell'
import { serialOf } from '../../../src/values/calendar-date'
import { article, desk, morgan, UBS, ubs, type Desk } from './desk'

/** Types an as-of date into Assumptions (blank: none) and calculates the workbook. */
function asOf({ workbook }: Desk, day: string | null): void {
  const refersTo = workbook.book().names.find(({ name }) => name === 'AsOfInput')?.refersTo ?? ''
  const [, sheet = '', column = 'A', row = '1'] = /^'?(.*?)'?!\$([A-Z])\$(\d+)$/.exec(refersTo) ?? []
  const place = placeOf(Number(row) - 1, column.charCodeAt(0) - 65)
  workbook.change((book) => ({
    ...book,
    sheets: book.sheets.map((each) => {
      const cell = each.cells.get(place)
      if (each.layout.name !== sheet || cell === undefined) return each
      const value = day === null ? null : serialOf(day)
      return { ...each, cells: new Map(each.cells).set(place, { ...cell, value }) }
    }),
  }))
  workbook.change(recalculated)
}

const consensus = ({ cell }: Desk): readonly CellValue[] =>
  ['views', 'mean', 'high', 'low'].map((column) => cell('Consensus', 'consensus|tesla|USD', column))

async function year(): Promise<Desk> {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  await here.add([morgan('2024-08-21')])
  await here.add([article('UBS raised its price target on Tesla to $240 on Aug. 25, 2024.', '2024-08-26')])
  return here
}
const LATER = 'analyst-view|ubs|tesla|2024-08-25'

test('the consensus of now has the newest view of each institution; superseded ones stay, marked', async () => {
  const here = await year()
  asOf(here, null)
  expect(consensus(here)).toEqual([2, 275, 310, 240])
  expect([here.cell('AnalystViews', UBS, 'status'), here.cell('AnalystViews', UBS, 'target')]).toEqual([
    'superseded',
    197,
  ])
})

test('an as-of date rewinds the consensus to what was known then', async () => {
  const here = await year()
  asOf(here, '2024-08-21')
  expect(consensus(here)).toEqual([2, 253.5, 310, 197])
  expect(here.cell('AnalystViews', UBS, 'status')).toBe('current')
  expect(here.cell('AnalystViews', LATER, 'status')).toBe('after the as-of date')
  asOf(here, '2024-08-01')
  expect(consensus(here)).toEqual([1, 197, 197, 197])
  asOf(here, '2024-07-01')
  expect(consensus(here)[0]).toBe(0)
})

test('the rewound workbook is refreshed without a change, and the date stays', async () => {
  const here = await year()
  asOf(here, '2024-08-01')
  expect((await here.add([])).unchanged).toBe(true)
  expect(consensus(here)).toEqual([1, 197, 197, 197])
})

test('a corrected value updates the row, and the history of the other days stays', async () => {
  const here = await year()
  const fixed = ubs(199, '2024-07-14', { words: 'The figure printed the day before was wrong.' })
  expect((await here.add([fixed])).counts).toMatchObject({ added: 0, updated: 1 })
  asOf(here, '2024-08-01')
  expect(consensus(here)).toEqual([1, 199, 199, 199])
})

test('a view that no article states any more counts no longer, and does not supersede', async () => {
  const source = { title: 'Views of the week' }
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  await here.add([
    article('UBS raised its price target on Tesla to $240 on Aug. 25, 2024.', '2024-08-26', source),
  ])
  await here.add([article('UBS has said nothing new on Tesla.', '2024-08-26', source)])
  asOf(here, null)
  expect(here.cell('AnalystViews', LATER, 'status')).toBe('unsourced')
  expect(here.cell('AnalystViews', UBS, 'status')).toBe('current')
  expect(consensus(here)).toEqual([1, 197, 197, 197])
})
