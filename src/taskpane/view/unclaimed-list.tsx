import type { NumberReport } from '../../facts/number-report'
import { NumberCards } from './number-cards'
import { usePane } from './pane-context'

interface Props {
  readonly numbers: readonly NumberReport[]
  readonly text: string
}

/** The numbers nothing accounts for, to be kept as facts by the person. */
export function UnclaimedList({ numbers, text }: Props) {
  const { words } = usePane()
  const unclaimed = numbers.filter(({ role }) => role === 'unclaimed')
  if (unclaimed.length === 0) return null
  return (
    <section class="group">
      <h2>{words.review.unclaimedHeading(unclaimed.length)}</h2>
      <NumberCards numbers={unclaimed} text={text} />
    </section>
  )
}
