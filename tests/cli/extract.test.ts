import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { analystViews } from './command'

const folder = mkdtempSync(path.join(tmpdir(), 'analyst-views-'))
const file = (name: string, content: string | Uint8Array): string => {
  const place = path.join(folder, name)
  writeFileSync(place, content)
  return place
}
afterAll(() => rmSync(folder, { recursive: true }))

const STORY = 'UBS cut its price target on Tesla to $197 from $210 and kept a Sell rating.'

jest.setTimeout(120_000)

test('prints nothing but its result on standard output', async () => {
  const { status, out, err } = await analystViews([
    'extract',
    file('a.txt', STORY),
    '--json',
    '--published',
    '2024-08-31',
  ])
  expect([status, err]).toEqual([0, ''])
  const { facts, numbers, findings } = JSON.parse(out) as {
    facts: Record<string, unknown>[]
    numbers: unknown[]
    findings: unknown[]
  }
  expect(facts).toHaveLength(1)
  expect(facts[0]).toMatchObject({
    kind: 'analyst-view',
    institution: 'UBS',
    company: 'Tesla',
    target: 197,
    prior_target: 210,
    currency: 'USD',
    date: '2024-08-31',
  })
  expect(numbers.length).toBeGreaterThanOrEqual(2)
  expect(findings).toEqual([])
})

test('tells progress on standard error when several files are read, and goes on after a bad one', async () => {
  const { status, out, err } = await analystViews([
    'extract',
    file('a.txt', STORY),
    path.join(folder, 'none.txt'),
    file('b.txt', STORY),
    '--json',
  ])
  expect(status).toBe(1)
  expect(JSON.parse(out)).toHaveLength(2)
  expect(err).toMatch(/\[1\/3\].*\n\[2\/3\].*\n.*no such file\n\[3\/3\].*\n1 file failed\n/)
})

const folderPath = path.join(folder, 'folder')
mkdirSync(folderPath)

test.each([
  ['a missing file', () => path.join(folder, 'none.txt'), 'no such file'],
  ['a folder', () => folderPath, 'is a folder'],
  ['an empty file', () => file('empty.txt', ''), 'is empty'],
  ['a blank file', () => file('blank.txt', ' \n\n '), 'is empty'],
  ['a binary file', () => file('binary.txt', Uint8Array.of(80, 75, 3, 4, 0, 0, 255, 254)), 'not a text file'],
  ['broken UTF-8', () => file('broken.txt', Uint8Array.of(0xec, 0x9b, 0x28)), 'not a text file'],
  ['50 MB', () => file('large.txt', 'a'.repeat(50 * 1024 * 1024)), 'larger than an article'],
  ['no article', () => file('poem.txt', 'The rain has stopped and the street is quiet.'), 'no analyst view'],
])('refuses %s in one clear line', async (_name, make, words) => {
  const { status, err } = await analystViews(['extract', make()])
  expect(status).not.toBe(0)
  expect(err.trimEnd().split('\n')).toHaveLength(1)
  expect(err).toContain(words)
})

test('shows no terminal escape of a file name', async () => {
  const { err } = await analystViews(['extract', path.join(folder, 'x\u001b[2J\u202ey.txt')])
  expect(err).toContain('\\u{1b}[2J\\u{202e}y.txt')
  expect([...err].filter((character) => character < ' ' && character !== '\n')).toEqual([])
})

test.each([
  [['extract']],
  [['extract', '--bogus', 'x']],
  [['frobnicate']],
  [['extract', 'x', '--published', 'yesterday']],
  [['extract', 'x', '--lang', 'fr']],
])('refuses the command line %j with status 2', async (words) => {
  const { status, out, err } = await analystViews(words)
  expect([status, out]).toEqual([2, ''])
  expect(err.trimEnd().split('\n')).toHaveLength(1)
})

test('reads UTF-16 and a byte order mark', async () => {
  const utf16 = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(STORY, 'utf16le')])
  for (const content of [utf16, Buffer.from(`\ufeff${STORY}`)]) {
    expect((await analystViews(['extract', file('marked.txt', content)])).status).toBe(0)
  }
})

test('answers each line of a stream in order, and a bad line in its place', async () => {
  const lines = [
    JSON.stringify({ id: 1, text: STORY, date: '2024-08-31', lang: 'en' }),
    'not json',
    '',
    JSON.stringify({ id: '__proto__', text: 'Nothing here.' }),
    JSON.stringify({ id: 'x' }),
    'null',
    JSON.stringify({ id: 1, text: STORY }),
  ]
  const { status, out } = await analystViews(['extract', '--ndjson'], `\ufeff${lines.join('\r\n')}\n`)
  expect(status).toBe(1)
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; error?: string; facts?: unknown[] })
  expect(answers.map(({ id, error, facts }) => [id, error ?? facts?.length])).toEqual([
    [1, 1],
    [null, 'not-json'],
    ['__proto__', 0],
    ['x', 'no-text'],
    [null, 'not-json'],
    [1, 1],
  ])
})

test('explains each line of a stream where asked', async () => {
  const line = `${JSON.stringify({ id: 1, text: `${STORY} A hotel chain will invest $900 million in rooms.` })}\n`
  const { out } = await analystViews(['extract', '--ndjson', '--explain'], line)
  expect(JSON.parse(out)).toMatchObject({
    id: 1,
    trace: {
      facts: [{ key: expect.stringMatching(/^analyst-view\|ubs\|tesla/) as string }],
      rejections: [{ rule: 'not-about-ai', quote: '$900 million' }],
    },
  })
  expect((await analystViews(['extract', '--ndjson'], line)).out).not.toContain('"trace"')
})

test('survives a line that is no UTF-8 and one without end', async () => {
  const good = `${JSON.stringify({ id: 1, text: STORY })}\n`
  const input = Buffer.concat([
    Buffer.of(0xff, 0x28, 10),
    Buffer.from(good),
    Buffer.alloc(33 * 1024 * 1024, 97),
    Buffer.from(`\n${good}`),
  ])
  const { out } = await analystViews(['extract', '--ndjson'], input)
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; error?: string })
  expect(answers.map(({ id, error }) => error ?? id)).toEqual(['not-utf-8', 1, 'too-long', 1])
})

test('audits: findings one a line and status 1, or nothing and 0', async () => {
  const wrong = file('wrong.txt', 'UBS raised its price target on Tesla to $197 from $210.')
  const { status, out } = await analystViews(['audit', wrong])
  expect(status).toBe(1)
  expect(out.trimEnd().split('\n')).toHaveLength(1)
  expect(out).toMatch(/^error: .*210.*197.* \[210 → 197 = -13\]$/m)
  expect(await analystViews(['audit', file('right.txt', STORY)])).toMatchObject({ status: 0, out: '' })
})

test('explains what made each fact', async () => {
  const { out } = await analystViews(['extract', '--explain', file('a.txt', STORY)])
  expect(out).toMatch(/^#1 +analyst-view\|ubs\|tesla.*←/m)
  expect(out).toMatch(/^ +target 197 ← “.*197.*” \[\d+–\d+\] as written$/m)
  expect(out).toMatch(/^ +rating_norm \w+ ← “.*” \[\d+–\d+\] worked out: by the rating scale$/m)
})
