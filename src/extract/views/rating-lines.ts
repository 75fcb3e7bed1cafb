import { join } from '../../text/span'
import { NEAR, sameNames } from './same-view'
import type { ViewDraft } from './draft'

/** How far apart the rating and the target of one note stand that names no house, in characters. */
const NOTE = 80

/**
 * Whether two drafts that name no house are the lines of one note, one with the rating, the other with the target:
 * `투자의견: 매수` above `목표주가: 9만원`.
 */
export const isOfNote = (a: ViewDraft, b: ViewDraft): boolean =>
  a.institution === null &&
  b.institution === null &&
  (a.rating === null) !== (b.rating === null) &&
  (a.price.target === null) !== (b.price.target === null) &&
  Math.abs(b.span.start - a.span.end) < NOTE &&
  sameNames(a, b)

/** Gives the views of a paragraph that have none the rating that a sentence tells of all of them. */
export function rateAll(views: ViewDraft[], from: number, { rating, span, actions }: ViewDraft): void {
  for (let index = Math.max(from, views.length - NEAR); index < views.length; index++) {
    const view = views[index]
    if (view?.rating === null && view.institution !== null)
      views[index] = {
        ...view,
        rating,
        actions: [...view.actions, ...actions.filter(({ value }) => value === 'maintain')],
        span: join(view.span, span),
        rules: [...view.rules, 'rating-of-all'],
      }
  }
}
