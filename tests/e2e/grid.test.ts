import type { Locator, Page } from 'playwright-core'
import { describeBuilt } from './pages/built'
import { openWatched } from './pages/watched-page'

describeBuilt('the grid of the standalone page', (built) => {
  let page: Page
  beforeEach(async () => {
    ;({ page } = await openWatched(built))
    for (const name of ['Try the sample article', 'Continue to Write', 'Write to workbook'])
      await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('button', { name: 'See the tracker' }).click()
  })
  afterEach(() => page.context().close())

  const toSheet = (name: string) => page.getByRole('tab', { name, exact: true }).click()
  const cell = (row: number, column: number) => page.locator(`.tabulator-cell[data-place="${row},${column}"]`)
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['place'])

  const holds = (place: Locator, text: string) => place.filter({ hasText: new RegExp(`^${text}$`) }).waitFor()

  async function type(text: string, key: string): Promise<void> {
    await page.keyboard.type(text)
    await page.keyboard.press(key)
  }

  test('should be one tab stop in which keys move', async () => {
    await toSheet('Analyst Views')
    await page.locator('.grid [tabindex="0"]').focus()
    expect(await page.locator('.grid [tabindex="0"]').count()).toBe(1)
    expect(await focused()).toBe('5,0')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('6,1')
    await page.keyboard.press('Control+Home')
    expect(await focused()).toBe('0,0')
    await page.keyboard.press('End')
    expect(await focused()).toMatch(/^0,[3-9]\d$/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab')
  })

  test('should keep header rows and the first column in sight, headers above their columns', async () => {
    await toSheet('Analyst Views')
    const company = await cell(4, 0).boundingBox()
    await cell(5, 5).click()
    for (let count = 0; count < 12; count++) await page.keyboard.press('ArrowRight')
    await page.waitForFunction(
      () => (document.querySelector('.tabulator-tableholder')?.scrollLeft ?? 0) > 100,
    )
    expect(await cell(4, 0).boundingBox()).toEqual(company)
    const [header, below] = [await cell(4, 17).boundingBox(), await cell(5, 17).boundingBox()]
    expect(header?.x).toBe(below?.x)
    await cell(4, 16).click()
    expect((await cell(4, 16).boundingBox())?.x).toBe((await cell(5, 16).boundingBox())?.x)
    expect(await focused()).toBe('4,16')
  })

  test('should tell by a double line where rows under the charts are left out', async () => {
    const numbers = await page.locator('.row-number').allTextContents()
    const after = numbers.findIndex(
      (number, index) => Number(number) > Number(numbers[index - 1] ?? number) + 1,
    )
    const style = (index: number) =>
      page
        .locator('.row-number')
        .nth(index)
        .evaluate((element) => getComputedStyle(element).borderBlockStartStyle)
    expect(after).toBeGreaterThan(0)
    expect([await style(after - 1), await style(after), await style(after + 1)]).toEqual([
      'none',
      'double',
      'none',
    ])
  })

  test('should show in a row that comes into sight again what changed meanwhile', async () => {
    await toSheet('Assumptions')
    const days = cell(6, 3)
    await days.click()
    const before = await days.innerText()
    await type('7', 'Enter')
    await holds(days, '7')
    await page.keyboard.press('Control+End')
    await days.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+Home')
    await holds(days, before)
  })

  test('should make room for a text of more lines and for the lines it loses', async () => {
    await toSheet('Findings')
    const column = await page
      .locator('.is-header')
      .filter({ hasText: 'Your remark' })
      .getAttribute('data-place')
    const remark = cell(5, Number(column?.split(',')[1]))
    await remark.click()
    const heightOf = async () => (await remark.boundingBox())?.height ?? 0
    const before = await heightOf()
    await type('Looked at with the company. '.repeat(20), 'Enter')
    await remark.filter({ hasText: 'Looked at' }).waitFor()
    expect(await heightOf()).toBeGreaterThan(before + 20)
    await page.keyboard.press('Control+z')
    await holds(remark, '')
    expect(await heightOf()).toBe(before)
  })

  test('should take an edit back and do it again', async () => {
    await toSheet('Assumptions')
    const days = cell(6, 3)
    await days.click()
    await type('0', 'Enter')
    await holds(days, '0')
    expect(await focused()).toBe('7,3')
    await page.keyboard.press('Control+z')
    await holds(days, '90')
    await page.keyboard.press('Control+y')
    await holds(days, '0')
    await days.click()
    await type('7', 'Escape')
    await holds(days, '0')
  })

  test('should make a row of a table of what is typed below it', async () => {
    await toSheet('Assumptions')
    await cell(19, 0).click()
    for (const text of ['Tesla', 'USD', '2024-08-28']) await type(text, 'Tab')
    await type('205.75', 'Enter')
    await holds(cell(19, 2), '2024-08-28')
    await toSheet('Summary')
    // 197 ÷ 205.75 − 1
    await page.getByRole('gridcell', { name: '-4.3%' }).first().waitFor()
  })

  test('should take a block copied in a spreadsheet, rows below a table too, formulas as the text they are', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await toSheet('Assumptions')
    const block = 'Tesla\tUSD\t2024-08-28\t205.75\r\n"A\n""B"""\tKRW\t2024-08-29\t71,300\t=1+1\r\n'
    await page.evaluate((text) => navigator.clipboard.writeText(text), block)
    await cell(19, 0).click()
    await page.keyboard.press('Control+v')
    await holds(cell(19, 3), '205.75')
    await holds(cell(20, 4), '=1\\+1')
    expect(await cell(20, 0).textContent()).toBe('A\n"B"')
    await holds(cell(20, 2), '2024-08-29')
    await toSheet('Summary')
    // 197 ÷ 205.75 − 1
    await page.getByRole('gridcell', { name: '-4.3%' }).first().waitFor()
  })

  test('should select a table, then the sheet, and fill a block down as one step', async () => {
    await toSheet('Analyst Views')
    await cell(5, 1).click()
    const selected = page.locator('[aria-selected="true"].tabulator-cell')
    await page.keyboard.press('Control+a')
    expect(await selected.first().getAttribute('data-place')).toBe('5,0')
    await page.keyboard.press('Control+a')
    expect(await selected.first().getAttribute('data-place')).toBe('0,0')
    expect(await focused()).toBe('5,1')
    await page.keyboard.press('ArrowDown')
    expect(await selected.count()).toBe(0)
    await toSheet('Assumptions')
    await cell(6, 3).click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+d')
    await holds(cell(7, 3), '90')
    expect(await focused()).toBe('6,3')
    await page.keyboard.press('Control+z')
    await holds(cell(7, 3), '3')
  })

  test('should select a block by keys and by mouse, copy it, paste it as one step, and empty it', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await toSheet('Assumptions')
    const selected = () =>
      page
        .locator('[aria-selected="true"].tabulator-cell')
        .evaluateAll((cells) => cells.map((each) => (each as HTMLElement).dataset['place']))
    await cell(6, 3).click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowLeft')
    expect(await selected()).toEqual(['6,2', '6,3', '7,2', '7,3'])
    expect(await focused()).toBe('6,3')
    await page.keyboard.press('Control+c')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\t90\r?\n\t3\r?\n$/)
    await page.keyboard.press('ArrowDown')
    expect(await selected()).toEqual([])
    await cell(8, 3).hover()
    await page.mouse.down()
    await cell(9, 3).hover()
    await page.mouse.up()
    expect(await selected()).toEqual(['8,3', '9,3'])
    await page.keyboard.press('Delete')
    await holds(cell(9, 3), '')
    await cell(8, 2).click()
    await page.keyboard.press('Control+v')
    await holds(cell(8, 3), '90.00×')
    await holds(cell(9, 3), '3.00×')
    await page.getByText('2 cells take no entry and stayed as they were.').waitFor()
    await page.keyboard.press('Control+z')
    await holds(cell(8, 3), '')
    await page.keyboard.press('Control+z')
    await holds(cell(8, 3), '0.80×')
    await holds(cell(9, 3), '4.00×')
  })

  test('should refuse to change a calculated cell and say why', async () => {
    await toSheet('Assumptions')
    await cell(5, 3).dblclick()
    await page.getByText('Computed cells follow their formula.').waitFor()
    await cell(0, 0).dblclick()
    await page.getByText('This cell can’t be changed here').waitFor()
    expect(await page.locator('.cell-field').count()).toBe(0)
  })

  test('should show the looks of conditions and break long texts into lines', async () => {
    await toSheet('Analyst Views')
    expect(await cell(6, 0).getAttribute('class')).toContain('is-muted')
    expect(await cell(5, 0).getAttribute('class')).not.toContain('is-muted')
    await toSheet('Findings')
    expect(await cell(5, 0).getAttribute('class')).toContain('is-warning')
    const cut = await cell(5, 2).evaluate((each) => each.scrollWidth > each.clientWidth)
    expect(cut).toBe(false)
  })
})
