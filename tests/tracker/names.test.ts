import fc from 'fast-check'
import { tokenize } from '@borgar/fx/xlsx'
import { expandFormula, textLiteral } from '../../src/tracker/formula-template'
import { newNames } from '../../src/tracker/names'
import { emptyWorkbook } from './view-plan'

test('a name that the workbook has taken, in any case, gets a suffix', () => {
  const names = newNames('en', {
    ...emptyWorkbook,
    sheets: [
      { name: 'SUMMARY', visibility: 'visible', protected: false },
      { name: 'Summary 2', visibility: 'hidden', protected: false },
    ],
    names: [{ name: 'fleets', refersTo: 'Sheet1!$A$1' }],
  })
  expect(names.sheets.summary).toBe('Summary 3')
  expect(names.tables.get('Fleets')).toBe('Fleets_2')
  expect(expandFormula('MAX({Fleets.count})', null, names)).toBe('MAX(Fleets_2[GPUs])')
})

test('a renamed header is written with its signs escaped', () => {
  const names = newNames('en', emptyWorkbook)
  const headers = new Map([
    ...names.headers,
    ['Fleets', new Map([['count', "# of 'GPUs' [total]"]])] as const,
  ])
  expect(expandFormula('{@count}+MAX({Fleets.count})', 'Fleets', { ...names, headers })).toBe(
    "Fleets[[#This Row],['# of ''GPUs'' '[total']]]+MAX(Fleets['# of ''GPUs'' '[total']])",
  )
})

test('words and links are written in the language of the workbook', () => {
  const names = newNames('ko', emptyWorkbook)
  expect(expandFormula("IF({@status}={'running'},1,{!sources})", 'Fleets', names)).toBe(
    'IF(Fleets[[#This Row],[상태]]="가동 중",1,"#\'출처\'!A")',
  )
})

test('a newer function gets the prefix of the file format', () => {
  const names = newNames('en', emptyWorkbook)
  expect(expandFormula('MAXIFS({Fleets.count},{Fleets.owner},"x")', null, names)).toBe(
    '_xlfn.MAXIFS(Fleets[GPUs],Fleets[Owner],"x")',
  )
})

test('any text in a formula is one literal', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', "'", '=', 'a') })),
      (text) => {
        const tokens = tokenize(textLiteral(text))
        expect(tokens.map(({ type }) => type)).toEqual(['string'])
        expect(tokens[0]?.value.slice(1, -1).replaceAll('""', '"')).toBe(text)
      },
    ),
  )
})
