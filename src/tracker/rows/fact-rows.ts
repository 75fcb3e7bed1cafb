import type { Analysis, Finding } from '../../audit/finding'
import type { Language } from '../../text/article'
import type { TrackerRow } from '../row'
import { combineRows, type Combined } from './combine-rows'
import type { FactTable } from './fact-fields'
import { factRow } from './fact-row'
import { withBasis } from './gpu-basis-cells'
import { sortRows } from './row-order'
import { runReader } from './story'
import type { ToldFact } from './told-fact'

/** The rows of the tables that are filled with facts, and what the articles tell differently. */
export interface FactRows {
  readonly tables: ReadonlyMap<FactTable, readonly TrackerRow[]>
  readonly findings: readonly Finding[]
}

/** One row a fact, whatever the number of articles that tell it. The order of the analyses changes nothing. */
export function factRows(analyses: readonly Analysis[], language: Language): FactRows {
  const told = new Map<FactTable, Map<string, ToldFact[]>>()
  for (const { extraction } of analyses) {
    for (const fact of extraction.facts) {
      const found = factRow(fact, extraction.article, language)
      if (found === null) continue
      const rows = told.get(found.table) ?? new Map<string, ToldFact[]>()
      told.set(found.table, rows)
      rows.set(found.row.key, [
        ...(rows.get(found.row.key) ?? []),
        { fact, article: extraction.article, row: found.row },
      ])
    }
  }
  const factsOf = new Map(analyses.map(({ extraction }) => [extraction.article.id, extraction.facts]))
  const runsOf = runReader()
  const tables = new Map<FactTable, readonly TrackerRow[]>()
  const findings: Finding[] = []
  for (const [table, rows] of told) {
    const combined = [...rows.values()].map((one) => combineRows(one, language, runsOf))
    for (const each of combined.flatMap((one) => one.findings)) findings.push(each)
    tables.set(
      table,
      sortRows(
        table,
        combined.map((one) => based(one, factsOf)),
      ),
    )
  }
  return { tables, findings }
}

function based(
  { row, newest }: Combined,
  factsOf: ReadonlyMap<string, Analysis['extraction']['facts']>,
): TrackerRow {
  const { fact, article } = newest
  return fact.kind === 'investment' ? withBasis(row, fact, factsOf.get(article.id) ?? []) : row
}
