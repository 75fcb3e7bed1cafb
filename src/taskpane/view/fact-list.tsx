import { isTaken } from '../../app/review'
import type { Fact, FactKind } from '../../facts/fact'
import { acceptFact, keepFact, openFact, showWords } from '../flow/decide'
import type { Reading } from '../state'
import { FactCard } from './fact-card'
import { focusFact } from './focus-fact'
import { usePane } from './pane-context'

/** Facts in groups as the sheets of the workbook hold them. */
const GROUPS = [
  ['analyst-view'],
  ['investment'],
  ['fleet'],
  ['unit-price'],
  ['valuation', 'metric'],
  ['event'],
] as const satisfies readonly (readonly FactKind[])[]

interface Props {
  readonly facts: readonly Fact[]
  readonly reading: Reading
}

/** All facts by sheet. The arrow keys go through them; Enter accepts, Delete leaves out, E opens for correction. */
export function FactList({ facts, reading }: Props) {
  const { flow, state, words } = usePane()
  const groups = GROUPS.map((kinds: readonly FactKind[]) => ({
    title: kinds.length > 1 ? words.facts.figures : words.facts.kinds[kinds[0] ?? 'event'],
    facts: facts.filter(({ kind }) => kinds.includes(kind)),
  })).filter((group) => group.facts.length > 0)
  const order = groups.flatMap((group) => group.facts)
  const current = order.find(({ key }) => key === state.shown?.key) ?? order[0]
  const go = (fact: Fact | undefined) => {
    if (fact === undefined) return
    showWords(flow, fact)
    focusFact(fact.key)
  }
  const press = (event: KeyboardEvent) => {
    const at = current === undefined ? -1 : order.indexOf(current)
    const target = event.target as HTMLElement
    if (event.key === 'Escape' && state.open !== null) {
      focusFact(state.open)
      openFact(flow, null)
    }
    if (current === undefined || !target.classList.contains('headline')) return
    const kept = isTaken(reading.review, current.key)
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(order[at + 1]),
      ArrowUp: () => go(order[at - 1]),
      Enter: () => {
        acceptFact(flow, current.key)
        go(order[at + 1])
      },
      Delete: () => keepFact(flow, current.key, !kept),
      e: () => openFact(flow, state.open === current.key ? null : current.key),
    }
    const act =
      Object.hasOwn(acts, event.key) && !event.ctrlKey && !event.metaKey ? acts[event.key] : undefined
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  return (
    <div onKeyDown={press}>
      {order.length === 0 ? <p class="empty">{words.article.noFacts}</p> : null}
      {groups.map((group) => (
        <section key={group.title} class="group">
          <h2>
            {group.title} <span class="count">{group.facts.length}</span>
          </h2>
          <ul class="cards" aria-label={words.review.factsOf(group.title, group.facts.length)}>
            {group.facts.map((fact) => (
              <FactCard key={fact.key} fact={fact} reading={reading} current={fact === current} />
            ))}
          </ul>
        </section>
      ))}
      {order.length === 0 ? null : <p class="hint keys">{words.review.keys}</p>}
    </div>
  )
}
