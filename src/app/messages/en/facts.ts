import type { FactFields, FactKind, Status, ViewAction } from '../../../facts/fact'

type FieldName = { [K in FactKind]: keyof FactFields[K] }[FactKind]

/** Names of the kinds of fact, in the plural, as headings. */
const kinds: Readonly<Record<FactKind, string>> = {
  'analyst-view': 'Analyst views',
  investment: 'AI investments',
  fleet: 'GPU fleets',
  'unit-price': 'Unit prices',
  valuation: 'Valuations',
  metric: 'Metrics',
  event: 'Events',
}

/** Names of one fact of a kind, for buttons. */
const kind: Readonly<Record<FactKind, string>> = {
  'analyst-view': 'Price target',
  investment: 'Investment',
  fleet: 'GPU count',
  'unit-price': 'Unit price',
  valuation: 'Valuation',
  metric: 'Metric',
  event: 'Event',
}

const fields: Readonly<Record<FieldName, string>> = {
  institution: 'Institution',
  analyst: 'Analyst',
  company: 'Company',
  ticker: 'Ticker',
  rating_text: 'Rating as written',
  rating_norm: 'Rating',
  rating_score: 'Score (1 best)',
  prior_rating_text: 'Rating before',
  action: 'Action',
  target: 'Price target',
  target_high: 'Target, high end',
  prior_target: 'Target before',
  currency: 'Currency',
  horizon_months: 'Horizon in months',
  date: 'Date',
  owner: 'Owner',
  what: 'What',
  site: 'Site',
  amount: 'Amount',
  amount_high: 'Amount, high end',
  krw: 'Won as reported',
  period: 'Period',
  status: 'Status',
  said_by: 'Said by',
  said_on: 'Said on',
  chip: 'Chip',
  count: 'Count',
  count_high: 'Count, high end',
  equivalent: 'H100 equivalents',
  as_of: 'As of',
  from_owner: 'From',
  to_owner: 'To',
  seller: 'Seller',
  low: 'Price, low',
  high: 'Price, high',
  krw_low: 'Won, low',
  krw_high: 'Won, high',
  per: 'Per',
  subject: 'Subject',
  by: 'By',
  name: 'Name',
  value: 'Value',
  value_high: 'Value, high end',
  unit: 'Unit',
  km: 'Kilometres as reported',
}

const statuses: Readonly<Record<Status, string>> = {
  running: 'running',
  planned: 'planned',
  target: 'target',
  ordered: 'ordered',
  announced: 'announced',
  committed: 'committed',
  done: 'done',
  spent: 'spent',
  diverted: 'diverted',
  reported: 'reported',
  estimate: 'estimate',
  rumoured: 'rumoured',
  hypothetical: 'hypothetical',
  market: 'market price',
  listed: 'listed price',
  current: 'current',
  exceeded: 'exceeded',
  held: 'held',
}

const actions: Readonly<Record<ViewAction, string>> = {
  initiate: 'initiated',
  upgrade: 'upgraded',
  downgrade: 'downgraded',
  maintain: 'maintained',
  'raise-target': 'target raised',
  'lower-target': 'target lowered',
}

/** Words for facts: kinds, fields, statuses, actions and sizes of large numbers. */
export const facts = {
  kinds,
  kind,
  fields,
  statuses,
  actions,
  /** Sizes used to shorten a number when nothing is lost by it, the largest first. */
  sizes: [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
  ] as readonly (readonly [number, string])[],
  range: (low: string, high: string) => `${low}–${high}`,
  money: (amount: string, currency: string) => `${currency} ${amount}`,
  was: (value: string) => `was ${value}`,
  unknown: 'unknown',
  figures: 'Figures',
}
