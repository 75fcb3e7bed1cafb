import { analyse } from '../../../src/app/analyse'
import { refresh } from '../../../src/app/refresh'
import type { Language } from '../../../src/text/article'
import { openFileWorkbook } from '../../../src/workbook/xlsx/file-workbook'
import { firstArticle } from '../../tracker/facts'
import { newTracker } from './new-tracker'
import { edited, valueOf } from './tracker-file'

/** Sentences that change a target, add rows to four tables and so move what stands below them. */
const LATER =
  'UBS raised its price target on Tesla to $240 from $197 on Aug. 30, 2024. ' +
  'Morgan Stanley reiterated its Overweight rating on Tesla with a $310 price target. ' +
  'xAI plans to expand its cluster to 200,000 H100 GPUs. Meta will spend $40 billion on AI this year.'

/** A formula of the user's beside the tracker's own, that reads a column of it. */
const OWN = '<c r="AZ3"><f>COUNT(AnalystViews[Target])*2</f><v>2</v></c>'

/** The first tracker, a cell of the user's put into it, refreshed with another article. */
export async function refreshedFile(language: Language): Promise<Uint8Array> {
  const { file } = await newTracker(language)
  const name = 'xl/worksheets/sheet2.xml'
  const own = language === 'en' ? OWN : '<c r="AZ3"><f>1+1</f><v>2</v></c>'
  const typed = edited(file, {
    [name]: (text) => text.replace(/(<row r="3"[^>]*>.*?)<\/row>/s, `$1${own}</row>`),
  })
  const workbook = valueOf(openFileWorkbook(typed))
  const later = analyse(LATER, { published: '2024-09-01' })
  const done = valueOf(
    await refresh(workbook, [firstArticle(), later], {
      settings: { language, keep: 'articles' },
      take: 'theirs',
    }),
  )
  if (done.counts.added < 3) throw new Error('nothing added')
  return workbook.bytes()
}
