import { readFileSync } from 'node:fs'
import path from 'node:path'
import { analyse } from '../../src/app/analyse'
import { refresh } from '../../src/app/refresh'
import { newFileWorkbook } from '../../src/workbook/xlsx/file-workbook'
import { fileFacts } from './compare/file-facts'
import { hostFacts } from './compare/host-facts'
import type { WorkbookFacts } from './compare/workbook-facts'
import { describeBuilt } from './pages/built'
import { openPane } from './pages/pane-in-excel'

async function fileOf(language: 'en' | 'ko'): Promise<WorkbookFacts> {
  const file = newFileWorkbook()
  const text = readFileSync(path.join(__dirname, `../../assets/articles/tesla-cortex.${language}.md`), 'utf8')
  const done = await refresh(file, [analyse(text)], { settings: { language, keep: 'articles' }, take: null })
  if (!done.ok) throw new Error(done.error.code)
  return fileFacts(file.bytes())
}

const WORDS = {
  en: ['Article', 'Try the sample article', 'Continue to Write', 'Write to workbook', 'See the tracker'],
  ko: ['기사', '예제 기사로 시작', '쓰기로 이동', '통합 문서에 쓰기', '트래커 보기'],
} as const

const writes = (request: unknown): boolean => JSON.stringify(request).includes('SuspendScreenUpdating')

describeBuilt('the workbook that the pane writes in Excel', (built) => {
  test.each(['en', 'ko'] as const)(
    'should hold what the file of the same article holds: values, formulas, formats, charts, what is hidden (%s)',
    async (language) => {
      const [article, sample, next, write, seen] = WORDS[language]
      const host = await openPane(built)
      await host.step('Settings')
      await host.frame.getByLabel('Language').selectOption(language)
      await host.step(article)
      await host.press(sample)
      await host.press(next)
      const done = host.frame.getByRole('button', { name: seen, exact: true })
      await host.frame.getByRole('button', { name: write, exact: true }).waitFor()
      host.resetCounts()
      await host.press(write)
      await done.waitFor()
      // What the pane shows afterwards is read once the workbook is written.
      expect(host.batches.findLastIndex(({ request }) => writes(request))).toBeLessThan(3)
      expect(host.missing).toEqual([])

      const [excel, file] = [hostFacts(host), await fileOf(language)]
      expect(new Set(excel.keys())).toEqual(new Set(file.keys()))
      for (const [name, sheet] of file) expect([name, excel.get(name)]).toEqual([name, sheet])
      expect([...file.values()].map(({ visibility }) => visibility)).toContain('veryHidden')
      expect([...file.values()].flatMap(({ charts }) => charts)).toHaveLength(5)
      await host.close()
    },
    90_000,
  )
})
