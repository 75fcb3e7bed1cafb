import { resumeTracker } from '../../../src/tracker/merge/resume'
import type { Step } from '../../../src/tracker/plan'
import type { TrackerContent } from '../../../src/tracker/row'
import { trackerContent } from '../../../src/tracker/content'
import { EMPTY_BOOK, placeOf, type MemoryBook } from '../../../src/workbook/memory/book'
import { snapshotOf } from '../../../src/workbook/memory/snapshot'
import { morgan, ubs } from './desk'
import { attempt, onceAt, type Attempt } from './faults'
import { LIST } from './sides'
import { SETTINGS } from './world'

const CONTENT: TrackerContent = trackerContent([ubs(197, '2024-07-13'), morgan()], {
  language: SETTINGS.language,
  words: () => 'a finding',
})

/** A first writing that stopped as soon as so many tables stood there, and the one that did not. */
async function stoppedWith(tables: number): Promise<{ readonly whole: Attempt; readonly stopped: Attempt }> {
  const whole = await attempt(EMPTY_BOOK, CONTENT)
  for (let at = 2; at < whole.operations; at++) {
    const stopped = await attempt(EMPTY_BOOK, CONTENT, onceAt(at))
    if (stopped.book.tables.length === tables && stopped.book.names.length > 0) return { whole, stopped }
  }
  throw new Error('no such stop')
}

const DO: readonly Step['do'][] = ['write-state', 'add-chart']

/** The blocks' cells of a sheet, by place. */
const cellsOf = ({ sheets }: MemoryBook, sheet: string) =>
  [...(sheets.find(({ layout }) => layout.name === sheet)?.cells ?? [])].sort()

const SETTING = /\$([A-Z])\$(\d+)$/

/** The book with another number of days after which a view is stale. */
function withSetting(book: MemoryBook, days: number): MemoryBook {
  const [, column = 'A', row = '1'] =
    SETTING.exec(book.names.find(({ name }) => name === 'StaleDays')?.refersTo ?? '') ?? []
  const place = placeOf(Number(row) - 1, column.charCodeAt(0) - 65)
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const cell = sheet.cells.get(place)
      if (sheet.layout.name !== 'Assumptions' || cell === undefined) return sheet
      return { ...sheet, cells: new Map(sheet.cells).set(place, { ...cell, value: days }) }
    }),
  }
}

test('what is left of a first writing ends by writing the state, once, and makes each chart once', async () => {
  const { whole, stopped } = await stoppedWith(15)
  const { state } = stopped.book
  if (state === null) throw new Error('nothing was begun')
  const { steps } = resumeTracker(snapshotOf(stopped.book), state, CONTENT, LIST).plan
  const [states, charts] = DO.map((kind) => steps.filter((step) => step.do === kind))
  expect(states).toHaveLength(1)
  expect(steps.at(-1)?.do).toBe('write-state')
  expect(charts).toHaveLength(whole.book.charts.length)
})

test('the state it leaves is that of a writing that did not stop, wherever it stopped', async () => {
  const whole = await attempt(EMPTY_BOOK, CONTENT)
  for (const tables of [0, 1, 15]) {
    const { stopped } = await stoppedWith(tables)
    const done = await attempt(stopped.book, CONTENT)
    expect(done.book.state).toEqual(whole.book.state)
    expect((await attempt(done.book, CONTENT)).book).toBe(done.book)
  }
})

test('where it stopped before the first table the blocks are written whole; from then on the inputs in them stay', async () => {
  const whole = await attempt(EMPTY_BOOK, CONTENT)
  for (const at of [2, 3, whole.operations - 2]) {
    const stopped = await attempt(EMPTY_BOOK, CONTENT, onceAt(at))
    const done = await attempt(stopped.book, CONTENT)
    expect(cellsOf(done.book, 'Assumptions')).toEqual(cellsOf(whole.book, 'Assumptions'))
  }
  const { stopped } = await stoppedWith(1)
  const done = await attempt(withSetting(stopped.book, 30), CONTENT)
  expect(cellsOf(done.book, 'Assumptions')).toEqual(cellsOf(withSetting(whole.book, 30), 'Assumptions'))
})
