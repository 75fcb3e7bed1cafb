import { COMPUTED } from '../../src/tracker/computed-columns'
import { tokenize } from '@borgar/fx/xlsx'
import { tables } from '../../src/tracker/catalogue'
import { expandCondition, expandFormula } from '../../src/tracker/formula-template'
import { newNames } from '../../src/tracker/names'
import { settings } from '../../src/tracker/settings'
import { sheets } from '../../src/tracker/sheets'
import { emptyWorkbook } from './view-plan'

const languages = ['en', 'ko'] as const

/** Functions of Excel 2019 and of LibreOffice 7.4 that give one value and spill nothing. */
const ALLOWED = new Set(
  (
    'ABS AND AVERAGE AVERAGEIFS CHOOSE COUNTIFS FIND HYPERLINK IF IFERROR INDEX ISNUMBER LEFT MATCH MAX MEDIAN MONTH N ' +
    'OR RIGHT ROUND ROW SEARCH SIGN SQRT SUM SUMPRODUCT TRUNC VLOOKUP YEAR _XLFN.AGGREGATE _XLFN.MAXIFS ' +
    '_XLFN.MINIFS'
  ).split(' '),
)

describe.each(languages)('the catalogue in %s', (language) => {
  const names = newNames(language, emptyWorkbook)

  test.each(tables)('$id has columns with ids and headers of their own', ({ columns, key }) => {
    const headers = columns.map(({ header }) => header[language].toLowerCase())
    expect(new Set(headers).size).toBe(headers.length)
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length)
    expect(columns.some(({ id }) => id === key)).toBe(true)
    expect(headers.filter((header) => /[\r\n]|^\s|\s$/.test(header))).toEqual([])
  })

  test.each(tables)(
    '$id has formulas that name what is there, with functions every host has',
    ({ id, columns }) => {
      for (const { formula } of columns) {
        if (formula === undefined) continue
        const written = expandFormula(formula, id, names)
        const unknown = tokenize(written)
          .filter(({ type, value }) => type === 'func' && !ALLOWED.has(value.toUpperCase()))
          .map(({ value }) => value)
        expect(unknown).toEqual([])
        expect(written.length).toBeLessThan(8192)
        expect(written).not.toMatch(/[{}]/)
      }
    },
  )

  test('the formulas of a view are short, for a file repeats them in each row', () => {
    const [views] = tables.filter(({ id }) => id === 'AnalystViews')
    const written = views?.columns.map(({ formula = '' }) => expandFormula(formula, 'AnalystViews', names))
    expect(written?.join('').length).toBeLessThan(4600)
  })

  test.each(tables)('$id has conditions over columns of its own', ({ columns, looks = [] }) => {
    for (const { when } of [...looks, ...columns.flatMap((column) => column.looks ?? [])]) {
      const condition = expandCondition(when, names, (column) => {
        expect(columns.map(({ id }) => id)).toContain(column)
        return '$A1'
      })
      expect(condition).not.toMatch(/[{}[\]]/)
    }
  })

  test.each(tables)('$id offers choices that a spreadsheet can hold', ({ columns }) => {
    for (const { choices } of columns) {
      if (choices === undefined) continue
      if ('column' in choices) {
        const [table, column] = choices.column.split('.')
        const found = tables.find(({ id }) => id === table)
        expect(found?.columns.map(({ id }) => id)).toContain(column)
      } else {
        const words = choices.map((choice) => choice[language])
        expect(words.join(',').length).toBeLessThanOrEqual(255)
        expect(words.filter((word) => word.includes(','))).toEqual([])
      }
    }
  })

  test('settings have formulas that name what is there', () => {
    for (const { formula } of settings) {
      if (formula !== undefined) expect(expandFormula(formula, null, names)).not.toMatch(/[{}]/)
    }
  })

  test('sheets have names that Excel takes', () => {
    for (const { name } of Object.values(sheets)) expect(name[language]).toMatch(/^[^[\]:*?/\\']{1,31}$/)
  })
})

test('the columns that hold formulas are known without the catalogue', () => {
  const computed = tables.map(({ id, columns }) => [
    id,
    columns.filter(({ formula }) => formula !== undefined).map((column) => column.id),
  ])
  expect(Object.entries(COMPUTED).map(([id, columns]) => [id, columns.split(' ').filter(Boolean)])).toEqual(
    computed,
  )
})
