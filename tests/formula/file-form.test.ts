import { toFileForm } from '../../src/formula/file-form'

test.each([
  ['=[@Target]/[@Price]-1', 'Views[[#This Row],[Target]]/Views[[#This Row],[Price]]-1'],
  ['[@[GPU 수]]', 'Views[[#This Row],[GPU 수]]'],
  ['SUM([Target])', 'SUM(Views[Target])'],
  ['Fleets[@GPUs]', 'Fleets[[#This Row],[GPUs]]'],
  ['Fleets[[#This Row],[GPUs]]', 'Fleets[[#This Row],[GPUs]]'],
  ['SUM([@[Q1]:[Q4]])', 'SUM(Views[[#This Row],[Q1]:[Q4]])'],
  ['Fleets[[#Headers],[GPUs]]', 'Fleets[[#Headers],[GPUs]]'],
  ["[@[a'#b]]", "Views[[#This Row],[a'#b]]"],
  ['stdev.s(A1)+MAXIFS(A1:A2,B1:B2,1)', '_xlfn.STDEV.S(A1)+_xlfn.MAXIFS(A1:A2,B1:B2,1)'],
  ['AGGREGATE(16,6,A1:A2,0.5)', '_xlfn.AGGREGATE(16,6,A1:A2,0.5)'],
  ['_xlfn.IFS(TRUE,1)', '_xlfn.IFS(TRUE,1)'],
  ['IFERROR(AVERAGEIFS(A:A,B:B,1),"[@x] IFS(")', 'IFERROR(AVERAGEIFS(A:A,B:B,1),"[@x] IFS(")'],
  ["'My Sheet'!$A$1+AsOf", "'My Sheet'!$A$1+AsOf"],
])('should write %s as a file holds it', (formula, expected) => {
  expect(toFileForm(formula, 'Views')).toBe(expected)
  expect(toFileForm(toFileForm(formula, 'Views'), 'Views')).toBe(expected)
})
