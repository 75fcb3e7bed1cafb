import type { CellValue } from './cell'
import { findRange } from './find-range'
import type { Name } from './name'

/** What a name stands for: a range is answered by its address, an unknown formula by an error. */
export function evaluateName(name: Name): { readonly value: CellValue; readonly type: string } {
  const body = name.formula.slice(1)
  const range = findRange(name.workbook, body, name.scope)
  if (range !== undefined) return { value: range.absoluteAddress, type: 'Range' }
  if (/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(body))
    return { value: Number(body), type: Number.isInteger(Number(body)) ? 'Integer' : 'Double' }
  if (/^".*"$/s.test(body)) return { value: body.slice(1, -1).replaceAll('""', '"'), type: 'String' }
  if (/^(TRUE|FALSE)$/i.test(body)) return { value: body.toUpperCase() === 'TRUE', type: 'Boolean' }
  return { value: '#NAME?', type: 'Error' }
}
