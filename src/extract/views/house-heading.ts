import { HEADING_ENDS, HEADING_STARTS } from '../lexicon/short-joints'
import type { Sentence } from '../context'
import type { Named } from './draft'

/** Whether a line names a house and nothing else, above the notes that are its: `■ 가온증권 (3월 10일)`, `Norlane Securities:`. */
export const isHouseHeading = ({ start, end }: Sentence, house: Named | null, text: string): boolean =>
  house !== null &&
  text.charAt(end) === '\n' &&
  HEADING_STARTS.test(text.slice(start, house.span.start)) &&
  HEADING_ENDS.test(text.slice(house.span.end, end))

/** Whether a short line without a name or number begins something else: `요약`. */
export const isOtherHeading = ({ start, end, marks }: Sentence, text: string): boolean =>
  marks.length === 0 && end - start < LONGEST && text.charAt(end) === '\n'
const LONGEST = 24
