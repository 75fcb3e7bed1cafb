import type { Column, TableId } from '../column'
import { tableOf } from '../catalogue'
import { both } from '../define-column'
import type { BlockCell, BlockLayout, BlockLook } from '../layout'
import type { TrackerNames } from '../names'
import { placeOf } from '../places'
import { blockCells } from './block-cell'

/** The colours of the columns, in words too: never by colour alone. */
const LEGEND = [
  { look: 'source', words: both('Blue: from an article', '파랑: 기사에서') },
  { look: 'computed', words: both('Black: formula', '검정: 계산식') },
  { look: 'lookup', words: both('Green: from another sheet', '초록: 다른 시트에서') },
  { look: 'input', words: both('Blue on yellow: your input', '노란 바탕: 직접 입력') },
] as const

/** Characters that a word of the legend may need before the next one begins. */
const LEGEND_WIDTH = 28

/** Title, explanation and legend above the table of a sheet of its own. */
export function sheetHeading(id: TableId, names: TrackerNames): BlockLayout {
  const { sheet, title, about, columns } = tableOf(id)
  const { text } = blockCells(names)
  const legend: BlockCell[] = []
  for (const [index, column] of legendColumns(columns).entries()) {
    while (legend.length < column) legend.push(null)
    const entry = LEGEND[index]
    if (entry !== undefined) {
      legend.push(text(entry.words, entry.look))
      for (const each of groundBehind(entry.look)) legend.push(each)
    }
  }
  return {
    sheet: names.sheets[sheet],
    row: 0,
    column: 0,
    cells: [[text(title, 'title')], [text(about, 'note')], legend],
  }
}

/** A blank cell of the same look: the words of the last entry run over it, and its ground shows behind them. */
const groundBehind = (look: BlockLook): readonly BlockCell[] =>
  look === 'input' ? [{ value: null, look }] : []

/** The columns in which the words of the legend begin: each so far from the one before that it can be read. */
function legendColumns(columns: readonly Column[]): readonly number[] {
  const begins: number[] = []
  let room = LEGEND_WIDTH
  columns.forEach(({ width }, index) => {
    if (room >= LEGEND_WIDTH && begins.length < LEGEND.length) {
      begins.push(index)
      room = 0
    }
    room += width
  })
  return begins
}

/** Title and explanation right above a table that stands beside others. */
export function tableHeading(id: TableId, names: TrackerNames): BlockLayout {
  const { sheet, title, about } = tableOf(id)
  const { text } = blockCells(names)
  const { row, column } = placeOf(id)
  return {
    sheet: names.sheets[sheet],
    row: row - 2,
    column,
    cells: [[text(title, 'heading')], [text(about, 'note')]],
  }
}
