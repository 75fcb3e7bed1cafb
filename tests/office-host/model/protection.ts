import { accessDenied } from '../wire/office-error'
import { type Area, isUnbounded } from './area'
import type { Sheet } from './sheet'
import { styleValue } from './style'

/** What a protected sheet still allows, as `WorksheetProtectionOptions` names it. */
export type ProtectionOptions = Readonly<Record<ProtectionOption, boolean>> & {
  readonly selectionMode: string
}

/** The switches of protection. */
export const protectionOptions = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const

/** One switch of protection. */
export type ProtectionOption = (typeof protectionOptions)[number]

/** Throws AccessDenied where the sheet is protected and the switch is off. */
export function mustAllow(sheet: Sheet, option: ProtectionOption): void {
  if (sheet.protection !== undefined && !sheet.protection.options[option])
    throw accessDenied(`sheet ${sheet.name} is protected (${option})`)
}

/** Throws AccessDenied where the sheet is protected at all: tables and objects cannot be changed then. */
export function mustBeUnprotected(sheet: Sheet, what: string): void {
  if (sheet.protection !== undefined) throw accessDenied(`sheet ${sheet.name} is protected (${what})`)
}

/** Throws AccessDenied where the sheet is protected and one of the cells is locked. */
export function mustBeUnlocked(sheet: Sheet, area: Area): void {
  if (sheet.protection === undefined) return
  const locked = (row: number, column: number): boolean =>
    styleValue(sheet.grid.get(row, column).style, 'protection.locked') === true
  if (isUnbounded(area)) throw accessDenied(`sheet ${sheet.name} is protected`)
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (locked(row, column)) throw accessDenied(`sheet ${sheet.name} is protected`)
}
