import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { en } from '../../src/extract/locales/en/index'
import { ko } from '../../src/extract/locales/ko/index'
import { extract } from '../../src/extract/pipeline'
import { createArticle } from '../../src/text/article'
import { factToJson } from '../../src/facts/json'

const read = (text: string, language: 'ko' | 'en') =>
  extract(createArticle(text, { language, published: '2024-08-31' }), [ko, en])

/** What hostile texts repeat; each is led by one Hangul syllable, without which patterns that need one fail at once. */
const REPEATED =
  '0|,|.| |억|만|조|(|"|-|１|1,|1억 |$1|\n|\u0301|𝟏|㈜|ᄒ|9|1.|1-|$|$1-|US$|"1|(1|a|A1|2024-|지난 |올해|10억달러(|a million |and |to 5 |매수|목표주가 |**|*a |_a|`1|`a`b|[|[[|](|[a](|\\|\u200b|> |🚀|   a|<b>|on\n|xxxxxxxxxx xxxxxxxxxx xxxxxxxxxx xxxxxxxxxx xxxxxxxxxx on\n|Firm\tPT\nA\t$1\n|Buy |Tesla |테슬라|H100 |Inc. |다.'.split(
    '|',
  )

setFlagsFromString('--expose-gc')
/** Collects garbage, so that no text pays for what earlier ones left. */
const collect = runInNewContext('gc') as () => void

/** Milliseconds of the processor that reading a text takes: what other programs do beside it does not count. */
function time(text: string, language: 'ko' | 'en'): number {
  collect()
  const before = process.cpuUsage()
  read(text, language)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** How many times as long the large text takes as the small one, by the least of some rounds each; the first within `most` ends them. */
function growth(small: string, large: string, language: 'ko' | 'en', most: number, rounds: number): number {
  let [least, longest] = [Infinity, Infinity]
  const ratio = (): number => longest / Math.max(least, 0.5)
  for (let round = 0; round < rounds && !(ratio() < most); round++) {
    least = Math.min(least, time(small, language))
    longest = Math.min(longest, time(large, language))
  }
  return ratio()
}

/** Eight times the text may take this many times as long, the least of some rounds each; quadratic work would take 64 times. */
const EIGHTFOLD = 24
/** Rounds in which both are read; the first that fit end the test, so that only what fails costs them all. */
const ROUNDS = 6

describe.each(['ko', 'en'] as const)('%s: time grows with the text, not with its square', (language) => {
  beforeAll(() => {
    for (const piece of REPEATED) read(`가${piece.repeat(200)}`, language)
  })
  test.each(REPEATED)('%j again and again', (piece) => {
    const of = (size: number): string => `가${piece.repeat(Math.ceil(size / piece.length))}`
    expect(growth(of(10_000), of(80_000), language, EIGHTFOLD, ROUNDS)).toBeLessThan(EIGHTFOLD)
  })
})

/** Lists of more items than a call takes as arguments: about 125,000. */
test.each(['$1', '1억', '5%', 'H1001,'])('a million characters of %j are read', (piece) => {
  const { numbers } = read(piece.repeat(1_000_000 / piece.length), 'ko')
  expect(numbers.length).toBeGreaterThan(1)
})

/** The same for 32 times as many facts; quadratic work would take 1,024 times, and is seen once it is half of all. */
const THIRTYTWOFOLD = 64
const FACT_ROUNDS = 2

/** What is quadratic only by searching a whole text for each line, table or fact shows in long ones. */
const REPEATED_LONG = ['$1 \n', 'Firm\tPT\nA\t$1\n', 'GPU 1000장, ', '$40,000 per GPU \n']

test.each(REPEATED_LONG)('%j again and again in a long text', (piece) => {
  const of = (size: number): string => `가${piece.repeat(size / piece.length)}`
  expect(growth(of(30_000), of(960_000), 'ko', THIRTYTWOFOLD, FACT_ROUNDS)).toBeLessThan(THIRTYTWOFOLD)
})

/** Facts of which each differs from the others, so that nothing ends the comparing of one with all. */
const FACTS: readonly (readonly ['ko' | 'en', (count: number) => string])[] = [
  ['en', (count) => `Meta will spend $${count}.5 million on AI data centers.`],
  ['en', (count) => `Meta will spend between $${count} million and $${count + 2} million on AI.`],
  ['en', (count) => `Northlane${count} will spend $${count} million on AI data centers.`],
  ['en', (count) => `xAI runs ${count + 1000} H100 GPUs in Memphis.`],
  ['en', (count) => `OpenAI is valued at $${count}.5 billion.`],
  ['en', (count) => `UBS raised its Acme${count} price target to $${count + 10} from $${count + 9}.`],
  ['ko', (count) => `메타는 AI 데이터센터에 ${count}.5억달러를 투자한다.`],
  ['ko', (count) => `네이버는 H200 ${count + 1000}장을 운영 중이다.`],
  ['ko', (count) => `하나증권은 가나${count}전자의 목표주가를 ${count + 10}만원으로 올렸다.`],
]

test.each(FACTS.map(([language, fact]) => ({ language, fact, like: fact(1) })))(
  '$language: time grows with the number of facts such as "$like"',
  ({ language, fact }) => {
    const of = (count: number): string => Array.from({ length: count }, (_, at) => fact(at + 1)).join('\n')
    expect(read(of(40), language).facts.length).toBeGreaterThanOrEqual(40)
    expect(growth(of(400), of(12_800), language, THIRTYTWOFOLD, FACT_ROUNDS)).toBeLessThan(THIRTYTWOFOLD)
  },
)

/** Names that objects have from birth; a look-up of untrusted words must not find them. */
const INBORN = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'] as const

describe.each(INBORN)('%s as a name in an article', (name) => {
  const texts = [
    ['en', `${name} Upgrades ${name} to ${name}, Raises PT to $30`],
    [
      'en',
      `${name} Securities analyst ${name} has a "${name}" rating on ${name} with a $12 target. ${name} ordered 5,000 ${name} chips.`,
    ],
    [
      'ko',
      `${name}증권은 ${name}의 목표주가를 3만원으로 올리고 ‘${name}’ 의견을 냈다. ${name}은 ${name}에 10억달러를 투자한다.`,
    ],
  ] as const
  test.each(texts)('%s: comes out as text or not at all', (language, text) => {
    const { facts, article } = read(text, language)
    for (const fact of facts) {
      const json = factToJson(fact, article.text)
      for (const field of Object.keys(json.fields))
        expect(['string', 'number', 'object']).toContain(typeof json[field])
    }
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(JSON.parse(JSON.stringify(facts.map((fact) => factToJson(fact, article.text))))).toHaveLength(
      facts.length,
    )
  })
})

test('the same text gives the same result to the byte', () => {
  const text = '테슬라는 올해 AI에 10억달러(약 1.3조원)를 투자할 계획이다.'
  const print = () => JSON.stringify(read(text, 'ko').facts.map((fact) => factToJson(fact, text)))
  expect(print()).toBe(print())
})

test('a text of a million characters is read', () => {
  const text = '테슬라는 H100 3만5000개를 가동 중이다. UBS는 목표주가를 197달러로 냈다.\n'.repeat(22_000)
  expect(read(text, 'ko').numbers.length).toBeGreaterThan(40_000)
}, 120_000)
