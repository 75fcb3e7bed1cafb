import type { Fact, FactKind } from '../../facts/fact'
import type { TableId } from '../column'

/** Tables that are filled with facts. */
export type FactTable = Extract<TableId, 'AnalystViews' | 'Investments' | 'Fleets' | 'UnitPrices' | 'Figures'>

/** The same as a list. */
export const FACT_TABLES: readonly FactTable[] = [
  'AnalystViews',
  'Investments',
  'Fleets',
  'UnitPrices',
  'Figures',
]

/** The table a kind of fact goes to; events have none. */
export const TABLE_OF: Readonly<Record<FactKind, FactTable | null>> = {
  'analyst-view': 'AnalystViews',
  investment: 'Investments',
  fleet: 'Fleets',
  'unit-price': 'UnitPrices',
  valuation: 'Figures',
  metric: 'Figures',
  event: null,
}

/** Fields whose column has another id. All other fields have the column of their own name. */
const RENAMED: Readonly<Partial<Record<FactKind, Readonly<Record<string, string>>>>> = {
  valuation: {
    amount: 'value',
    amount_high: 'value_high',
    currency: 'unit',
    krw: 'equivalent',
  },
  metric: { km: 'equivalent' },
}

/** The column of a fact's field. */
export const columnOfField = (kind: FactKind, field: string): string => RENAMED[kind]?.[field] ?? field

/** One filled field of a fact as the tracker reads it. */
export interface Field {
  readonly name: string
  readonly value: string | number | readonly string[]
  readonly start: number
  readonly end: number
  readonly how: 'stated' | 'derived'
  readonly rule: string | undefined
}

/** The filled fields of a fact. */
export const fieldsOf = (fact: Fact): readonly Field[] =>
  Object.entries(fact.fields).map(([name, { value, span, how, rule }]: [string, CitedField]) => ({
    name,
    value,
    start: span.start,
    end: span.end,
    how,
    rule,
  }))

interface CitedField {
  readonly value: string | number | readonly string[]
  readonly span: { readonly start: number; readonly end: number }
  readonly how: 'stated' | 'derived'
  readonly rule?: string
}
