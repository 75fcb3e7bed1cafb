import type { Located } from './locate'
import { isBlank } from './same-value'

/** Whether the user has typed values over a computed column as a whole: it is theirs, new rows are left blank in it. */
export const isTypedOver = ({ found: { rows } }: Located, at: number): boolean =>
  rows.every((row) => row[at]?.formula === null) && rows.some((row) => !isBlank(row[at]?.value ?? null))
