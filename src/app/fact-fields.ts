import type { FactFields, FactKind } from '../facts/fact'

/** The name of a field of some kind of fact. */
export type FieldName = { [K in FactKind]: keyof FactFields[K] }[FactKind]

/** What may stand in a field: `list` fields hold several words. */
export type FieldType = 'text' | 'number' | 'date' | 'status' | 'rating' | 'list'

const TYPES: Readonly<Partial<Record<FieldName, FieldType>>> = {
  rating_norm: 'rating',
  rating_score: 'number',
  action: 'list',
  target: 'number',
  target_high: 'number',
  prior_target: 'number',
  horizon_months: 'number',
  date: 'date',
  amount: 'number',
  amount_high: 'number',
  krw: 'number',
  status: 'status',
  said_on: 'date',
  count: 'number',
  count_high: 'number',
  equivalent: 'number',
  as_of: 'date',
  low: 'number',
  high: 'number',
  krw_low: 'number',
  krw_high: 'number',
  value: 'number',
  value_high: 'number',
  km: 'number',
}

/** The fields of each kind in the order they are shown. */
const FIELDS: { readonly [K in FactKind]: readonly (keyof FactFields[K] & FieldName)[] } = {
  'analyst-view': [
    'institution',
    'analyst',
    'company',
    'ticker',
    'rating_text',
    'rating_norm',
    'rating_score',
    'prior_rating_text',
    'action',
    'target',
    'target_high',
    'prior_target',
    'currency',
    'horizon_months',
    'date',
  ],
  investment: [
    'owner',
    'what',
    'site',
    'amount',
    'amount_high',
    'currency',
    'krw',
    'period',
    'status',
    'said_by',
    'said_on',
  ],
  fleet: [
    'owner',
    'site',
    'chip',
    'count',
    'count_high',
    'equivalent',
    'status',
    'as_of',
    'from_owner',
    'to_owner',
    'said_by',
    'said_on',
  ],
  'unit-price': [
    'chip',
    'seller',
    'low',
    'high',
    'currency',
    'krw_low',
    'krw_high',
    'per',
    'status',
    'as_of',
  ],
  valuation: ['owner', 'subject', 'by', 'amount', 'amount_high', 'currency', 'krw', 'as_of', 'status'],
  metric: ['name', 'subject', 'value', 'value_high', 'unit', 'km', 'status', 'as_of'],
  event: ['what', 'date', 'owner'],
}

/** The fields a kind of fact may have, in the order they are shown. */
export const fieldsOf = (kind: FactKind): readonly FieldName[] => FIELDS[kind]

/** What may stand in a field; text where nothing narrower is said. */
export const fieldTypeOf = (field: FieldName): FieldType => TYPES[field] ?? 'text'
