import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { extract } from '../src/extract/pipeline'
import { en } from '../src/extract/locales/en/index'
import { ko } from '../src/extract/locales/ko/index'
import type { Extraction } from '../src/extract/extraction'
import { factToJson, numberToJson } from '../src/facts/json'
import { createArticle, type Language } from '../src/text/article'
import { slice } from '../src/text/span'
import { toNumber } from '../src/values/decimal'

type Row = Readonly<Record<string, unknown>>

/**
 * A sentence and what must come of it. Each list that is given must be met whole, in order of position; of each row only
 * the fields it names must be equal. `quote` may be a part of the words cited.
 */
interface Spec {
  readonly title: string
  readonly text: string
  readonly published?: string
  readonly facts?: readonly Row[]
  readonly numbers?: readonly Row[]
  readonly amounts?: readonly Row[]
  readonly dates?: readonly Row[]
  readonly labels?: readonly Row[]
  readonly sentences?: readonly string[]
}

type List = 'facts' | 'numbers' | 'amounts' | 'dates' | 'labels'

/** What an extraction gives for each list of a spec. */
const RESULTS: Readonly<Record<List, (extraction: Extraction) => readonly Row[]>> = {
  facts: ({ facts, article }) => facts.map((fact) => factToJson(fact, article.text)),
  numbers: ({ numbers, article }) =>
    numbers.map((number) => ({ ...numberToJson(number), quote: slice(article.text, number.span) })),
  amounts: ({ marks, article }) =>
    marks
      .flatMap((mark) => (mark.type === 'amount' ? [mark, ...mark.equivalents] : []))
      .sort((a, b) => a.start - b.start)
      .map((mark) => ({
        ...mark,
        value: toNumber(mark.value),
        value_high: mark.high === null ? null : toNumber(mark.high),
        quote: slice(article.text, mark),
      })),
  dates: ({ marks, article }) =>
    marks.flatMap((mark) => (mark.type === 'date' ? [{ ...mark, quote: slice(article.text, mark) }] : [])),
  labels: ({ marks, article }) =>
    marks.flatMap((mark) => (mark.type === 'label' ? [{ ...mark, quote: slice(article.text, mark) }] : [])),
}

/** The part of a result that a row names, so that a failure shows both side by side. */
const named = (row: Row, result: Row | undefined): Row =>
  Object.fromEntries(
    Object.keys(row).map((key) => {
      const value = result?.[key] ?? null
      const part = row[key]
      const inside =
        key === 'quote' && typeof value === 'string' && typeof part === 'string' && value.includes(part)
      return [key, inside ? part : value]
    }),
  )

const folder = path.join(__dirname, 'specs')
for (const language of ['ko', 'en'] as const satisfies readonly Language[]) {
  const home = path.join(folder, language)
  const files = existsSync(home) ? readdirSync(home).filter((name) => name.endsWith('.json')) : []
  for (const file of files) {
    const specs = JSON.parse(readFileSync(path.join(home, file), 'utf8')) as readonly Spec[]
    describe(`${language} ${path.basename(file, '.json')}`, () => {
      test.each(specs.map((spec) => [spec.title, spec] as const))('%s', (_, spec) => {
        const source = { language, ...(spec.published === undefined ? {} : { published: spec.published }) }
        const extraction = extract(createArticle(spec.text, source), [ko, en])
        for (const list of Object.keys(RESULTS) as List[]) {
          const rows = spec[list]
          if (rows === undefined) continue
          const results = RESULTS[list](extraction)
          expect(rows.map((row, index) => named(row, results[index]))).toEqual(rows)
          expect(results.slice(rows.length)).toEqual([])
        }
      })
    })
  }
}
