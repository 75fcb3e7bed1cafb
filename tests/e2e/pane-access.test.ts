import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Frame } from 'playwright-core'
import type { AxeResults } from 'axe-core'
import { builtPages } from './pages/built-pages'
import { describeInBrowser, startChromium } from './pages/chromium'
import { openPane, type PaneInExcel } from './pages/pane-in-excel'

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface AxeWindow {
  readonly axe: { readonly run: (context: string, options: object) => Promise<AxeResults> }
}

interface Look {
  readonly language: 'en' | 'ko'
  readonly theme: string
  readonly width: number
  readonly options: BrowserContextOptions
}

const LOOKS: readonly Look[] = [
  { language: 'en', theme: 'light', width: 400, options: { colorScheme: 'light' } },
  { language: 'ko', theme: 'dark', width: 320, options: { colorScheme: 'dark' } },
  {
    language: 'en',
    theme: 'dark contrast',
    width: 320,
    options: { colorScheme: 'dark', forcedColors: 'active' },
  },
  {
    language: 'ko',
    theme: 'light contrast',
    width: 400,
    options: { colorScheme: 'light', forcedColors: 'active' },
  },
]

const story = (target: number) =>
  `UBS analyst Patrick Hummel set a price target of $${target} on Tesla on August 28, 2024.`

/** The tabs by place, since their names follow the language. */
const TAB = { article: 0, review: 1, write: 2, tracker: 3, settings: 4 } as const

describeInBrowser('access to the pane in Excel', () => {
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    folder = await builtPages()
    browser = await startChromium()
  }, 200_000)
  afterAll(() => browser.close())

  /** What axe finds wrong by WCAG 2.2 AA, and whether the pane must be scrolled sideways. */
  async function faults(frame: Frame): Promise<readonly string[]> {
    await frame.evaluate(axeSource)
    const { violations } = await frame.evaluate(() =>
      (window as unknown as AxeWindow).axe.run('html', {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    )
    const { scrollWidth, clientWidth } = await frame.evaluate(() => document.documentElement)
    return [
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
      ...(scrollWidth > clientWidth ? [`wider than the pane: ${scrollWidth}`] : []),
    ]
  }

  const tab = ({ frame }: PaneInExcel, name: keyof typeof TAB) =>
    frame.getByRole('tab').nth(TAB[name]).click()

  async function read({ frame }: PaneInExcel, text: string, published: string): Promise<void> {
    await frame.locator('textarea').fill(text)
    await frame.locator('.fields input').nth(2).fill(published)
    await frame.locator('button[type=submit]').click()
    await frame.locator('.headline').first().waitFor()
  }

  /** Each state of the pane in turn, by name. */
  async function* states(pane: PaneInExcel, language: 'en' | 'ko'): AsyncGenerator<string> {
    const { frame, faults: broken } = pane
    const primary = frame.locator('.bottom .primary')
    if (language === 'ko') {
      await tab(pane, 'settings')
      await frame.locator('select').selectOption('ko')
      await tab(pane, 'article')
    }
    yield 'empty'
    await tab(pane, 'write')
    await frame.locator('.empty').waitFor()
    yield 'nothing to write'
    await tab(pane, 'article')
    await frame.locator('textarea').fill(story(197))
    yield 'article'
    await read(pane, story(197), '2024-08-31')
    await frame.locator('.headline').first().click()
    await frame.locator('.headline').first().press('e')
    await frame.locator('.correct').waitFor()
    yield 'review'
    await tab(pane, 'write')
    await primary.waitFor()
    yield 'preview'
    await primary.click()
    await frame.locator('.message.good').waitFor()
    yield 'done'
    const { table } = pane
    const { columns, address } = table('AnalystViews')
    const target = columns.findIndex(({ name }) => /^(?:Target|목표주가)$/.test(name))
    pane.user.typeInTable('AnalystViews', 0, columns[target]?.name ?? '', 210)
    await tab(pane, 'article')
    await read(pane, story(205), '2024-09-20')
    await tab(pane, 'write')
    await frame.locator('fieldset.conflict').waitFor()
    yield 'conflict'
    broken.delay = 2500
    await primary.click()
    await frame.getByRole('progressbar').waitFor()
    broken.delay = 0
    yield 'progress'
    await frame.locator('.message.good').waitFor()
    await tab(pane, 'tracker')
    const sheet = pane.workbook.sheets.find(({ tables }) =>
      tables.some(({ name }) => name === 'AnalystViews'),
    )
    pane.user.select(sheet?.name ?? '', `A${Number(/\d+/.exec(address)?.[0]) + 1}`)
    await frame.locator('blockquote').waitFor()
    yield 'tracker'
    await tab(pane, 'settings')
    yield 'settings'
    broken.readOnly = true
    await tab(pane, 'article')
    await read(pane, story(215), '2024-10-01')
    await tab(pane, 'write')
    await frame.locator('.message.bad').waitFor()
    yield 'error'
  }

  test.each(LOOKS)(
    'should hold in $language, $theme, at $width pixels, in every state',
    async ({ language, options, width }) => {
      const pane = await openPane(browser, folder, { ...options, width, bypassCSP: true })
      const found: unknown[] = []
      let count = 0
      for await (const state of states(pane, language)) {
        const wrong = await faults(pane.frame)
        if (wrong.length > 0) found.push([state, wrong])
        count++
      }
      expect(found).toEqual([])
      expect(count).toBe(11)
      await pane.close()
    },
    90_000,
  )

  test('should have the steps and the way on in sight however long the article is', async () => {
    const pane = await openPane(browser, folder, { width: 400 })
    await pane.press('Try the sample article')
    await pane.frame.locator('.headline').last().click()
    const inSight = (name: string, role: 'tab' | 'button') =>
      pane.frame.getByRole(role, { name, exact: true }).evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      })
    expect([await inSight('Write', 'tab'), await inSight('Continue to Write', 'button')]).toEqual([
      true,
      true,
    ])
    await pane.close()
  })
})
