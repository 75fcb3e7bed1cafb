import {
  NAMING,
  NAMING_POWER,
  NAMING_PEOPLE,
  NAMING_CHANGE,
  NAMING_NOTHING,
  CHANGING,
} from '../lexicon/cue-groups'
import { POWERS, TELLING_UNITS } from '../lexicon/unit-groups'
import type { Cited } from '../../facts/fact'
import { UNITS } from '../amounts/plain-units'
import type { Cue } from '../cue'
import type { AmountMark, CueMark } from '../mark'
import { derived, nearest, stated, type Scene } from './scene'
import { SHARES } from '../lexicon/joints'
import { METRIC_NOUNS } from '../lexicon/metric-nouns'

/** The words that may name a number of a unit. */
export function namingOf(unit: AmountMark['unit'], printed: string): ReadonlySet<Cue> {
  if (unit === 'percent' || unit === 'multiple') return NAMING_CHANGE
  if (POWERS.has(unit)) return NAMING_POWER
  if (TELLING_UNITS.has(unit)) return NAMING_NOTHING
  return printed === 'people' ? NAMING_PEOPLE : NAMING
}

/** What a metric is called: by the word beside it that can name its unit, else by the unit itself. */
export function nameOf(scene: Scene, amount: AmountMark, cue: CueMark | null): Cited<string> {
  if (cue?.cue === 'change') return changeOf(scene, amount, cue)
  if (cue !== null) return named(scene, cue)
  return derived(UNITS[amount.unit ?? 'count']?.[1] ?? 'figure', amount, 'named-by-unit')
}

/** A word as it stands, or its noun where it is none: growth of `grew`, 주문 of 주문은. */
function named(scene: Scene, cue: CueMark): Cited<string> {
  const word = scene.text.slice(cue.start, cue.end)
  const found = METRIC_NOUNS.find(([form]) => form.test(word))
  return found === undefined ? stated(word, cue) : derived(word.replace(...found), cue, 'named-by-cue')
}

/** A change by what it is one of: `Revenue growth` of `Revenue rose`, 매출 증가; of a share or a rate the word itself: `operating margin`. */
function changeOf(scene: Scene, amount: AmountMark, cue: CueMark): Cited<string> {
  const word = named(scene, cue)
  const of = nearest(scene, amount, CHANGING, CHANGE_REACH)?.cue
  if (SHARES.test(word.value) && cue.start - (of?.end ?? 0) > 1) return word
  if (of === undefined) return derived(word.value, cue, 'named-by-change')
  return derived(
    `${named(scene, of).value} ${word.value}`,
    of.start < cue.start ? { start: of.start, end: cue.end } : of,
    'change-of',
  )
}

const CHANGE_REACH = 60
