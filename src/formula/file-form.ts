import { stringifyStructRef, tokenize, parseStructRef } from '@borgar/fx/xlsx'

/**
 * Functions that Excel 2010 and later added, which a file names with `_xlfn.`: those of [MS-XLSX] 2.2.3 that this
 * evaluator knows.
 */
const ADDED = new Set(
  (
    'AGGREGATE CONCAT DAYS IFNA IFS MAXIFS MINIFS MODE.SNGL PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC ' +
    'QUARTILE.INC RANK.AVG RANK.EQ STDEV.P STDEV.S SWITCH TEXTJOIN VAR.P VAR.S XOR'
  ).split(' '),
)

/**
 * A formula as a file holds it, from the form of the formula bar: `=STDEV.S([@A]:[@B])` in the table Views becomes
 * `_xlfn.STDEV.S(Views[[#This Row],[A]]:Views[[#This Row],[B]])`. Without the leading `=`; text already in this form
 * stays as it is.
 */
export const toFileForm = (formula: string, table: string): string =>
  tokenize(formula, { mergeRefs: true })
    .filter(({ type }) => type !== 'fx_prefix')
    .map(({ type, value }) => {
      if (type === 'func') return ADDED.has(value.toUpperCase()) ? `_xlfn.${value.toUpperCase()}` : value
      return type === 'structured' ? qualified(value, table) : value
    })
    .join('')

function qualified(text: string, table: string): string {
  const reference = parseStructRef(text)
  if (reference === undefined) return text
  const named = reference.table === undefined || reference.table === '' ? { ...reference, table } : reference
  return stringifyStructRef(named, { thisRow: true })
}
