import type { Cited } from '../../facts/fact'
import type { Unit } from '../../values/unit'
import { UNITS } from '../amounts/plain-units'
import type { Cue } from '../cue'
import type { AmountMark, CueMark } from '../mark'
import { derived, nearest, stated, type Scene } from './scene'
import { SHARES } from '../lexicon/joints'

/** Words that can name a number of a unit; a change names shares and multiples only, with what it is a change of. */
const NAMING: ReadonlySet<Cue> = new Set<Cue>([
  'users',
  'distance',
  'power',
  'area',
  'result',
  'market-cap',
  'facility',
  'build',
  'cluster',
])
const NAMING_POWER: ReadonlySet<Cue> = new Set<Cue>(['power'])
const NAMING_PEOPLE: ReadonlySet<Cue> = new Set<Cue>(['users'])
const NAMING_CHANGE: ReadonlySet<Cue> = new Set<Cue>(['change'])
/** What a change is one of: `Revenue rose 134%`, `잉여현금흐름은 91% 급감`. */
const CHANGING: ReadonlySet<Cue> = new Set<Cue>([
  'result',
  'capex',
  'market-cap',
  'users',
  'power',
  'unit-price',
])
/** Units that tell by themselves what is measured. */
const TELLING: ReadonlySet<AmountMark['unit']> = new Set<AmountMark['unit']>([
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
const NO_WORD: ReadonlySet<Cue> = new Set<Cue>()
const POWERS: ReadonlySet<Unit> = new Set<Unit>(['W', 'kW', 'MW', 'GW', 'Wh', 'kWh', 'MWh', 'GWh', 'TWh'])

/** The words that may name a number of a unit. */
export function namingOf(unit: AmountMark['unit'], printed: string): ReadonlySet<Cue> {
  if (unit === 'percent' || unit === 'multiple') return NAMING_CHANGE
  if (unit !== null && POWERS.has(unit)) return NAMING_POWER
  if (TELLING.has(unit)) return NO_WORD
  return printed === 'people' ? NAMING_PEOPLE : NAMING
}
/** What a metric is called: by the word beside it that can name its unit, else by the unit itself. */
export function nameOf(scene: Scene, amount: AmountMark, cue: CueMark | null): Cited<string> {
  if (cue?.cue === 'change') return changeOf(scene, amount, cue)
  if (cue !== null) return stated(scene.text.slice(cue.start, cue.end), cue)
  const name = amount.unit === null ? undefined : UNITS[amount.unit]?.[1]
  return derived(name ?? 'figure', amount, 'named-by-unit')
}

/** A change by what it is one of: the words of both, `Revenue rose`, `매출 증가`; of a share the word itself. */
function changeOf(scene: Scene, amount: AmountMark, cue: CueMark): Cited<string> {
  const word = scene.text.slice(cue.start, cue.end)
  const of = nearest(scene, amount, CHANGING, CHANGE_REACH)?.cue
  if (of === undefined)
    return SHARES.test(word) ? stated(word, cue) : derived('change', cue, 'named-by-change')
  const what = scene.text.slice(of.start, of.end)
  return derived(
    `${what} ${word}`,
    of.start < cue.start ? { start: of.start, end: cue.end } : of,
    'change-of',
  )
}

const CHANGE_REACH = 60
