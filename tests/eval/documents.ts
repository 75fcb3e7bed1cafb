import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Extraction } from '../../src/extract/extraction'
import { en } from '../../src/extract/locales/en/index'
import { ko } from '../../src/extract/locales/ko/index'
import { extract } from '../../src/extract/pipeline'
import { factToJson } from '../../src/facts/json'
import { createArticle, type Language } from '../../src/text/article'

/** A labelled text. */
export interface Document {
  readonly id: string
  readonly lang: Language
  readonly date?: string | null
  readonly published?: string
  readonly text: string
}

const shared = path.resolve('../shared')

/** The labelled texts for development, the first article's labels, and what scores both. */
export const DEV = path.join(shared, 'corpus/dev')
export const FIRST = path.join(shared, 'article/tesla-cortex.gold.json')
export const SCORER = path.join(shared, 'corpus/score.mjs')

/** The documents of a gold file or folder; the first article's gold holds no text, it stands beside it. */
export function documents(gold: string): Document[] {
  if (statSync(gold).isDirectory())
    return readdirSync(gold)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .flatMap((name) => documents(path.join(gold, name)))
  if (gold.endsWith('.jsonl'))
    return readFileSync(gold, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Document)
  const text = readFileSync(gold.replace(/\.gold\.json$/, '.ko.txt'), 'utf8')
  return [{ id: path.basename(gold, '.gold.json'), lang: 'ko', published: '2024-08-31', text }]
}

/** What the extraction makes of a document. */
export function read(document: Document): Extraction {
  const published = document.published ?? document.date ?? undefined
  const source = { language: document.lang, ...(published === undefined ? {} : { published }) }
  return extract(createArticle(document.text, source), [ko, en])
}

/** A line for the scorer of each document. */
export const predictionsOf = (docs: readonly Document[], all: readonly Extraction[]): readonly string[] =>
  all.map(({ facts, article }, index) =>
    JSON.stringify({ id: docs[index]?.id, facts: facts.map((fact) => factToJson(fact, article.text)) }),
  )
