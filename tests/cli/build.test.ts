import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openFileWorkbook } from '../../src/workbook/xlsx/file-workbook'
import { analystViews } from './command'

let folder = ''
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'analyst-views-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const at = (...parts: readonly string[]): string => path.join(folder, ...parts)

function article(name: string, text: string): string {
  mkdirSync(path.dirname(at(name)), { recursive: true })
  writeFileSync(at(name), text)
  return at(name)
}

const UBS = 'UBS cut its price target on Tesla to $197 from $210 and kept its Sell rating.'
const MORGAN = 'Morgan Stanley raised its price target for Tesla to $310 with an Overweight rating.'
const GOLDMAN = 'Goldman Sachs cut its price target on Tesla to $230 from $248.'

const build = (...words: readonly string[]) =>
  analystViews(['build', ...words, '-o', at('tracker.xlsx'), '--published', '2024-08-31'])

/** The institutions and targets of the written workbook. */
async function views(): Promise<readonly (readonly unknown[])[]> {
  const opened = openFileWorkbook(new Uint8Array(readFileSync(at('tracker.xlsx'))))
  if (!opened.ok) throw new Error(opened.error.code)
  const read = await opened.value.read()
  if (!read.ok) throw new Error(read.error.code)
  const table = read.value.tables.find(({ name }) => name === 'AnalystViews')
  const columns = ['Institution', 'Target'].map((header) => table?.headers.indexOf(header) ?? -1)
  return (table?.rows ?? []).map((row) => columns.map((column) => row[column]?.value))
}

test('takes folders with those below them, and tells progress and what failed at the end', async () => {
  article('news/a.txt', UBS)
  article('news/deep/b.md', MORGAN)
  article('news/picture.png', 'no text')
  article('news/.hidden.txt', GOLDMAN)
  article('news/bad.txt', 'a\0b')
  const { status, out, err } = await build(at('news'))
  expect(status).toBe(1)
  expect(out).toMatch(/tracker\.xlsx: 2 added, 0 updated/)
  expect(err).toMatch(/\[1\/3\].*a\.txt\n\[2\/3\].*bad\.txt\n/)
  expect(err.trim().split('\n').slice(-2)).toEqual([
    '1 file failed',
    expect.stringMatching(/bad\.txt: is not a text file/),
  ])
  expect(err.match(/files? failed/g)).toHaveLength(1)
  expect(await views()).toEqual([
    ['Morgan Stanley', 310],
    ['UBS', 197],
  ])
})

test('resolves a pattern that the shell left alone', async () => {
  article('2024/08/ubs.txt', UBS)
  article('2024/09/morgan.txt', MORGAN)
  article('2024/09/goldman.md', GOLDMAN)
  expect((await build(at('2024', '**', '*.txt'))).status).toBe(0)
  expect((await views()).map(([name]) => name)).toEqual(['Morgan Stanley', 'UBS'])
  expect((await build(at('2024', '0?', 'gold*'))).status).toBe(0)
  expect((await views()).map(([name]) => name)).toContain('Goldman Sachs')
})

test('says in one line what matches nothing and writes nothing', async () => {
  mkdirSync(at('empty'))
  const { status, err } = await build(at('empty'), at('*.none'))
  expect(status).toBe(1)
  expect(err.trim().split('\n')).toEqual([
    expect.stringMatching(/empty: no article there/),
    expect.stringMatching(/\*\.none: no article there/),
  ])
  expect((await build(at('absent.txt'))).err.trim()).toMatch(/^[^\n]*absent\.txt: no such file$/)
  expect(existsSync(at('tracker.xlsx'))).toBe(false)
})

test('a dry run tells each row that would change and writes nothing', async () => {
  const first = await build(article('a.txt', UBS))
  expect(first.status).toBe(0)
  const before = readFileSync(at('tracker.xlsx'))
  const { status, out } = await build(article('b.txt', MORGAN), '--dry-run')
  expect(status).toBe(0)
  expect(out).toMatch(/1 added, 0 updated, 0 kept, 0 in conflict, 0 no longer in the articles/)
  expect(out).toContain('\nNothing was written: this is what would be.\n')
  expect(out).toMatch(/\nadd: Analyst views › analyst-view\|morgan-stanley\|tesla/)
  expect(readFileSync(at('tracker.xlsx')).equals(before)).toBe(true)
})

test.each([
  ['en', /\nupdate: Analyst views › [^\n]+\n(?: {2}[^\n]+\n)* {2}Target: 1,197 → 1,190\n/],
  ['ko', /\n갱신: 애널리스트 의견 › [^\n]+\n(?: {2}[^\n]+\n)* {2}Target: 1,197 → 1,190\n/],
] as const)('a dry run tells the old and new values of an updated row (%s)', async (language, lines) => {
  const dated = (target: string): string =>
    `UBS cut its price target on Tesla to $${target} on Aug. 20, 2024.`
  await build(article('a.txt', dated('1,197')))
  const { out } = await build(article('b.txt', dated('1,190')), '--dry-run', '--headers', language)
  expect(out).toMatch(lines)
})

test.each([
  ['en', 'besides: 2 rows of findings', 'mark (no longer in an article): GPU fleets', 'add: Sources › Chips'],
  [
    'ko',
    '그 밖에: 점검, 출처 등 사실 외의 표 2개 행',
    '표시(기사에 더는 없음): GPU 보유',
    '추가: 출처 › Chips',
  ],
] as const)(
  'a dry run tells what changes beside the facts, and a row that left the articles once (%s)',
  async (language, besides, marked, added) => {
    const text = (more: string): string =>
      `# Chips\n\nMeta was running 25,000 H100 chips in August 2024. ${more}`
    const dated = ['--published', '2024-08-31', '--headers', language]
    await build(article('a.md', text('Tesla runs 35,000 H100 chips.')), ...dated)
    const { out } = await build(article('b.md', text('No more is known.')), ...dated, '--dry-run')
    expect(out).toContain(`\n${besides}`)
    expect(out).toContain(`\n${added}\n`)
    expect(out.split('\n').filter((line) => line.includes('tesla'))).toEqual([
      expect.stringContaining(marked),
    ])
  },
)

test('a workbook that is as the articles say already is said to be so, in either language', async () => {
  const first = await build(article('a.txt', UBS))
  expect(first.out).not.toMatch(/already/)
  for (const options of [[], ['--dry-run']])
    expect((await build(article('a.txt', UBS), ...options)).out).toMatch(
      /: 0 added.*\nThe workbook is as the articles say already/,
    )
  expect((await build(article('a.txt', UBS), '--headers', 'ko')).out).toMatch(/이미 기사와 같아/)
})

test('when no file can be read each is listed once more, with their number', async () => {
  const { status, err } = await build(at('none.txt'), at('neither.txt'))
  expect(status).toBe(1)
  expect(err.trim().split('\n').slice(-3)).toEqual([
    '2 files failed',
    expect.stringMatching(/none\.txt: no such file/),
    expect.stringMatching(/neither\.txt: no such file/),
  ])
})

test('a conflict is one line, and is settled for either side', async () => {
  const dated = (target: number, words: string): string =>
    `UBS cut its price target on Tesla to $${target} from $210 on Aug. 20, 2024. ${words}`
  const later = (file: string, published: string, ...options: readonly string[]) =>
    analystViews(['build', file, '-o', at('tracker.xlsx'), '--published', published, ...options])
  await build(article('a.txt', dated(197, 'It said so at once.')))
  await edit(150)
  const second = article('b.txt', dated(190, 'A later paper has another figure.'))
  const { out } = await later(second, '2024-09-01', '--dry-run')
  const lines = out.split('\n').filter((line) => line.startsWith('conflict: '))
  expect(lines).toEqual([expect.stringMatching(/Analyst views › .* › Target: workbook 150, articles 190$/)])
  expect((await later(second, '2024-09-01', '--mine')).status).toBe(0)
  expect(await views()).toEqual([['UBS', 150]])
  expect((await later(second, '2024-09-01')).out).not.toMatch(/conflict: /)
  const third = article('c.txt', dated(180, 'And a third one.'))
  expect((await later(third, '2024-09-02', '--theirs')).out).not.toMatch(/conflict: /)
  expect(await views()).toEqual([['UBS', 180]])
})

test.each([
  ['tracker.csv', 1, /name must end in \.xlsx; nothing was written$/],
  ['absent/tracker.xlsx', 1, /its folder does not exist; nothing was written$/],
])('a new workbook that cannot be %s is one line, before anything is read', async (name, status, line) => {
  const ended = await analystViews(['build', article('a.txt', UBS), '-o', at(name)])
  expect(ended.status).toBe(status)
  expect(ended.err.trim()).toMatch(line)
  expect(ended.err.trim().split('\n')).toHaveLength(1)
  expect(existsSync(at(name))).toBe(false)
})

test('names an option that is not there, and nothing more', async () => {
  const { status, err } = await build('--words')
  expect(status).toBe(2)
  expect(err.trim()).toBe("not understood: Unknown option '--words' (see --help)")
})

test('asks for the articles or the workbook where they are not named', async () => {
  expect(await analystViews(['build'])).toMatchObject({
    status: 2,
    err: expect.stringMatching(/^which articles\?/),
  })
  const unnamed = await analystViews(['build', article('a.txt', UBS)])
  expect(unnamed).toMatchObject({
    status: 2,
    err: expect.stringMatching(/^which workbook\? .*-o FILE\.xlsx/),
  })
})

/** Types another target into the first view, as a user in a spreadsheet. */
async function edit(target: number): Promise<void> {
  const opened = openFileWorkbook(new Uint8Array(readFileSync(at('tracker.xlsx'))))
  if (!opened.ok) throw new Error(opened.error.code)
  const read = await opened.value.read()
  if (!read.ok) throw new Error(read.error.code)
  const table = read.value.tables.find(({ name }) => name === 'AnalystViews')
  const column = table?.headers.indexOf('Target') ?? -1
  const expected = table?.rows[0]?.[column]?.value ?? null
  const write = { row: 0, column, cell: { value: target }, expected }
  const done = await opened.value.apply({
    steps: [{ do: 'write-cells', table: 'AnalystViews', cells: [write] }],
  })
  if (!done.ok) throw new Error(done.error.code)
  writeFileSync(at('tracker.xlsx'), opened.value.bytes())
}
