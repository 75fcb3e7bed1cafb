import fc from 'fast-check'
import { findingSentence } from '../../src/app/messages/findings'
import type { Analysis } from '../../src/audit/finding'
import { trackerContent, type TrackerContent } from '../../src/tracker/content'
import { analysisOf, firstArticle } from './facts'
import { manyViews, otherFigures } from './many-views'

const contentOf = (analyses: readonly Analysis[]): TrackerContent =>
  trackerContent(analyses, { language: 'en', words: (finding) => findingSentence(finding, 'en') })

/** One article with one view of UBS on Tesla. */
const view = (
  target: number,
  published: string,
  { analyst, words = 'The bank told its clients so.' }: { analyst?: string; words?: string } = {},
): Analysis =>
  analysisOf(
    [
      [
        `${words} Target ${target}.`,
        [
          'analyst-view',
          {
            institution: 'UBS',
            company: 'Tesla',
            date: '2024-07-12',
            target,
            currency: 'USD',
            ...(analyst === undefined ? {} : { analyst }),
          },
        ],
      ],
    ],
    { published, title: `Paper of ${published}`, language: 'en' },
  )

const REWORDED = { words: 'Nothing else was said that day.' }

const rows = (content: TrackerContent, table: 'AnalystViews' | 'Findings' | 'Sources') =>
  content.tables.get(table) ?? []

test('two articles that tell the same fact give one row with both', () => {
  const [older, newer] = [
    view(197, '2024-07-12', { analyst: 'Joseph Spak' }),
    view(197, '2024-07-13', REWORDED),
  ]
  const [row, ...others] = rows(contentOf([older, newer]), 'AnalystViews')
  expect(others).toEqual([])
  expect(row?.articles).toEqual([newer.extraction.article.id, older.extraction.article.id])
  expect(row?.cells).toMatchObject({ target: 197, articles: 2, article: newer.extraction.article.id })
})

test('what only the older article tells of persons is kept with its own citation', () => {
  const [older, newer] = [
    view(197, '2024-07-12', { analyst: 'Joseph Spak' }),
    view(197, '2024-07-13', REWORDED),
  ]
  const [row] = rows(contentOf([newer, older]), 'AnalystViews')
  expect(row?.cells['analyst']).toBe('Joseph Spak')
  expect(row?.citations['analyst']?.article).toBe(older.extraction.article.id)
  expect(row?.citations['target']?.article).toBe(newer.extraction.article.id)
})

test('where they differ the newest wins and a finding names both', () => {
  const content = contentOf([view(197, '2024-07-13'), view(147, '2024-07-12')])
  expect(rows(content, 'AnalystViews')[0]?.cells['target']).toBe(197)
  const [finding] = rows(content, 'Findings')
  expect(finding?.cells).toMatchObject({
    rule: 'articles differ',
    severity: 'warning',
    arithmetic: '197 ≠ 147',
    state: 'open',
    articles: 2,
  })
  expect(finding?.cells['message']).toContain('Target')
})

const STORY = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')

test('copies of one wire story count once, another story counts', () => {
  const wire = view(197, '2024-07-12', { words: STORY })
  const copy = view(197, '2024-07-13', { words: `Updated: ${STORY}` })
  const other = view(197, '2024-07-14', REWORDED)
  expect(rows(contentOf([wire, copy]), 'AnalystViews')[0]?.cells['articles']).toBe(1)
  expect(rows(contentOf([wire, copy, other]), 'AnalystViews')[0]?.cells['articles']).toBe(2)
})

test('an article given twice counts once', () => {
  const content = contentOf([firstArticle(), firstArticle()])
  expect(content).toEqual(contentOf([firstArticle()]))
})

test('the order in which articles come changes nothing', () => {
  const analyses = [
    firstArticle(),
    manyViews(),
    otherFigures(),
    view(197, '2024-07-12', { analyst: 'A' }),
    view(147, '2024-07-12', { analyst: 'B' }),
    view(200, '2024-07-13', REWORDED),
  ]
  const expected = contentOf(analyses)
  fc.assert(
    fc.property(fc.shuffledSubarray(analyses, { minLength: analyses.length }), (shuffled) => {
      expect(contentOf(shuffled)).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})

test('names out of a text are names, whatever they are', () => {
  const analysis = analysisOf(
    [
      [
        'one',
        [
          'analyst-view',
          {
            institution: '__proto__',
            company: 'constructor',
            target: 1,
            currency: 'USD',
            date: '2024-01-02',
          },
        ],
      ],
      ['two', ['fleet', { owner: 'toString', chip: '=cmd|A0', count: 3, status: 'running' }]],
      ['three', ['metric', { subject: 's'.repeat(400), name: 'what~is*this?', value: 5 }]],
    ],
    { published: '2024-01-03', language: 'en' },
  )
  const content = contentOf([analysis])
  expect(rows(content, 'AnalystViews')[0]?.cells).toMatchObject({
    institution: '__proto__',
    company: 'constructor',
  })
  expect(content.tables.get('Chips')?.at(-1)?.cells['chip']).toBe('=cmd|A0')
  const key = content.tables.get('Figures')?.[0]?.key ?? ''
  expect(key.length).toBeLessThanOrEqual(200)
  expect(key).not.toMatch(/[~*?]/)
})
