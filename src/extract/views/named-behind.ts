import type { Reading, ViewDraft } from './draft'

/**
 * How far behind a view the sentence may stand that first names its company, in characters: one that the lexicon
 * knows, one whose shares the sentence tells of.
 */
const KNOWN_BEHIND = 480
const NAMED_BEHIND = 160

/** How near its beginning a sentence names the company it is about, in characters. */
export const NEAR_BEGINNING = 16

/**
 * A view with the company that no sentence before it named, where the next is about a known one (`within` so many
 * characters of its beginning): `B downgraded the stock. Acme's shares fell 3%.`; null where it is not.
 */
export function namedBehind(
  view: ViewDraft,
  topicOf: Reading['topic'],
  at: number,
  within = Infinity,
): ViewDraft | null {
  if (view.company !== null) return null
  const topic = topicOf()
  if (topic === null || topic.company.span.start - at > within) return null
  const { rule } = topic.company
  const reach = rule === undefined ? KNOWN_BEHIND : rule === 'name-by-position' ? NAMED_BEHIND : 0
  if (at - view.span.end > reach) return null
  return {
    ...view,
    company: { ...topic.company, how: 'derived', rule: 'company-carried' },
    listed: topic.listed ?? view.listed,
    ticker: topic.ticker,
    doubts: [...view.doubts, 'company-carried'],
  }
}
