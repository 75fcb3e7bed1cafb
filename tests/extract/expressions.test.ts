import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '../../src/extract/locale'
import type * as Pipeline from '../../src/extract/pipeline'
import type * as Articles from '../../src/text/article'
import { expressionsOf, literalsOf, type Expression } from './collect-expressions'

const root = path.join(__dirname, '../..')
const FOLDERS = ['text', 'values', 'facts', 'extract', 'audit'] as const

interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown'
  readonly attack: string | null
}

/** Reads both digests and the sentence cases with freshly loaded modules, so that what is built on loading is seen too. */
function readEverything(): void {
  jest.isolateModules(() => {
    const { extract } = jest.requireActual<typeof Pipeline>('../../src/extract/pipeline')
    const { createArticle } = jest.requireActual<typeof Articles>('../../src/text/article')
    const { ko } = jest.requireActual<{ ko: Locale }>('../../src/extract/locales/ko/index')
    const { en } = jest.requireActual<{ en: Locale }>('../../src/extract/locales/en/index')
    for (const language of ['ko', 'en'] as const)
      for (const file of [
        `assets/articles/tesla-cortex.${language}.md`,
        `tests/specs/${language}/amounts.json`,
      ])
        extract(createArticle(readFileSync(path.join(root, file), 'utf8'), { language }), [ko, en])
  })
}

/** Judges expressions; verdicts are kept beside the packages, since an expression's never changes. */
function judge(expressions: readonly Expression[]): ReadonlyMap<string, Verdict> {
  const file = path.join(root, 'node_modules/.cache/analyst-views/expressions.json')
  const known = new Map<string, Verdict>(
    existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as [string, Verdict][]) : [],
  )
  const unknown = expressions.filter(([source, flags]) => !known.has(`/${source}/${flags}`))
  if (unknown.length > 0) {
    const { stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'judge-expressions.mjs')], {
      input: JSON.stringify(unknown),
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { ...process.env, RECHECK_BACKEND: process.env['RECHECK_BACKEND'] ?? 'auto' },
    })
    if (stdout === '') throw new Error(`recheck gave nothing: ${stderr}`)
    const verdicts = JSON.parse(stdout) as readonly Verdict[]
    unknown.forEach(([source, flags], index) => {
      const verdict = verdicts[index]
      if (verdict !== undefined) known.set(`/${source}/${flags}`, verdict)
    })
    // One that could not be judged in time is judged again the next time.
    const kept = [...known].filter(([, { status }]) => status !== 'unknown')
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(kept))
  }
  return known
}

test('every regular expression of the extraction takes linear time, as recheck judges', () => {
  const literals = FOLDERS.flatMap((folder) => literalsOf(path.join(root, 'src', folder)))
  const run = expressionsOf(readEverything)
  const all = [...new Map([...literals, ...run].map((each) => [`/${each[0]}/${each[1]}`, each])).values()]
  expect(literals.length).toBeGreaterThan(10)
  expect(run.length).toBeGreaterThan(10)
  const verdicts = judge(all)
  const doubtful = all
    .map(([source, flags]) => `/${source}/${flags}`)
    .filter((name) => verdicts.get(name)?.status !== 'safe')
    .map((name) => `${verdicts.get(name)?.status ?? 'unjudged'}: ${name}`)
  expect(doubtful).toEqual([])
}, 900_000)

test('recheck is not deaf: it knows the cubic money pattern', () => {
  const verdicts = judge([['\\d+[,.]?\\d*\\s*(억|만|조)', '']])
  expect(verdicts.get('/\\d+[,.]?\\d*\\s*(억|만|조)/')?.status).toBe('vulnerable')
}, 60_000)
