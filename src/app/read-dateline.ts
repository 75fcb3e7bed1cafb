import type { Locale } from '../extract/locale'
import type { MarkOf } from '../extract/mark'
import { extract } from '../extract/pipeline'
import { createArticle, type ArticleSource } from '../text/article'

/** Lines longer than this are prose: a date in them is the story's, not the paper's. */
const LONGEST_DATELINE = 120
/** How many lines of the head and of the foot may hold a title, a byline or a date. */
const HEAD_LINES = 8
const FOOT_LINES = 4

/** `입력 2024.08.31 09:00`, `Published August 31, 2024`: a line that says it is the date. */
const LABELLED = /입력|등록|게재|발행|송고|작성|published|posted|updated|date\b/i
/** `홍길동 기자`, `By Jane Doe`. */
const BYLINE_KO = /(?:^|[\s(=])([가-힣]{2,5}) ?(?:선임|전문|수석)?기자/
const BYLINE_EN = /^[Bb][Yy]:? ([A-Z][\p{L}.'-]{0,30}(?: [A-Z][\p{L}.'-]{0,30}){1,3})/u

/** A line of the head that says what it is: `Title: Chip makers rise`, `제목: 반도체주 강세`, `Publisher: …`, `출처: …`. */
const TITLED = /^(?:title|headline|제목) ?[:：] ?(\S.*)$/i
const PUBLISHED_BY = /^(?:publisher|source|매체|언론사|출처|발행처|발행) ?[:：] ?([^\d\s].*)$/i

/**
 * What an article says of itself in its first and last lines: its title, its publisher, its author and the day it was
 * published. A date in running prose is never taken for the publication date.
 */
export function readDateline(text: string, locales: readonly Locale[]): ArticleSource {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const foot = text.length > 20_000 ? [] : lines.slice(Math.max(HEAD_LINES, lines.length - FOOT_LINES))
  const head = lines.slice(0, HEAD_LINES)
  const title = labelled(head, TITLED) ?? titleOf(lines)
  const publisher = labelled(head, PUBLISHED_BY)
  const short = [...head, ...foot].filter((line) => line.length <= LONGEST_DATELINE)
  const published = publishedOf(
    short.filter((line) => line !== title),
    locales,
  )
  const author = short.map(authorOf).find((name) => name !== null) ?? null
  return {
    ...(title === null ? {} : { title: title.replace(/^#+ */, '') }),
    ...(publisher === null ? {} : { publisher }),
    ...(published === null ? {} : { published }),
    ...(author === null ? {} : { author }),
  }
}

/** What the first such line says. */
const labelled = (lines: readonly string[], label: RegExp): string | null =>
  lines.flatMap((line) => (line.length > LONGEST_DATELINE ? [] : (label.exec(line)?.[1] ?? [])))[0] ?? null

/** A heading (`# …`), or a first line that is short and no sentence, when more follows. */
function titleOf(lines: readonly string[]): string | null {
  const [first, second] = lines
  if (first === undefined || second === undefined) return null
  if (/^#+ ?\S/.test(first)) return first
  return first.length <= LONGEST_DATELINE && !/[.다요!?”"]$/.test(first) ? first : null
}

function publishedOf(lines: readonly string[], locales: readonly Locale[]): string | null {
  const dated = lines.flatMap((line) => {
    const day = dayIn(line, locales)
    return day === null ? [] : [{ line, day }]
  })
  const labelled = dated.find(({ line }) => LABELLED.test(line))
  return (labelled ?? dated.find(({ line }) => isBare(line)))?.day ?? null
}

/** Whether little but a date stands in the line: a dateline, a byline, `Seoul, August 31, 2024`. */
const isBare = (line: string): boolean => line.length <= 60 && !/[.다요]["”]?$/.test(line)

function dayIn(line: string, locales: readonly Locale[]): string | null {
  const mark = extract(createArticle(line), locales).marks.find(
    (found): found is MarkOf<'date'> =>
      found.type === 'date' && !found.relative && found.date?.length === 'YYYY-MM-DD'.length,
  )
  return mark?.date ?? null
}

const authorOf = (line: string): string | null =>
  BYLINE_EN.exec(line)?.[1] ?? BYLINE_KO.exec(line)?.[1] ?? null
