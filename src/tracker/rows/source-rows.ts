import type { Analysis } from '../../audit/finding'
import type { NumberReport } from '../../facts/number-report'
import type { Article, Language } from '../../text/article'
import { lastDay, serialOf } from '../../values/calendar-date'
import type { CellValue } from '../cell'
import { dateFormat } from '../formats'
import type { TrackerRow } from '../row'
import { word } from '../words'
import { cellText } from './cell-text'
import { compareText } from './told-fact'

/** One row an article, the newest first. */
export const sourceRows = (analyses: readonly Analysis[], language: Language): readonly TrackerRow[] =>
  [...analyses]
    .sort(({ extraction: { article: a } }, { extraction: { article: b } }) => {
      const days = compareText(b.published ?? '', a.published ?? '')
      return days !== 0 ? days : compareText(a.id, b.id)
    })
    .map((analysis) => sourceRow(analysis, language))

function sourceRow({ extraction }: Analysis, language: Language): TrackerRow {
  const { article, facts, numbers } = extraction
  const cells: Record<string, CellValue> = {
    title: cellText(titleOf(article)),
    language: word(article.language === 'ko' ? 'Korean' : 'English', language),
    characters: article.text.length,
    facts: facts.length,
    numbers: numbers.length,
    captured: count(numbers, ['captured', 'repeat', 'equivalent']),
    set_aside: count(numbers, ['set-aside']),
    unclaimed: count(numbers, ['unclaimed']),
    key: article.id,
  }
  if (article.publisher !== null) cells['publisher'] = cellText(article.publisher)
  if (article.author !== null) cells['author'] = cellText(article.author)
  if (article.published !== null) cells['published'] = serialOf(lastDay(article.published) ?? '')
  return {
    key: article.id,
    cells,
    formats: article.published === null ? {} : { published: dateFormat(article.published) },
    citations: {},
    articles: [article.id],
  }
}

const count = (numbers: readonly NumberReport[], roles: readonly NumberReport['role'][]): number =>
  numbers.filter(({ role }) => roles.includes(role)).length

/** Characters of an article's first line that stand for a title it has not. */
const STAND_IN = 40

/** An article's title, else the beginning of its first line. */
export function titleOf({ title, text }: Pick<Article, 'title' | 'text'>): string {
  if (title !== null && title.trim() !== '') return title
  const line = text.trimStart().split(/\r?\n/, 1)[0] ?? ''
  return line.length > STAND_IN ? `${line.slice(0, STAND_IN - 1)}…` : line
}
