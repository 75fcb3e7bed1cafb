// Scores the extraction with the scorer of the shared corpus: node tests/run.mjs tests/eval/index.ts
//   [--gold PATH …] [--misses] [--lang ko|en] [--kind analyst-view,fleet] [--half 0|1] [--dump FILE]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { extract } from '../../src/extract/pipeline'
import { en } from '../../src/extract/locales/en/index'
import { ko } from '../../src/extract/locales/ko/index'
import type { Extraction } from '../../src/extract/extraction'
import { factToJson } from '../../src/facts/json'
import { createArticle, type Language } from '../../src/text/article'

interface Document {
  readonly id: string
  readonly lang: Language
  readonly date?: string | null
  readonly published?: string
  readonly text: string
}

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true },
    misses: { type: 'boolean' },
    lang: { type: 'string' },
    kind: { type: 'string' },
    half: { type: 'string' },
    dump: { type: 'string' },
  },
})
const shared = path.resolve('../shared')
const firstGold = path.join(shared, 'article/tesla-cortex.gold.json')

/** The documents of a gold file or folder; the first article's gold holds no text, it stands beside it. */
function documents(gold: string): Document[] {
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

function read(document: Document): Extraction {
  const published = document.published ?? document.date ?? undefined
  const source = { language: document.lang, ...(published === undefined ? {} : { published }) }
  return extract(createArticle(document.text, source), [ko, en])
}

/** Prints how many numbers of the documents have each role, and what is left unclaimed. */
function account(all: readonly Extraction[]): void {
  const roles = new Map<string, number>()
  for (const { numbers } of all)
    for (const { role, reason } of numbers) {
      const name = reason === null ? role : `${role} (${reason})`
      roles.set(name, (roles.get(name) ?? 0) + 1)
    }
  const sorted = [...roles].sort((a, b) => b[1] - a[1])
  console.log(`numbers: ${sorted.map(([role, count]) => `${role} ${count}`).join(', ')}`)
  if (options.misses !== true) return
  for (const { article, numbers } of all)
    for (const { span, role, value, unit } of numbers)
      if (role === 'unclaimed')
        console.log(
          `  unclaimed ${value} ${unit}: …${article.text.slice(Math.max(0, span.start - 25), span.start)}[${article.text.slice(span.start, span.end)}]${article.text.slice(span.end, span.end + 20)}…`.replaceAll(
            '\n',
            ' ',
          ),
        )
}

/** Keeps every second document, so that rules can be made on one half and judged on the other. */
function halved(gold: string, folder: string): string {
  const kept = documents(gold).filter((_, index) => index % 2 === Number(options.half))
  const file = path.join(folder, `half-${options.half ?? ''}.jsonl`)
  writeFileSync(file, kept.map((document) => JSON.stringify(document)).join('\n'))
  return file
}

function score(gold: string): void {
  console.log(`\n== ${path.relative(process.cwd(), gold)}`)
  const folder = mkdtempSync(path.join(tmpdir(), 'eval-'))
  try {
    const scored = options.half !== undefined && !gold.endsWith('.json') ? halved(gold, folder) : gold
    const docs = documents(scored).filter(({ lang }) => options.lang === undefined || lang === options.lang)
    const before = performance.now()
    const all = docs.map(read)
    const took = performance.now() - before
    const predictions = path.join(folder, 'predictions.jsonl')
    const lines = all.map(({ facts, article }, index) =>
      JSON.stringify({ id: docs[index]?.id, facts: facts.map((fact) => factToJson(fact, article.text)) }),
    )
    writeFileSync(predictions, lines.join('\n'))
    if (options.dump !== undefined) writeFileSync(options.dump, lines.join('\n'))
    const flags = [
      ...(options.misses === true ? ['--misses'] : []),
      ...(options.lang === undefined ? [] : ['--lang', options.lang]),
      ...(options.kind === undefined ? [] : ['--kind', options.kind]),
    ]
    const scorer = path.join(shared, 'corpus/score.mjs')
    spawnSync(process.execPath, [scorer, '--gold', scored, '--pred', predictions, ...flags], {
      stdio: 'inherit',
    })
    account(all)
    console.log(`${docs.length} documents in ${took.toFixed(0)} ms`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const golds = options.gold ?? [path.join(shared, 'corpus/dev'), firstGold]
for (const gold of golds)
  if (existsSync(gold)) score(gold)
  else console.log(`${gold} is not here`)
