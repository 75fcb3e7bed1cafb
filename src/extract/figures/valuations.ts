import type { Cited, Status } from '../../facts/fact'
import type { Article } from '../../text/article'
import type { Candidate } from '../context'
import type { MoneyMark } from '../mark'
import type { MoneySense } from './classify'
import { candidate, quoted } from './fact'
import { moneyFields } from './money'
import { ownerOf } from './owner'
import { derived, hasCue, stated, type Scene } from './scene'
import { PART } from '../lexicon/deal-words'
import { NAMELESS } from '../lexicon/short-joints'
import { statusOf } from './status'
import { timingOf } from './timing'
import type { Topic } from './topic'
import { VALUED } from '../lexicon/joints'

/**
 * What a company or a part of it is worth: `기업가치 8400억달러`, `valued at $852 billion`; no price target.
 * Null when nobody is told of that can be worth it.
 */
export function valuationOf(
  scene: Scene,
  amount: MoneyMark,
  sense: MoneySense,
  topic: Topic,
  article: Article,
): Candidate | null {
  const by = appraiserOf(scene)
  const owner = valuedName(scene, sense) ?? ownerOf(scene, amount, topic, 'worth')
  if (
    owner === null &&
    !scene.cues.some(({ cue, end }) => cue === 'raise-funds' && end < amount.start) &&
    !NAMELESS.test(scene.text.slice(scene.sentence.start, amount.start))
  )
    return null
  const timing = timingOf(scene, amount, article, false)
  const status =
    statusOf(scene, amount, ['rumoured']) ??
    statusOf(scene, amount, ['estimate', 'planned', 'rumoured', 'target', 'exceeded', 'done']) ??
    derived<Status>('reported', sense.cue ?? amount, 'told-as-fact')
  const subject = scene.actors.find(({ reading }) => reading.kind === 'product' || reading.kind === 'model')
  const part = owner !== null ? partOf(scene, owner) : null
  const fields = {
    owner,
    subject: part ?? (subject === undefined ? owner : stated(subject.reading.name, subject.mark)),
    by,
    ...moneyFields(amount),
    as_of: timing.at ?? timing.said,
    status: by !== null && hasCue(scene, 'analyse') ? { ...status, value: 'estimate' as const } : status,
  }
  return candidate('valuation', fields, quoted(scene, amount, sense.cue, (by ?? owner)?.span))
}

function partOf({ text }: Scene, owner: Cited<string>): Cited<string> | null {
  const name = PART.exec(text.slice(owner.span.end, owner.span.end + 60))?.[1]
  if (name === undefined) return null
  const from = text.indexOf(name, owner.span.end)
  const span = { start: from, end: from + name.length }
  return stated(name, span)
}

/** A name outside the lexicon that is the object of the verb: `values Scale at $29 billion`. */
function valuedName(scene: Scene, { cue }: MoneySense): Cited<string> | null {
  const name = cue === null ? undefined : VALUED.exec(scene.text.slice(cue.start, cue.start + 80))?.[1]
  if (cue === null || name === undefined) return null
  const start = scene.text.indexOf(name, cue.end)
  if (scene.actors.some(({ mark }) => mark.start >= start && mark.start < start + name.length)) return null
  return derived(name, { start, end: start + name.length }, 'unknown-owner')
}

/** The institution that puts the value on it. */
function appraiserOf(scene: Scene): Cited<string> | null {
  const found = scene.actors.find(
    ({ reading, role }) => reading.kind === 'institution' && role !== 'place' && role !== 'source',
  )
  return found === undefined ? null : stated(found.reading.name, found.mark)
}
