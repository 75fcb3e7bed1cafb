import type { Sentence } from '../context'
import type { Reading, ViewDraft } from './draft'

/** How long a line is at most that signs a report: `다라증권 김○○`, `(다라증권 보고서)`. */
const SIGNATURE = 32

/** Whether a line is short and no sentence, so that it may sign what stands before. */
export const isSignature = (text: string, { start, end }: Sentence): boolean =>
  end - start <= SIGNATURE && !'.!?'.includes(text.charAt(end - 1))

/** Gives the view that names no institution the one that a short line behind it names. */
export function sign(views: ViewDraft[], { speaker, analyst }: Reading): void {
  const view = views.at(-1)
  if (view?.institution === null && speaker !== null)
    views[views.length - 1] = { ...view, institution: speaker, analyst: view.analyst ?? analyst }
}
