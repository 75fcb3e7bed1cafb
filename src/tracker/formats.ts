import { isCurrency } from '../values/unit'
import { precisionOf, type PartialDate } from '../values/calendar-date'
import type { CellFormat } from './column'

/** Signs of currencies in number formats, with a locale tag so that every host draws the same sign. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['USD', '[$$-en-US]'],
  ['KRW', '[$₩-ko-KR]'],
  ['JPY', '[$¥-ja-JP]'],
  ['EUR', '[$€-de-DE]'],
  ['GBP', '[$£-en-GB]'],
  ['CNY', '[$CN¥-zh-CN]'],
  ['TWD', '[$NT$-zh-TW]'],
  ['HKD', '[$HK$-zh-HK]'],
])

/** Currencies that are written without decimals even for a share price. */
const WHOLE: ReadonlySet<string> = new Set(['KRW', 'JPY', 'TWD', 'VND', 'IDR'])

/** The sign of an ISO 4217 code in a number format; `[$CHF] ` for one without a sign of its own. Empty when none. */
const signOf = (currency: string | null): string =>
  currency === null || !isCurrency(currency) ? '' : (SIGNS.get(currency) ?? `[$${currency}] `)

/** Format of a share price or unit price: two decimals where the currency has them. */
export const moneyFormat = (currency: string | null): string =>
  signOf(currency) + (currency !== null && WHOLE.has(currency) ? '#,##0' : '#,##0.00')

/** Format of a sum: no decimals. */
export const amountFormat = (currency: string | null): string => `${signOf(currency)}#,##0`

/** Format of a number without a unit of its own: no decimals where it has none. */
export const numberFormat = (value: number): string => (Number.isInteger(value) ? '#,##0' : FORMATS.decimal)

/** Format of a date that shows no more than the article tells: `2024-08` for a month. */
export const dateFormat = (date: PartialDate): string =>
  ({ day: 'yyyy-mm-dd', month: 'yyyy-mm', year: 'yyyy' })[precisionOf(date)]

/** Format codes in English notation of the formats that do not follow the row. */
export const FORMATS: Readonly<Record<CellFormat, string>> = {
  text: '@',
  word: '@',
  'long-text': '@',
  integer: '#,##0',
  decimal: '#,##0.0##',
  money: '#,##0.00',
  amount: '#,##0',
  usd: amountFormat('USD'),
  krw: amountFormat('KRW'),
  rate: '#,##0.0##',
  percent: '0.0%',
  change: '+0.0%;-0.0%;0.0%',
  ratio: '0.00"×"',
  date: 'yyyy-mm-dd',
  score: '0.0',
}
