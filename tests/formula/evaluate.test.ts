import type { Book } from '../../src/formula/book'
import { evaluate } from '../../src/formula/calculation'
import type { ErrorCode } from '../../src/formula/error'
import type { Scalar } from '../../src/formula/operand'
import { sheetOf } from './sample-book'

/** Two tables, of which one is Korean, and names; row 2 of the first sheet is where formulas stand. */
const book: Book = {
  sheets: [
    sheetOf('Views', [
      ['Company', 'Target', '목표 주가', "a'[b]#", 'Sum'],
      ['Tesla', 300, 250, 1, 0],
      ['Tesla', 197, null, 2, 0],
      ['Samsung', null, 90000, 3, 0],
      ['Total', 497],
    ]),
    sheetOf('My Sheet', [
      [5, { error: 'unsupported' }, { error: '#N/A' }],
      [6, 1, 2],
    ]),
  ],
  tables: [
    {
      name: 'Views',
      sheet: 0,
      top: 0,
      left: 0,
      bottom: 4,
      right: 4,
      headerRow: true,
      totalsRow: true,
      columns: ['Company', 'Target', '목표 주가', "a'[b]#", 'Sum'],
    },
  ],
  names: [
    { name: 'Rate', formula: "'My Sheet'!$A$1" },
    { name: 'Local', formula: '1' },
    { name: 'Local', formula: '2', sheet: 0 },
    { name: 'Double', formula: 'Rate*2' },
    { name: 'Loop', formula: 'Loop+1' },
  ],
}

const at = { sheet: 0, row: 1, column: 4 }
const value = (formula: string, { array = false } = {}): Scalar =>
  evaluate(formula, at, book, 45_532.75, { array })
const error = (code: ErrorCode) => ({ error: code })

describe('references', () => {
  test.each<[string, Scalar]>([
    ['=[@Target]', 300],
    ['[@[목표 주가]]', 250],
    ['Views[[#This Row],[Target]]', 300],
    ['views[[#this row],[TARGET]]', 300],
    ["[@[a'''[b']'#]]", 1],
    ['SUM(Views[Target])', 497],
    ['SUM(Views[[Target]:[목표 주가]])', 300 + 197 + 250 + 90000],
    ['SUM([@[Target]:[목표 주가]])', 550],
    ['SUM(Views[[#This Row],[Target]]:Views[[#This Row],[목표 주가]])', 550],
    ['Views[[#Headers],[Target]]', 'Target'],
    ['Views[[#Totals],[Target]]', 497],
    ['ROWS(Views)', 3],
    ['ROWS(Views[#All])', 5],
    ['ROWS(Views[[#Data],[#Totals],[Target]])', 4],
    ["'My Sheet'!A2", 6],
    ["SUM('My Sheet'!A:A)", 11],
    ["SUM('My Sheet'!2:2)", 9],
    ['Rate+1', 6],
    ['Double', 10],
    ['Local', 2],
    ["'My Sheet'!Local", 1],
    ['A2', 'Tesla'],
    ['$B$2:$B$4', 300],
    ['@B2:B4', 300],
    ['C3', 0],
    ['SUM(B2:INDEX(B2:B4,2))', 497],
    ['ROW()', 2],
    ['COLUMN()', 5],
    ['TODAY()', 45_532],
    ['NOW()', 45_532.75],
  ])('should read %s', (formula, expected) => {
    expect(value(formula)).toEqual(expected)
  })

  test.each<[string, ErrorCode]>([
    ['Views[Gone]', '#REF!'],
    ['Gone[Target]', '#REF!'],
    ['Nowhere!A1', '#REF!'],
    ['NoName', '#NAME?'],
    ['Loop', 'unsupported'],
    ['A7:B8', '#VALUE!'],
    ['A1:B4', '#VALUE!'],
    ["'My Sheet'!C1", '#N/A'],
    ['[1]Sheet1!A1', 'unsupported'],
    ['Jan:Dec!A1', 'unsupported'],
    ['A1#', 'unsupported'],
    ['(A1,B1)', 'unsupported'],
    ['A1:B2 B2:C3', 'unsupported'],
    ['LET(x,1,x)', 'unsupported'],
    ['FILTER(Views[Target],Views[Target]>1)', 'unsupported'],
    ['1+', 'unsupported'],
    ['', 'unsupported'],
    ['ROUND(1)', 'unsupported'],
  ])('should give an error for %s', (formula, code) => {
    expect(value(formula)).toEqual(error(code))
  })

  test('should know no row of the table outside of it', () => {
    expect(evaluate('Views[@Target]', { sheet: 1, row: 9, column: 0 }, book, 1)).toEqual(error('#VALUE!'))
    expect(evaluate('[@Target]', { sheet: 1, row: 1, column: 0 }, book, 1)).toEqual(error('#REF!'))
  })
})

describe('unsupported', () => {
  test.each([
    'IFERROR(YEARFRAC(1,2),0)',
    'IFNA(YEARFRAC(1,2),0)',
    'ISERROR(YEARFRAC(1,2))',
    'IF(YEARFRAC(1,2),1,1)',
    'YEARFRAC(1,2)+1',
    "IFERROR('My Sheet'!B1,0)",
    "COUNT('My Sheet'!A1:B2)",
    "COUNTA('My Sheet'!A1:B2)",
    "AGGREGATE(9,6,'My Sheet'!A1:B2)",
    "COUNTIFS('My Sheet'!B1:B2,1)",
    "SUMPRODUCT(('My Sheet'!B1:B2=1)*1)",
    'IFERROR(TEXT(1,"[Red]0"),"")',
    'IFERROR("8/28"+0,0)',
    'DATEDIF(1,2,"MD")',
    'CHAR(200)',
  ])('should not be caught by %s', (formula) => {
    expect(value(formula)).toEqual(error('unsupported'))
  })

  test('should not spread where it is not needed', () => {
    expect(value('IF(TRUE,1,YEARFRAC(1,2))')).toBe(1)
    expect(value("INDEX('My Sheet'!A1:B2,2,2)")).toBe(1)
    expect(value("ROWS('My Sheet'!A1:B2)")).toBe(2)
  })
})

describe('error codes as Excel documents them, which LibreOffice words otherwise', () => {
  test.each<[string, ErrorCode]>([
    ['1/0', '#DIV/0!'],
    ['0^0', '#NUM!'],
    ['SQRT(-1)', '#NUM!'],
    ['LN(0)', '#NUM!'],
    ['1E300*1E300', '#NUM!'],
    ['"a"+1', '#VALUE!'],
    ['""+1', '#VALUE!'],
    ['MEDIAN(Views[Company])', '#NUM!'],
    ['LARGE(Views[Target],9)', '#NUM!'],
    ['AGGREGATE(16,6,Views[Target]/(Views[Company]="x"),0.5)', '#NUM!'],
    ['AVERAGE(Views[Company])', '#DIV/0!'],
    ['AVERAGEIFS(Views[Target],Views[Company],"x")', '#DIV/0!'],
    ['STDEV(1)', '#DIV/0!'],
    ['MODE(1,2)', '#N/A'],
    ['MATCH(9,Views[Target],0)', '#N/A'],
    ['INDEX(Views[Target],9)', '#REF!'],
    ['VLOOKUP("Tesla",Views,9,FALSE)', '#REF!'],
    ['CHOOSE(3,1,2)', '#VALUE!'],
    ['IFS(FALSE,1)', '#N/A'],
    ['DATEDIF(2,1,"D")', '#NUM!'],
    ['DATEDIF(1,2,"X")', '#NUM!'],
    ['DATE(10000,1,1)', '#NUM!'],
    ['MID("a",0,1)', '#VALUE!'],
    ['REPT("ab",20000)', '#VALUE!'],
    ['COUNTIFS(A2:A4,1,A2:A3,1)', '#VALUE!'],
    ['SUMIFS(B2:B3,A2:A4,"Tesla")', '#VALUE!'],
    ['SUMIF(A2:A4,"Tesla",B2:B3)', 'unsupported'],
    ['#NULL!', '#NULL!'],
  ])('should give the code of %s', (formula, code) => {
    expect(value(formula)).toEqual(error(code))
  })
})

test.each<[string, Scalar]>([
  ['1.1-1-0.1', 0],
  ['0.5-0.4-0.1', 0],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(-1.005,2)', -1.01],
  ['TEXT(-0.4,"0")', '0'],
  ['TEXT(-0.004,"0.00")', '0.00'],
])('should show no trace of binary fractions in %s', (formula, expected) => {
  expect(value(formula)).toBe(expected)
})

describe('many values', () => {
  test('should take one value of a range unless the formula is an array formula', () => {
    expect(value('SUM((Views[Company]="Tesla")*Views[Target])')).toBe(300)
    expect(value('SUM((Views[Company]="Tesla")*Views[Target])', { array: true })).toBe(497)
    expect(value('SUM(IF(Views[Company]="Samsung",0,Views[Target]))', { array: true })).toBe(497)
    expect(value('SUM({1,2,3}*{1;10})', { array: true })).toBe(66)
    expect(value('SUM(IFERROR({1,2}+{1,2,3},5))', { array: true })).toBe(2 + 4 + 5)
  })

  test('should leave IF over many values inside SUMPRODUCT to the spreadsheet, for they part there', () => {
    expect(value('SUMPRODUCT(IF(Views[Company]="Tesla",1,0))')).toEqual(error('unsupported'))
    expect(value('SUMPRODUCT(IF(TRUE,Views[Target],0))')).toBe(497)
  })
})
