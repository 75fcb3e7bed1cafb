import fc from 'fast-check'
import type { Book } from '../../src/formula/book'
import { evaluate } from '../../src/formula/calculation'
import type { Scalar } from '../../src/formula/operand'
import { partsOfSerial, serialOfParts } from '../../src/formula/serial-date'
import { findWildcard, matchesWildcard } from '../../src/formula/wildcard'
import { consensus } from './consensus'
import { sheetOf, tableBook } from './sample-book'

const values = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom<Scalar>('a', 'A', 'b', '', '2', null, true),
)
const rows = fc.array(fc.tuple(values, values, values), { minLength: 1, maxLength: 30 })
const at = { sheet: 0, row: 40, column: 9 }

const bookOf = (table: readonly (readonly Scalar[])[]): Book => ({
  sheets: [sheetOf('S', table)],
  tables: [],
  names: [],
})

test('should select rows by an index as by looking at each', () => {
  const conditions = fc.constantFrom(
    '1',
    '"a"',
    '"=a"',
    '"2"',
    '2',
    '"<>a"',
    '">0"',
    '"*"',
    '""',
    '"<>"',
    'TRUE',
  )
  fc.assert(
    fc.property(rows, conditions, conditions, (table, one, other) => {
      const book = bookOf(table)
      const n = table.length
      const single = (row: number): Scalar =>
        evaluate(`COUNTIF(A${row},${one})*COUNTIF(B${row},${other})`, at, book, 1)
      const expected = table.filter((_, index) => single(index + 1) === 1).length
      expect(evaluate(`COUNTIFS(A1:A${n},${one},B1:B${n},${other})`, at, book, 1)).toBe(expected)
    }),
    { numRuns: 500 },
  )
})

test('should find exactly what a search from the top finds', () => {
  fc.assert(
    fc.property(rows, values, (table, sought) => {
      const book = bookOf([...table, [sought, 0, 0]])
      const n = table.length
      const target = sought ?? 0
      const same = (value: Scalar): boolean =>
        typeof value === 'string' && typeof target === 'string'
          ? value.toLowerCase() === target.toLowerCase()
          : value === target
      const place = table.findIndex(([value]) => same(value))
      const found = evaluate(`IFERROR(MATCH(A${n + 1},A1:A${n},0),0)`, at, book, 1)
      expect(found).toBe(place + 1)
    }),
    { numRuns: 500 },
  )
})

const views = fc.array(
  fc.record({
    company: fc.constantFrom('A', 'B'),
    target: fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.constantFrom<Scalar>(null, 'n/a')),
    included: fc.constantFrom(0, 1),
  }),
  { minLength: 1, maxLength: 12 },
)

test('should give the median, highest, lowest and deviation of the views that count', () => {
  fc.assert(
    fc.property(views, (list) => {
      const table = tableBook('Views', [
        ['Company', 'Target', 'In'],
        ...list.map(({ company, target, included }) => [company, target, included]),
      ])
      const numbers = list
        .filter(({ company, included }) => company === 'A' && included === 1)
        .flatMap(({ target }) => (typeof target === 'number' ? [target] : []))
        .sort((a, b) => a - b)
      const made = { N: '', Mean: '' }
      for (const [name, formula] of consensus('Views')) {
        const text = formula
          .replaceAll('[@Company]', '"A"')
          .replaceAll('[@N]', `(${made.N})`)
          .replaceAll('[@Mean]', `(${made.Mean})`)
        if (name === 'N' || name === 'Mean') made[name] = text
        const plain = evaluate(text, at, table, 1)
        expect(evaluate(text, at, table, 1, { array: true })).toEqual(plain)
        const expected = figureOf(name, numbers)
        if (expected === null) expect(plain).toBe('')
        else expect(plain).toBeCloseTo(expected, 6)
      }
    }),
    { numRuns: 300 },
  )
})

function figureOf(name: string, sorted: readonly number[]): number | null {
  const n = sorted.length
  if (name === 'N') return n
  if (n === 0) return null
  const mean = sorted.reduce((total, number) => total + number, 0) / n
  if (name === 'Mean') return mean
  if (name.startsWith('High')) return sorted.at(-1) ?? null
  if (name.startsWith('Low')) return sorted[0] ?? null
  if (name === 'Median') return ((sorted[(n - 1) >> 1] ?? 0) + (sorted[n >> 1] ?? 0)) / 2
  return n < 2 ? null : Math.sqrt(sorted.reduce((total, number) => total + (number - mean) ** 2, 0) / (n - 1))
}

test('should read back every day it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const day = partsOfSerial(serial)
      expect(day === null ? null : serialOfParts(day.year, day.month, day.day)).toBe(serial)
    }),
  )
  expect([0, 1, 59, 60, 61].map(partsOfSerial)).toEqual([
    { year: 1900, month: 1, day: 0 },
    { year: 1900, month: 1, day: 1 },
    { year: 1900, month: 2, day: 28 },
    { year: 1900, month: 2, day: 29 },
    { year: 1900, month: 3, day: 1 },
  ])
  expect([serialOfParts(1900, 1, 1), serialOfParts(1900, 2, 28)]).toEqual([1, 59])
})

test('should fit wildcards as a regular expression does', () => {
  const patterns = fc.array(fc.constantFrom('a', 'b', '*', '?', '~*', '~?'), { maxLength: 6 })
  const texts = fc.array(fc.constantFrom('a', 'B', '*', '?'), { maxLength: 8 })
  const meanings = new Map([
    ['*', '[\\s\\S]*'],
    ['?', '[\\s\\S]'],
    ['~*', '\\*'],
    ['~?', '\\?'],
  ])
  fc.assert(
    fc.property(patterns, texts, fc.nat(8), (pieces, characters, from) => {
      const [pattern, text] = [pieces.join(''), characters.join('')]
      const source = pieces.map((piece) => meanings.get(piece) ?? piece).join('')
      expect(matchesWildcard(pattern, text)).toBe(new RegExp(`^${source}$`, 'i').test(text))
      if (from > text.length) return
      const place = new RegExp(source, 'i').exec(text.slice(from))
      expect(findWildcard(pattern, text, from)).toBe(place === null ? -1 : from + place.index)
    }),
    { numRuns: 2000 },
  )
})
