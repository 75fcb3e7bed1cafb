// Measures extraction in one process: against one pass of a 30-alternative regex over the same text, and beside chrono-node
// and Recognizers-Text. Run alone with `node tests/run.mjs tests/bench/extraction.ts`.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { en } from '../../src/extract/locales/en/index'
import { ko } from '../../src/extract/locales/ko/index'
import { extract } from '../../src/extract/pipeline'
import { scan } from '../../src/extract/scanner'
import { createArticle, type Language } from '../../src/text/article'

/** One measurement: what was measured and its figure. */
export interface Measurement {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'ratio' | 'per second' | 'count' | 'MB'
}

/** The pass that extraction is measured by: thirty alternatives of plain words and one of digits, over the whole text. */
const ALTERNATIVES =
  /목표주가|투자의견|매수|매도|중립|상향|하향|유지|달러|조원|억원|만원|테슬라|메타|엔비디아|연구원|애널리스트|투자|구매|가동|price target|raises|lowers|Buy|Sell|Hold|billion|million|GPU|\d+/g

const LOCALES = [ko, en] as const
const root = process.cwd()

/** Runs before anything is timed, so that the compiler has done its work; milliseconds after which a slow thing is warm too. */
const WARM_RUNS = 2000
const LONGEST_WARM_UP = 4000

/** The least time of a call in milliseconds over rounds of some milliseconds each, once it runs warm: what the machine does beside it only adds. */
function fastest(run: () => unknown, rounds = 40): number {
  let count = 1
  const begun = performance.now()
  for (let i = 0; i < WARM_RUNS && performance.now() - begun < LONGEST_WARM_UP; i++) run()
  const time = (): number => {
    const start = performance.now()
    for (let i = 0; i < count; i++) run()
    return performance.now() - start
  }
  while (time() < 2) count *= 2
  const times = Array.from({ length: rounds }, () => time() / count).sort((a, b) => a - b)
  return times[0] ?? 0
}

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

/** The texts measured: our digests, and the first article where it is at hand. */
function texts(): readonly { readonly name: string; readonly text: string; readonly language: Language }[] {
  const first = '../shared/article/tesla-cortex.ko.txt'
  return [
    ...(existsSync(path.join(root, first))
      ? [{ name: 'first article', text: read(first), language: 'ko' as const }]
      : []),
    { name: 'Korean digest', text: read('assets/articles/tesla-cortex.ko.md'), language: 'ko' },
    { name: 'English digest', text: read('assets/articles/tesla-cortex.en.md'), language: 'en' },
  ]
}

/** Characters of a text made to be slow to read. */
const HOSTILE = 10_000

/** What is repeated in them: the slowest of those that `tests/extract/hostile.test.ts` holds to linear time. */
const REPEATED = ['1,', '1-', '$1', '(1', '"1', '1억 ', 'to 5 ', 'Buy ', '10억달러(', '지난 '] as const

/** Read once before, so that the vocabulary is compiled. */
const PLAIN = '테슬라는 올해 10억달러를 투자한다. Tesla will invest $1 billion.'

/** Times a hostile text is read before the least is taken. */
const ROUNDS = 8

/** The time of the slowest text of 10,000 characters, when first read and once its kind is known. */
export function measureHostile(): readonly Measurement[] {
  for (const language of ['ko', 'en'] as const) extract(createArticle(PLAIN, { language }), LOCALES)
  let first = 0
  let warm = 0
  let slowest = ''
  for (const piece of REPEATED)
    for (const language of ['ko', 'en'] as const) {
      const text = `가${piece.repeat(Math.ceil(HOSTILE / piece.length))}`
      const times = Array.from({ length: ROUNDS }, () => {
        const start = performance.now()
        extract(createArticle(text, { language, published: '2024-08-31' }), LOCALES)
        return performance.now() - start
      })
      first = Math.max(first, times[0] ?? 0)
      const least = Math.min(...times)
      if (least > warm) slowest = `${piece}, ${language}`
      warm = Math.max(warm, least)
    }
  return [
    { name: 'slowest hostile 10,000 characters, first time', value: first, unit: 'ms' },
    { name: `slowest hostile 10,000 characters (${slowest})`, value: warm, unit: 'ms' },
  ]
}

/** The time of the first reading of all, when nothing is compiled yet: to be measured before anything else is read. */
export function measureFirstReading(): readonly Measurement[] {
  const [first] = texts()
  if (first === undefined) return []
  const article = createArticle(first.text, { language: first.language, published: '2024-08-31' })
  const start = performance.now()
  extract(article, LOCALES)
  return [{ name: `${first.name}: first reading of all`, value: performance.now() - start, unit: 'ms' }]
}

/** Measures the extraction of each text and its ratio to the regex pass. */
export function measureExtraction(): readonly Measurement[] {
  const out: Measurement[] = []
  for (const { name, text, language } of texts()) {
    const source = { language, published: '2024-08-31' }
    const article = createArticle(text, source)
    const pass = fastest(() => Array.from(text.matchAll(ALTERNATIVES)).length)
    const whole = fastest(() => extract(createArticle(text, source), LOCALES))
    const scanning = fastest(() => scan(article, language === 'ko' ? ko : en))
    out.push(
      { name: `${name}: regex pass`, value: pass, unit: 'ms' },
      { name: `${name}: extraction`, value: whole, unit: 'ms' },
      { name: `${name}: of which the scan`, value: scanning, unit: 'ms' },
      { name: `${name}: extraction to regex pass`, value: whole / pass, unit: 'ratio' },
      { name: `${name}: articles a second`, value: 1000 / whole, unit: 'per second' },
    )
  }
  return out
}

/**
 * chrono-node for dates and Recognizers-Text for amounts of money, beside the whole extraction of the English digest. To
 * be measured last: the latter changes the regular expressions of the whole process, so that everything measured after
 * it is ten times as slow.
 */
export async function measureLibraries(): Promise<readonly Measurement[]> {
  const text = read('assets/articles/tesla-cortex.en.md')
  const whole = fastest(() =>
    extract(createArticle(text, { language: 'en', published: '2024-08-31' }), LOCALES),
  )
  const chrono = await import('chrono-node')
  const recognizers = await import('@microsoft/recognizers-text-number-with-unit')
  const reference = new Date('2024-08-31T00:00:00Z')
  const dates = fastest(() => chrono.parse(text, reference), 5)
  const amounts = fastest(() => recognizers.recognizeCurrency(text, recognizers.Culture.English), 3)
  return [
    { name: 'chrono-node, dates alone', value: dates, unit: 'ms' },
    { name: 'Recognizers-Text, amounts of money alone', value: amounts, unit: 'ms' },
    { name: 'chrono-node to extraction', value: dates / whole, unit: 'ratio' },
    { name: 'Recognizers-Text to extraction', value: amounts / whole, unit: 'ratio' },
  ]
}

/** Prints measurements, one a line. */
export function print(measurements: readonly Measurement[]): void {
  for (const { name, value, unit } of measurements)
    console.log(`${name.padEnd(48)} ${value.toPrecision(3).padStart(8)} ${unit}`)
}

if (process.argv[1] !== undefined && /bench[\\/]extraction\.ts$/.test(process.argv[1])) {
  print(measureFirstReading())
  print(measureExtraction())
  print(measureHostile())
  print(await measureLibraries())
}
