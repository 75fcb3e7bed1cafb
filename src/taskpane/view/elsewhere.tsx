import type { Words } from '../../app/messages/words'

interface Props {
  readonly words: Words['pane']
  readonly sentence: string
}

/** What the pane's page says where it can't work: outside Excel, or in one that is too old. */
export const Elsewhere = ({ words, sentence }: Props) => (
  <main class="empty">
    <h1>{words.name}</h1>
    <p>{sentence}</p>
    <p>
      <a href="index.html">{words.openStandalone}</a>
    </p>
  </main>
)
