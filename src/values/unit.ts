import { isCapital } from '../text/character'

/** What a number counts: an ISO 4217 code (upper case, `USD`) for money, else one of the words below. */
export type Unit = Currency | QuantityUnit

/** An ISO 4217 currency code in upper case. */
export type Currency = string & { readonly currency?: never }

/** Units that are no money, in the singular, as they are printed in JSON. */
export type QuantityUnit =
  | 'count'
  | 'people'
  | 'percent'
  | 'percentage-point'
  | 'basis-point'
  | 'multiple'
  | 'mile'
  | 'km'
  | 'm'
  | 'W'
  | 'kW'
  | 'MW'
  | 'GW'
  | 'Wh'
  | 'kWh'
  | 'MWh'
  | 'GWh'
  | 'TWh'
  | 'FLOPS'
  | 'TOPS'
  | 'GB'
  | 'TB'
  | 'PB'
  | 'GB/s'
  | 'TB/s'
  | 'nm'
  | 'inch'
  | 'hour'
  | 'minute'
  | 'second'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'share'
  | 'token'
  | 'parameter'
  | 'vehicle'
  | 'ton'
  | 'barrel'
  | 'square-meter'
  | 'square-foot'
  | 'acre'
  | 'hectare'
  | 'pyeong'
  | 'kg'
  | 'liter'
  | 'celsius'
  | 'point'

/** Whether a unit is money (an upper-case three-letter ISO 4217 code); asked so often that it is no expression. */
export const isCurrency = (unit: string | null): unit is Currency =>
  unit?.length === 3 &&
  isCapital(unit.charCodeAt(0)) &&
  isCapital(unit.charCodeAt(1)) &&
  isCapital(unit.charCodeAt(2))
