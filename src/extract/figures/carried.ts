import type { Cited, Status } from '../../facts/fact'
import type { Span } from '../../text/span'
import type { Candidate } from '../context'
import { DEALS, LIES_AHEAD } from '../lexicon/cue-groups'
import { LEADS, RECKONED } from '../lexicon/deal-words'
import { HEADS_COSTS, HEADS_PRICES } from '../lexicon/price-words'
import type { MoneySense } from './classify'
import { isHeading, isRow, isTableRow } from './layout'
import { derived, type Scene } from './scene'
import type { Topic } from './topic'
import { rowOwner } from './unknown-owner'

/** Takes over what the facts of a sentence leave for the next: their owner, time and kind of money, and its date. */
export function carry(
  topic: Topic,
  scene: Scene,
  facts: readonly Candidate[],
  money: MoneySense | null,
): void {
  carryOwner(topic, scene, facts)
  topic.ahead = aheadOf(facts)
  topic.reckoned = reckonedIn(scene) ?? (isRow(scene) ? topic.reckoned : null)
  const sense = money ?? headMoney(topic, scene)
  if (sense !== null) {
    topic.money = sense
    topic.moneyAge = 0
  }
  if (facts.length === 0) carryDate(topic, scene)
}

/**
 * An owner outside the lexicon is still meant in the next sentence, but one who leads a round; one that heads a row is in
 * all its cells: `| Norlane | Builds chips. Sells them. | $3 billion |`, `| 가나클라우드 | 칩을 만든다. 판다. | 3조원 |`.
 */
function carryOwner(topic: Topic, scene: Scene, facts: readonly Candidate[]): void {
  const { text, sentence } = scene
  const told = text.slice(sentence.start, sentence.end)
  const owner = (told.endsWith('|') ? null : rowOwner(scene)) ?? ownerTold(facts)
  if (owner === null || LEADS.test(told)) return
  topic.owner = topic.last = derived(owner.value, owner.span, 'carried-owner')
  topic.ownerAge = 0
  topic.ownerIsState = false
}

/** The owner of the first fact that has one, where no list of ours knows it. */
function ownerTold(facts: readonly Candidate[]): Topic['owner'] {
  for (const { fields } of facts)
    if ('owner' in fields) {
      const { owner } = fields
      return owner?.rule === 'unknown-owner' || owner?.rule === 'carried-protagonist' ? owner : null
    }
  return null
}

/** The time of spending that lies ahead, which the next sentence may leave unsaid: `… in 2026. Norlane alone will spend $9 billion.` */
function aheadOf(facts: readonly Candidate[]): Topic['ahead'] {
  for (const { kind, fields } of facts)
    if (kind === 'investment' && fields.status !== undefined && LIES_AHEAD.has(fields.status.value))
      return fields.period ?? null
  return null
}

/** The words above a list that call its figures estimates: `Estimated capex by company:`, `| 회사 | 설비투자(추정) |`. */
const reckonedIn = ({ text, sentence, amounts }: Scene): Span | null =>
  amounts.length === 0 && RECKONED.test(text.slice(sentence.start, sentence.end)) ? sentence : null

/** How firm a figure of a row is: an estimate below such words, where its own row tells nothing else. */
export const asReckoned = (status: Cited<Status>, scene: Scene, { reckoned }: Topic): Cited<Status> =>
  reckoned !== null && status.how === 'derived' && isRow(scene)
    ? derived<Status>('estimate', reckoned, 'estimated')
    : status

/** A heading tells what the sums below it are: `2025 capex:`, `| Company | Investment |`. */
function headMoney(topic: Topic, scene: Scene): MoneySense | null {
  if (scene.amounts.length > 0 || !isHeading(scene)) return null
  const head = scene.text.slice(scene.sentence.start, scene.sentence.end)
  const isPrices = HEADS_PRICES.test(head)
  if (isPrices || (isTableRow(scene) && HEADS_COSTS.test(head))) {
    topic.isCosts = !isPrices
    topic.priceAge = 0
  }
  const cue = scene.cues.find((each) => DEALS.has(each.cue) || each.cue === 'contract')
  return cue === undefined ? null : { family: 'investment', cue }
}

/** A date that a sentence tells without a figure or an event of its own holds for the next sentence. */
function carryDate(topic: Topic, { dates }: Scene): void {
  const date = dates.find((mark) => mark.date !== null && mark.relation !== 'by')
  if (date?.date == null) return
  topic.date = derived(date.period ?? date.date, date, date.relative ? 'relative-date' : 'carried-date')
  topic.dateAge = 0
}
