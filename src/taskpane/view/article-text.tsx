import { useEffect, useMemo, useRef } from 'preact/hooks'
import { markText, type Stretch } from '../../app/mark-text'
import type { Fact } from '../../facts/fact'
import type { NumberReport } from '../../facts/number-report'
import { showWords } from '../flow/decide'
import { focusFact } from './focus-fact'
import { usePane } from './pane-context'

interface Props {
  readonly text: string
  readonly numbers: readonly NumberReport[]
  readonly facts: readonly Fact[]
}

/** The article with its numbers marked by what became of them; a mark leads to its fact, a fact to its words. */
export function ArticleText({ text, numbers, facts }: Props) {
  const { state, words } = usePane()
  const box = useRef<HTMLDivElement>(null)
  const span = state.shown?.span ?? null
  const lines = useMemo(() => markText(text, numbers, span), [text, numbers, span])
  useEffect(() => {
    const mark = box.current?.querySelector<HTMLElement>('.shown')
    if (mark && box.current) scrollInto(box.current, mark)
  }, [span])
  return (
    <div class="words" ref={box} role="region" tabIndex={0} aria-label={words.review.articleText}>
      {lines.map((line) => (
        <p key={line.start}>
          {line.stretches.map((stretch) => (
            <Piece key={stretch.start} stretch={stretch} text={text} facts={facts} />
          ))}
        </p>
      ))}
    </div>
  )
}

interface PieceProps {
  readonly stretch: Stretch
  readonly text: string
  readonly facts: readonly Fact[]
}

function Piece({ stretch, text, facts }: PieceProps) {
  const { flow, words } = usePane()
  const { number, shown, start, end } = stretch
  const written = text.slice(start, end)
  const look = `${number === null ? '' : `num ${number.role}`}${shown ? ' shown' : ''}`
  if (number === null) return shown ? <mark class={look}>{written}</mark> : <>{written}</>
  const fact = facts.find(({ key }) => key === number.fact)
  const role = words.review[number.role]
  const about = number.reason === null ? role : words.review.setAsideBecause(words.setAside[number.reason])
  if (fact === undefined) {
    return (
      <span class={look} title={about}>
        {written}
      </span>
    )
  }
  return (
    <button
      type="button"
      class={look}
      title={about}
      tabIndex={-1}
      onClick={() => {
        showWords(flow, fact)
        focusFact(fact.key)
      }}
    >
      {written}
    </button>
  )
}

/** Scrolls the box and nothing around it, so that the facts stay where the user is looking. */
function scrollInto(box: HTMLElement, mark: HTMLElement): void {
  const top = mark.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  box.scrollTo({ top: top - box.clientHeight / 3, behavior: calm ? 'auto' : 'smooth' })
}
