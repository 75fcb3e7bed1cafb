import type { Analysis, Finding } from '../audit/finding'
import type { Language } from '../text/article'
import type { TableId } from './column'
import type { TrackerContent, TrackerRow } from './row'
import { chipRows, priceRows, ratingRows } from './rows/assumption-rows'
import { chartRows } from './rows/chart-rows'
import { consensusRows, type KnownShares } from './rows/consensus-rows'
import type { Remembered } from './merge/remembered-rows'
import { FACT_TABLES } from './rows/fact-fields'
import { withOneName, type NamesInUse } from './rows/one-name'
import { factRows } from './rows/fact-rows'
import { sortRows } from './rows/row-order'
import { withRemembered } from './rows/with-remembered'
import { findingRows } from './rows/finding-rows'
import { fxRows } from './rows/fx-rows'
import { sketchReader } from './rows/sketch'
import { sourceRows } from './rows/source-rows'
import { runReader } from './rows/story'
import { compareText } from './rows/told-fact'
import type { StoredArticle } from './state'

export type { TrackerContent, TrackerRow } from './row'

/** The language of the cells' words, and the sentence of a finding in it. */
export interface ContentOptions {
  readonly language: Language
  readonly words: (finding: Finding) => string
  /** What was written of articles that cannot be read again. */
  readonly remembered?: Remembered
  /** The names that the workbook already gives companies. */
  readonly inUse?: NamesInUse
  /** The rows of the consensus that the workbook has. */
  readonly shares?: KnownShares
}

/**
 * Everything the articles give a tracker: the rows of every table with their citations, and the defaults of the user's
 * tables. The order of the analyses changes nothing; an article given twice counts once.
 */
export function trackerContent(
  given: readonly Analysis[],
  { language, words, remembered, inUse, shares }: ContentOptions,
): TrackerContent {
  const analyses = [...new Map(given.map((one) => [one.extraction.article.id, one])).values()].sort((a, b) =>
    compareText(a.extraction.article.id, b.extraction.article.id),
  )
  const { tables: facts, findings } = factRows(analyses, language)
  const tables = new Map<TableId, readonly TrackerRow[]>(facts)
  const differing = remembered === undefined ? [] : recall(tables, remembered, analyses, language)
  const days = new Map(remembered?.published)
  for (const { extraction } of analyses) days.set(extraction.article.id, extraction.article.published)
  for (const [id, rows] of withOneName(factTables(tables), days, language, inUse))
    tables.set(id, sortRows(id, rows))
  tables.set(
    'Findings',
    findingRows({ analyses, between: [...findings, ...differing], tables, language, words }),
  )
  const consensus = consensusRows(tables.get('AnalystViews') ?? [], shares)
  tables.set('Consensus', consensus)
  tables.set('Prices', priceRows(consensus))
  tables.set(
    'FxRates',
    fxRows(analyses, textsOf(tables, ['Investments', 'UnitPrices'], 'currency'), language),
  )
  tables.set('Chips', chipRows(textsOf(tables, ['Fleets', 'UnitPrices'], 'chip'), CHIP_ORIGIN[language]))
  tables.set('RatingScale', ratingRows(ratingsIn(analyses)))
  for (const [id, rows] of chartRows(tables, language)) tables.set(id, rows)
  tables.set('Sources', sourceRows(analyses, language))
  return { articles: analyses.map(storedArticle), tables }
}

const factTables = (tables: ReadonlyMap<TableId, readonly TrackerRow[]>) =>
  new Map(
    FACT_TABLES.flatMap((id) => {
      const rows = tables.get(id)
      return rows === undefined ? [] : [[id, rows] as const]
    }),
  )

/** Puts remembered rows to those told now; gives where the two differ. */
function recall(
  tables: Map<TableId, readonly TrackerRow[]>,
  { rows, published, sketches, scores: known }: Remembered,
  analyses: readonly Analysis[],
  language: Language,
): readonly Finding[] {
  const read = new Map(analyses.map(({ extraction: { article } }) => [article.id, article]))
  const days = new Map(published)
  for (const [id, article] of read) days.set(id, article.published)
  const scores = new Map(known)
  for (const [label, score] of ratingsIn(analyses)) if (score !== null) scores.set(label.toLowerCase(), score)
  const articles = { read, published: days, sketches, scores, sketchOf: sketchReader(), runsOf: runReader() }
  return FACT_TABLES.flatMap((id) => {
    const remembered = rows.get(id) ?? []
    if (remembered.length === 0) return []
    const together = withRemembered(id, tables.get(id) ?? [], remembered, articles, language)
    tables.set(id, sortRows(id, together.rows))
    return together.findings
  })
}

const CHIP_ORIGIN = {
  en: {
    estimate: 'Price: press estimate, 2023–2024.',
    data: 'Watts, H100s: maker’s data sheet.',
    none: 'Named by an article; no figures known.',
  },
  ko: {
    estimate: '가격: 2023~2024년 언론 추정.',
    data: '전력·환산: 제조사 자료.',
    none: '기사에 나온 칩. 알려진 수치 없음.',
  },
} as const

const textsOf = (
  tables: ReadonlyMap<TableId, readonly TrackerRow[]>,
  ids: readonly TableId[],
  column: string,
): readonly string[] =>
  ids
    .flatMap((id) => tables.get(id) ?? [])
    .map(({ cells }) => cells[column])
    .filter((value) => typeof value === 'string')
    .sort(compareText)

/** Ratings as written, with the score the reading gave each. */
function ratingsIn(analyses: readonly Analysis[]): readonly (readonly [string, number | null])[] {
  const found = new Map<string, number | null>()
  for (const { extraction } of analyses) {
    for (const fact of extraction.facts) {
      if (fact.kind !== 'analyst-view') continue
      const label = fact.fields.rating_text?.value
      if (label !== undefined) found.set(label, fact.fields.rating_score?.value ?? found.get(label) ?? null)
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b))
}

const storedArticle = ({ extraction: { article } }: Analysis): StoredArticle => ({
  id: article.id,
  title: article.title,
  publisher: article.publisher,
  author: article.author,
  published: article.published,
  language: article.language,
  text: article.text,
  characters: article.text.length,
})
