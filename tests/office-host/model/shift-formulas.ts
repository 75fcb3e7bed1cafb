import { isReference, parseA1Ref } from '@borgar/fx'
import { allFormulas } from './all-formulas'
import { formatArea, parseArea, quoteSheet, sheetColumns, sheetRows } from './area'
import { formulaTokens } from './formula-tokens'
import { type Shift, shifted } from './shift-cells'
import type { Sheet } from './sheet'

function withDollars(before: string, after: string): string {
  const marks = before.split(':').map((corner) => /^(\$?)[A-Za-z]*(\$?)/.exec(corner))
  return after
    .split(':')
    .map((corner, at) => {
      const mark = marks[at] ?? marks[0]
      const letters = /^[A-Z]*/.exec(corner)?.[0] ?? ''
      const digits = corner.slice(letters.length)
      if (letters === '') return `${mark?.[1] ?? ''}${digits}`
      return `${mark?.[1] ?? ''}${letters}${digits === '' ? '' : `${mark?.[2] ?? ''}${digits}`}`
    })
    .join(':')
}

function moved(reference: string, sheet: Sheet, home: Sheet | undefined, shift: Shift): string {
  const bang = reference.lastIndexOf('!')
  const name = bang < 0 ? home?.name : parseA1Ref(reference)?.context?.at(-1)
  if (name === undefined || name.toLowerCase() !== sheet.name.toLowerCase()) return reference
  const address = reference.slice(bang + 1)
  const area = parseArea(address)
  if (area === undefined || (area.rows === sheetRows && area.columns === sheetColumns)) return reference
  const place = shifted(area, shift)
  const prefix = bang < 0 ? '' : `${quoteSheet(name)}!`
  return place === undefined ? `${prefix}#REF!` : prefix + withDollars(address, formatArea(place))
}

/** Follows inserted and deleted cells into every formula that points at them. */
export function shiftFormulas(sheet: Sheet, shift: Shift): void {
  const known = new Map<string, string>()
  const follow = (formula: string, home: Sheet | undefined): string =>
    formulaTokens(formula)
      .map((token) => (isReference(token) ? moved(token.value, sheet, home, shift) : token.value))
      .join('')
  for (const each of allFormulas(sheet.workbook)) {
    if (each.isRelative || !each.formula.startsWith('=')) continue
    const key = `${each.sheet?.id ?? ''} ${each.formula}`
    const after = known.get(key) ?? follow(each.formula, each.sheet)
    known.set(key, after)
    if (after !== each.formula) each.replace(after)
  }
}
