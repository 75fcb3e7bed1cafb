import { useState } from 'preact/hooks'
import type { NumberReport, SetAsideReason } from '../../facts/number-report'
import { NumberCards } from './number-cards'
import { usePane } from './pane-context'

/** Reasons that say what a number is for sure: nobody keeps a day or a chapter as a figure. */
const NO_FIGURE: ReadonlySet<SetAsideReason | null> = new Set<SetAsideReason>([
  'date',
  'time',
  'age',
  'ordinal',
  'model-name',
  'code',
  'address',
  'contact',
  'citation',
  'list-marker',
  'version',
  'idiom',
])

interface Props {
  readonly numbers: readonly NumberReport[]
  readonly text: string
}

/** The figures that were set aside, folded away: who wants one all the same keeps it as an unclaimed number is kept. */
export function SetAsideList({ numbers, text }: Props) {
  const { words } = usePane()
  const [isOpen, setOpen] = useState(false)
  const aside = numbers.filter(
    ({ role, value, reason }) => role === 'set-aside' && value !== null && !NO_FIGURE.has(reason),
  )
  if (aside.length === 0) return null
  return (
    <section class="group">
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.review.setAsideHeading(aside.length)}</summary>
        {isOpen ? <NumberCards numbers={aside} text={text} /> : null}
      </details>
    </section>
  )
}
