import type { AmountMark } from '../mark'
import type { Span } from '../../text/span'
import { isTableRow } from './layout'
import type { Scene } from './scene'
import type { Topic } from './topic'

/** Characters of a row in which its bars are counted. */
const LONGEST = 400

const cellOf = ({ text, sentence }: Scene, { start }: Span): number =>
  start - sentence.start > LONGEST ? -1 : text.slice(sentence.start, start).split('|').length

/**
 * Which of the companies, chips or times that head a table's columns heads that of an amount: `| Year | Norlane | Halden |`
 * above `| 2026 | $3 billion | $5 billion |`. One alone tells of the whole table.
 */
export function headOf<T extends 'actors' | 'chips' | 'dates'>(
  scene: Scene,
  amount: AmountMark,
  { head }: Topic,
  kind: T,
): Scene[T][number] | undefined {
  if (head === null || !isTableRow(scene) || head[kind].length < 2) return undefined
  const cell = cellOf(scene, amount)
  return head[kind].find((each) => cellOf(head, 'mark' in each ? each.mark : each) === cell)
}

/** The head of the table that a row is of: the first row behind an empty line, which holds no figures. */
export function headAfter({ head }: Topic, scene: Scene): Scene | null {
  if (!isTableRow(scene)) return null
  const { text, sentence, amounts } = scene
  if (head !== null && text.lastIndexOf('\n\n', sentence.start) < head.sentence.start) return head
  return amounts.every(({ unit }) => unit === 'GB') ? scene : null
}
