import type { Span } from '../../text/span'
import type { AmountMark } from '../mark'
import { IN_FUNDS, IN_RESULTS, IN_WORTH, RULE_BELOW } from '../lexicon/table-heads'
import type { MoneySense } from './classify'
import { isTableRow } from './layout'
import type { Scene } from './scene'
import type { Topic } from './topic'

/** A row is looked at so far; one told longer is no row of figures. */
const LONGEST_ROW = 1500

/** Takes note of a table's head, or of the next row below it; behind a line that is none there is no head. */
export function meetHead(topic: Topic, scene: Scene): void {
  const { start, paragraph } = scene.sentence
  if (paragraph === topic.paragraph) return
  topic.row = start
  if (!isTableRow(scene)) topic.head = null
  else if (RULE_BELOW.test(scene.text.slice(start, start + LONGEST_ROW))) topic.head = scene
}

/** The cells of the row that begins at a place, up to another. */
const cellsOf = ({ text }: Scene, from: number, to: number): readonly string[] =>
  text.slice(from, Math.min(to, from + LONGEST_ROW)).split('|')

/** The column of a place in a row, as its number. */
const columnOf = (scene: Scene, row: number, { start }: Span): number => cellsOf(scene, row, start).length - 1

/** What the head of its column calls a sum: `| Company | Raised | Valuation |`, `| 기업 | 기업가치 |`. */
export function senseInColumn(scene: Scene, amount: AmountMark, topic: Topic, sense: MoneySense): MoneySense {
  const { head } = topic
  if (head === null || sense.family === 'unit-price') return sense
  const { start } = head.sentence
  const cell = cellsOf(head, start, start + LONGEST_ROW)[columnOf(scene, topic.row, amount)] ?? ''
  if (IN_WORTH.test(cell)) return { family: 'valuation', cue: null }
  if (IN_RESULTS.test(cell)) return { family: 'result', cue: null }
  return IN_FUNDS.test(cell) && sense.family === 'none'
    ? { family: 'investment', cue: topic.money?.cue ?? null }
    : sense
}

/**
 * Which of the companies, chips or times that head a table's columns heads that of an amount: `| Year | Norlane | Halden |`
 * above `| 2026 | $3 billion | $5 billion |`. One alone tells of the whole table.
 */
export function headOf<T extends 'actors' | 'chips' | 'dates'>(
  scene: Scene,
  amount: AmountMark,
  { head, row }: Topic,
  kind: T,
): Scene[T][number] | undefined {
  if (head === null || head[kind].length < 2) return undefined
  const column = columnOf(scene, row, amount)
  return head[kind].find(
    (each) => columnOf(head, head.sentence.start, 'mark' in each ? each.mark : each) === column,
  )
}
