import type { Language } from '../../text/article'
import { LEAST } from '../../app/least'
import { chooseKeep, chooseLanguage, chooseLeast } from '../flow/choose'
import { usePane } from './pane-context'

/** Language, what the workbook keeps and what is ticked to begin with; the thresholds of formulas live in the workbook, where formulas read them. */
export function SettingsStep() {
  const { flow, state, words } = usePane()
  const auto = flow.home.place === 'excel' ? words.settings.languageAuto : words.settings.languageBrowser
  return (
    <div class="stack">
      <h1>{words.settings.heading}</h1>
      <label class="field">
        <span class="label">{words.settings.language}</span>
        <select
          class="input"
          value={state.chosenLanguage ?? ''}
          onChange={(event) => chooseLanguage(flow, languageOf(event.currentTarget.value))}
        >
          <option value="">{auto}</option>
          <option value="ko" lang="ko">
            한국어
          </option>
          <option value="en" lang="en">
            English
          </option>
        </select>
      </label>
      <fieldset class="choices">
        <legend class="label">{words.settings.keep}</legend>
        {(['articles', 'quotes'] as const).map((keep) => (
          <label key={keep} class="choice">
            <input
              type="radio"
              name="keep"
              checked={state.keep === keep}
              onChange={() => chooseKeep(flow, keep)}
            />
            <span class="grow">
              {keep === 'articles' ? words.settings.keepArticles : words.settings.keepQuotes}
              <span class="hint">
                {keep === 'articles' ? words.settings.keepArticlesHint : words.settings.keepQuotesHint}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend class="label">{words.settings.least}</legend>
        {LEAST.map((least) => (
          <label key={least} class="choice">
            <input
              type="radio"
              name="least"
              checked={state.least === least}
              onChange={() => chooseLeast(flow, least)}
            />
            <span class="grow">{words.settings.leastOf[least]}</span>
          </label>
        ))}
        <p class="hint">{words.settings.leastHint}</p>
      </fieldset>
      <p class="detail">{words.settings.thresholds}</p>
      <p class="detail">{words.settings.about}</p>
    </div>
  )
}

const languageOf = (value: string): Language | null => (value === 'ko' || value === 'en' ? value : null)
