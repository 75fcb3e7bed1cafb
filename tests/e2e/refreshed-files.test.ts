import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { analyse } from '../../src/app/analyse'
import { refresh } from '../../src/app/refresh'
import { newFileWorkbook, openFileWorkbook } from '../../src/workbook/xlsx/file-workbook'
import { savedByLibreOffice } from '../workbook/xlsx/libre-office'
import { columnOf, tableOf, valueOf } from '../workbook/xlsx/tracker-file'
import { describeBuilt } from './pages/built'
import { openWatched, type WatchedPage } from './pages/watched-page'
import { testWith } from '../installed'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const withLibreOffice = testWith('soffice')

const story = (target: number): string =>
  `Citi cut AMD to Neutral from Buy, lowering its target to $${target} from $250.`

describeBuilt('files that the standalone page refreshes', (built) => {
  let watched: WatchedPage
  let page: Page
  beforeEach(async () => {
    watched = await openWatched(built, { acceptDownloads: true })
    page = watched.page
  })
  afterEach(async () => {
    expect(watched.errors).toEqual([])
    expect(await watched.violations()).toEqual([])
    await page.context().close()
  })

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const step = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  const sheet = (name: string) => page.getByRole('tab', { name, exact: true }).click()

  async function read(text: string): Promise<void> {
    await step('Article')
    await page.getByLabel('Article text').fill(text)
    await page.getByLabel('Title').fill('A cut')
    await page.getByLabel('Published').fill('2026-11-17')
    await press('Read article')
    await page.locator('.headline').first().waitFor()
    await step('Write')
  }

  async function write(): Promise<void> {
    await press('Write to workbook')
    await page.getByRole('button', { name: 'See the tracker' }).waitFor()
  }

  async function saved(): Promise<Uint8Array> {
    const downloaded = page.waitForEvent('download')
    await press('Save .xlsx')
    return new Uint8Array(readFileSync(await (await downloaded).path()))
  }

  const open = async (file: Uint8Array, name: string): Promise<void> => {
    const chosen = { name, mimeType: XLSX, buffer: Buffer.from(file) }
    await page.getByLabel('Open .xlsx').setInputFiles(chosen)
    await page.getByText(name, { exact: true }).waitFor()
  }

  const targetsOf = async (file: Uint8Array): Promise<readonly unknown[]> =>
    columnOf(await tableOf(valueOf(openFileWorkbook(file)), 'AnalystViews'), 'Target')

  const shown = (text: string): Locator => page.getByRole('gridcell', { name: text, exact: true }).first()

  async function overwriteTarget(before: string, typed: string): Promise<void> {
    await sheet('Analyst Views')
    await page.locator('.grid .is-source', { hasText: before }).first().click()
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
    await shown(`$${typed}.00`).waitFor()
  }

  test('should save what the file of the same article holds, byte for byte', async () => {
    await press('Try the sample article')
    await press('Continue to Write')
    await write()
    const text = readFileSync(path.join(__dirname, '../../assets/articles/tesla-cortex.en.md'), 'utf8')
    const file = newFileWorkbook()
    const settings = { language: 'en', keep: 'articles' } as const
    valueOf(await refresh(file, [analyse(text)], { settings, take: null }))
    expect(Buffer.from(await saved()).equals(Buffer.from(file.bytes()))).toBe(true)
  })

  test.each(['mine', 'theirs'] as const)(
    'should ask which stays when the user and a corrected article both changed a cell: %s',
    async (side) => {
      await read(story(210))
      await write()
      await overwriteTarget('$210.00', '222')
      await read(story(205))
      const conflict = page.locator('fieldset.conflict')
      await conflict.waitFor()
      expect(await conflict.locator('.value').allTextContents()).toEqual(['222', '205'])
      if (side === 'theirs') await conflict.getByLabel('Article’s').check()
      await write()
      await shown(side === 'mine' ? '$222.00' : '$205.00').waitFor()
      expect(await targetsOf(await saved())).toEqual([side === 'mine' ? 222 : 205])
    },
  )

  withLibreOffice(
    'should refresh a file that LibreOffice saved, and LibreOffice opens it again',
    async () => {
      await read(story(210))
      await write()
      await open(savedByLibreOffice(await saved()), 'office.xlsx')
      await overwriteTarget('$210.00', '222')
      await read(`${story(210)} Goldman Sachs raised AMD’s target to $300 from $280.`)
      await write()
      const again = savedByLibreOffice(await saved())
      expect(await targetsOf(again)).toEqual([222, 300])
      const consensus = await tableOf(valueOf(openFileWorkbook(again)), 'Consensus')
      expect(columnOf(consensus, 'Mean')).toEqual([261])
    },
  )
})
