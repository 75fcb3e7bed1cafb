// Scores the extraction with the scorer of the shared corpus: node tests/run.mjs tests/eval/index.ts
//   [--gold PATH …] [--misses] [--lang ko|en] [--kind analyst-view,fleet] [--half 0|1] [--dump FILE]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Extraction } from '../../src/extract/extraction'
import { DEV, documents, FIRST, predictionsOf, read, SCORER } from './documents'

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
    const lines = predictionsOf(docs, all)
    writeFileSync(predictions, lines.join('\n'))
    if (options.dump !== undefined) writeFileSync(options.dump, lines.join('\n'))
    const flags = [
      ...(options.misses === true ? ['--misses'] : []),
      ...(options.lang === undefined ? [] : ['--lang', options.lang]),
      ...(options.kind === undefined ? [] : ['--kind', options.kind]),
    ]
    spawnSync(process.execPath, [SCORER, '--gold', scored, '--pred', predictions, ...flags], {
      stdio: 'inherit',
    })
    account(all)
    console.log(`${docs.length} documents in ${took.toFixed(0)} ms`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const golds = options.gold ?? [DEV, FIRST]
for (const gold of golds)
  if (existsSync(gold)) score(gold)
  else console.log(`${gold} is not here`)
