import { plainUnits, unitsOf } from '../../amounts/plain-units'
import type { UnitWord } from '../../amounts/amount-words'

/** Units that are no money and no count: `25 percent`, `52-week`, `150 MW`. */
export const quantities: readonly (readonly [string, UnitWord])[] = [
  ...plainUnits,
  ...unitsOf([
    ['multiple', 'times,fold,-fold'],
    ['GB', 'gigs,gig'],
    ['m', 'meters,metres,meter,metre'],
    ['inch', 'inch,inches'],
    ['hour', 'hour,hours,hr,hrs,GPU hours,GPU-hours'],
    ['minute', 'minute,minutes,mins'],
    ['second', 'seconds,second,secs'],
    ['day', 'day,days,trading days'],
    ['week', 'week,weeks,wk,wks'],
    ['month', 'month,months,mo'],
    ['quarter', 'quarters'],
    ['year', 'year,years,yr,yrs'],
    ['ton', 'ton,tons,tonne,tonnes,metric tons'],
    ['barrel', 'barrel,barrels,bpd'],
    ['square-foot', 'square feet,square foot,square-foot,sq ft,sqft,sq. ft.'],
    ['hectare', 'hectare,hectares'],
    ['kg', 'kg,kilogram,kilograms'],
    ['liter', 'liter,liters,litre,litres'],
    ['celsius', '°C,degrees Celsius'],
    ['acre', 'acre,acres'],
    ['point', 'points,point,pts'],
  ]),
  ['year-old', { unit: 'year', reason: 'age' }],
  ['years old', { unit: 'year', reason: 'age' }],
  ...'third,thirds,fourths,fifth,fifths,sixths,eighths,tenth,tenths,quarters of the,quarters of its,quarters of their,quarters of all'
    .split(',')
    .map((word) => [word, { unit: null, reason: 'percentage' }] as const),
  ...'st,nd,rd,th'.split(',').map((word) => [word, { unit: null, reason: 'ordinal' }] as const),
]
