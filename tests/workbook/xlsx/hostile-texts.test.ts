import type { Analysis } from '../../../src/audit/finding'
import type { CellValue } from '../../../src/tracker/cell'
import type { Plan } from '../../../src/tracker/plan'
import { stateFromPieces } from '../../../src/tracker/state-text'
import { columnLetters } from '../../../src/tracker/a1'
import { analysisOf, type Sentence } from '../../tracker/facts'
import { HOSTILE, LONG } from './hostile-texts'
import { savedByLibreOffice } from './libre-office'
import { newTracker } from './new-tracker'
import { opened, partOf, readCells } from './read-cells'
import { testWith } from '../../installed'

const whenInstalled = testWith('soffice')

/** An article that says one text wherever a fact can hold one. */
const articleOf = (text: string): Analysis => {
  const sentence: Sentence = [
    `${text} says 100.`,
    [
      'analyst-view',
      {
        institution: text,
        analyst: text,
        company: text,
        ticker: text,
        rating_text: text,
        target: 100,
        currency: 'USD',
        date: '2024-08-28',
      },
    ],
    ['investment', { owner: text, what: text, site: text, amount: 1e9, currency: 'USD', krw: 1.3e12 }],
    ['fleet', { owner: text, site: text, chip: text, count: 100, status: 'running', said_by: text }],
    ['unit-price', { chip: text, seller: text, low: 1, high: 2, currency: 'USD', per: 'unit' }],
    ['metric', { name: text, subject: text, value: 1, unit: text }],
    ['valuation', { owner: text, subject: text, by: text, amount: 1e9, currency: 'USD', krw: 1.3e12 }],
  ]
  return analysisOf([sentence], {
    title: text,
    publisher: text,
    author: text,
    published: '2024-08-31',
    language: 'en',
  })
}

/** Every constant text that a plan writes into a table, by sheet and reference. */
const textsOf = (plan: Plan): readonly (readonly [sheet: string, at: string, text: string])[] =>
  plan.steps.flatMap((step) => {
    if (step.do !== 'add-table') return []
    const { sheet, row, column, rows } = step.table
    return rows.flatMap((cells, down) =>
      cells.flatMap((cell, right) =>
        !('formula' in cell) && typeof cell.value === 'string' && cell.value !== ''
          ? [[sheet, `${columnLetters(column + right)}${row + down + 2}`, cell.value] as const]
          : [],
      ),
    )
  })

const tracker = newTracker('en', [...HOSTILE, ...LONG].map(articleOf))

test('should put every hostile text into the cells of institutions, sites, quotes and titles', async () => {
  const { plan } = await tracker
  const written = new Set(textsOf(plan).map(([, , text]) => text))
  expect(HOSTILE.filter((text) => !written.has(text) || !written.has(`${text} says 100.`))).toEqual([])
})

test('should write every text of an article as a text in the text format', async () => {
  const { plan, file } = await tracker
  const cells = readCells(file)
  const book = opened(file)
  const styles = partOf(book, book.parts.styles ?? '').root.children.find(({ local }) => local === 'cellXfs')
  const formatOf = (style: number): string | undefined =>
    styles?.children[style]?.attributes.find(({ local }) => local === 'numFmtId')?.value
  const wrong = textsOf(plan).flatMap(([sheet, at, text]) => {
    const cell = cells.get(sheet)?.get(at)
    const right = cell?.type === 'text' && cell.formula === null && cell.value === text
    return right && formatOf(cell.style) === '49' ? [] : [{ sheet, at, text: text.slice(0, 40), cell }]
  })
  expect(wrong).toEqual([])
})

test('should keep the state whole, whatever the texts in it', async () => {
  const { plan, file } = await tracker
  const written = plan.steps.findLast((step) => step.do === 'write-state')
  const pieces = [...(readCells(file).get('_tracker') ?? new Map()).values()].map(
    ({ value }) => value as CellValue,
  )
  expect(pieces.every((piece) => typeof piece === 'string' && piece.length <= 32_000)).toBe(true)
  expect(stateFromPieces(pieces.map(String))).toEqual(written?.state)
})

test('should not reach a prototype', async () => {
  await tracker
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(Object.getPrototypeOf({})).toBe(Object.prototype)
})

/**
 * A text as LibreOffice 7.4 saves it again: it reads an escaped underscore as one and writes it without its escape, and
 * in a text of several lines takes carriage returns, alone or beside a line feed, for line feeds.
 */
function savedAgain(text: string): string {
  const plain = text.replace(/_x005F_(?=x[0-9A-F]{4}_)/gi, '_')
  return plain.includes('\n') ? plain.replace(/\r\n?|\n\r/g, '\n') : plain
}

whenInstalled(
  'should hold texts that stay texts when LibreOffice saves the file again',
  async () => {
    const { plan, file } = await tracker
    const cells = readCells(savedByLibreOffice(file))
    const wrong = textsOf(plan).flatMap(([sheet, at, text]) => {
      const cell = cells.get(sheet)?.get(at)
      const right = cell?.type === 'text' && cell.formula === null && cell.value === savedAgain(text)
      return right ? [] : [{ sheet, at, text: text.slice(0, 40), cell }]
    })
    expect(wrong).toEqual([])
  },
  180_000,
)
