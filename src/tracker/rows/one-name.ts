import { keyPart } from '../../facts/key'
import { sameName } from '../../extract/lexicon/same-names'
import type { Language } from '../../text/article'
import type { TableId } from '../column'
import type { TrackerRow } from '../row'
import type { Citation } from '../state'
import type { FactTable } from './fact-fields'
import { compareText } from './told-fact'

/** Columns that hold names of companies and institutions, which articles may write differently. */
export const NAME_COLUMNS: readonly string[] = [
  'institution',
  'company',
  'owner',
  'from_owner',
  'to_owner',
  'seller',
  'subject',
  'by',
]

/** What keys know a company by, whatever name of it an article prints: `oracle` for 오라클 and Oracle. */
export const companyOf = (name: string): string => sameName(keyPart(name))

/** Between the names of a cell that holds several. */
export const LIST = ', '

/** The names that a workbook already gives. */
export interface NamesInUse {
  /** The name of each company, by what keys know it by. */
  readonly of: ReadonlyMap<string, string>
  /** The name last written in a row, by its table, key and column; null for a new one. */
  readonly written: (table: TableId, key: string, column: string) => WrittenName | null
}

/** A name that was written, what the articles printed for it (null when not kept), and where. */
export interface WrittenName {
  readonly name: string
  readonly printed: string | null
  readonly citation: Citation | null
}

const NONE_IN_USE: NamesInUse = { of: new Map(), written: () => null }

type Rows = ReadonlyMap<FactTable, readonly TrackerRow[]>

/**
 * Gives each company one name in all tables, so that what groups by the name finds its rows together. A row that was
 * written before keeps the name it was written with. A new one takes the name in use in the workbook, else of those in
 * the workbook's language, then of all, the one that the oldest article prints first; its cell then says that it was
 * worked out (rule `one-name`), and cites what the article prints. `published` has the articles' dates by id. The order
 * of the rows changes nothing.
 */
export function withOneName(
  tables: Rows,
  published: ReadonlyMap<string, string | null>,
  language: Language,
  inUse: NamesInUse = NONE_IN_USE,
): Rows {
  const names = new Map([...firstPrinted(tables, published, language), ...inUse.of])
  const named = (table: TableId, row: TrackerRow): TrackerRow => {
    const cells = { ...row.cells }
    const citations = { ...row.citations }
    for (const column of NAME_COLUMNS) {
      const printed = row.cells[column]
      if (typeof printed !== 'string') continue
      const written = inUse.written(table, row.key, column)
      const name =
        written !== null && isOf(written, printed, row.citations[column])
          ? written.name
          : printed
              .split(LIST)
              .map((one) => names.get(companyOf(one)) ?? one)
              .join(LIST)
      if (name === printed) continue
      cells[column] = name
      const citation = row.citations[column]
      if (citation !== undefined) citations[column] = { ...citation, how: 'derived', rule: 'one-name' }
    }
    return { ...row, cells, citations }
  }
  return new Map([...tables].map(([table, rows]) => [table, rows.map((row) => named(table, row))]))
}

/** Whether a written name still stands for what is printed: the same company, or the very same words. */
const isOf = (written: WrittenName, printed: string, now: Citation | undefined): boolean =>
  sameCompanies(written.name, printed) ||
  (written.printed !== null && sameCompanies(written.printed, printed)) ||
  (written.citation !== null &&
    now !== undefined &&
    written.citation.article === now.article &&
    written.citation.start === now.start &&
    written.citation.end === now.end)

const sameCompanies = (a: string, b: string): boolean =>
  a.split(LIST).map(companyOf).join(LIST) === b.split(LIST).map(companyOf).join(LIST)

const HANGUL = /[가-힣]/

/** The name under which each company is printed first: in the language, by date of the article, then by place. */
function firstPrinted(
  tables: Rows,
  published: ReadonlyMap<string, string | null>,
  language: Language,
): Map<string, string> {
  const isForeign = (name: string): number => Number(HANGUL.test(name) !== (language === 'ko'))
  const found = [...tables.values()].flat().flatMap((row) =>
    NAME_COLUMNS.flatMap((column) => {
      const name = row.cells[column]
      const citation = row.citations[column]
      if (typeof name !== 'string' || citation === undefined) return []
      const { article, start } = citation
      return name
        .split(LIST)
        .map((one) => ({ name: one, article, start, day: published.get(article) ?? '~' }))
    }),
  )
  found.sort(
    (a, b) =>
      isForeign(a.name) - isForeign(b.name) ||
      compareText(a.day, b.day) ||
      compareText(a.article, b.article) ||
      a.start - b.start ||
      compareText(a.name, b.name),
  )
  const names = new Map<string, string>()
  for (const { name } of found) {
    const company = companyOf(name)
    if (!names.has(company)) names.set(company, name)
  }
  return names
}
