import { NAMES, OF_MANY } from '../lexicon/table-heads'
import type { Span } from '../../text/span'
import type { Mark } from '../mark'
import { type Named, type Topic, stated } from './draft'
import { readingAs, isCompanyAlone, namesCompany } from './line'

/** A company with the currency that its shares trade in, where the lexicon knows it. */
export type Company = Pick<Topic, 'company' | 'listed'>

/** The company in a cell. */
export function companyIn(text: string, cell: Span | null, marks: readonly Mark[]): Company | null {
  const company = named(text, cell, marks, 'company')
  const known = marks.find(namesCompany)
  return company === null ? null : { company, listed: known === undefined ? null : currencyOf(known) }
}

const currencyOf = (mark: Mark): string | null => readingAs(mark, 'company')?.currency ?? null

/** The name in a cell: a known one, else what is written there. */
export function named(
  text: string,
  cell: Span | null,
  marks: readonly Mark[],
  kind: 'institution' | 'company',
): Named | null {
  if (cell === null || cell.start === cell.end) return null
  if (OF_MANY.test(text.slice(cell.start, cell.end))) return null
  const known = marks.find((mark) => readingAs(mark, kind) !== null)
  if (known !== undefined) return read(known, kind)
  return NAMES.test(text.charAt(cell.start))
    ? { ...written(text, cell), rule: kind === 'company' ? 'company-by-position' : 'broker-by-position' }
    : null
}

/** A mark as what it names. */
export const read = (mark: Mark, kind: 'institution' | 'company'): Named =>
  stated(readingAs(mark, kind)?.name ?? '', mark)

/** What is written in a cell. */
export const written = (text: string, span: Span): Named => stated(text.slice(span.start, span.end), span)

/** How far above a table its company may be named, in characters. */
const ABOVE = 400

/** The company named last above a table that begins at `start`, before the mark with the index `next`. */
export function companyOfTable(marks: readonly Mark[], next: number, start: number): Company | null {
  let mark = marks[--next]
  while (mark !== undefined && start - mark.end <= ABOVE && !isCompanyAlone(mark)) mark = marks[--next]
  if (mark === undefined || start - mark.end > ABOVE) return null
  return {
    company: { ...read(mark, 'company'), how: 'derived', rule: 'company-by-heading' },
    listed: currencyOf(mark),
  }
}
