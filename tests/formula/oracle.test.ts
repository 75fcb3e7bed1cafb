import type { Book, Cell } from '../../src/formula/book'
import { recalculate } from '../../src/formula/calculation'
import { isError } from '../../src/formula/error'
import { toFileForm } from '../../src/formula/file-form'
import { calculateInLibreOffice } from './libre-office'
import { arrayCases } from './oracle-array-cases'
import { oracleBook } from './oracle-book'
import { cases } from './oracle-cases'
import { differences } from './oracle-differences'
import { workbookFile } from './workbook-file'
import { isInstalled } from '../installed'

const withLibreOffice = isInstalled('soffice') ? describe : describe.skip

/** A value of a cell that differs. */
interface Difference {
  readonly cell: string
  readonly formula: string
  readonly ours: unknown
  readonly theirs: string
}

/** LibreOffice has codes of its own for errors (Err:502); that both have one is what other formulas can see. */
function isSame(ours: Cell['value'], theirs: string): boolean {
  if (isError(ours)) return ours.error !== 'unsupported' && /^(?:#|Err:)/.test(theirs)
  if (typeof ours === 'boolean') return theirs === (ours ? 'TRUE' : 'FALSE')
  if (typeof ours !== 'number') return theirs === (ours ?? '')
  return theirs !== '' && Math.abs(Number(theirs) - ours) <= 1e-9 * Math.max(1, Math.abs(ours))
}

function compare(book: Book, exported: ReadonlyMap<string, readonly (readonly string[])[]>): Difference[] {
  return book.sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, columns]) =>
      [...columns].flatMap(([column, { formula, value }]) => {
        const theirs = exported.get(name)?.[row]?.[column] ?? ''
        if (formula === undefined || isSame(value, theirs)) return []
        return [{ cell: `${name} ${row + 1}:${column + 1}`, formula, ours: value, theirs }]
      }),
    ),
  )
}

withLibreOffice('LibreOffice as a judge', () => {
  const book = oracleBook()
  let found: Difference[] = []

  beforeAll(() => {
    const exported = calculateInLibreOffice(workbookFile(book))
    expect([...exported.keys()].sort()).toEqual(book.sheets.map(({ name }) => name).sort())
    recalculate(book, 45_535.5)
    found = compare(book, exported)
  }, 180_000)

  test('should calculate every formula as it does, but for the known differences', () => {
    const known = new Set([...differences.keys()].map((formula) => toFileForm(formula, 'Views')))
    expect(found.filter(({ formula }) => !known.has(formula))).toEqual([])
  })

  test('should list no difference that is none', () => {
    const seen = new Set(found.map(({ formula }) => formula))
    const stale = [...differences.keys()].filter((formula) => !seen.has(toFileForm(formula, 'Views')))
    expect(stale).toEqual([])
  })
})

test('should try a few hundred formulas', () => {
  expect(cases.length + arrayCases.length).toBeGreaterThan(350)
  expect(new Set(cases).size).toBe(cases.length)
})
