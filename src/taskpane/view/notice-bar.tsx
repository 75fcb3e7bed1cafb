import { Icon } from './icon'
import { usePane } from './pane-context'

const ICONS = { good: 'check', bad: 'warning', plain: 'note' } as const

/** What was last told; a live region that is always there, so that screen readers speak what comes into it. */
export function NoticeBar() {
  const { flow, state, words } = usePane()
  const { notice, writing } = state
  // The Write step shows its own outcome; here it is spoken alone.
  const isShown =
    state.step === 'write' && (writing.at === 'failed' || (writing.at === 'done' && notice?.tone === 'good'))
  return (
    <div class="notices" role="status" aria-live="polite">
      {notice === null ? null : (
        <div class={isShown ? 'spoken' : `notice notice-${notice.tone}`}>
          <Icon name={ICONS[notice.tone]} />
          <span>{notice.text}</span>
          {isShown ? null : (
            <button
              type="button"
              class="button quiet small"
              aria-label={words.pane.close}
              onClick={() => flow.store.set((current) => ({ ...current, notice: null }))}
            >
              <Icon name="cross" />
            </button>
          )}
        </div>
      )}
    </div>
  )
}
