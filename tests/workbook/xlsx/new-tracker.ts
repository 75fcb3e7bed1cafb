import { findingSentence } from '../../../src/app/messages/findings'
import type { Analysis } from '../../../src/audit/finding'
import type { Language } from '../../../src/text/article'
import { trackerContent } from '../../../src/tracker/content'
import { planNewTracker } from '../../../src/tracker/new-plan'
import type { Plan } from '../../../src/tracker/plan'
import { newFileWorkbook } from '../../../src/workbook/xlsx/file-workbook'
import { firstArticle } from '../../tracker/facts'
import { emptyWorkbook } from '../../tracker/view-plan'

/** A new tracker and the file it is written to. */
export interface NewTracker {
  readonly plan: Plan
  readonly file: Uint8Array
}

/** Writes the tracker of some articles. */
export async function newTracker(
  language: Language,
  analyses: readonly Analysis[] = [firstArticle()],
): Promise<NewTracker> {
  const content = trackerContent(analyses, {
    language,
    words: (finding) => findingSentence(finding, language),
  })
  const plan = planNewTracker(content, { language, keep: 'articles' }, emptyWorkbook)
  const workbook = newFileWorkbook()
  const applied = await workbook.apply(plan)
  if (!applied.ok) throw new Error(applied.error.code)
  return { plan, file: workbook.bytes() }
}
