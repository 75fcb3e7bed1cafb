import { useEffect, useRef, useState } from 'preact/hooks'
import { wordsOf } from '../../app/messages/languages'
import { languageIn, type Flow } from '../flow/pane-flow'
import { ArticleStep } from './article-step'
import { Boundary } from './boundary'
import { useKeptFocus } from './keep-focus'
import { NoticeBar } from './notice-bar'
import { PaneProvider } from './pane-context'
import { ReviewStep } from './review-step'
import { SettingsStep } from './settings-step'
import { StepTabs } from './step-tabs'
import { TrackerStep } from './tracker-step'
import { WriteStep } from './write-step'

const VIEWS = {
  article: ArticleStep,
  review: ReviewStep,
  write: WriteStep,
  tracker: TrackerStep,
  settings: SettingsStep,
}

/** The whole pane: the steps above, the step that is open below, what is told at the bottom. */
export function Pane({ flow }: { readonly flow: Flow }) {
  const [state, setState] = useState(flow.store.get)
  useEffect(() => flow.store.listen(() => setState(flow.store.get())), [flow])
  const language = languageIn(state, flow.home)
  const words = wordsOf(language)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const panel = useRef<HTMLDivElement>(null)
  useKeptFocus(panel)
  const View = VIEWS[state.step]
  return (
    <PaneProvider value={{ flow, state, words, language }}>
      <main class="pane">
        <StepTabs />
        <div class="step">
          <div id="step" ref={panel} role="tabpanel" tabIndex={0} aria-labelledby={`tab-${state.step}`}>
            <Boundary key={state.step} words={words.pane}>
              <View />
            </Boundary>
          </div>
        </div>
        <NoticeBar />
      </main>
    </PaneProvider>
  )
}
