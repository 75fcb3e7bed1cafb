import type { Channel } from '../wire/channel'
import type { Library } from './load-library'

type Callback = (result: unknown) => void

interface Osf {
  readonly DDA: {
    readonly RichApi: { executeRichApiRequestAsync(message: readonly unknown[], done: Callback): void }
  }
}

/** The flag Office.js sets on a request that changes something. */
const writes = 1

/** Joins the last function of Office.js before the wire to the channel; answers come on a later task. */
export function connect(library: Library, channel: Channel): void {
  const osf = library.global['OSF'] as Osf
  osf.DDA.RichApi.executeRichApiRequestAsync = (message, done) => {
    const text = String(message[4])
    const flags = Number(message[6])
    setImmediate(() => {
      const answer = channel.answer(text, (flags & writes) !== 0)
      if ('body' in answer) done({ status: 'succeeded', value: { data: [200, [], answer.body] } })
      else done({ status: 'failed', error: { code: answer.failure, message: answer.message } })
    })
  }
}
