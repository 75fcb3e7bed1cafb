import { STEP } from '../lexicon/broker-words'
import { ACTIONS_TOLD } from '../lexicon/cue-groups'
import { COLUMNS, NAMES, RULE_LINE } from '../lexicon/table-heads'
import type { Cited, ViewAction } from '../../facts/fact'
import { overlaps, type Span } from '../../text/span'
import type { Context } from '../context'
import type { Mark } from '../mark'
import { emptyDraft, saysSomething, type Named, type Topic, type ViewDraft } from './draft'
import { readingAs, namesHouse, namesCompany } from './line'
import { isPrice, priceOf } from './price'
import { ratingBehindTo } from './rating-behind-to'
import { rowsOf, type Row } from './table-lines'

type Column = keyof typeof COLUMNS

/** Which cell of each row is what, and the house whose views they all are where the head names it: `| BofA action | PT |`. */
interface Head {
  readonly cells: ReadonlyMap<Column, number>
  readonly house: Named | null
}

/**
 * The views of tables whose head names houses and what they rate or see: one a row. The company is that of the row, else
 * the one named last before the table.
 */
export function tableViews({ article, marks }: Context): readonly ViewDraft[] {
  const text = article.folded
  const views: ViewDraft[] = []
  if (!text.includes('|') && !text.includes('\t')) return views
  let head: Head | null = null
  let above: Company | null = null
  let next = 0
  for (const row of rowsOf(text)) {
    while ((marks[next]?.end ?? Infinity) <= row.start) next++
    const inside = marksIn(marks, next, row)
    const found = headOf(text, row, inside)
    if (found !== null) {
      head = found
      above = companyAbove(marks, row.start)
    } else if (row.cells.length === 0) head = null
    else if (head !== null && !RULE_LINE.test(text.slice(row.start, row.end))) {
      const view = viewOf(text, row, head, inside, above)
      if (view !== null) views.push(view)
    }
  }
  return views
}

/** What the cells of a line head, when one heads houses (or names the one) and one what they rate or see. */
function headOf(text: string, { cells: spans }: Row, marks: readonly Mark[]): Head | null {
  const cells = new Map<Column, number>()
  let house: Named | null = null
  for (const [index, { start, end }] of spans.entries()) {
    const named = marks.find((mark) => mark.start === start && namesHouse(mark))
    const words = text.slice(named?.end ?? start, end).trim()
    for (const [column, heads] of Object.entries(COLUMNS) as [Column, RegExp][])
      if (!cells.has(column) && heads.test(words)) {
        cells.set(column, index)
        if (named !== undefined) house ??= read(named, 'institution')
      }
  }
  // `| Analyst | PT |` heads the houses as well as those who speak for them.
  const by = cells.get('analyst')
  if (by !== undefined && house === null && !cells.has('institution')) cells.set('institution', by)
  return cells.has(house === null ? 'institution' : 'company') &&
    (cells.has('target') || cells.has('rating') || cells.has('action'))
    ? { cells, house }
    : null
}

function marksIn(marks: readonly Mark[], first: number, row: Row): readonly Mark[] {
  let end = first
  while ((marks[end]?.start ?? Infinity) < row.end) end++
  return marks.slice(first, end)
}

function viewOf(
  text: string,
  row: Row,
  head: Head,
  marks: readonly Mark[],
  companyOfTable: Company | null,
): ViewDraft | null {
  const cell = (column: Column): Span | null => row.cells[head.cells.get(column) ?? -1] ?? null
  const within = (column: Column): readonly Mark[] => {
    const span = cell(column)
    return span === null ? [] : marks.filter((mark) => overlaps(mark, span))
  }
  const [first = null, second] = within(head.cells.has('rating') ? 'rating' : 'action').flatMap((mark) =>
    mark.type === 'rating' ? mark : (ratingBehindTo(text, mark) ?? []),
  )
  const isStep = first !== null && second !== undefined && STEP.test(text.slice(first.end, second.start))
  const prices = within('target').filter(isPrice).map(priceOf)
  const target = prices.at(-1) ?? null
  const prior = within('prior').find(isPrice)
  const date = within('date').find((mark) => mark.type === 'date')
  const institution = head.house ?? named(text, cell('institution'), within('institution'), 'institution')
  const company = head.cells.has('company')
    ? companyIn(text, cell('company'), within('company'))
    : companyOfTable
  const isOne = head.cells.get('analyst') === head.cells.get('institution')
  const analyst = isOne ? null : cell('analyst')
  if (isOne && institution?.rule !== undefined) return null
  const view: ViewDraft = {
    ...emptyDraft({ start: row.cells[0]?.start ?? row.start, end: row.cells.at(-1)?.end ?? row.end }),
    institution,
    company: company?.company ?? null,
    listed: company?.listed ?? null,
    analyst: analyst === null || !NAMES.test(text.charAt(analyst.start)) ? null : written(text, analyst),
    rating: isStep ? second : first,
    priorRating: isStep ? first : null,
    actions: marks.flatMap((mark) => actionOf(mark)),
    price: {
      target,
      prior: prior !== undefined ? priceOf(prior) : prices.length > 1 ? (prices[0] ?? null) : null,
    },
    date: date?.date == null ? null : { value: date.date, span: date, how: 'stated' },
    doubts: [institution, company?.company].flatMap((each) => each?.rule ?? []),
    rules: ['table'],
  }
  const isOnOne = company !== null || (!head.cells.has('company') && institution?.rule === undefined)
  return institution !== null && isOnOne && saysSomething(view) ? view : null
}

/** What a word of the row says was done: `Upgrade`, `Initiated Coverage`, 유지; which way a target went, its numbers tell. */
const actionOf = (mark: Mark): readonly Cited<ViewAction>[] => {
  const value = mark.type === 'cue' ? ACTIONS_TOLD.get(mark.cue) : undefined
  return value === undefined ? [] : [{ value, span: { start: mark.start, end: mark.end }, how: 'stated' }]
}

/** A company with the currency that its shares trade in, where the lexicon knows it. */
type Company = Pick<Topic, 'company' | 'listed'>

function companyIn(text: string, cell: Span | null, marks: readonly Mark[]): Company | null {
  const company = named(text, cell, marks, 'company')
  const known = marks.find(namesCompany)
  return company === null ? null : { company, listed: known === undefined ? null : currencyOf(known) }
}

const currencyOf = (mark: Mark): string | null => readingAs(mark, 'company')?.currency ?? null

/** The name in a cell: a known one, else what is written there. */
function named(
  text: string,
  cell: Span | null,
  marks: readonly Mark[],
  kind: 'institution' | 'company',
): Named | null {
  if (cell === null || cell.start === cell.end) return null
  const known = marks.find((mark) => readingAs(mark, kind) !== null)
  if (known !== undefined) return read(known, kind)
  return NAMES.test(text.charAt(cell.start))
    ? { ...written(text, cell), rule: kind === 'company' ? 'company-by-position' : 'broker-by-position' }
    : null
}

const read = (mark: Mark, kind: 'institution' | 'company'): Named => ({
  value: readingAs(mark, kind)?.name ?? '',
  span: { start: mark.start, end: mark.end },
  how: 'stated',
})

const written = (text: string, { start, end }: Span): Named => ({
  value: text.slice(start, end),
  span: { start, end },
  how: 'stated',
})

/** How far above a table its company may be named, in characters. */
const ABOVE = 400

function companyAbove(marks: readonly Mark[], start: number): Company | null {
  const mark = marks.findLast((each) => each.end <= start && namesCompany(each) && !namesHouse(each))
  if (mark === undefined || start - mark.end > ABOVE) return null
  return {
    company: { ...read(mark, 'company'), how: 'derived', rule: 'company-by-heading' },
    listed: currencyOf(mark),
  }
}
