import { figure } from '../../audit/figures'
import type { Finding } from '../../audit/finding'
import type { Language } from '../../text/article'
import { columnOf, tableOf } from '../catalogue'
import { columnOfField, fieldsOf, TABLE_OF } from './fact-fields'
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
        : [difference(newest, name, value, other, language)]
    })
}

function measure({ fact }: ToldFact, name: string): string | number | null {
  const value = fieldsOf(fact).find((field) => field.name === name)?.value
  return value === undefined || typeof value === 'object' ? null : value
}

function difference(
  { fact, row }: ToldFact,
  name: string,
  first: string | number,
  second: string | number,
  language: Language,
): Finding {
  return {
    rule: 'difference-between-articles',
    variant: 'value',
    severity: 'warning',
    arithmetic: `${shown(first)} ≠ ${shown(second)}`,
    values: { column: headerOf(fact.kind, name, language), first, second },
    facts: [row.key],
  }
}

const shown = (value: string | number): string => (typeof value === 'number' ? figure(value) : value)

function headerOf(kind: ToldFact['fact']['kind'], name: string, language: Language): string {
  const table = TABLE_OF[kind]
  if (table === null) return name
  const id = name === 'rating_score' ? 'score' : columnOfField(kind, name)
  return columnOf(tableOf(table), id).header[language]
}
