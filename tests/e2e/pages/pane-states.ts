import type { PaneInExcel } from './pane-in-excel'

const story = (target: number) =>
  `UBS analyst Patrick Hummel set a price target of $${target} on Tesla on August 28, 2024.`

/** The tabs by place, since their names follow the language. */
const TAB = { article: 0, review: 1, write: 2, tracker: 3, settings: 4 } as const

const tab = ({ frame }: PaneInExcel, name: keyof typeof TAB) => frame.getByRole('tab').nth(TAB[name]).click()

async function read({ frame }: PaneInExcel, text: string, published: string): Promise<void> {
  await frame.locator('textarea').fill(text)
  await frame.locator('.fields input').nth(2).fill(published)
  await frame.locator('button[type=submit]').click()
  await frame.locator('.headline').first().waitFor()
}

/** Brings a pane into each of its states in turn, and tells their names. */
export async function* paneStates(pane: PaneInExcel, language: 'en' | 'ko'): AsyncGenerator<string> {
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
  const release = broken.holdWrites()
  await primary.click()
  await frame.getByRole('progressbar').waitFor()
  yield 'progress'
  release()
  await frame.locator('.message.good').waitFor()
  await tab(pane, 'tracker')
  const sheet = pane.workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === 'AnalystViews'))
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
