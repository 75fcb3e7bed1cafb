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
      '/hour,/hr,/h,per hour,an hour,-an-hour,hourly,per GPU-hour,per GPU hour,per GPU per hour,per GPU-hr,per GPU an hour,a GPU-hour,a GPU hour,an hour per GPU,per hour per GPU,/GPU-hour,/GPU-hr,/GPU-h,/GPU/hour,/GPU/hr,/hr/GPU,/hour/GPU,per chip-hour,per chip per hour',
    ),
    ...bounds(
      'unit',
      '/GPU,/unit,/chip,per GPU,per chip,per unit,per card,a piece,apiece,each,a unit,per accelerator,per piece,a chip,a GPU,a card,per TPU',
    ),
    ...bounds(
      'server',
      'per server,a server,per node,a node,/server,/node,per GPU server,a GPU server,per GPU node,a GPU node',
    ),
    ...bounds('rack', 'per rack,a rack,/rack'),
    ...bounds('share', '/share,per share,a share,/sh,per ADS,per ADR'),
    ...bounds('year', '/year,/yr,per year,a year,annually,per annum,-a-year,every year,each year,yearly'),
    ...bounds('month', '/month,per month,a month,monthly,/mo,each month'),
    ...bounds('day', '/day,per day,a day,daily'),
    ...bounds('quarter', 'per quarter,a quarter'),
    ...bounds('week', '/week,per week,a week,weekly'),
    ...bounds('MW', '/MW,per MW,per megawatt,a megawatt,/GW,per GW,per gigawatt,a gigawatt'),
    ...bounds('GW', '/GW,per GW,per gigawatt,a gigawatt'),
    ...bounds('ton', 'per ton,per tonne,a ton,a tonne,/ton'),
    ...bounds('barrel', 'per barrel,a barrel,/bbl'),
    ...bounds('people', 'per user,a user,per person,a head,per head,per employee,per capita'),
    ...bounds('kWh', '/kWh,per kWh,per kilowatt-hour'),
    ...bounds('mile', 'per mile,/mile,a mile'),
    ...bounds('token', 'per million tokens,/M tokens,/Mtok,/MTok,per Mtok,per MTok,/1M tokens,per 1M tokens'),
  ],
  perBefore: [],
  labelsBefore,
  boundsBefore: [
    ...bounds(
      'about',
      'about,around,approximately,approx.,approx,roughly,some,nearly,almost,close to,circa,~,an estimated,estimated,in the region of,in the neighborhood of',
    ),
    ...bounds(
      'up-to',
      'up to,as much as,as many as,at most,maximum,a maximum of,no more than,not more than,capped at,no higher than,as high as',
    ),
    ...bounds(
      'at-least',
      'at least,no less than,not less than,no fewer than,not fewer than,a minimum of,minimum of,as little as,as few as',
    ),
    ...bounds(
      'over',
      'over,more than,above,in excess of,greater than,exceeding,upwards of,upward of,north of,>',
    ),
    ...bounds('under', 'under,less than,below,fewer than,shy of,short of,south of,<'),
  ],
  boundsAfter: [
    ...bounds('at-least', 'or more,or higher,or above,-plus,plus,+'),
    ...bounds('up-to', 'or less,or fewer,or lower,or below'),
    ...bounds('about', 'or so,-odd,odd,or thereabouts'),
  ],
}
