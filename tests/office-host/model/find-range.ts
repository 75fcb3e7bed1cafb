import { parseA1Ref, parseStructRef } from '@borgar/fx'
import { parseArea } from './area'
import { Range } from './range'
import type { Sheet } from './sheet'
import { tableArea } from './table-area'
import type { Workbook } from './workbook'

function structured(workbook: Workbook, text: string): Range | undefined {
  const reference = parseStructRef(text)
  const table = reference?.table === undefined ? undefined : workbook.findTable(reference.table)
  if (reference === undefined || table === undefined) return undefined
  const area = tableArea(table, reference.columns ?? [], reference.sections ?? [])
  return area && new Range(table.sheet, area)
}

/** The range a text names: `A1:B2`, `'My sheet'!A1`, a defined name or `Table[Column]`; else undefined. */
export function findRange(workbook: Workbook, text: string, sheet: Sheet | undefined): Range | undefined {
  const bang = text.lastIndexOf('!')
  if (bang >= 0) {
    const reference = parseA1Ref(text)
    const name = reference?.context?.at(-1)
    const found = name === undefined ? undefined : workbook.findSheet(name)
    const area = parseArea(text.slice(bang + 1))
    return found && area && new Range(found, area)
  }
  const area = parseArea(text)
  if (area !== undefined) return sheet && new Range(sheet, area)
  const name = workbook.findName(text, sheet)
  if (name !== undefined) return findRange(workbook, name.formula.slice(1), name.scope)
  const table = workbook.findTable(text)
  if (table !== undefined) return structured(workbook, `${table.name}[]`)
  return text.includes('[') ? structured(workbook, text) : undefined
}
