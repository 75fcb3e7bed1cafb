import { isActing } from './grammar'
import type { Cited } from '../../facts/fact'
import { overlaps } from '../../text/span'
import type { AmountMark } from '../mark'
import { NEXT_CLAUSE, OF_SEVERAL, TAKEN, WITH_OTHERS } from '../lexicon/deal-words'
import { headOf } from './columns'
import { listed, shareOfListed } from './owner-list'
import { derived, hasCue, stated, type Actor, type Scene } from './scene'
import { meantBy } from './speaker'
import { ownerBehind, type Topic } from './topic'
import { backerOf, ledRoundOf, rowOwner, unknownOwner } from './unknown-owner'
import { CARRIED, isVenture, weigh, type Sort } from './weigh-owner'

/**
 * Whose an amount is: the company that acts nearest before it, else whose product or site it is about, else the one
 * that a speaker speaks for, else the one the sentences before were about. Null when nobody fits.
 */
export function ownerOf(scene: Scene, amount: AmountMark, topic: Topic, sort: Sort): Cited<string> | null {
  const taken = sort === 'holder' && TAKEN.test(scene.text.slice(scene.sentence.start, amount.start))
  if (taken && !scene.actors.some(({ role, reading }) => role === 'source' && reading.kind === 'company'))
    return null
  const column = headOf(scene, amount, topic, 'actors')
  if (column !== undefined && column.reading.kind === 'company')
    return derived(column.reading.name, column.mark, 'carried-list')
  const row = rowOwner(scene)
  if (row !== null) return row
  const share = shareOfListed(scene, amount, topic)
  if (share !== null) return derived(share.reading.name, share.mark, 'carried-list')
  const led = sort === 'holder' ? null : ledRoundOf(scene, amount)
  if (led !== null) return led
  const backer = sort === 'payer' || sort === 'raiser' ? backerOf(scene, amount) : null
  if (backer !== null) return backer
  let best: Cited<string> | null = null
  let chosen: Actor | null = null
  let most = 0
  for (const actor of scene.actors) {
    const weight = weigh(actor, scene, amount, sort, topic.owner?.value)
    if (weight <= most) continue
    const name = ownerBehind(actor, topic)
    if (name === null) continue
    most = weight
    chosen = actor
    best =
      actor.reading.kind === 'company' ||
      actor.reading.kind === 'government' ||
      actor.reading.kind === 'institution'
        ? (stateOf(actor, name) ?? listed(scene, actor, amount))
        : actor.reading.kind === 'person'
          ? (meantBy(actor, scene, amount) ?? derived(name, actor.mark, 'speaks-for'))
          : sort !== 'holder' && isVenture(actor, amount)
            ? stated(actor.reading.name, actor.mark)
            : derived(name, actor.mark, 'belongs-to')
  }
  if (chosen !== null && isSubjectBehind(chosen, scene, amount)) {
    const isNext = NEXT_CLAUSE.test(scene.text.slice(amount.end, chosen.mark.start))
    return unknownOwner(scene, amount, topic) ?? (isOfSeveral(scene) ? null : isNext ? topic.owner : best)
  }
  if (chosen !== null && WITH_OTHERS.test(scene.text.slice(chosen.mark.end, amount.start))) return null
  if (best !== null && chosen !== null && most >= CARRIED) return nearerUnknown(chosen, scene, amount) ?? best
  if (isOfSeveral(scene)) return scene.grammar.verbLast || chosen?.role === 'source' ? null : best
  const unknown = unknownOwner(scene, amount, topic)
  if (unknown !== null) return unknown
  if (opensWithSelf(scene)) return topic.last ?? topic.owner ?? toldBefore(scene, topic)
  const funded = sort === 'worth' || sort === 'raiser' ? topic.funded : null
  const carried = funded ?? (sort === 'worth' && topic.ownerIsState ? null : topic.owner)
  const isGiven =
    sort === 'payer' &&
    (chosen?.role === 'object' ||
      (chosen?.role === 'goal' && (hasCue(scene, 'spend') || hasCue(scene, 'invest'))))
  return carried ?? (isGiven ? null : best) ?? topic.protagonist(2)
}

/** A subject outside the lexicon that stands nearer than the one known: `메타는 …했고, 한울(Hanul)은 5000만달러를 확보했다`. */
function nearerUnknown({ mark }: Actor, scene: Scene, amount: AmountMark): Cited<string> | null {
  const found = scene.grammar.unknownSubject(scene.text, scene.sentence, amount.start)
  if (found?.sure !== true || found.start < mark.end) return null
  if (
    !scene.grammar.verbLast &&
    !/[,;]/.test(scene.text.slice(mark.end, found.start)) &&
    scene.text.charAt(found.end) !== "'"
  )
    return null
  if (scene.sentence.marks.some((other) => other.type === 'name' && overlaps(other, found))) return null
  return derived(scene.text.slice(found.start, found.end), found, 'unknown-owner')
}

/** The state that `the government` is of, where the text has named one. */
const stateOf = ({ mark, reading }: Actor, name: string): Cited<string> | null =>
  name === reading.name ? null : derived(name, mark, 'carried-state')

/** Whom `the company` means where nobody known was spoken of: `Quillon has 40 engineers. The company raised $8 million`. */
function toldBefore({ sentence }: Scene, topic: Topic): Cited<string> | null {
  const hero = topic.protagonist(1)
  return hero !== null && hero.span.end < sentence.start ? hero : null
}

/** Whether a sentence begins with `the company`, `이 회사는`. */
const opensWithSelf = ({ cues, sentence, text }: Scene): boolean =>
  cues.some(
    ({ cue, start, end }) =>
      cue === 'self' &&
      start - sentence.start < 2 &&
      end - start > 3 &&
      !/^ [A-Z]/.test(text.slice(end, end + 2)),
  )

/** A sum of what several put in is none of the one spoken of before: `4개사를 합치면 3500억달러`, `Together they …`. */
const isOfSeveral = ({ text, sentence }: Scene): boolean =>
  OF_SEVERAL.test(text.slice(sentence.start, sentence.end))

/** In a language whose subject goes first, one behind the amount is often of the next clause. */
const isSubjectBehind = ({ mark, role }: Actor, scene: Scene, amount: AmountMark): boolean =>
  scene.grammar.verbLast && mark.start >= amount.end && isActing(role)
