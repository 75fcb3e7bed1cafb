import { TO_NEXT_SITE } from '../lexicon/deal-words'
import { FACILITY } from '../lexicon/machines'
import type { Cited } from '../../facts/fact'
import { type Span } from '../../text/span'
import type { AmountMark } from '../mark'
import type { Role } from './grammar'
import { derived, distance, hasCue, stated, type Scene } from './scene'
import { ownerBehind, type Topic } from './topic'
import { SAME_SITE } from '../lexicon/joints'

/** Whether a place is where chips stand: something is in it, or it names a facility. */
const isWhere = (scene: Scene, role: Role, end: number): boolean =>
  role === 'goal' ||
  role === 'place' ||
  (role === 'topic' && !scene.grammar.verbLast) ||
  FACILITY.test(scene.text.slice(end, end + 20))

/** Whether a Korean place is that of another owner's chips: `네이버는 세종에 6만장을, SK그룹은 울산에 5만장을 …`. */
function isOfAnother({ grammar, actors, amounts }: Scene, { start, end }: Span, site: Span): boolean {
  const [from, to] = site.start >= end ? [end, site.start] : [site.end, start]
  return (
    grammar.verbLast &&
    (from === end || amounts.some((other) => other.start >= from && other.end <= to)) &&
    actors.some(({ role, mark }) => role === 'subject' && mark.start >= from && mark.end <= to)
  )
}

/** In Korean a site behind the end of a clause is that of the next count: `15만개가 가동 중이며 <콜로서스 2>에는 40만개가 …`. */
const isOfNext = ({ grammar, amounts, text }: Scene, { end }: AmountMark, site: Span): boolean =>
  grammar.verbLast &&
  amounts.some(({ start }) => start > site.end) &&
  TO_NEXT_SITE.test(text.slice(end, Math.max(end, site.start)))

/** Where the chips stand: the site named in the sentence; with a verb of placing and no place named, the one before. */
export function siteOf(scene: Scene, amount: AmountMark, topic: Topic): Cited<string> | null {
  let best: Cited<string> | null = null
  let least = 160
  for (const { reading, mark, role } of scene.actors) {
    if (reading.kind !== 'site' && (reading.kind !== 'place' || !isWhere(scene, role, mark.end))) continue
    const cost = distance(scene, amount, mark) + (reading.kind === 'place' ? 30 : 0)
    if (cost >= least || isOfAnother(scene, amount, mark) || isOfNext(scene, amount, mark)) continue
    best = stated(reading.name, mark)
    least = cost
  }
  if (best !== null) return best
  const unknown = scene.grammar.unknownSite(scene.text, scene.sentence, amount)
  if (unknown !== null) return derived(scene.text.slice(unknown.start, unknown.end), unknown, 'unknown-site')
  const model = scene.actors.find((actor) => actor.reading.kind === 'model')
  if (model !== undefined && hasCue(scene, 'cluster') && hasCue(scene, 'train'))
    return derived(`${model.reading.name} training cluster`, model.mark, 'trained-model')
  if (topic.siteAge <= 2 && SAME_SITE.test(scene.text.slice(scene.sentence.start, scene.sentence.start + 48)))
    return topic.site
  const goal = scene.actors.some(
    (actor) => (actor.role === 'goal' || actor.role === 'subject') && ownerBehind(actor, topic) !== null,
  )
  return hasCue(scene, 'place') && !goal && topic.site !== null && topic.siteAge <= 2 ? topic.site : null
}
