import { ROW } from '../lexicon/joints'
import type { Scene } from './scene'
import { QUESTION } from '../lexicon/short-joints'

/** Whether a line is a row of a list or table: `- IREN: $9.7 billion`, `| 메타 | 60만 개 |`. */
export const isRow = ({ text, sentence }: Scene): boolean =>
  ROW.test(text.slice(sentence.start, sentence.start + 4)) || text.charCodeAt(sentence.end - 1) === 124

/** Whether it is one of a table: `| H100 | $2.49 |`. */
export const isTableRow = ({ text, sentence }: Scene): boolean => text.charCodeAt(sentence.start) === 124

const LONGEST_HEADING = 90

/** Whether a line heads those below it: the first row of a table, a short line that ends in a colon or in no stop, a question (`Q. 올해 설비투자는?`). */
export function isHeading({ text, sentence }: Scene): boolean {
  if (sentence.end - sentence.start > LONGEST_HEADING) return false
  const last = text.charCodeAt(sentence.end - 1)
  return (
    last === 58 ||
    last === 124 ||
    (last !== 46 && text.charCodeAt(sentence.end) === 10) ||
    QUESTION.test(text.slice(sentence.start, sentence.start + 3))
  )
}
