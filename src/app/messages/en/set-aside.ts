import type { SetAsideReason } from '../../../facts/number-report'

/** Why a number is no figure to keep. */
export const setAside: Readonly<Record<SetAsideReason, string>> = {
  date: 'a date',
  time: 'a time of day',
  duration: 'a duration',
  age: 'an age',
  ordinal: 'an ordinal',
  'model-name': 'part of a model name',
  code: 'a code',
  address: 'an address',
  contact: 'a contact',
  citation: 'a reference',
  'list-marker': 'a list number',
  version: 'a version',
  'share-price': 'a share price',
  'index-level': 'an index level',
  percentage: 'a percentage',
  'company-result': 'a company result',
  'valuation-multiple': 'a valuation multiple',
  'small-count': 'a small count',
  denied: 'denied by the text',
  idiom: 'a figure of speech',
  'other-figure': 'another figure',
}
