import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { en } from '../../../src/extract/locales/en/index'
import { extract } from '../../../src/extract/pipeline'
import { factToJson } from '../../../src/facts/json'
import { createArticle } from '../../../src/text/article'

interface Case {
  readonly text: string
  readonly published?: string
}

const read = (text: string, published: string | undefined) =>
  extract(createArticle(text, { language: 'en', ...(published !== undefined && { published }) }), [en]).facts

const namesIn = (text: string): readonly string[] =>
  read(text, undefined).flatMap(({ fields }) =>
    'institution' in fields && fields.institution !== undefined ? [fields.institution.value] : [],
  )

test.each([
  ['Larkspur Securities Upgrades Norlane to Buy', 'Larkspur Securities'],
  ['Norlane Initiated At Hold By Fernwick Capital Markets', 'Fernwick Capital Markets'],
  [
    'Wexmoor Investment Research raised its Norlane (NRL) target to $40 from $35.',
    'Wexmoor Investment Research',
  ],
])('%s: %s', (text, name) => {
  expect(namesIn(text)).toEqual([name])
})

test.each([
  'Norlane downgraded to Sell after US Treasury Securities slide',
  'Norlane upgraded to Buy as the Securities and Exchange Commission drops its case',
  'Goldman Sachs Securities upgrades Norlane to Buy',
])('%s: no other house', (text) => {
  expect(namesIn(text).filter((name) => /Securities/.test(name))).toEqual([])
})

/** What views tell but for who holds them. */
const told = (text: string, published: string | undefined): readonly string[] =>
  read(text, published)
    .map((fact) => {
      const { kind, company, target, prior_target, rating_text, action, date } = factToJson(fact, text)
      return JSON.stringify({ kind, company, target, prior_target, rating_text, action, date })
    })
    .sort()

const root = path.join(__dirname, '../../specs/en')
const cases = readdirSync(root).flatMap(
  (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as readonly Case[],
)

test('views of a house outside the lexicon are read as those of one in it', () => {
  const swapped = cases.flatMap(({ text, published }) => {
    const names = new Set(
      read(text, published).flatMap(({ fields }) =>
        'institution' in fields && fields.institution?.how === 'stated'
          ? [text.slice(fields.institution.span.start, fields.institution.span.end)]
          : [],
      ),
    )
    const [name = ''] = names
    if (names.size !== 1 || name.length < 3) return []
    const other = text.replaceAll(name, 'Larkspur Securities')
    const [wanted, found] = [told(text, published), told(other, published)]
    return [{ other, isSame: wanted.every((each) => found.includes(each)) }]
  })
  expect(swapped.length).toBeGreaterThan(250)
  expect(swapped.filter(({ isSame }) => !isSame).map(({ other }) => other)).toEqual([])
})
