import type { Moves } from './moves'

const DATA = /<x:ClientData\b[\s\S]*?<\/x:ClientData>/g
const ROW = /(<x:Row>\s*)(\d{1,7})(\s*<\/x:Row>)/
const COLUMN = /<x:Column>\s*(\d{1,5})\s*<\/x:Column>/
const ANCHOR = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/
const LINK = /(<x:Fmla(?:Link|Range|Txbx)>)([^<]*)(<\/x:Fmla(?:Link|Range|Txbx)>)/g

/**
 * The old drawing part that shows notes and controls, with their cells and corners moved. It is written by rules of its
 * own and not always well-formed, so only what is known is changed and all else stays as it is.
 */
export const movedShapes = (text: string, sheet: string, moves: Moves): string =>
  text.replace(DATA, (data) => {
    const row = Number(ROW.exec(data)?.[2] ?? NaN)
    const column = Number(COLUMN.exec(data)?.[1] ?? 0)
    const now = Number.isNaN(row) ? NaN : moves.cellRow(sheet, row, column)
    const shift = Number.isNaN(row) ? null : now - row
    return data
      .replace(ROW, (_all, before: string, _row: string, after: string) => `${before}${now}${after}`)
      .replace(ANCHOR, (all, before: string, corners: string, after: string) => {
        const moved = movedCorners(corners, sheet, moves, shift)
        return moved === null ? all : before + moved + after
      })
      .replace(
        LINK,
        (_all, before: string, formula: string, after: string) =>
          `${before}${moves.formula(formula, sheet, 'none')}${after}`,
      )
  })

/** The corners of a shape: column, pixels, row, pixels, and the same again. A note's box goes with its cell. */
function movedCorners(corners: string, sheet: string, moves: Moves, shift: number | null): string | null {
  const numbers = corners.split(',').map(Number)
  const [top, bottom] = [numbers[2], numbers[6]]
  if (numbers.length !== 8 || top === undefined || bottom === undefined || numbers.some(Number.isNaN))
    return null
  const next =
    shift === null ? [moves.row(sheet, top), moves.row(sheet, bottom)] : [top + shift, bottom + shift]
  if (next[0] === top && next[1] === bottom) return null
  return numbers.map((number, index) => (index === 2 ? next[0] : index === 6 ? next[1] : number)).join(', ')
}
