import type { QuantityUnit, Unit } from '../../values/unit'
import type { NumeralWord } from './numeral'
import type { UnitWord } from './amount-words'

/** `unit: word, word` a line, as pairs from word to unit. */
export const unitsOf = (
  rows: readonly (readonly [unit: QuantityUnit, words: string])[],
): readonly (readonly [string, UnitWord])[] =>
  rows.flatMap(([unit, words]) => words.split(',').map((word) => [word, { unit }] as const))

/** Signs and Latin abbreviations that both languages write behind a number. */
export const plainUnits: readonly (readonly [string, UnitWord])[] = [
  ...unitsOf([
    ['percent', '%,pct,pc,％,percent,per cent'],
    ['percentage-point', '%p,%P,%포인트,pp,p.p.,percentage points,percentage point,pct points,pct pts'],
    ['basis-point', 'bp,bps,basis points,basis point'],
    ['multiple', 'x,X,×'],
    ['km', 'km,KM,㎞,kilometers,kilometres,kilometer,kilometre'],
    ['mile', 'mile,miles,mi'],
    ['W', 'W,watt,watts'],
    ['kW', 'kW,㎾,kilowatt,kilowatts'],
    ['MW', 'MW,㎿,megawatt,megawatts'],
    ['GW', 'GW,gigawatt,gigawatts'],
    ['kWh', 'kWh,㎾h,kilowatt-hours,kilowatt hours'],
    ['MWh', 'MWh,㎿h,megawatt-hours,megawatt hours'],
    ['GWh', 'GWh,gigawatt-hours,gigawatt hours'],
    ['TWh', 'TWh,terawatt-hours,terawatt hours'],
    ['GB', 'GB,gigabytes,gigabyte'],
    ['TB', 'TB,terabytes,terabyte'],
    ['PB', 'PB,petabytes,petabyte'],
    ['GB/s', 'GB/s,GB/sec'],
    ['TB/s', 'TB/s,TB/sec'],
    ['TOPS', 'TOPS'],
    ['nm', 'nm,㎚,nanometer,nanometers,nanometre,nanometres'],
    ['square-meter', '㎡,m²,sqm,square meters,square metres'],
  ]),
  ['TW', { unit: 'GW', exponent: 3 }],
  ['FLOP', { unit: 'FLOPS' }],
  ['FLOPs', { unit: 'FLOPS' }],
  ['FLOP/s', { unit: 'FLOPS' }],
  ['TFLOP/s', { unit: 'FLOPS', exponent: 12 }],
  ['TFLOPs', { unit: 'FLOPS', exponent: 12 }],
  ['PFLOP/s', { unit: 'FLOPS', exponent: 15 }],
  ['PFLOPs', { unit: 'FLOPS', exponent: 15 }],
  ['EFLOP/s', { unit: 'FLOPS', exponent: 18 }],
  ['PF', { unit: 'FLOPS', exponent: 15 }],
  ['PFLOPS', { unit: 'FLOPS', exponent: 15 }],
  ['petaflops', { unit: 'FLOPS', exponent: 15 }],
  ['TFLOPS', { unit: 'FLOPS', exponent: 12 }],
  ['teraflops', { unit: 'FLOPS', exponent: 12 }],
  ['EFLOPS', { unit: 'FLOPS', exponent: 18 }],
  ['exaflops', { unit: 'FLOPS', exponent: 18 }],
  ['exaFLOPS', { unit: 'FLOPS', exponent: 18 }],
]

/** Powers in Latin letters, which Korean texts write too: `$1.5bn`, `24k`, `3 million`. */
export const plainPowers: readonly (readonly [string, NumeralWord])[] = [
  ['thousand', { is: 'big', power: 3 }],
  ['million', { is: 'big', power: 6 }],
  ['billion', { is: 'big', power: 9 }],
  ['trillion', { is: 'big', power: 12 }],
  ['quadrillion', { is: 'big', power: 15 }],
  ['thousand million', { is: 'big', power: 9 }],
  ['thousand crore', { is: 'big', power: 10 }],
  ['lakh crore', { is: 'big', power: 12 }],
  ['lakh crores', { is: 'big', power: 12 }],
  ['½', { is: 'part', hundredths: 50 }],
  ['¼', { is: 'part', hundredths: 25 }],
  ['¾', { is: 'part', hundredths: 75 }],
  ['1/2', { is: 'part', hundredths: 50 }],
  ['1/4', { is: 'part', hundredths: 25 }],
  ['3/4', { is: 'part', hundredths: 75 }],
  ['milliard', { is: 'big', power: 9 }],
  ['milliards', { is: 'big', power: 9 }],
  ['lakh', { is: 'big', power: 5 }],
  ['lakhs', { is: 'big', power: 5 }],
  ['crore', { is: 'big', power: 7 }],
  ['crores', { is: 'big', power: 7 }],
  ...(
    [
      [3, 'k', ''],
      [6, 'm,mn,mln,mil,Mio', 'mm'],
      [9, 'bn,bln,bil,Mrd', 'b'],
      [12, 'tn,trn,trln', 't'],
      [7, '', 'cr'],
    ] as const
  ).flatMap(([power, always, money]) => [
    ...always.split(',').map((word) => [word, { is: 'abbreviation', power }] as const),
    ...money.split(',').map((word) => [word, { is: 'abbreviation', power, money: true }] as const),
  ]),
]

/** Units of metrics as printed, and what a number of that unit is called where the text has no word for it. */
export const UNITS: Readonly<Partial<Record<Unit, readonly [printed: string, name: string]>>> = {
  percent: ['%', 'share'],
  multiple: ['x', 'multiple'],
  people: ['people', 'people'],
  mile: ['mile', 'distance'],
  km: ['km', 'distance'],
  W: ['W', 'power'],
  kW: ['kW', 'power'],
  MW: ['MW', 'power'],
  GW: ['GW', 'power'],
  Wh: ['Wh', 'energy'],
  kWh: ['kWh', 'energy'],
  MWh: ['MWh', 'energy'],
  GWh: ['GWh', 'energy'],
  TWh: ['TWh', 'energy'],
  FLOPS: ['FLOPS', 'performance'],
  TOPS: ['TOPS', 'performance'],
  GB: ['GB', 'memory'],
  TB: ['TB', 'memory'],
  PB: ['PB', 'storage'],
  'GB/s': ['GB/s', 'bandwidth'],
  'TB/s': ['TB/s', 'bandwidth'],
  acre: ['acres', 'area'],
  'square-foot': ['square-foot', 'area'],
  'square-meter': ['square-meter', 'area'],
  token: ['tokens', 'tokens'],
  parameter: ['parameters', 'parameters'],
  vehicle: ['vehicles', 'vehicles'],
  share: ['shares', 'shares'],
  day: ['days', 'time taken'],
  hour: ['hours', 'time taken'],
}
