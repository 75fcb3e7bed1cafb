import { currencyPrefixes, englishCurrencies } from '../../amounts/currency-words'
import type { AmountData } from '../../amounts/amount-words'
import { labelsBefore } from '../../labels/label-words'
import { counts } from './count'
import { numerals } from './numerals'
import { quantities } from './quantity'

const bounds = <B extends string>(bound: B, words: string) =>
  words.split(',').map((word) => [word, bound] as const)

/** Amounts of English texts: money, counts and quantities with what hedges them. */
export const amountData: AmountData = {
  numerals,
  prefixes: currencyPrefixes,
  units: [...englishCurrencies, ...quantities, ...counts],
  unitEndings: [],
  perAfter: [
    ...bounds(
      'hour',
      '/hour,/hr,/h,per hour,an hour,-an-hour,hourly,per GPU-hour,per GPU hour,/GPU-hour,/GPU/hour,/GPU/hr',
    ),
    ...bounds(
      'unit',
      '/GPU,/unit,/chip,per GPU,per chip,per unit,per card,a piece,apiece,each,a unit,per accelerator,per server,a chip,a GPU',
    ),
    ...bounds('share', '/share,per share,a share,/sh,per ADS,per ADR'),
    ...bounds('year', '/year,/yr,per year,a year,annually,per annum,a-year,every year,each year'),
    ...bounds('month', '/month,per month,a month,monthly,/mo,each month'),
    ...bounds('day', '/day,per day,a day,daily'),
    ...bounds('quarter', 'per quarter,a quarter'),
    ...bounds('kWh', '/kWh,per kWh,per kilowatt-hour'),
    ...bounds('mile', 'per mile,/mile,a mile'),
    ...bounds('token', 'per million tokens,/M tokens'),
  ],
  perBefore: [],
  labelsBefore,
  boundsBefore: [
    ...bounds(
      'about',
      'about,around,approximately,roughly,some,nearly,almost,close to,circa,~,an estimated,estimated',
    ),
    ...bounds('up-to', 'up to,as much as,as many as,at most,maximum,a maximum of,no more than'),
    ...bounds('at-least', 'at least,no less than,no fewer than,a minimum of,minimum of'),
    ...bounds('over', 'over,more than,above,in excess of,greater than,exceeding,upwards of,>'),
    ...bounds('under', 'under,less than,below,fewer than,<'),
  ],
  boundsAfter: [...bounds('at-least', 'or more,-plus,plus,+'), ...bounds('up-to', 'or less,or fewer')],
}
