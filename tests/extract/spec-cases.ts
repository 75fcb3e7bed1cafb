import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { en } from '../../src/extract/locales/en/index'
import { ko } from '../../src/extract/locales/ko/index'
import type { Extraction } from '../../src/extract/extraction'
import { extract } from '../../src/extract/pipeline'
import { factToJson } from '../../src/facts/json'
import { createArticle, type Language } from '../../src/text/article'

/** A text of the sentence cases, of which only the text and its day are read here. */
export interface SpecCase {
  readonly text: string
  readonly published?: string
  readonly language: Language
}

const root = path.join(__dirname, '../specs')

/** Every sentence case of a language. */
export const specCases = (language: 'en' | 'ko'): readonly SpecCase[] =>
  readdirSync(path.join(root, language)).flatMap((file) =>
    (JSON.parse(readFileSync(path.join(root, language, file), 'utf8')) as readonly SpecCase[]).map(
      (each) => ({
        ...each,
        language,
      }),
    ),
  )

/** What is read in a text by the rules of both languages. */
export const read = ({ text, language, published }: SpecCase): Extraction =>
  extract(createArticle(text, { language, ...(published !== undefined && { published }) }), [ko, en])

/** What facts tell, without where they stand; `leave` names fields that a rewording may rightly change. */
export const told = ({ facts, article }: Extraction, leave: readonly string[] = []): readonly string[] =>
  facts
    .map((fact) => {
      const {
        start: _start,
        end: _end,
        quote: _quote,
        fields: _fields,
        ...rest
      } = factToJson(fact, article.text)
      return JSON.stringify(
        Object.fromEntries(Object.entries(rest).filter(([name]) => !leave.includes(name))),
      )
    })
    .sort()
