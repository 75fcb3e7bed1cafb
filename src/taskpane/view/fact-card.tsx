import { useEffect, useRef } from 'preact/hooks'
import { isTaken } from '../../app/review'
import { describeFact } from '../../app/describe-fact'
import { claimKey } from '../../app/claim'
import type { Fact } from '../../facts/fact'
import { acceptFact, keepFact, openFact, showWords, unclaimFact } from '../flow/decide'
import type { Reading } from '../state'
import { CorrectForm } from './correct-form'
import { factId } from './focus-fact'
import { Icon } from './icon'
import { usePane } from './pane-context'

interface Props {
  readonly fact: Fact
  readonly reading: Reading
  /** Whether the arrow keys stand on this fact: it alone is in the order of the Tab key. */
  readonly current: boolean
}

/** One fact: a tick to keep it, what it says, and for the current one what can be done about it. */
export function FactCard({ fact, reading, current }: Props) {
  const { flow, state, words, language } = usePane()
  const { review } = reading
  const kept = isTaken(review, fact.key)
  const open = state.open === fact.key
  const shown = state.shown?.key === fact.key
  const { subject, figure, detail } = describeFact(fact, language)
  const stop = current ? 0 : -1
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open || shown) card.current?.scrollIntoView({ block: open ? 'start' : 'nearest' })
  }, [open, shown])
  return (
    <li ref={card} class={`card${kept ? '' : ' out'}${shown ? ' current' : ''}`}>
      <div class="head">
        <input
          type="checkbox"
          class="tick"
          checked={kept}
          tabIndex={stop}
          aria-label={words.review.include(`${subject} ${figure}`)}
          onChange={(event) => keepFact(flow, fact.key, event.currentTarget.checked)}
        />
        <button
          type="button"
          id={factId(fact.key)}
          class="headline"
          tabIndex={stop}
          aria-expanded={open}
          aria-current={shown}
          onClick={() => showWords(flow, fact)}
        >
          <span class="subject">{subject}</span>
          <span class="figure">{figure}</span>
          <span class="detail">{detail}</span>
        </button>
        <Badges fact={fact} reading={reading} />
      </div>
      {shown || open ? (
        <div class="actions">
          <button type="button" class="button small" onClick={() => acceptFact(flow, fact.key)}>
            <Icon name="check" />
            {words.review.accept}
          </button>
          <button type="button" class="button small" onClick={() => keepFact(flow, fact.key, !kept)}>
            <Icon name={kept ? 'cross' : 'undo'} />
            {kept ? words.review.leaveOut : words.review.bringBack}
          </button>
          <button type="button" class="button small" onClick={() => openFact(flow, open ? null : fact.key)}>
            <Icon name="pencil" />
            {open ? words.review.done : words.review.correct}
          </button>
          <Unclaim fact={fact} reading={reading} />
        </div>
      ) : null}
      {open ? <CorrectForm fact={fact} reading={reading} /> : null}
    </li>
  )
}

function Badges({ fact, reading: { review } }: Pick<Props, 'fact' | 'reading'>) {
  const words = usePane().words.review
  const badges = [
    review.leftOut.has(fact.key) ? (['plain', words.leftOut] as const) : null,
    review.waiting.has(fact.key) ? (['plain', words.waiting] as const) : null,
    review.accepted.has(fact.key) ? (['good', words.accepted] as const) : null,
    review.corrections.has(fact.key) ? (['mine', words.corrected] as const) : null,
    fact.rules.includes('claimed') ? (['mine', words.claimedByYou] as const) : null,
    fact.confidence === 'check' && !review.accepted.has(fact.key) ? (['doubt', words.doubt] as const) : null,
  ].filter((badge) => badge !== null)
  if (badges.length === 0) return null
  return (
    <span class="badges">
      {badges.map(([look, text]) => (
        <span key={text} class={`badge ${look}`}>
          {text}
        </span>
      ))}
    </span>
  )
}

function Unclaim({ fact, reading }: Pick<Props, 'fact' | 'reading'>) {
  const { flow, words } = usePane()
  const { extraction } = reading.analysis
  const claimed = reading.review.claims.find((each) => claimKey(extraction, each) === fact.key)
  if (claimed === undefined) return null
  return (
    <button type="button" class="button small" onClick={() => unclaimFact(flow, claimed, fact.key)}>
      <Icon name="cross" />
      {words.review.unclaim}
    </button>
  )
}
