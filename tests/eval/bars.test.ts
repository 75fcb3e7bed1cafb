import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DEV, documents, FIRST, predictionsOf, read, SCORER } from './documents'

interface Scores {
  readonly kinds: Readonly<Record<string, { readonly F1: number; readonly fn: number; readonly fp: number }>>
  readonly quantity: { readonly all: { readonly R: number } }
  readonly negative: { readonly documents: number; readonly with_false: number }
}

function scoresOf(gold: string): Scores {
  const folder = mkdtempSync(path.join(tmpdir(), 'bars-'))
  try {
    const docs = documents(gold)
    const predictions = path.join(folder, 'predictions.jsonl')
    writeFileSync(predictions, predictionsOf(docs, docs.map(read)).join('\n'))
    const { stdout } = spawnSync(process.execPath, [SCORER, '--gold', gold, '--pred', predictions, '--json'])
    return JSON.parse(stdout.toString()) as Scores
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const isHere = existsSync(SCORER)
if (!isHere) console.log('the labelled texts are not here: their bars are not tested')
const labelled = isHere ? test : test.skip

labelled('the first article is read without a miss or a false fact', () => {
  const wrong = Object.entries(scoresOf(FIRST).kinds).filter(([, { fn, fp }]) => fn + fp > 0)
  expect(wrong).toEqual([])
})

labelled('the texts for development are read to their bars', () => {
  const { kinds, quantity, negative } = scoresOf(DEV)
  const least = (kind: string): number => (kind === 'analyst-view' ? 0.97 : 0.92)
  expect(Object.entries(kinds).filter(([kind, { F1 }]) => F1 < least(kind))).toEqual([])
  expect(quantity.all.R).toBeGreaterThanOrEqual(0.99)
  expect(negative.documents).toBeGreaterThan(30)
  expect(negative.with_false).toBe(0)
})
