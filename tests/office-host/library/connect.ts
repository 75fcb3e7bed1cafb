import type { Channel } from '../wire/channel'
import type { Library } from './load-library'

type Callback = (result: unknown) => void

interface Osf {
  readonly DDA: {
    readonly RichApi: { executeRichApiRequestAsync(message: readonly unknown[], done: Callback): void }
  }
}

/** Joins the last function of Office.js before the wire to the channel. */
export function connect(library: Library, channel: Channel): void {
  const osf = library.global['OSF'] as Osf
  osf.DDA.RichApi.executeRichApiRequestAsync = (message, done) => {
    void channel.receive(message).then((answer) => {
      if ('body' in answer) done({ status: 'succeeded', value: { data: [200, [], answer.body] } })
      else done({ status: 'failed', error: { code: answer.failure, message: answer.message } })
    })
  }
}
