import { figure } from '../../audit/figures'
import type { Finding } from '../../audit/finding'
import type { Language } from '../../text/article'
import { columnOf, tableOf } from '../catalogue'
import type { CellValue } from '../cell'
import type { TrackerRow } from '../row'
import { columnOfField, fieldsOf, TABLE_OF, type FactTable } from './fact-fields'
import type { ToldFact } from './told-fact'

/** The fields that say how much, for each table: articles that tell the same fact must agree on them. */
const MEASURES: ReadonlySet<string> = new Set([
  'target',
  'target_high',
  'prior_target',
  'rating_score',
  'amount',
  'amount_high',
  'count',
  'count_high',
  'low',
  'high',
  'value',
  'value_high',
  'currency',
  'unit',
])

/** Where the articles that tell one fact (the newest first) differ from the newest: a finding a field. */
export function differences(told: readonly ToldFact[], language: Language): readonly Finding[] {
  const [newest, ...older] = told
  if (newest === undefined) return []
  return fieldsOf(newest.fact)
    .filter(({ name }) => MEASURES.has(name))
    .flatMap(({ name, value }) => {
      const other = older.map((one) => measure(one, name)).find((found) => found !== null && found !== value)
      return other === undefined || other === null || typeof value === 'object'
        ? []
        : [difference(newest.row.key, headerOf(newest.fact.kind, name, language), value, other)]
    })
}

function measure({ fact }: ToldFact, name: string): string | number | null {
  const value = fieldsOf(fact).find((field) => field.name === name)?.value
  return value === undefined || typeof value === 'object' ? null : value
}

/**
 * Where a row of newer articles differs from one of older ones of the same fact: a finding a column. `scores`: of ratings in
 * small letters, since a row holds a rating as it was written and its score is a formula.
 */
export const rowDifferences = (
  table: FactTable,
  newer: TrackerRow,
  older: TrackerRow,
  scores: ReadonlyMap<string, number>,
  language: Language,
): readonly Finding[] =>
  tableOf(table)
    .columns.filter(({ id }) => MEASURES.has(id) || id === SCORE)
    .flatMap(({ id, header }) => {
      const [first, second] = [newer, older].map((row) => measureIn(row, id, scores))
      return first === second || !isMeasure(first) || !isMeasure(second)
        ? []
        : [difference(newer.key, header[language], first, second)]
    })

/** The column of the score of a view's rating. */
const SCORE = 'score'

const measureIn = (
  { cells }: TrackerRow,
  column: string,
  scores: ReadonlyMap<string, number>,
): CellValue | undefined =>
  column === SCORE ? scores.get(String(cells['rating_text']).toLowerCase()) : cells[column]

const isMeasure = (value: CellValue | undefined): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value !== '')

const difference = (
  key: string,
  column: string,
  first: string | number,
  second: string | number,
): Finding => ({
  rule: 'difference-between-articles',
  variant: 'value',
  severity: 'warning',
  arithmetic: `${shown(first)} ≠ ${shown(second)}`,
  values: { column, first, second },
  facts: [key],
})

const shown = (value: string | number): string => (typeof value === 'number' ? figure(value) : value)

function headerOf(kind: ToldFact['fact']['kind'], name: string, language: Language): string {
  const table = TABLE_OF[kind]
  if (table === null) return name
  const id = name === 'rating_score' ? SCORE : columnOfField(kind, name)
  return columnOf(tableOf(table), id).header[language]
}
