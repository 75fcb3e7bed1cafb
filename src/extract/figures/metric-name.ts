import { NAMING, NAMING_POWER, NAMING_PEOPLE, NAMING_CHANGE, CHANGING } from '../lexicon/cue-groups'
import { POWERS, TELLING_UNITS } from '../lexicon/unit-groups'
import type { Cited } from '../../facts/fact'
import { UNITS } from '../amounts/plain-units'
import type { Cue } from '../cue'
import type { AmountMark, CueMark } from '../mark'
import { derived, nearest, stated, type Scene } from './scene'
import { SHARES } from '../lexicon/joints'

const NO_WORD: ReadonlySet<Cue> = new Set<Cue>()

/** The words that may name a number of a unit. */
export function namingOf(unit: AmountMark['unit'], printed: string): ReadonlySet<Cue> {
  if (unit === 'percent' || unit === 'multiple') return NAMING_CHANGE
  if (unit !== null && POWERS.has(unit)) return NAMING_POWER
  if (TELLING_UNITS.has(unit)) return NO_WORD
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
