import fc from 'fast-check'
import type { TrackerState } from '../../src/tracker/state'
import { stateFromPieces, stateToPieces } from '../../src/tracker/state-text'

const stateWith = (text: string): TrackerState => ({
  version: 1,
  settings: { language: 'ko', keep: 'articles' },
  articles: [
    {
      id: 'a',
      title: text,
      publisher: null,
      author: null,
      published: '2024-08-31',
      language: 'ko',
      text,
      characters: text.length,
    },
    {
      id: 'b',
      title: null,
      publisher: null,
      author: null,
      published: null,
      language: 'ko',
      text: null,
      characters: 1,
      sketch: '0a1b2c',
    },
  ],
  tables: [
    [
      'AnalystViews',
      {
        name: 'AnalystViews',
        headers: [['target', '목표주가', '7']],
        rows: [
          [
            text,
            {
              cells: Object.fromEntries([[text, 197]]),
              told: Object.fromEntries([[text, 210]]),
              citations: { target: { article: 'a', start: 0, end: 3, how: 'derived', rule: 'r' } },
              articles: ['a'],
              presence: 'present',
            },
          ],
        ],
        deleted: [],
      },
    ],
  ],
  choices: [{ table: 'AnalystViews', key: 'k', column: 'target', taken: 'mine', against: 210 }],
  names: { sheets: [['summary', '요약']], tables: [['Fleets', 'Fleets_2']], settings: [['AsOf', 'AsOf']] },
  drawn: [['TargetsByInstitution', 2, ['current', 'other']]],
  charts: ['TargetsByInstitution'],
})

test('should give back any state from its pieces, whatever cells follow', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40_000 }), (text, times) => {
      const state = stateWith(text.repeat(Math.ceil(times / Math.max(1, text.length))))
      const pieces = stateToPieces(state)
      expect(stateFromPieces([...pieces, '', 'older'])).toEqual(state)
      expect(pieces.every((piece) => piece.length <= 32_000 && !/\p{Surrogate}/u.test(piece))).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('should begin and end no piece with white space', () => {
  const pieces = stateToPieces(stateWith('목표 주가 '.repeat(20_000)))
  expect(pieces.length).toBeGreaterThan(5)
  expect(pieces.filter((piece) => piece !== piece.trim())).toEqual([])
})

test('should notice any piece that is changed, missing or out of order', () => {
  const pieces = stateToPieces(stateWith('x'.repeat(100_000)))
  const changed = pieces.map((piece, index) => (index === 2 ? piece.replace('x', 'y') : piece))
  expect(stateFromPieces(changed)).toBe('damaged')
  expect(stateFromPieces(pieces.slice(0, -1))).toBe('damaged')
  expect(stateFromPieces([pieces[0] ?? '', ...pieces.slice(1).reverse()])).toBe('damaged')
  expect(stateFromPieces(pieces.slice(1))).toBe('damaged')
})

test('should take a sheet with nothing on it for no state', () => {
  expect(stateFromPieces([])).toBeNull()
  expect(stateFromPieces([''])).toBeNull()
})

test.each(['__proto__', 'constructor', 'toString'])('should hold %s as a name like any other', (name) => {
  const state = stateWith(name)
  expect(stateFromPieces(stateToPieces(state))).toEqual(state)
  expect(Object.keys(Object.prototype)).toEqual([])
})

/** JSON that is whole but no state: as another program, or another version, might have left it. */
test.each<[string, (state: Record<string, unknown>) => unknown]>([
  ['of another version', (state) => ({ ...state, version: 2 })],
  ['without its tables', ({ tables, ...rest }) => (tables === undefined ? state : rest)],
  ['with a table nobody knows', (state) => ({ ...state, tables: [['__proto__', {}]] })],
  ['with a citation that is none', (state) => ({ ...state, articles: [{ id: 1 }] })],
  [
    'with a sketch that is none',
    (state) => ({
      ...state,
      articles: stateWith('x').articles.map((article) => ({ ...article, sketch: 1 })),
    }),
  ],
  [
    'with values told that are none',
    (state) => ({
      ...state,
      tables: stateWith('x').tables.map(([id, table]) => [
        id,
        { ...table, rows: table.rows.map(([key, row]) => [key, { ...row, told: { target: {} } }]) },
      ]),
    }),
  ],
  ['that is a list', () => []],
  ['that inherits its parts', (state) => ({ __proto__: state })],
])('should refuse a state %s', (_what, change) => {
  const made = change({ ...stateWith('x') }) as TrackerState
  expect(stateFromPieces(stateToPieces(made))).toBe('damaged')
})

const state = stateWith('x')
