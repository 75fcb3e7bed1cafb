import { goTo } from '../flow/pane-flow'
import { STEPS, type Step } from '../state'
import { Icon } from './icon'
import { usePane } from './pane-context'

/** The steps as tabs: arrow keys move, Home and End jump, as the ARIA practices tell. */
export function StepTabs() {
  const { flow, state, words } = usePane()
  const counts: Partial<Record<Step, number>> = { review: state.readings.length }
  const move = (event: KeyboardEvent) => {
    const at = STEPS.indexOf(state.step)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + STEPS.length, Home: 0, End: STEPS.length - 1 }[
      event.key
    ]
    const step = to === undefined ? undefined : STEPS[to % STEPS.length]
    if (step === undefined) return
    event.preventDefault()
    goTo(flow, step)
    document.getElementById(`tab-${step}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={words.pane.steps} onKeyDown={move}>
      {STEPS.map((step) => (
        <button
          key={step}
          type="button"
          id={`tab-${step}`}
          class={`tab tab-${step}`}
          role="tab"
          aria-selected={state.step === step}
          aria-controls="step"
          tabIndex={state.step === step ? 0 : -1}
          onClick={() => goTo(flow, step)}
        >
          {step === 'settings' ? (
            <>
              <Icon name="gear" />
              <span class="spoken">{words.pane.settings}</span>
            </>
          ) : (
            words.pane[step]
          )}
          {counts[step] ? <span class="count">{counts[step]}</span> : null}
        </button>
      ))}
    </div>
  )
}
