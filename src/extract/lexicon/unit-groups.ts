import type { Unit } from '../../values/unit'
import type { SetAsideReason } from '../../facts/number-report'

/** Things whose number is a figure of an AI text: `12 <data centers>`, `공장 <2곳>`. */
export const THINGS_BUILT: ReadonlySet<string> = new Set([
  'plants',
  'factories',
  'projects',
  'data centers',
  'robots',
  'servers',
  'buildings',
])

/** Who or what is served by them, told where the whole text is about AI; `the four companies` are those spoken of. */
export const SERVED: ReadonlySet<string> = new Set([
  'companies',
  'businesses',
  'homes',
  'households',
  'gallons',
])

/** Units told only where the whole text is about AI, since every business article has them. */
export const EVERYDAY: ReadonlySet<Unit> = new Set<Unit>([
  'percent',
  'multiple',
  'GB',
  'TB',
  'PB',
  'GB/s',
  'TB/s',
  'vehicle',
  'people',
  'share',
])

/** Units of power and energy, which words for power name: `41 <MW>`, `41<MW>`. */
export const POWERS: ReadonlySet<Unit | null> = new Set<Unit>([
  'W',
  'kW',
  'MW',
  'GW',
  'Wh',
  'kWh',
  'MWh',
  'GWh',
  'TWh',
])

/** Units that tell by themselves what is measured. */
export const TELLING_UNITS: ReadonlySet<Unit | null> = new Set<Unit | null>([
  'FLOPS',
  'TOPS',
  'GB',
  'TB',
  'PB',
  'GB/s',
  'TB/s',
  'token',
  'parameter',
  'hour',
  'day',
])

/** What spares a number a claim by its unit alone: `up <4 percent>`, `<3일> 만에`. */
export const BY_UNIT: ReadonlyMap<Unit, SetAsideReason> = new Map<Unit, SetAsideReason>([
  ['percent', 'percentage'],
  ['percentage-point', 'percentage'],
  ['basis-point', 'percentage'],
  ...(['hour', 'minute', 'second', 'day', 'week', 'month', 'quarter', 'year'] as const).map(
    (unit) => [unit, 'duration'] as const,
  ),
  ['point', 'index-level'],
])

/** Units that tell by themselves why a number is set aside. */
export const HAS_REASON: ReadonlySet<Unit | null> = new Set<Unit | null>([
  'percent',
  'percentage-point',
  'basis-point',
  'hour',
  'minute',
  'second',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'point',
])

/** Units of length of which one is told beside the other: `5 miles (8 km)`. */
export const LENGTHS: ReadonlySet<Unit> = new Set<Unit>(['mile', 'km', 'm', 'inch'])
/** Units of area of which one is told beside the other: `100만㎡(약 250에이커)`. */
export const AREAS: ReadonlySet<Unit> = new Set<Unit>(['square-foot', 'square-meter', 'acre'])
