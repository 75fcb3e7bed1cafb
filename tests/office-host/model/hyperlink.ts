import { options } from '../wire/arguments'
import { invalidArgument } from '../wire/office-error'
import type { Hyperlink } from './cell'
import { mustAllow } from './protection'
import type { Range } from './range'
import { withStyle } from './style'

const parts = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const

function linkOf(value: unknown): Hyperlink {
  const given = options(value, 'hyperlink')
  const link: Record<string, string> = {}
  for (const [key, each] of Object.entries(given)) {
    const part = parts.find((one) => one === key)
    if (part === undefined) throw invalidArgument(`A hyperlink has no ${key}`)
    if (each === null || each === undefined) continue
    if (typeof each !== 'string') throw invalidArgument(`${key} must be a string`)
    link[part] = each
  }
  return link
}

/** Links every cell of the range; the text to display is written where there is one, in Excel's colour. */
export function setHyperlink(range: Range, value: unknown): void {
  const link = linkOf(value)
  const { sheet, area } = range
  mustAllow(sheet, 'allowInsertHyperlinks')
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.grid.get(row, column)
      const style = withStyle(withStyle(cell.style, 'font.color', '#0563C1'), 'font.underline', 'Single')
      const shown = link.textToDisplay
      const content = shown === undefined ? cell : { value: shown }
      sheet.grid.set(row, column, { ...content, hyperlink: link, style })
    }
}
