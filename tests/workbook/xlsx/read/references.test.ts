import fc from 'fast-check'
import { formatRange, parseRange } from '../../../../src/workbook/xlsx/read/a1-range'
import { mapReferences, translated } from '../../../../src/workbook/xlsx/read/formula-references'
import { Moves, type Growth } from '../../../../src/workbook/xlsx/patch/moves'

test.each(['A1', '$B$2', 'XFD1048576', 'A1:B2', '$A$1:B$2', 'A:A', '$C:D', '3:4', '$3:$4'])(
  '%s is read and written back',
  (text) => {
    const range = parseRange(text)
    expect(range && formatRange(range)).toBe(text)
  },
)

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'Sheet!A1', 'A1 B2', '__proto__'])(
  '%s is no reference',
  (text) => expect(parseRange(text)).toBeUndefined(),
)

test.each([
  ['A1+$A$1+A$1+$A1', 2, 1, 'B3+$A$1+B$1+$A3'],
  ['SUM(A1:B2)*"A1"', 1, 0, 'SUM(A2:B3)*"A1"'],
  ["'A1'!A1+Sheet1!B2", 1, 0, "'A1'!A2+Sheet1!B3"],
  ['Views[[#This Row],[A1]]+LOG10(A1)', 1, 0, 'Views[[#This Row],[A1]]+LOG10(A2)'],
  ['SUM(A:A)+SUM(1:1)', 1, 1, 'SUM(B:B)+SUM(2:2)'],
  ['A1', -1, 0, 'A1048576'],
])('%s read %i rows and %i columns on', (formula, rows, columns, expected) => {
  expect(translated(formula, rows, columns)).toBe(expected)
})

test('references that are mapped to themselves leave every formula as it is written', () => {
  const piece = fc.constantFrom(
    'A1',
    '$B$2:C3',
    "'x y'!A1",
    '[1]S!A1',
    'SUM(',
    ')',
    '"A1"',
    '+',
    ',',
    'T[x]',
    ' ',
    'Name',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const formula = pieces.join('')
      expect(mapReferences(formula, (_sheet, range) => ({ ...range }))).toBe(formula)
    }),
  )
})

const growth: Growth = {
  sheet: 'Views',
  table: 'T',
  area: { top: 5, left: 0, bottom: 7, right: 3 },
  headerRows: 1,
  rows: 2,
  inserts: true,
  totals: false,
}

test.each([
  ['SUM(B6:B8)', 'SUM(B6:B10)'],
  ['SUM(B5:B8)', 'SUM(B5:B10)'],
  ['SUM(B7:B8)', 'SUM(B7:B8)'],
  ['B8+B9', 'B8+B11'],
  ['SUM(B6:B20)', 'SUM(B6:B22)'],
  ['SUM(F6:F8)', 'SUM(F6:F8)'],
  ['SUM(B:B)', 'SUM(B:B)'],
  ['SUM(9:12)', 'SUM(11:14)'],
  ['Other!B9+views!B9', 'Other!B9+views!B11'],
  ['SUM(Views:Other!B9)', 'SUM(Views:Other!B9)'],
])('two rows put in after row 8: %s becomes %s', (before, after) => {
  expect(new Moves([growth]).formula(before, 'Views', 'whole')).toBe(after)
})

test('rows in free cells move nothing but a totals row of the table', () => {
  const moves = new Moves([{ ...growth, inserts: false, totals: true }])
  expect(moves.formula('B9+E9+B20+SUM(B6:B9)+SUM(B6:B8)', 'Views', 'whole')).toBe(
    'B11+E9+B20+SUM(B6:B11)+SUM(B6:B10)',
  )
})
