import type { Analysis, Finding } from '../../audit/finding'
import { fingerprint, type Language } from '../../text/article'
import { tableOf } from '../catalogue'
import type { CellValue } from '../cell'
import type { TableId } from '../column'
import type { TrackerRow } from '../row'
import { sheets } from '../sheets'
import { word } from '../words'
import { cellKey, cellText } from './cell-text'
import { compareText } from './told-fact'

/** What the rows of findings are made from. */
export interface FindingInput {
  readonly analyses: readonly Analysis[]
  /** Findings between articles. */
  readonly between: readonly Finding[]
  readonly tables: ReadonlyMap<TableId, readonly TrackerRow[]>
  readonly language: Language
  readonly words: (finding: Finding) => string
}

interface Told {
  readonly finding: Finding
  readonly articles: readonly string[]
}

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'note']

/** One row a finding, the gravest first; the same finding of two articles is one row. */
export function findingRows(input: FindingInput): readonly TrackerRow[] {
  const rowsByKey = new Map<string, { readonly table: TableId; readonly row: TrackerRow }>()
  for (const [table, rows] of input.tables) for (const row of rows) rowsByKey.set(row.key, { table, row })
  const told = new Map<string, Told>()
  const add = (finding: Finding, articles: readonly string[]): void => {
    const key = keyOf(finding)
    const known = told.get(key)
    told.set(key, {
      finding: known?.finding ?? finding,
      articles: [...new Set([...(known?.articles ?? []), ...articles])].sort(compareText),
    })
  }
  for (const { extraction, findings } of inOrder(input.analyses)) {
    for (const finding of findings) add(finding, [extraction.article.id])
  }
  for (const finding of input.between) {
    add(
      finding,
      finding.facts.flatMap((key) => rowsByKey.get(key)?.row.articles ?? []),
    )
  }
  return [...told]
    .sort(([a, { finding: one }], [b, { finding: other }]) => {
      const grave = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity)
      return grave !== 0 ? grave : compareText(a, b)
    })
    .map(([key, one]) => findingRow(key, one, rowsByKey, input))
}

const inOrder = (analyses: readonly Analysis[]): readonly Analysis[] =>
  [...analyses].sort((a, b) => compareText(a.extraction.article.id, b.extraction.article.id))

/**
 * What a finding is about, never what it found. The rows it compares stand in a column of their own, so that the key
 * need not spell them out.
 */
const keyOf = ({ rule, facts, values }: Finding): string => {
  const column = rule === 'difference-between-articles' ? String(values['column']) : ''
  return `finding|${rule}|${fingerprint([column, ...facts].join('\n'))}`
}

function findingRow(
  key: string,
  { finding, articles }: Told,
  rowsByKey: ReadonlyMap<string, { readonly table: TableId; readonly row: TrackerRow }>,
  { language, words }: FindingInput,
): TrackerRow {
  const compared = finding.facts.flatMap((fact) => rowsByKey.get(cellKey(fact)) ?? [])
  const cells: Record<string, CellValue> = {
    severity: word(finding.severity, language),
    rule: word(finding.rule, language),
    message: cellText(words(finding)),
    arithmetic: cellText(finding.arithmetic),
    cells: cellText(compared.map(({ table, row }) => rowLabel(table, row, language)).join('\n')),
    state: word('open', language),
    articles: articles.length,
    article: articles[0] ?? null,
    key,
  }
  const quote = compared.map(({ row }) => row.cells['quote']).filter((text) => typeof text === 'string')
  if (quote.length > 0) cells['quote'] = cellText(quote.join('\n'))
  return { key, cells, formats: {}, citations: {}, articles }
}

/** The cells that name a row to a reader. */
const NAMES: readonly string[] = [
  'institution',
  'company',
  'owner',
  'subject',
  'what',
  'name',
  'chip',
  'seller',
  'site',
  'status',
  'period',
]

/** A row as a finding names it: its sheet and what it is about. */
function rowLabel(table: TableId, row: TrackerRow, language: Language): string {
  const parts = NAMES.map((id) => row.cells[id]).filter((value) => typeof value === 'string' && value !== '')
  return `${sheets[tableOf(table).sheet].name[language]}: ${parts.join(' · ')}`
}
