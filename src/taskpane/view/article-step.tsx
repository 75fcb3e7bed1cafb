import { useRef, useState } from 'preact/hooks'
import { ARTICLE_FILES, readFiles } from '../files'
import { edit, readArticles, readSample, takeIn, unread } from '../flow/read-articles'
import { tell } from '../flow/pane-flow'
import { readMarkup } from '../paste'
import { ArticleFields } from './article-fields'
import { ArticleList } from './article-list'
import { Icon } from './icon'
import { usePane } from './pane-context'

/** Where articles come in: pasted, opened, dropped, or the sample. */
export function ArticleStep() {
  const { flow, state, words } = usePane()
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const open = async (files: readonly File[]) => {
    if (files.length === 0) return
    const read = await readFiles(files)
    if (read.ok) return takeIn(flow, read.value)
    tell(
      flow,
      'bad',
      read.error.code === 'not-text' ? words.article.notText(read.error.detail) : words.article.tooLong,
    )
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void open([...(event.dataTransfer?.files ?? [])])
  }
  const first = state.readings.length === 0 && unread(state).length === 0
  const waiting = unread(state).length
  const busy = state.reading.at === 'busy'
  return (
    <form
      class={`stack${over ? ' dropping' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onSubmit={(event) => {
        event.preventDefault()
        void readArticles(flow)
      }}
    >
      <header class="lead">
        <h1>{words.article.heading}</h1>
        <p>{words.article.lead}</p>
      </header>
      {first ? (
        <button type="button" class="button sample" onClick={() => void readSample(flow)}>
          <Icon name="arrow" />
          {words.article.sample}
        </button>
      ) : null}
      <label class="field">
        <span class="label">{words.article.text}</span>
        <textarea
          class="input text"
          rows={8}
          value={state.draft.text}
          placeholder={words.article.placeholder}
          spellcheck={false}
          onInput={(event) => edit(flow, { text: event.currentTarget.value })}
          onPaste={(event) => pasteMarkup(event, (received) => takeIn(flow, [received]))}
        />
        <span class="hint">
          {over ? words.article.drop : words.article.characters(state.draft.text.length)}
        </span>
      </label>
      {state.draft.text.trim() === '' ? null : <ArticleFields />}
      <div class="row">
        <button type="submit" class="button primary" disabled={busy || waiting === 0}>
          {busy ? words.article.reading : waiting > 1 ? words.article.readAll(waiting) : words.article.read}
        </button>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          <Icon name="folder" />
          {words.article.open}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={ARTICLE_FILES}
          aria-label={words.article.open}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            void open(files)
          }}
        />
      </div>
      <p class="privacy">
        <Icon name="lock" />
        {words.article.privacy}
      </p>
      <ArticleList />
    </form>
  )
}

/**
 * A paste of a whole page into the empty box is read for its text and for what it says of itself; a paste into a text
 * that is there already, or of plain text, is the browser's own.
 */
function pasteMarkup(event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }, take: TakeIn): void {
  const markup = event.clipboardData?.getData('text/html') ?? ''
  if (markup === '' || event.currentTarget.value.trim() !== '') return
  const received = readMarkup(markup)
  if (received.text === '') return
  event.preventDefault()
  take(received)
}

type TakeIn = (received: ReturnType<typeof readMarkup>) => void
