import { STEP } from '../lexicon/rating-joints'
import { ACTIONS_TOLD } from '../lexicon/cue-groups'
import {
  COLUMNS,
  IN_TARGETS,
  NAMES,
  TICKER_CELL,
  RULE_LINE,
  SYMBOL,
  WAS_IN_CELL,
} from '../lexicon/table-heads'
import type { Cited, ViewAction } from '../../facts/fact'
import { overlaps, type Span } from '../../text/span'
import type { Context } from '../context'
import type { AmountMark, Mark } from '../mark'
import { emptyDraft, saysSomething, type Named, type ViewDraft, stated } from './draft'
import { namesCompany, namesHouse } from './line'
import { isPrice, priceOf } from './price'
import { ratingBehindTo } from './rating-behind-to'
import { rowsOf, type Row } from './table-lines'
import { companyIn, companyOfTable, named, read, written, type Company } from './table-names'

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
  let houses: Houses | null = null
  let above: Company | null = null
  let next = 0
  for (const row of rowsOf(text)) {
    while ((marks[next]?.end ?? Infinity) <= row.start) next++
    const inside = marksIn(marks, next, row)
    const found = headOf(text, row, inside)
    const across = head === null && found === null ? housesOf(text, row, inside) : null
    if (found !== null || across !== null) {
      head = found
      houses = across
      above = companyOfTable(marks, next, row.start)
    } else if (row.cells.length === 0) head = houses = null
    else if (houses !== null) {
      const [first, second = null] = row.cells
      if (first !== undefined && COLUMNS.company.test(text.slice(first.start, first.end)))
        above = companyIn(text, second, inside)
      for (const each of viewsUnder(text, row, houses, inside, above)) views.push(each)
    } else if (head !== null && !RULE_LINE.test(text.slice(row.start, row.end))) {
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
  const symbol = cells.get('ticker')
  if (symbol !== undefined && !cells.has('company')) cells.set('company', symbol)
  return cells.has(house === null ? 'institution' : 'company') &&
    (cells.has('target') || cells.has('rating') || cells.has('action'))
    ? { cells, house }
    : null
}

/** Houses at the places of their columns. */
type Houses = ReadonlyMap<number, Named>

/** The houses that head the columns of a table: `| | BofA | UBS |`, `| Broker | UBS |`; null unless two do, or one behind the word. */
function housesOf(text: string, { cells }: Row, marks: readonly Mark[]): Houses | null {
  const houses = new Map<number, Named>()
  for (const [index, { start }] of cells.entries()) {
    const mark = marks.find((each) => each.start === start && namesHouse(each))
    if (mark !== undefined) houses.set(index, read(mark, 'institution'))
  }
  const [first] = cells
  const least = first !== undefined && COLUMNS.institution.test(text.slice(first.start, first.end)) ? 1 : 2
  return houses.size >= least && !houses.has(0) ? houses : null
}

/** How far above a row the table is said to be of targets, in characters. */
const BACK = 600

/**
 * What a row tells of each house in the head: of the company that it is on (`| Norlane | $40 | $42 |`), or of the
 * table's where it is what they rate or see (`| Rating | Buy | Hold |`).
 */
function viewsUnder(
  text: string,
  row: Row,
  houses: Houses,
  marks: readonly Mark[],
  above: Company | null,
): readonly ViewDraft[] {
  const [first] = row.cells
  if (first === undefined) return []
  const words = text.slice(first.start, first.end)
  const prior = (['prior', 'moved'] as const).find((column) => COLUMNS[column].test(words))
  const isValue = COLUMNS.rating.test(words) || COLUMNS.target.test(words) || prior !== undefined
  const isOn = TICKER_CELL.test(words) || marks.some((mark) => mark.end <= first.end && namesCompany(mark))
  if (!isValue && !isOn) return []
  const isPriced = isValue || IN_TARGETS.test(text.slice(Math.max(0, row.start - BACK), row.start))
  return [...houses].flatMap(([index, house]) => {
    const cells = new Map<Column, number>([['rating', index]])
    if (!isValue) cells.set('company', 0)
    if (isPriced) cells.set(prior ?? 'target', index)
    const cell = row.cells[index] ?? first
    const inside = marks.filter((mark) => mark.end <= first.end || overlaps(mark, cell))
    return viewOf(text, row, { cells, house }, inside, above) ?? []
  })
}

function marksIn(marks: readonly Mark[], first: number, row: Row): readonly Mark[] {
  let end = first
  while ((marks[end]?.start ?? Infinity) < row.end) end++
  return marks.slice(first, end)
}

/** How far before a price its row tells that it was so before, in characters. */
const PRIOR_WORD = 6

function viewOf(
  text: string,
  row: Row,
  head: Head,
  marks: readonly Mark[],
  ofTable: Company | null,
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
  const prior =
    within('prior').find(isPrice) ??
    within('moved').find(
      (mark): mark is AmountMark =>
        isPrice(mark) &&
        (WAS_IN_CELL.test(text.slice(mark.start - PRIOR_WORD, mark.start)) ||
          text.startsWith('에서', mark.end)),
    )
  const date = within('date').find((mark) => mark.type === 'date')
  const institution = head.house ?? named(text, cell('institution'), within('institution'), 'institution')
  const company = head.cells.has('company') ? companyIn(text, cell('company'), within('company')) : ofTable
  const symbol = cell('ticker')
  const isOne = head.cells.get('analyst') === head.cells.get('institution')
  const analyst = isOne ? null : cell('analyst')
  if (isOne && institution?.rule !== undefined) return null
  const view: ViewDraft = {
    ...emptyDraft({ start: row.cells[0]?.start ?? row.start, end: row.cells.at(-1)?.end ?? row.end }),
    institution,
    company: company?.company ?? null,
    listed: company?.listed ?? null,
    ticker:
      symbol !== null && SYMBOL.test(text.slice(symbol.start, symbol.end)) ? written(text, symbol) : null,
    analyst: analyst === null || !NAMES.test(text.charAt(analyst.start)) ? null : written(text, analyst),
    rating: isStep ? second : first,
    priorRating: isStep ? first : null,
    actions: marks.flatMap((mark) => actionOf(mark)),
    price: {
      target,
      prior: prior !== undefined ? priceOf(prior) : prices.length > 1 ? (prices[0] ?? null) : null,
    },
    date: date?.date == null ? null : stated(date.date, date),
    doubts: [institution, company?.company].flatMap((each) => each?.rule ?? []),
    rules: ['table'],
  }
  const isOnOne = company !== null || (!head.cells.has('company') && institution?.rule === undefined)
  return institution !== null && isOnOne && (saysSomething(view) || prior !== undefined) ? view : null
}

/** What a word of the row says was done: `Upgrade`, `Initiated Coverage`, 유지; which way a target went, its numbers tell. */
const actionOf = (mark: Mark): readonly Cited<ViewAction>[] => {
  const value = mark.type === 'cue' ? ACTIONS_TOLD.get(mark.cue) : undefined
  return value === undefined ? [] : [stated(value, mark)]
}
