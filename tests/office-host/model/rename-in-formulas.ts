import { isReference, parseA1Ref, parseStructRef, stringifyStructRef, type Token } from '@borgar/fx'
import { intersection, quoteSheet } from './area'
import { allFormulas, type FormulaPlace } from './all-formulas'
import { formulaTokens } from './formula-tokens'
import type { Table } from './table'
import type { Workbook } from './workbook'

/** Where a formula stands: its row, and the table it is in. */
interface Place {
  readonly table: Table | undefined
  readonly row: number
}

function rewrite(formula: string, isRelative: boolean, change: (token: Token) => string): string {
  if (!formula.startsWith('=')) return formula
  return formulaTokens(formula, { r1c1: isRelative }).map(change).join('')
}

function tableOf({ sheet, row, column, table }: FormulaPlace): Table | undefined {
  const at = { row, column, rows: 1, columns: 1 }
  return table ?? sheet?.tables.find((each) => intersection(each.range.area, at) !== undefined)
}

/**
 * Changes every reference of the workbook; `place` tells where it stands. Formulas of one text in one table
 * are read once, unless what becomes of them depends on their row.
 */
export function rewriteReferences(
  workbook: Workbook,
  change: (value: string, place: Place) => string,
  dependsOnRow = false,
): void {
  const known = new Map<string, string>()
  for (const each of allFormulas(workbook)) {
    const place = { table: tableOf(each), row: each.row }
    const key = `${place.table?.id ?? ''} ${each.isRelative} ${each.formula}`
    const before = known.get(key)
    const after =
      before ??
      rewrite(each.formula, each.isRelative, (token) =>
        isReference(token) ? change(token.value, place) : token.value,
      )
    if (!dependsOnRow) known.set(key, after)
    if (after !== each.formula) each.replace(after)
  }
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Follows a renamed column into every structured reference to it. */
export function columnRenamed(table: Table, old: string, renamed: string): void {
  rewriteReferences(table.sheet.workbook, (value, place) => {
    const reference = value.includes('[') ? parseStructRef(value) : undefined
    if (reference === undefined) return value
    const owner = reference.table ?? ''
    if (owner === '' ? place.table !== table : !same(owner, table.name)) return value
    const columns = reference.columns ?? []
    if (!columns.some((column) => same(column, old))) return value
    return stringifyStructRef({
      ...reference,
      columns: columns.map((column) => (same(column, old) ? renamed : column)),
    })
  })
}

/** Follows a renamed table into every structured reference to it. */
export function tableRenamed(table: Table, old: string): void {
  rewriteReferences(table.sheet.workbook, (value) => {
    if (same(value, old)) return table.name
    const reference = value.includes('[') ? parseStructRef(value) : undefined
    if (reference === undefined || !same(reference.table ?? '', old)) return value
    return stringifyStructRef({ ...reference, table: table.name })
  })
}

/** Follows a renamed sheet into every address that names it. */
export function sheetRenamed(workbook: Workbook, old: string, renamed: string): void {
  rewriteReferences(workbook, (value) => {
    const bang = value.lastIndexOf('!')
    const name = bang < 0 ? undefined : parseA1Ref(value)?.context?.at(-1)
    return name !== undefined && same(name, old) ? `${quoteSheet(renamed)}${value.slice(bang)}` : value
  })
}
