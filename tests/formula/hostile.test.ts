import type { Book } from '../../src/formula/book'
import { evaluate, recalculate } from '../../src/formula/calculation'
import { parseFormula } from '../../src/formula/parse'
import { sheetOf, valueAt } from './sample-book'

const book: Book = { sheets: [sheetOf('S', [[1, 'a'.repeat(32_000)]])], tables: [], names: [] }
const value = (formula: string) => evaluate(formula, { sheet: 0, row: 5, column: 5 }, book, 1)
const repeated = (text: string, times: number) => text.repeat(times)

const hostile: readonly string[] = [
  repeated('(', 8000),
  repeated('(', 149) + '1' + repeated(')', 149),
  repeated('-', 8000) + '1',
  repeated('@', 8000) + 'A1',
  '1' + repeated('+1', 4000),
  '1' + repeated('%', 8000),
  '"a"' + repeated('&"a"', 2000),
  repeated("'", 8000),
  repeated('"', 8001),
  repeated('[', 8000),
  repeated('[[]]', 2000),
  repeated('A1:', 2500) + 'A1',
  repeated('A1 ', 2500) + 'A1',
  'A1' + repeated(' (', 2500),
  repeated('IF(', 100) + '1' + repeated(',1)', 100),
  repeated('{', 8000),
  'SUM(' + repeated(',', 8000) + ')',
  'A1' + repeated('#', 8000),
  repeated('a!', 4000),
  repeated('9', 8000),
  't[' + repeated('[#This Row],', 600) + ']',
  repeated('x', 10_000),
]

test.each(hostile.map((text) => [`${text.slice(0, 20)} (${text.length} characters)`, text]))(
  'should read %s without a throw',
  (_, text) => {
    expect(() => parseFormula(text)).not.toThrow()
    expect(() => value(text)).not.toThrow()
  },
)

test('should calculate what is long or deep within the limits', () => {
  expect(value('1' + repeated('+1', 300))).toBe(301)
  expect(value(repeated('(', 100) + '1' + repeated(')', 100))).toBe(1)
  expect(value(repeated('IF(TRUE,', 60) + '1' + repeated(')', 60))).toBe(1)
})

test('should refuse what is deeper than any spreadsheet takes', () => {
  expect(value(repeated('(', 151) + '1' + repeated(')', 151))).toEqual({ error: 'unsupported' })
  expect(value(repeated('-', 151) + '1')).toEqual({ error: 'unsupported' })
})

test.each([
  ['SEARCH("*b*c*d",B1)', '#VALUE!'],
  ['SEARCH("a?*b",B1)', '#VALUE!'],
  ['SUBSTITUTE(B1,"a",B1)', '#VALUE!'],
  ['B1&B1', '#VALUE!'],
  ['REPT(B1,32000)', '#VALUE!'],
  ['TEXT(1,REPT("m ",8000))', '#VALUE!'],
  ['CONCAT(B1,B1,B1)', '#VALUE!'],
  ['SUMPRODUCT((A:A=1)*(B:B=1))', 'unsupported'],
  ['SUM(ROW(A:A))', 'unsupported'],
])('should refuse to make too much of %s', (formula, code) => {
  expect(value(formula)).toEqual({ error: code })
})

test('should take names of tables, columns and functions from nothing but the book', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expect(value(name)).toEqual({ error: '#NAME?' })
    expect(value(`${name}[${name}]`)).toEqual({ error: '#REF!' })
    expect(value(`${name}(1)`)).toEqual({ error: 'unsupported' })
    expect(value(`COUNTIF(A1:A3,"${name}")`)).toBe(0)
  }
})

test('should follow defined names only so far', () => {
  const names = Array.from({ length: 30 }, (_, n) => ({ name: `n${n}_`, formula: `n${n + 1}_&n${n + 1}_` }))
  names.push({ name: 'n30_', formula: '"x"' })
  const nested: Book = { sheets: [sheetOf('S', [['=n0_', '=n0_:n0_']])], tables: [], names }
  recalculate(nested, 1)
  expect(valueAt(nested, 0, 0)).toEqual({ error: 'unsupported' })
})
