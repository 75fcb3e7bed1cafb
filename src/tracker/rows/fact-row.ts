import type { Fact } from '../../facts/fact'
import { slice } from '../../text/span'
import type { Article, Language } from '../../text/article'
import { lastDay, precisionOf, serialOf } from '../../values/calendar-date'
import { isCurrency } from '../../values/unit'
import { tableOf } from '../catalogue'
import type { CellValue } from '../cell'
import type { Column } from '../column'
import { amountFormat, dateFormat, moneyFormat, numberFormat } from '../formats'
import type { TrackerRow } from '../row'
import type { Citation } from '../state'
import { word, wordOrSelf } from '../words'
import { cellKey, cellText } from './cell-text'
import { columnOfField, fieldsOf, TABLE_OF, type FactTable, type Field } from './fact-fields'

/** The row of a fact and the table it belongs to, as one article tells it; null for a kind that no table keeps. */
export function factRow(
  fact: Fact,
  article: Article,
  language: Language,
): { readonly table: FactTable; readonly row: TrackerRow } | null {
  const table = TABLE_OF[fact.kind]
  if (table === null) return null
  const cells: Record<string, CellValue> = {}
  const formats: Record<string, string> = {}
  const citations: Record<string, Citation> = {}
  const { columns } = tableOf(table)
  for (const field of fieldsOf(fact)) {
    const id = columnOfField(fact.kind, field.name)
    const column = columns.find((candidate) => candidate.id === id)
    if (column === undefined) continue
    cells[id] = cellValue(field, column, language)
    citations[id] = citation(article, field)
    if (column.format === 'date' && typeof field.value === 'string') formats[id] = dateFormat(field.value)
  }
  cells['quote'] = cellText(slice(article.text, fact.span))
  citations['quote'] = { article: article.id, start: fact.span.start, end: fact.span.end, how: 'stated' }
  cells['articles'] = 1
  cells['article'] = article.id
  const key = cellKey(fact.key)
  cells['key'] = key
  complete(fact, article, language, cells)
  Object.assign(formats, numberFormats(columns, cells))
  return { table, row: { key, cells, formats, citations, articles: [article.id] } }
}

const citation = (article: Article, field: Field): Citation => ({
  article: article.id,
  start: field.start,
  end: field.end,
  how: field.how,
  ...(field.rule === undefined ? {} : { rule: field.rule }),
})

/** Columns whose values are words of the workbook's language. */
const WORDED: ReadonlySet<string> = new Set(['status', 'per', 'action'])

function cellValue({ value }: Field, column: Column, language: Language): CellValue {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return value.map((one) => wordOrSelf(one, language)).join(', ')
  if (column.format === 'date') return serialOf(lastDay(value) ?? '')
  return cellText(WORDED.has(column.id) ? wordOrSelf(value, language) : value)
}

/** The cells that follow from others: how fine a view's date is, what kind of figure it is, the unit of its equivalent. */
function complete(fact: Fact, article: Article, language: Language, cells: Record<string, CellValue>): void {
  if (fact.kind === 'analyst-view') {
    const date = fact.fields.date?.value
    if (date === undefined) return
    cells['date_precision'] = word(precisionOf(date), language)
    cells['date'] = viewDay(date, article.published)
  } else if (fact.kind === 'valuation') {
    cells['kind'] = word('valuation', language)
    cells['name'] = word('valuation', language)
    cells['subject'] ??= fact.fields.owner?.value ?? null
    if (fact.fields.krw !== undefined) cells['equivalent_unit'] = 'KRW'
  } else if (fact.kind === 'metric') {
    cells['kind'] = word('metric', language)
    if (fact.fields.km !== undefined) cells['equivalent_unit'] = 'km'
  }
}

/** The last day a view's date covers, but no later than its article: a view of `2024-08` in one of 08-20 is of 08-20. */
function viewDay(date: string, published: string | null): number | null {
  const last = serialOf(lastDay(date) ?? '')
  const limit = published === null ? null : serialOf(lastDay(published) ?? '')
  if (last === null || limit === null || precisionOf(date) === 'day') return last
  return published !== null && published.startsWith(date) ? Math.min(last, limit) : last
}

/** Formats of the numbers: money in the row's currency; `Figures` has a unit instead, which may be none. */
function numberFormats(
  columns: readonly Column[],
  cells: Readonly<Record<string, CellValue>>,
): Record<string, string> {
  const currency = textOf(cells['currency'])
  const formats: Record<string, string> = {}
  for (const { id, format } of columns) {
    const value = cells[id]
    if (format === 'decimal' && typeof value === 'number') formats[id] = numberFormat(value)
    if (currency !== null && format === 'money') formats[id] = moneyFormat(currency)
    if (currency !== null && format === 'amount') formats[id] = amountFormat(currency)
  }
  for (const [unit, ids] of [
    ['unit', ['value', 'value_high']],
    ['equivalent_unit', ['equivalent']],
  ] as const) {
    const code = textOf(cells[unit])
    if (code !== null && isCurrency(code)) for (const id of ids) formats[id] = amountFormat(code)
  }
  return formats
}

const textOf = (value: CellValue | undefined): string | null => (typeof value === 'string' ? value : null)
