import { Component, type ComponentChildren } from 'preact'
import type { Words } from '../../app/messages/words'

interface Props {
  readonly words: Words['pane']
  readonly children: ComponentChildren
}

/** Shows a plain sentence in place of a step that broke, with a way to go on. */
export class Boundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static override getDerivedStateFromError = () => ({ broken: true })

  override render() {
    const { words, children } = this.props
    if (!this.state.broken) return children
    return (
      <div class="empty" role="alert">
        <p>{words.unexpected}</p>
        <button type="button" class="button" onClick={() => this.setState({ broken: false })}>
          {words.reload}
        </button>
      </div>
    )
  }
}
