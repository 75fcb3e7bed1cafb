import { parseA1Ref, parseStructRef } from '@borgar/fx'
import { formatArea, quoteSheet } from './area'
import { rewriteReferences } from './rename-in-formulas'
import type { Sheet } from './sheet'
import type { Table } from './table'
import { tableArea } from './table-area'

const lost = '#REF!'

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Makes references to a column that is going away errors. */
export function columnDeleted(table: Table, name: string): void {
  rewriteReferences(table.sheet.workbook, (value, place) => {
    const reference = value.includes('[') ? parseStructRef(value) : undefined
    if (reference === undefined) return value
    const owner = reference.table ?? ''
    const ours = owner === '' ? place.table === table : same(owner, table.name)
    return ours && (reference.columns ?? []).some((column) => same(column, name)) ? lost : value
  })
}

/** Makes references to a table that is going away errors. */
export function tableDeleted(table: Table): void {
  rewriteReferences(table.sheet.workbook, (value) => {
    if (same(value, table.name)) return lost
    const reference = value.includes('[') ? parseStructRef(value) : undefined
    return reference !== undefined && same(reference.table ?? '', table.name) ? lost : value
  })
}

/** Makes references to a sheet that is going away errors. */
export function sheetDeleted(sheet: Sheet): void {
  rewriteReferences(sheet.workbook, (value) => {
    const name = value.includes('!') ? parseA1Ref(value)?.context?.at(-1) : undefined
    return name !== undefined && same(name, sheet.name) ? lost : value
  })
  for (const table of sheet.tables) tableDeleted(table)
}

/** Puts addresses in place of references to a table that becomes plain cells. */
export function tableConverted(table: Table): void {
  const toAddress = (
    value: string,
    place: { readonly table: Table | undefined; readonly row: number },
  ): string => {
    const whole = same(value, table.name)
    const reference = whole ? { table: table.name } : value.includes('[') ? parseStructRef(value) : undefined
    if (reference === undefined) return value
    const owner = reference.table ?? ''
    if (owner === '' ? place.table !== table : !same(owner, table.name)) return value
    const sections = reference.sections ?? []
    const thisRow = sections.some((section) => same(section, 'this row'))
    const area = tableArea(table, reference.columns ?? [], thisRow ? [] : sections)
    if (area === undefined) return lost
    if (thisRow) return formatArea({ ...area, row: place.row, rows: 1 }).replace(/([A-Z]+)/g, '$$$1')
    return `${quoteSheet(table.sheet.name)}!${formatArea(area, '$')}`
  }
  rewriteReferences(table.sheet.workbook, toAddress, true)
}
