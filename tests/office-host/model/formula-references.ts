import { isReference, parseA1Ref, parseStructRef } from '@borgar/fx'
import { invalidArgument } from '../wire/office-error'
import { type Area, contains, intersection } from './area'
import { formulaTokens } from './formula-tokens'
import type { Sheet } from './sheet'
import type { Table } from './table'

/** References of a formula as texts. */
export const referencesOf = (formula: string): string[] =>
  formulaTokens(formula)
    .filter(isReference)
    .map(({ value }) => value)

function checkStructured(text: string, home: Sheet, own: Table | undefined): void {
  const reference = parseStructRef(text)
  if (reference === undefined) return
  const name = reference.table ?? ''
  const table = name === '' ? own : home.workbook.findTable(name)
  if (table === undefined)
    throw invalidArgument(name === '' ? `${text} is used outside a table` : `There is no table ${name}`)
  for (const column of reference.columns ?? [])
    if (table.columnIndex(column) < 0) throw invalidArgument(`Table ${table.name} has no column ${column}`)
}

function checkSheet(text: string, home: Sheet): void {
  const [first = '', ...more] = parseA1Ref(text)?.context ?? []
  if (
    more.length === 0 &&
    first !== '' &&
    !first.includes(':') &&
    home.workbook.findSheet(first) === undefined
  )
    throw invalidArgument(`There is no sheet ${first}`)
}

/**
 * Throws InvalidArgument where Excel would not take the formula as it stands now: a table, a column or a
 * sheet that is not there, or `[@Column]` in a cell outside any table.
 */
export function checkReferences(formula: string, home: Sheet, row: number, column: number): void {
  const at = { row, column, rows: 1, columns: 1 }
  const own = home.tables.find((table) => contains(table.range.area, at))
  for (const text of referencesOf(formula))
    if (text.includes('[') && !text.includes('!')) checkStructured(text, home, own)
    else checkSheet(text, home)
}

/** Throws InvalidArgument for structured references, which rules of cells cannot hold. */
export function refuseStructured(formula: string, what: string): void {
  if (referencesOf(formula).some((text) => text.includes('[') && parseStructRef(text) !== undefined))
    throw invalidArgument(`${what} cannot use structured references`)
}

/** Checks the formulas of a write over an area; equal ones in one table only once. */
export function checkWritten(
  sheet: Sheet,
  area: Area,
  changes: readonly (readonly [row: number, column: number, { readonly formula?: string }])[],
): void {
  const near = sheet.tables.filter((table) => intersection(table.range.area, area) !== undefined)
  const checked = new Set<string>()
  for (const [row, column, { formula }] of changes) {
    if (formula === undefined) continue
    const table = near.find(({ range }) => contains(range.area, { row, column, rows: 1, columns: 1 }))
    const key = `${table?.id ?? ''} ${formula}`
    if (checked.has(key)) continue
    checkReferences(formula, sheet, row, column)
    checked.add(key)
  }
}
